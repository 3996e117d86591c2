/** Random words that many rows share, put where generated code looks for them. */
import { threefry4x32 } from '../../base/core/index.ts';
import type { Draw } from '../program/instruction.ts';
import { fillPhilox, fillWords, makeWords, SETUP_MONTH, type BlockWords } from '../random.ts';
import { philox4x32 } from '../philox.ts';
import type { Tile } from './layout.ts';
import type { Run } from './run.ts';

/** Writes the words of each workplace to its rows. `month` is -1 for the setup. */
export function drawForWorkplaces(run: Run, tile: Tile, draws: readonly Draw[], month: number): void {
  for (const draw of draws) if (draw.per === 'workplace') drawOne(run, tile, draw, month);
}

function drawOne({ input, arena }: Run, tile: Tile, { block, into }: Draw, month: number): void {
  const { words, plot } = arena;
  const { workplace, workplaces } = tile;
  const drawn = wordsFor(workplaces);
  if (month >= 0) fillWords(drawn, workplaces, workplace, month, block, input);
  else if (input.plan.setupRandom === 'philox') fillPhilox(drawn, workplaces, workplace, block, input);
  else fillWords(drawn, workplaces, workplace, SETUP_MONTH, block, input);
  into.forEach((column, word) => {
    if (column === null) return;
    const from = tile.at / 4 + column * plot.capacity - tile.first;
    for (let w = 0; w < workplaces; w++) {
      const start = plot.starts[workplace + w] ?? 0;
      const end = plot.starts[workplace + w + 1] ?? 0;
      words.fill(drawn[word]?.[w] ?? 0, from + start, from + end);
    }
  });
}

let room: BlockWords = makeWords(0);

/** Room for the words of some workplaces; the same room each time. */
function wordsFor(count: number): BlockWords {
  if (room[0].length < count) room = makeWords(count * 2);
  return room;
}

/** Writes the words that everybody shares. */
export function drawForWorld({ input, arena }: Run, draws: readonly Draw[], month: number): void {
  const [k0, k1] = input.seed;
  for (const { per, block, into } of draws) {
    if (per !== 'world') continue;
    const counter = [0, month >= 0 ? month : SETUP_MONTH, block, input.replicate] as const;
    const words =
      month < 0 && input.plan.setupRandom === 'philox'
        ? philox4x32(counter, input.seed)
        : threefry4x32(counter, [k0, k1, input.draw, input.variant]);
    into.forEach((shared, word) => {
      if (shared !== null) arena.words[arena.sharedAt / 4 + shared] = words[word] ?? 0;
    });
  }
}
