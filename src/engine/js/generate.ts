/**
 * Program → JavaScript: one function for each phase, one loop over rows, every value in a variable of its own. Needs a place
 * that may make functions from text; all that goes into the text are numbers.
 */
import type { Plan } from '../../regime/plan/index.ts';
import type { EachCall, GatherCall, Kernels } from '../host/kernels.ts';
import { capacityOf } from '../host/layout.ts';
import { ofShare, shareOf } from '../operations.ts';
import type { Program } from '../program/instruction.ts';
import { gatherSource } from './gather.ts';
import { phaseSource } from './phase.ts';

/** Ties the generated functions to the memory they run on. */
export type Link = (buffer: ArrayBufferLike) => Kernels;

export function generateJavaScript(plan: Plan, program: Program): Link {
  const options = {
    capacity: capacityOf(plan, program.columns),
    faultTotal: program.totals - 1,
    slotOffsets: program.slotOffsets,
    slotOptions: plan.slots.map((slot) => slot.options),
  };
  const functions = [
    phaseSource(program.setup, { ...options, random: program.setupRandom }),
    ...program.month.map((step) => {
      if (step.kind === 'each') return phaseSource(step, { ...options, random: 'threefry' });
      return step.kind === 'gather' ? gatherSource(step, options) : 'null';
    }),
  ];
  const source = `'use strict';
const W = new Int32Array(buffer), T = new BigInt64Array(buffer, 0, Math.floor(buffer.byteLength / 8));
return [${functions.join(',\n')}];`;
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the generator's purpose; its shape is that of `functions`
  const make = new Function('buffer', 'ofShare', 'shareOf', source) as (
    buffer: ArrayBufferLike,
    share: typeof ofShare,
    of: typeof shareOf,
  ) => readonly (EachCall & GatherCall)[];
  return (buffer) => {
    const [setup, ...month] = make(buffer, ofShare, shareOf);
    return {
      setup: setup as EachCall,
      month: program.month.map((step, i) => {
        const call = month[i];
        if (call === undefined) return null;
        if (step.kind === 'each') return { kind: 'each', call };
        return step.kind === 'gather' ? { kind: 'gather', call } : null;
      }),
    };
  };
}
