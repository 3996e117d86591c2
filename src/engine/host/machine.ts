/** Generated code with memory of its own, for runs on one thread. */
import { CorveeError } from '../../base/core/index.ts';
import type { Plan } from '../../regime/plan/index.ts';
import { generateJavaScript } from '../js/generate.ts';
import type { Program } from '../program/instruction.ts';
import { generateWasm, linkWasm } from '../wasm/generate.ts';
import { MAX_PAGES } from '../wasm/module.ts';
import { webAssembly } from '../wasm/platform.ts';
import { selectsLanes } from './abilities.ts';
import type { Machine } from './kernels.ts';

export type Generated = 'wasm' | 'js';

export const PAGE = 65_536;

/** How many pages hold `bytes`. @throws CorveeError 'run-too-large' beyond what 32-bit addresses reach */
export function pagesFor(bytes: number): number {
  const pages = Math.ceil(bytes / PAGE);
  if (pages > MAX_PAGES) throw new CorveeError('run-too-large', { bytes, maxBytes: MAX_PAGES * PAGE });
  return pages;
}

/** What `make` makes. @throws CorveeError 'run-too-large' where the machine has not the memory */
export function allocate<T>(bytes: number, make: () => T): T {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new CorveeError('run-too-large', { bytes, maxBytes: MAX_PAGES * PAGE }, { cause: error });
  }
}

export function makeMachine(plan: Plan, program: Program, backend: Generated): Machine {
  return backend === 'wasm' ? wasmMachine(plan, program) : jsMachine(plan, program);
}

function wasmMachine(plan: Plan, program: Program): Machine {
  const { Module, Memory } = webAssembly();
  const module = new Module(generateWasm(plan, program, { shared: false, relaxed: selectsLanes() }));
  const memory = new Memory({ initial: 1, maximum: MAX_PAGES });
  const kernels = linkWasm(module, memory, program);
  return {
    reserve: (bytes) => {
      const missing = pagesFor(bytes) - memory.buffer.byteLength / PAGE;
      if (missing > 0) allocate(bytes, () => memory.grow(missing));
      return memory.buffer;
    },
    kernels: () => kernels,
  };
}

function jsMachine(plan: Plan, program: Program): Machine {
  const link = generateJavaScript(plan, program);
  let buffer = new ArrayBuffer(PAGE);
  let kernels = link(buffer);
  return {
    reserve: (bytes) => {
      if (buffer.byteLength < bytes) {
        buffer = allocate(bytes, () => new ArrayBuffer(pagesFor(bytes) * PAGE));
        kernels = link(buffer);
      }
      return buffer;
    },
    kernels: () => kernels,
  };
}
