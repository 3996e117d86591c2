/**
 * Why the workers of a kind stand as they do in a month: which rules were carried out for how many of them, on the
 * strength of which provisions and numbers, and which sentences those rest on. Shares of a kind, never one worker (N1);
 * nothing of what no output may show (N4).
 */
import { addMonths, type Day, type Month } from '../base/index.ts';
import { bestBackend, makeEngine } from '../engine/index.ts';
import type { Reader } from '../evidence/index.ts';
import {
  dependenciesOf,
  expressionText,
  MINOR,
  planHash,
  typeText,
  type CheckedRegime,
  type CheckedRule,
  type Trace,
} from '../regime/index.ts';
import { knownBy, type RegisterData } from '../register/index.ts';
import { makeScenario, samplerOf, windowAt, type Scenario, type WorkerKind } from '../scenario/index.ts';
import { citer, type Cite } from './citer.ts';
import { kindNamed } from './kind-named.ts';
import { registerData } from './register-data.ts';
import { priorJson } from './run-json.ts';
import type { ExplainJson } from './shapes/explain.ts';
import { withheldJson } from './withheld.ts';

export interface ExplainOptions {
  /** An option of a category that stays with a worker. */
  readonly kind: string;
  readonly month: Month;
  readonly known: Day | null;
  readonly recorded: number | null;
  readonly seed: number;
}

/** Workers and months of the run: enough for shares of a few in a hundred, and a whole year for debts and arrears to build up. */
const WORKERS = 300;
const BEFORE = 12;

type RuleJson = ExplainJson['rules'][number];

/**
 * Runs the regime up to the month with the middle of every interval and the first reading of every ambiguous rule.
 *
 * @throws CorveeError 'worker-kind-unknown'; 'parameter-unknown' and what a run throws
 */
export async function explain(
  reader: Reader,
  regime: CheckedRegime,
  options: ExplainOptions,
): Promise<ExplainJson> {
  const data = await registerData(reader);
  const cite = await citer(reader, data, options.recorded);
  const { month, known, recorded } = options;
  const kind = kindNamed(regime, options.kind);
  const seed = [options.seed >>> 0, Math.floor(options.seed / 2 ** 32) >>> 0] as const;
  const scenario = makeScenario(regime, {
    knowledge: { data, state: regime.regime.state, known, recorded },
    start: addMonths(month, -BEFORE),
    months: BEFORE + 1,
    workers: WORKERS,
    seed,
    trace: { column: kind.column, option: kind.index },
  });
  const { plan } = scenario;
  const tallies = makeEngine(plan, bestBackend()).tallies(scenario.input(0, 0, 0));
  const traced = (of: string, what: Trace['what'], index: number): number => {
    const trace = plan.traces.find((item) => item.of === of && item.what === what && item.index === index);
    return tallies[BEFORE * plan.tallies + (trace?.tally ?? -1)] ?? 0;
  };
  const heads = traced('', 'heads', 0);
  const share = (count: number): number => (heads === 0 ? 0 : count / heads);
  const evidence = (slugs: readonly string[]) =>
    [...data.claims.values()]
      .filter((item) => item.claim.slug !== null && slugs.includes(item.claim.slug))
      .filter((item) => knownBy(item, { known, recorded }) !== 'no')
      .map(({ claim }) => cite(claim));

  const withheld = withheldJson(regime);
  const unseen = new Set(regime.columns.filter((column) => column.unseen).map(({ name }) => name));
  return {
    schema: 1,
    regime: { id: regime.regime.regime, title: regime.regime.title, currency: regime.regime.currency },
    kind: { category: kind.category, option: options.kind },
    month,
    known,
    recorded,
    seed: options.seed,
    planHash: planHash(plan),
    workers: heads,
    of: WORKERS,
    variants: regime.variants.map(({ name, label, options: [first = ''] }) => ({
      variant: name,
      label,
      option: first,
    })),
    definitions: regime.source.definitions
      .filter(({ except }) => except.length > 0)
      .map((definition) => ({
        name: definition.name,
        label: definition.label,
        as: expressionText(definition.as),
        except: definition.except.map((exception, i) => ({
          when: expressionText(exception.when),
          as: expressionText(exception.as),
          because: exception.because,
          held: share(traced(definition.name, 'exception', i)),
          claims: evidence(exception.claims),
        })),
      })),
    rules: regime.rules.map((rule): RuleJson => {
      const source = regime.source.rules.find(({ id }) => id === rule.id);
      return {
        id: rule.id,
        label: rule.label,
        mechanisms: [...rule.mechanisms],
        acted: share(traced(rule.id, 'acted', 0)),
        when: source?.when == null ? null : expressionText(source.when),
        payments: (source?.pay ?? []).map((pay, i) => ({
          from: pay.from.kind === 'party' ? pay.from.party : pay.from.column,
          to: pay.to.kind === 'party' ? pay.to.party : pay.to.column,
          for: pay.for,
          amount: expressionText(pay.amount),
          perWorker: share(traced(rule.id, 'paid', i)) / MINOR,
        })),
        changes: (source?.set ?? []).flatMap(({ name, value }, i) =>
          unseen.has(name)
            ? []
            : [
                {
                  state: name,
                  label: regime.columns.find((column) => column.name === name)?.label ?? name,
                  to: expressionText(value),
                  changed: share(traced(rule.id, 'set', i)),
                },
              ],
        ),
        ...restsOn(rule, scenario, { month, kind }, data, cite, withheld),
        claims: evidence(rule.claims),
      };
    }),
  };
}

