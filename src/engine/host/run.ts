/**
 * Runs generated code: tile by tile through all months where nobody's month depends on everybody, month by month where it
 * does. Whether all went well is looked at afterwards, by `audit.ts`.
 */
import type { Program, Step } from '../program/instruction.ts';
import { SETUP_MONTH } from '../random.ts';
import type { RunInput } from '../run-input.ts';
import type { Arena } from './arena.ts';
import { drawForWorkplaces, drawForWorld } from './draw.ts';
import type { Kernels } from './kernels.ts';
import type { Tile } from './layout.ts';
import { plainSum } from './plain-sum.ts';

/** One run under way, as one thread sees it. */
export interface Run {
  readonly input: RunInput;
  readonly program: Program;
  readonly arena: Arena;
  readonly kernels: Kernels;
}

/** Waits until all threads of a run have come here. */
export type Meet = () => void;

export const alone: Meet = () => undefined;

/** Takes `tiles` through the setup and all months. Threads meet wherever somebody needs what all have added up. */
export function runTiles(run: Run, tiles: readonly Tile[], meet: Meet): void {
  const { input, program } = run;
  setUp(run, tiles);
  const stages = stagesOf(program.month);
  const [only, ...others] = stages;
  const world = program.draws.some(({ per }) => per === 'world');
  if (others.length === 0 && only?.global === null && !world) {
    for (const tile of tiles) {
      for (let month = 0; month < input.months; month++) tileMonth(run, tile, month, only.local);
    }
    return;
  }
  for (let month = 0; month < input.months; month++) {
    drawForWorld(run, program.draws, month);
    for (const { local, global } of stages) {
      for (const tile of tiles) tileMonth(run, tile, month, local);
      if (global !== null) globalStep(run, month, global, meet);
    }
  }
}

/** Steps that run tile by tile, and what follows once all tiles are done. */
interface Stage {
  readonly local: readonly number[];
  readonly global: number | null;
}

/** The month's steps cut where all tiles must be done before anybody goes on. */
function stagesOf(steps: readonly Step[]): Stage[] {
  const stages: Stage[] = [];
  let local: number[] = [];
  steps.forEach((step, i) => {
    if (step.kind === 'each' || step.kind === 'gather') {
      local.push(i);
      return;
    }
    stages.push({ local, global: i });
    local = [];
  });
  if (local.length > 0 || stages.length === 0) stages.push({ local, global: null });
  return stages;
}

/** Gives the rows of tiles their start values. */
function setUp(run: Run, tiles: readonly Tile[]): void {
  const { program, arena, kernels } = run;
  drawForWorld(run, program.setupDraws, -1);
  for (const tile of tiles) {
    drawForWorkplaces(run, tile, program.setupDraws, -1);
    const { at, rows, first } = tile;
    kernels.setup(at, rows, first, SETUP_MONTH, arena.slotsAt(0), arena.totalsAt(-1), arena.sharedAt);
  }
}

/** Some steps of one month for one tile. */
function tileMonth(run: Run, tile: Tile, month: number, steps: readonly number[]): void {
  const { arena, kernels, program } = run;
  const { at, rows, first, workplace, workplaces } = tile;
  const totals = arena.totalsAt(month);
  if (steps.length > 0 && program.draws.length > 0) drawForWorkplaces(run, tile, program.draws, month);
  for (const index of steps) {
    const step = kernels.month[index];
    if (step?.kind === 'each') {
      step.call(at, rows, first, month, arena.slotsAt(month), totals, arena.sharedAt);
    } else if (step?.kind === 'gather') {
      const last = arena.startsAt(workplace + workplaces);
      step.call(at, arena.startsAt(workplace), last, first, totals);
    }
  }
}

/** A sum over everybody, once all threads have done theirs. */
function globalStep({ program, arena }: Run, month: number, index: number, meet: Meet): void {
  const step = program.month[index];
  const row = (month + 1) * program.totals;
  const own = arena.totals[arena.thread];
  meet();
  if (step?.kind === 'share') {
    const total = Number(arena.totals.reduce((sum, totals) => sum + (totals[row + step.total] ?? 0n), 0n));
    if (total !== (total | 0) && own !== undefined) own[row + program.totals - 1] = 1n;
    arena.words[arena.sharedAt / 4 + step.shared] = total | 0;
  } else if (step?.kind === 'plain') {
    const sound = arena.thread > 0 || plainSum(arena, step);
    if (!sound && own !== undefined) own[row + program.totals - 1] = 1n;
    meet();
  }
}
