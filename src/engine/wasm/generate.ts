/** Program → WebAssembly with 128-bit vectors. No optimiser beside our own: V8, SpiderMonkey and JavaScriptCore have one each. */
import type { Plan } from '../../regime/plan/index.ts';
import { capacityOf, MASKS } from '../host/layout.ts';
import type { EachCall, GatherCall, Kernels } from '../host/kernels.ts';
import type { Program } from '../program/instruction.ts';
import { gatherFunction } from './gather.ts';
import { moduleOf, type ModuleFunction } from './module.ts';
import { webAssembly, type WasmMemory, type WasmModule } from './platform.ts';
import { phaseFunction, type PhaseOptions } from './phase.ts';

/** The bytes of the program's module. Pure: the same program gives the same bytes. */
export function generateWasm(
  plan: Plan,
  program: Program,
  { shared, relaxed }: { readonly shared: boolean; readonly relaxed: boolean },
): Uint8Array<ArrayBuffer> {
  const capacity = capacityOf(plan, program.columns);
  const faultTotal = program.totals - 1;
  const options: Omit<PhaseOptions, 'name' | 'random'> = {
    capacity,
    faultTotal,
    relaxed,
    slotOffsets: program.slotOffsets,
    slotOptions: plan.slots.map((slot) => slot.options),
  };
  const setup = phaseFunction(program.setup, { ...options, name: 'setup', random: program.setupRandom });
  const month = program.month.flatMap((step, i): ModuleFunction[] => {
    const name = stepName(i);
    if (step.kind === 'each') return [phaseFunction(step, { ...options, name, random: 'threefry' })];
    return step.kind === 'gather' ? [gatherFunction(step, { name, capacity, faultTotal })] : [];
  });
  return moduleOf([setup, ...month], shared);
}

const stepName = (step: number): string => `step${String(step)}`;

type Exported = (...parameters: number[]) => void;

/** Ties a module to the memory it runs on. */
export function linkWasm(module: WasmModule, memory: WasmMemory, program: Program): Kernels {
  const { Instance } = webAssembly();
  const { exports } = new Instance(module, { env: { memory } });
  const each = (name: string): EachCall => {
    const call = exports[name] as Exported;
    return (at, rows, first, month, slots, totals, shared) => {
      const whole = rows & ~3;
      if (whole > 0) call(at, at + whole * 4, first, month, slots, totals, shared, MASKS + 64);
      const rest = rows - whole;
      if (rest === 0) return;
      const from = at + whole * 4;
      call(from, from + 16, first + whole, month, slots, totals, shared, MASKS + rest * 16);
    };
  };
  return {
    setup: each('setup'),
    month: program.month.map((step, i) => {
      if (step.kind === 'each') return { kind: 'each', call: each(stepName(i)) };
      if (step.kind === 'gather') {
        return { kind: 'gather', call: exports[stepName(i)] as GatherCall };
      }
      return null;
    }),
  };
}