/** The gates and numbers a rule reads, as they stand in the month. */
function restsOn(
  rule: CheckedRule,
  scenario: Scenario,
  { month, kind }: { readonly month: Month; readonly kind: WorkerKind },
  data: RegisterData,
  cite: Cite,
  withheld: RuleJson['withheld'],
): Pick<RuleJson, 'gates' | 'numbers' | 'withheld'> {
  const { regime } = scenario;
  const { slots } = dependenciesOf(rule, regime);
  const hidden = new Set(withheld.map(({ parameter }) => parameter));
  const gates = scenario.gates
    .filter(({ name }) => slots.has(name))
    .map(({ name, label, values, because }) => {
      const width = values.length / (BEFORE + 1);
      return {
        gate: name,
        label,
        open: values.subarray(BEFORE * width).includes(1),
        because: because
          .filter(({ first, last }) => first <= month && month <= last)
          .map(({ provision }) => ({
            provision: provision.provision.id,
            summary: provision.provision.summary,
            certainty: provision.certainty,
            claims: provision.claims.flatMap((id) => {
              const item = data.claims.get(id);
              return item === undefined ? [] : [cite(item.claim)];
            }),
          })),
      };
    });
  const numbers = scenario.parameters
    .filter(({ parameter }) => slots.has(parameter.name) && !hidden.has(parameter.name))
    .flatMap(({ parameter, windows }) =>
      parameter.options.flatMap((option, index) => {
        if (parameter.by === kind.category && index !== kind.index) return [];
        const window = windowAt(windows, option, `${month}-15` as Day);
        const interval = window?.amounts[window.amounts.length === 12 ? Number(month.slice(5)) - 1 : 0];
        if (window === null || interval === undefined) return [];
        return [
          {
            parameter: parameter.name,
            label: parameter.label,
            unit: typeText(parameter.type, parameter.currency),
            mark: parameter.mark,
            option,
            low: interval.low,
            high: interval.high,
            from: window.from,
            basis: window.basis,
            because: window.because,
            prior: priorJson(samplerOf(parameter, window).prior),
            claims: window.claims.map(({ claim }) => cite(claim)),
          },
        ];
      }),
    );
  return { gates, numbers, withheld: withheld.filter(({ parameter }) => slots.has(parameter)) };
}
