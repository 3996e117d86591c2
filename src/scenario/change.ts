/**
 * A what-if: the regime as reported with some of its series changed. Made of runs that are paired with those of the regime
 * as reported: same draws, same seeds. One value at a time: nothing here sweeps (N3).
 */
import { CorveeError, monthsBetween, type Month } from '../base/index.ts';
import { toInteger } from './sample.ts';
import type { Scenario } from './scenario.ts';
import { unseenParameters } from './unseen.ts';

/** What is otherwise in the months from `from` to `to`, both included; to the end of the run where `to` is null. */
export type Change = { readonly from: Month; readonly to: Month | null } & (
  | { readonly kind: 'gate'; readonly gate: string; readonly open: boolean }
  /** Either multiplied, or set to a value in the parameter's own unit. */
  | {
      readonly kind: 'parameter';
      readonly parameter: string;
      readonly times: number | null;
      readonly is: number | null;
    }
);

/**
 * The scenario with these changes in every run.
 *
 * @throws CorveeError 'what-if-unknown' for a name that the regime does not have, 'what-if-refused' for watching, which
 *   nobody tries out (N4)
 */
export function withChanges(scenario: Scenario, changes: readonly Change[]): Scenario {
  const { plan, regime, options } = scenario;
  const hidden = unseenParameters(regime);
  const apply = changes.map((change) => {
    const name = change.kind === 'gate' ? change.gate : change.parameter;
    const slot = plan.slots.findIndex((item) => item.kind === change.kind && item.name === name);
    const gate = regime.gates.find((item) => item.name === name);
    const parameter = regime.parameters.find((item) => item.name === name);
    if (slot < 0) throw new CorveeError('what-if-unknown', { name });
    if (hidden.has(name) || gate?.while.topic === 'watch') throw new CorveeError('what-if-refused', { name });
    const width = plan.slots[slot]?.options ?? 1;
    const first = Math.max(0, monthsBetween(options.start, change.from)) * width;
    const last =
      (change.to === null ? options.months : Math.max(0, monthsBetween(options.start, change.to) + 1)) *
      width;
    const next = (value: number): number => {
      if (change.kind === 'gate') return change.open ? 1 : 0;
      if (parameter === undefined) return value;
      return change.is === null ? Math.round(value * (change.times ?? 1)) : toInteger(change.is, parameter);
    };
    return { slot, first, last, next };
  });
  const changed = (input: ReturnType<Scenario['input']>): ReturnType<Scenario['input']> => {
    const values = [...input.values];
    for (const { slot, first, last, next } of apply) {
      values[slot] = Int32Array.from(values[slot] ?? [], (value, i) =>
        i >= first && i < last ? next(value) : value,
      );
    }
    return { ...input, values };
  };
  return {
    ...scenario,
    changes,
    input: (draw, variant, replicate) => changed(scenario.input(draw, variant, replicate)),
    inputAt: (quantiles, at) => changed(scenario.inputAt(quantiles, at)),
  };
}
