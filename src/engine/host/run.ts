/**
 * Runs generated code: tile by tile through all months where nobody's month depends on everybody, month by month where it
 * does. Faults and books are looked at afterwards; which rule failed is asked of the interpreter.
 */
import { CorveeError, threefry4x32 } from '../../base/index.ts';
import type { Plan } from '../../regime/plan/index.ts';
import { closeBooks, openBooks } from '../books.ts';
import type { Draw, Program, Step } from '../program/instruction.ts';
import { fillPhilox, fillWords, makeWords, SETUP_MONTH } from '../random.ts';
import { philox4x32 } from '../philox.ts';
import { runReference } from '../reference.ts';
import type { RunInput, RunResult } from '../run-input.ts';
import { openArena, type Arena } from './arena.ts';
import type { Kernels, Machine } from './kernels.ts';
import type { Tile } from './layout.ts';
import { plainSum } from './plain-sum.ts';

/** Steps that run tile by tile, and what follows once all tiles are done. */
interface Stage {
  readonly local: readonly number[];
  readonly global: number | null;
}

/** One run under way. A thread of a split run has its own, over its own tiles. */
export interface Run {
  readonly input: RunInput;
  readonly program: Program;
  readonly arena: Arena;
  readonly kernels: Kernels;
}

export function runGenerated(
  program: Program,
  machine: Machine,
  input: RunInput,
  starts: Int32Array,
  withColumns: boolean,
): RunResult {
  const arena = openArena(machine, program, input, starts);
  const run: Run = { input, program, arena, kernels: machine.kernels() };
  setUp(run, arena.tiles);
  const stages = stagesOf(program.month);
  const [only, ...others] = stages;
  const world = program.draws.some(({ per }) => per === 'world');
  if (others.length === 0 && only?.global === null && !world) {
    for (const tile of arena.tiles) {
      for (let month = 0; month < input.months; month++) tileMonth(run, tile, month, only.local);
    }
  } else {
    for (let month = 0; month < input.months; month++) {
      drawForWorld(run, program.draws, month);
      for (const { local, global } of stages) {
        for (const tile of arena.tiles) tileMonth(run, tile, month, local);
        if (global !== null) globalStep(run, month, global);
      }
    }
  }
  const tallies = audit(run);
  return { tallies, columns: withColumns ? columnsOf(run, input.plan) : [] };
}

/** The month's steps cut where all tiles must be done before anybody goes on. */
export function stagesOf(steps: readonly Step[]): Stage[] {
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
export function setUp({ input, program, arena, kernels }: Run, tiles: readonly Tile[]): void {
  const run = { input, program, arena, kernels };
  drawForWorld(run, program.setupDraws, -1);
  for (const tile of tiles) {
    drawForWorkplaces(run, tile, program.setupDraws, -1);
    const { at, rows, first } = tile;
    kernels.setup(at, rows, first, SETUP_MONTH, arena.slotsAt(0), arena.totalsAt(-1), arena.sharedAt);
  }
}

/** Some steps of one month for one tile. */
export function tileMonth(run: Run, tile: Tile, month: number, steps: readonly number[]): void {
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

/** What is done once all tiles are: a sum over everybody. */
export function globalStep({ program, arena }: Run, month: number, index: number): void {
  const step = program.month[index];
  const totals = arena.totals.subarray((month + 1) * program.totals);
  const mark = (): void => {
    totals[program.totals - 1] = 1n;
  };
  if (step?.kind === 'share') {
    const total = Number(totals[step.total] ?? 0n);
    if (total !== (total | 0)) mark();
    arena.words[arena.sharedAt / 4 + step.shared] = total | 0;
  } else if (step?.kind === 'plain' && !plainSum(arena, step)) {
    mark();
  }
}

/** The words that rows of a workplace share, written to each of its rows. */
function drawForWorkplaces({ input, arena }: Run, tile: Tile, draws: readonly Draw[], month: number): void {
  for (const { per, block, into } of draws) {
    if (per !== 'workplace') continue;
    const words = makeWords(tile.workplaces);
    if (month >= 0) fillWords(words, tile.workplaces, tile.workplace, month, block, input);
    else if (input.plan.setupRandom === 'philox')
      fillPhilox(words, tile.workplaces, tile.workplace, block, input);
    else fillWords(words, tile.workplaces, tile.workplace, SETUP_MONTH, block, input);
    into.forEach((column, word) => {
      if (column === null) return;
      const from = tile.at / 4 + column * arena.capacity - tile.first;
      for (let w = 0; w < tile.workplaces; w++) {
        const [start, end] = [
          arena.starts[tile.workplace + w] ?? 0,
          arena.starts[tile.workplace + w + 1] ?? 0,
        ];
        arena.words.fill(words[word]?.[w] ?? 0, from + start, from + end);
      }
    });
  }
}

/** The words that everybody shares. */
function drawForWorld({ input, arena }: Run, draws: readonly Draw[], month: number): void {
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

/** Tallies of all months, once every month is found sound and its books closed. */
function audit({ input, program, arena }: Run): Float64Array {
  const { plan, months } = input;
  const row = (month: number): BigInt64Array =>
    arena.totals.subarray((month + 1) * program.totals, (month + 2) * program.totals);
  const fault = program.totals - 1;
  if (row(-1)[fault] !== 0n) diagnose(input, 0);
  const tallies = new Float64Array(months * plan.tallies);
  const setup = row(-1);
  let books = openBooks(
    plan,
    program.accounts.map(({ total }) => setup[total] ?? 0n),
  );
  for (let month = 0; month < months; month++) {
    const totals = row(month);
    if (totals[fault] !== 0n) diagnose(input, month);
    const own = tallies.subarray(month * plan.tallies, (month + 1) * plan.tallies);
    program.tallies.forEach((parts, tally) => {
      const sum = Number(parts.reduce((all, part) => all + (totals[part] ?? 0n), 0n));
      if (!Number.isSafeInteger(sum)) diagnose(input, month);
      own[tally] = sum;
    });
    const accounts = program.accounts.map(({ total, sign }) => ({
      total: totals[total] ?? 0n,
      overdrawn: totals[sign] !== 0n,
    }));
    books = closeBooks(books, month, own, accounts);
  }
  return tallies;
}

/** Runs up to the month that failed on the interpreter, which knows the rule. @throws CorveeError always */
function diagnose(input: RunInput, month: number): never {
  const months = month + 1;
  const { plan, values } = input;
  runReference({
    ...input,
    months,
    values: values.map((series, slot) => series.subarray(0, months * (plan.slots[slot]?.options ?? 1))),
  });
  throw new CorveeError('engine-disagrees', { month: String(month) });
}

function columnsOf({ arena, input, program }: Run, plan: Plan): Int32Array[] {
  return plan.columns.map((_, column) => {
    const rows = new Int32Array(input.workers);
    const shared = program.columnShared[column] ?? null;
    if (shared !== null) return rows.fill(arena.words[arena.sharedAt / 4 + shared] ?? 0);
    for (const tile of arena.tiles) {
      const from = tile.at / 4 + column * arena.capacity;
      rows.set(arena.words.subarray(from, from + tile.rows), tile.first);
    }
    return rows;
  });
}
