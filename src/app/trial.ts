/**
 * A run as the desk's page makes it by itself, so that a slider on a fact answers at once. What may be set and what may then
 * be shown is decided here, by the rules of what-ifs: no choice of the state has a slider (N3), nothing about watching (N4).
 */
import { measureOf } from '../analysis/index.ts';
import { addMonths, sha256, type Day, type Month } from '../base/index.ts';
import type { Reader } from '../evidence/index.ts';
import { packValues } from '../jobs/index.ts';
import {
  MINOR,
  planHash,
  typeText,
  WHOLE,
  type CheckedParameter,
  type CheckedRegime,
} from '../regime/index.ts';
import {
  makeScenario,
  outputsOf,
  unseenParameters,
  windowAt,
  withChanges,
  type ParameterReading,
  type Scenario,
} from '../scenario/index.ts';
import { evaluate, type Doing } from './analysis/evaluate.ts';
import { citer, type Cite } from './citer.ts';
import { registerData } from './register-data.ts';
import type { TrialJson } from './shapes/trial.ts';

export interface TrialOptions extends Doing {
  readonly start: Month;
  readonly months: number;
  readonly workers: number;
  readonly draws: number;
  readonly seed: number;
  readonly known: Day | null;
  readonly recorded: number | null;
}

type Fact = TrialJson['facts'][number];

/** The runs are those of `run` with one replicate. @throws CorveeError as runs do */
export async function trial(
  reader: Reader,
  regime: CheckedRegime,
  options: TrialOptions,
): Promise<TrialJson> {
  const { start, months, workers, draws, seed, known, recorded } = options;
  const data = await registerData(reader, { recorded });
  const cite = await citer(reader, data, recorded);
  const scenario = makeScenario(regime, {
    knowledge: { data, state: regime.regime.state, known, recorded },
    start,
    months,
    workers,
    seed: [seed >>> 0, Math.floor(seed / 2 ** 32) >>> 0],
  });
  const { plan } = scenario;
  const outputs = outputsOf(scenario);
  const inputs = Array.from({ length: draws }, (_, draw) =>
    scenario.input(draw, draw % scenario.variants.length, 0),
  );
  const inputOf = (i: number) => inputs[i] ?? scenario.input(i, 0, 0);
  const cells = await evaluate(scenario, outputs, draws, inputOf, options);
  return {
    schema: 1,
    regime: { id: regime.regime.regime, title: regime.regime.title, currency: regime.regime.currency },
    planHash: planHash(plan),
    seed,
    known,
    recorded,
    workers,
    months: Array.from({ length: months }, (_, m) => addMonths(start, m)),
    plan,
    draws: inputs.map(({ draw, variant }) => ({ draw, variant })),
    values: bytesOf(packValues(inputs.map(({ values }) => values))).toString('base64'),
    facts: factsOf(scenario, cite),
    outputs: outputs.map((output) => {
      const { name, label, about, unit } = output;
      const { tallies, over, scale } = measureOf(plan, output);
      return { name, label, about, unit, measure: { tallies: [...tallies], over, scale } };
    }),
    hash: sha256(Buffer.concat(cells.map(bytesOf))),
  };
}

function bytesOf({ buffer, byteOffset, byteLength }: Int32Array | Float64Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}

/** Facts with one number for the whole year. Left out: seasons, flags, the parts of a whole, and what is withheld. */
function factsOf(scenario: Scenario, cite: Cite): Fact[] {
  const { regime, plan, options } = scenario;
  const hidden = unseenParameters(regime);
  return scenario.parameters.flatMap((reading): Fact[] => {
    const { parameter } = reading;
    if (parameter.mark !== 'fact' || hidden.has(parameter.name) || !isOneNumber(reading)) return [];
    const slot = plan.slots.findIndex((item) => item.kind === 'parameter' && item.name === parameter.name);
    if (slot < 0) return [];
    const set = { from: options.start, to: null, times: null, is: 0 } as const;
    const tried = withChanges(scenario, [{ kind: 'parameter', parameter: parameter.name, ...set }]);
    const outputs = outputsOf(tried).map(({ name }) => name);
    return parameter.options.flatMap((option, index) => {
      const fact = factOf(reading, option, scenario, cite);
      return fact === null ? [] : [{ ...fact, slot, index, outputs }];
    });
  });
}

function isOneNumber({ parameter, windows }: ParameterReading): boolean {
  const { type, by, reads } = parameter;
  if (type.kind !== 'amount' || reads?.take === 'flag') return false;
  const partsOfAWhole = type.unit === 'share' && type.per === null && by !== null;
  return !partsOfAWhole && windows.every(({ amounts }) => amounts.length === 1);
}

/** How an option stands over the months of the run; null if it has no number. */
function factOf(
  { parameter, windows }: ParameterReading,
  option: string,
  { options: { start, months } }: Scenario,
  cite: Cite,
): Omit<Fact, 'slot' | 'index' | 'outputs'> | null {
  const heard = new Set(
    Array.from({ length: months }, (_, m) => windowAt(windows, option, `${addMonths(start, m)}-15` as Day)),
  );
  const used = [...heard].filter((window) => window !== null);
  const last = used.at(-1);
  const [amount] = last?.amounts ?? [];
  if (last === undefined || amount === undefined) return null;
  const all = used.flatMap(({ amounts }) => amounts);
  const claims = new Map(used.flatMap((window) => window.claims).map((item) => [item.claim.id, item.claim]));
  return {
    parameter: parameter.name,
    label: parameter.label,
    unit: typeText(parameter.type, parameter.currency),
    option,
    ...integersOf(parameter),
    low: Math.min(...all.map(({ low }) => low)),
    high: Math.max(...all.map(({ high }) => high)),
    middle: (amount.low + amount.high) / 2,
    basis: last.basis,
    because: last.because,
    claims: [...claims.values()].map(cite),
  };
}

/** As the engine counts: money in hundredths, a share at most the whole. */
function integersOf({ type }: CheckedParameter): Pick<Fact, 'scale' | 'most'> {
  const unit = type.kind === 'amount' ? type.unit : null;
  if (unit === 'share') return { scale: WHOLE, most: WHOLE };
  return { scale: unit === 'money' ? MINOR : 1, most: 2 ** 31 - 1 };
}
