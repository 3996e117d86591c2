/** What an expression rests on, through everything it names: parameters, gates, variants, and the states it reads. */
import { branches } from './levels.ts';
import { partsOf } from './unused.ts';
import type { Checked, CheckedDefinition, CheckedRegime, CheckedRule } from './ast.ts';

export interface Dependencies {
  readonly slots: ReadonlySet<string>;
  readonly columns: ReadonlySet<string>;
  readonly definitions: ReadonlySet<string>;
}

/** Everything the rule reads, in the order in which it is met. */
export function dependenciesOf(rule: CheckedRule, regime: CheckedRegime): Dependencies {
  const values = [...rule.let, ...rule.set].map(({ value }) => value);
  const payments = rule.pay.map(({ amount }) => amount);
  return readBy([...(rule.when === null ? [] : [rule.when]), ...values, ...payments], regime);
}

/** Everything some expressions read, definitions looked into. */
export function readBy(parts: readonly Checked[], regime: Pick<CheckedRegime, 'definitions'>): Dependencies {
  const slots = new Set<string>();
  const columns = new Set<string>();
  const definitions = new Set<string>();
  const byName = new Map<string, CheckedDefinition>(regime.definitions.map((item) => [item.name, item]));
  const visit = (part: Checked): void => {
    if (part.op === 'slot') {
      slots.add(part.name);
      if (part.by !== null) columns.add(part.by);
    }
    if (part.op === 'pick') slots.add(part.slot);
    if (part.op === 'column') columns.add(part.name);
    if (part.op === 'definition' && !definitions.has(part.name)) {
      definitions.add(part.name);
      const found = byName.get(part.name);
      if (found !== undefined) branches(found).forEach(visit);
    }
    partsOf(part).forEach(visit);
  };
  parts.forEach(visit);
  return { slots, columns, definitions };
}
