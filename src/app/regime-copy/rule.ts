/** One rule of a copy in words: what it says, which gates and numbers it reads, and the sentences behind them. Nothing is run. */
import { CorveeError, type Day, type Month } from '../../base/index.ts';
import type { Reader } from '../../evidence/index.ts';
import { dependenciesOf } from '../../regime/index.ts';
import { regimeDocument } from '../regime-document.ts';
import type { CopiedRuleJson, CopyFiles } from '../shapes/regime-copy.ts';
import { copyOf } from './check.ts';

export interface RuleOptions {
  readonly rule: string;
  readonly start: Month;
  readonly months: number;
  readonly known: Day | null;
}

/** @throws CorveeError 'regime-refused'; 'value-invalid' if the copy has no such rule */
export async function ruleOfCopy(
  reader: Reader,
  files: CopyFiles,
  { rule: id, ...options }: RuleOptions,
): Promise<CopiedRuleJson> {
  const regime = copyOf(files);
  const checked = regime.rules.find((rule) => rule.id === id);
  const { rules, gates, parameters, withheld } = await regimeDocument(reader, regime, {
    ...options,
    recorded: null,
  });
  const written = rules.find((rule) => rule.id === id);
  if (checked === undefined || written === undefined) {
    throw new CorveeError('value-invalid', { what: 'rule', issues: [id] });
  }
  const { slots } = dependenciesOf(checked, regime);
  const { label, when, let: lets, pay, set, claims } = written;
  return {
    schema: 1,
    id,
    label,
    when,
    let: lets,
    pay,
    set,
    claims,
    gates: gates
      .filter(({ name }) => slots.has(name))
      .map((gate) => ({
        name: gate.name,
        label: gate.label,
        claims: gate.because.flatMap((because) => because.claims),
      })),
    numbers: parameters
      .filter(({ name }) => slots.has(name))
      .map(({ name, label, unit, mark, values }) => {
        const last = values.at(-1);
        const cited = new Map(values.flatMap((value) => value.claims).map((claim) => [claim.id, claim]));
        return {
          parameter: name,
          label,
          unit,
          mark,
          basis: last?.basis ?? 'assumption',
          because: last?.because ?? null,
          claims: [...cited.values()],
        };
      }),
    withheld: withheld.filter(({ parameter }) => slots.has(parameter)),
  };
}
