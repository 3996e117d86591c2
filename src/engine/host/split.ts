/**
 * One very large run in parts: each part is some tiles, so whole workplaces; parts share memory and wait for each other where
 * a rule adds up everybody. Here is what a part computes; threads are the caller's.
 */
import type { Plan } from '../../regime/plan/index.ts';
import { generateJavaScript } from '../js/generate.ts';
import { compileProgram } from '../program/compile.ts';
import type { SlotRange } from '../program/bounds.ts';
import type { Program } from '../program/instruction.ts';
import { refuseBadInput } from '../reference.ts';
import type { RunInput, RunResult } from '../run-input.ts';
import { generateWasm, linkWasm } from '../wasm/generate.ts';
import { webAssembly, type WasmMemory, type WasmModule } from '../wasm/platform.ts';
import { workplacesOf } from '../workplaces.ts';
import { selectsLanes } from './abilities.ts';
import { arenaOf, fillArena, plotOf } from './arena.ts';
import { audit, columnsOf } from './audit.ts';
import { makeGenerated } from './generated.ts';
import type { Kernels } from './kernels.ts';
import { allocate, pagesFor, PAGE, type Generated } from './machine.ts';
import { runTiles, type Meet } from './run.ts';
import { coverSlots } from './slot-cover.ts';

/** All that a thread needs for its part: plain data and shared memory, so it can be sent. */
export interface SplitRun {
  readonly input: RunInput;
  readonly program: Program;
  readonly starts: Int32Array;
  readonly threads: number;
  readonly code:
    | { readonly backend: 'wasm'; readonly module: WasmModule; readonly memory: WasmMemory }
    | { readonly backend: 'js'; readonly memory: SharedArrayBuffer };
  /** Two runs with the same number have the same code and memory. */
  readonly version: number;
}

export interface SplitEngine {
  /** Code, memory and inputs of a run in `threads` parts. @throws CorveeError as `runReference` does for bad input */
  readonly prepare: (input: RunInput) => SplitRun;
  /** What came of it, once every part is done. @throws CorveeError as `runReference` does */
  readonly finish: (run: SplitRun) => RunResult;
}

export function makeSplitEngine(plan: Plan, backend: Generated, threads: number): SplitEngine {
  let cover: readonly SlotRange[] | null = null;
  let made: { readonly program: Program; readonly module: WasmModule | null } | null = null;
  let code: SplitRun['code'] | null = null;
  let version = 0;
  const prepare = (input: RunInput): SplitRun => {
    refuseBadInput(input);
    const needed = coverSlots(plan, input.values, cover);
    if (made === null || needed !== cover) {
      cover = needed;
      const program = compileProgram(plan, needed);
      made = { program, module: backend === 'wasm' ? moduleFor(plan, program) : null };
      code = null;
    }
    const { program, module } = made;
    const starts = workplacesOf(plan, input.workers, input.seed);
    const plot = plotOf(program, input, starts, threads);
    if (code === null || bufferOf(code).byteLength < plot.bytes) {
      code = withMemory(module, plot.bytes);
      version++;
    }
    fillArena(bufferOf(code), plot, program, input);
    return { input, program, starts, threads, code, version };
  };
  const finish = ({ input, program, starts, code: used }: SplitRun): RunResult => {
    const plot = plotOf(program, input, starts, threads);
    const arena = arenaOf(bufferOf(used), plot, program, input.months, 0, threads);
    const tallies = audit(
      input,
      program,
      arena,
      (earlier) => makeGenerated(plan, backend)(earlier, true).columns,
    );
    return { tallies, columns: columnsOf(input, program, arena) };
  };
  return { prepare, finish };
}

/** The generated functions on the run's shared memory; worth keeping while `version` stays. */
export function linkPart({ input, program, code }: SplitRun): Kernels {
  return code.backend === 'wasm'
    ? linkWasm(code.module, code.memory, program)
    : generateJavaScript(input.plan, program)(code.memory);
}

/** Runs part `thread` of a run. @param meet - waits until all parts have called it */
export function runPart(run: SplitRun, kernels: Kernels, thread: number, meet: Meet): void {
  const { input, program, starts, threads, code } = run;
  const plot = plotOf(program, input, starts, threads);
  const arena = arenaOf(bufferOf(code), plot, program, input.months, thread, threads);
  const cut = (part: number): number => Math.floor((plot.tiles.length * part) / threads);
  runTiles({ input, program, arena, kernels }, plot.tiles.slice(cut(thread), cut(thread + 1)), meet);
}

function bufferOf(code: SplitRun['code']): ArrayBufferLike {
  return code.backend === 'wasm' ? code.memory.buffer : code.memory;
}

function moduleFor(plan: Plan, program: Program): WasmModule {
  const { Module } = webAssembly();
  return new Module(generateWasm(plan, program, { shared: true, relaxed: selectsLanes() }));
}

function withMemory(module: WasmModule | null, bytes: number): SplitRun['code'] {
  const pages = pagesFor(bytes);
  return allocate(bytes, () => {
    if (module === null) return { backend: 'js', memory: new SharedArrayBuffer(pages * PAGE) };
    const { Memory } = webAssembly();
    const memory = new Memory({ initial: pages, maximum: pages, shared: true });
    return { backend: 'wasm', module, memory };
  });
}
