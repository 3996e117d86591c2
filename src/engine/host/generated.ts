/** Keeps the code generated for a plan, and makes it anew when values come that it was not made for. */
import type { Plan } from '../../regime/plan/index.ts';
import { compileProgram } from '../program/compile.ts';
import type { SlotRange } from '../program/bounds.ts';
import type { Program } from '../program/instruction.ts';
import { refuseBadInput } from '../reference.ts';
import type { RunInput, RunResult } from '../run-input.ts';
import { workplacesOf } from '../workplaces.ts';
import { arenaOf, fillArena, plotOf } from './arena.ts';
import { audit, columnsOf } from './audit.ts';
import type { Machine } from './kernels.ts';
import { makeMachine, type Generated } from './machine.ts';
import { alone, runTiles } from './run.ts';
import { coverSlots } from './slot-cover.ts';

/** @returns runs inputs of the plan, with or without their columns */
export function makeGenerated(
  plan: Plan,
  backend: Generated,
): (input: RunInput, withColumns: boolean) => RunResult {
  let cover: readonly SlotRange[] | null = null;
  let made: { readonly program: Program; readonly machine: Machine } | null = null;
  let places: { readonly key: string; readonly starts: Int32Array } | null = null;
  const run = (input: RunInput, withColumns: boolean): RunResult => {
    refuseBadInput(input);
    const needed = coverSlots(plan, input.values, cover);
    if (made === null || needed !== cover) {
      cover = needed;
      const program = compileProgram(plan, needed);
      made = { program, machine: makeMachine(plan, program, backend) };
    }
    const { program, machine } = made;
    const key = `${String(input.workers)} ${input.seed.join(' ')}`;
    if (places?.key !== key) places = { key, starts: workplacesOf(plan, input.workers, input.seed) };
    const plot = plotOf(program, input, places.starts, 1);
    const buffer = machine.reserve(plot.bytes);
    fillArena(buffer, plot, program, input);
    const arena = arenaOf(buffer, plot, program, input.months, 0, 1);
    runTiles({ input, program, arena, kernels: machine.kernels() }, plot.tiles, alone);
    const tallies = audit(input, program, arena, (earlier) => run(earlier, true).columns);
    return { tallies, columns: withColumns ? columnsOf(input, program, arena) : [] };
  };
  return run;
}
