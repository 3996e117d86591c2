/** Keeps the code generated for a plan, and makes it anew when values come that it was not made for. */
import type { Plan } from '../../regime/plan/index.ts';
import { generateJavaScript } from '../js/generate.ts';
import { compileProgram } from '../program/compile.ts';
import type { SlotRange } from '../program/bounds.ts';
import type { Program } from '../program/instruction.ts';
import { refuseBadInput } from '../reference.ts';
import type { RunInput, RunResult } from '../run-input.ts';
import { generateWasm, linkWasm } from '../wasm/generate.ts';
import { webAssembly } from '../wasm/platform.ts';
import { workplacesOf } from '../workplaces.ts';
import { selectsLanes } from './abilities.ts';
import type { Kernels, Machine } from './kernels.ts';
import { runGenerated } from './run.ts';
import { coverSlots } from './slot-cover.ts';

/** @returns runs inputs of the plan, with or without their columns */
export function makeGenerated(
  plan: Plan,
  backend: 'wasm' | 'js',
): (input: RunInput, withColumns: boolean) => RunResult {
  let cover: readonly SlotRange[] | null = null;
  let made: { readonly program: Program; readonly machine: Machine } | null = null;
  let places: { readonly key: string; readonly starts: Int32Array } | null = null;
  return (input, withColumns) => {
    refuseBadInput(input);
    const needed = coverSlots(plan, input.values, cover);
    if (made === null || needed !== cover) {
      cover = needed;
      const program = compileProgram(plan, needed);
      const machine = backend === 'wasm' ? wasmMachine(plan, program) : jsMachine(plan, program);
      made = { program, machine };
    }
    const key = `${String(input.workers)} ${input.seed.join(' ')}`;
    if (places?.key !== key) places = { key, starts: workplacesOf(plan, input.workers, input.seed) };
    return runGenerated(made.program, made.machine, input, places.starts, withColumns);
  };
}

const PAGE = 65_536;

function wasmMachine(plan: Plan, program: Program): Machine {
  const bytes = generateWasm(plan, program, { shared: false, relaxed: selectsLanes() });
  const { Module, Memory } = webAssembly();
  const module = new Module(bytes);
  const memory = new Memory({ initial: 1, maximum: PAGE });
  const kernels = linkWasm(module, memory, program);
  return {
    reserve: (size) => {
      const missing = Math.ceil(size / PAGE) - memory.buffer.byteLength / PAGE;
      if (missing > 0) memory.grow(missing);
      return memory.buffer;
    },
    kernels: () => kernels,
  };
}

function jsMachine(plan: Plan, program: Program): Machine {
  const link = generateJavaScript(plan, program);
  let buffer = new ArrayBuffer(0);
  let kernels: Kernels = link(buffer);
  return {
    reserve: (size) => {
      if (buffer.byteLength < size) {
        buffer = new ArrayBuffer(Math.ceil(size / PAGE) * PAGE);
        kernels = link(buffer);
      }
      return buffer;
    },
    kernels: () => kernels,
  };
}
