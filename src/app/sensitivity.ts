/** What the uncertainty of one output in one month goes back to: reports, assumptions, readings of rules, and chance. */
import {
  morrisDesign,
  morrisEffects,
  saltelliDesign,
  sobolIndices,
  type FactorGroup,
} from '../analysis/index.ts';
import type { Day, Month } from '../base/index.ts';
import { monthsBetween } from '../base/index.ts';
import type { Reader } from '../evidence/index.ts';
import { planHash, type CheckedRegime } from '../regime/index.ts';
import { makeScenario, type Scenario } from '../scenario/index.ts';
import { cubeOf, SEED, type Cube, type NamedFactor } from './analysis/factors.ts';
import { evaluate, type Doing } from './analysis/evaluate.ts';
import { isWorkersOutcome, targetIn, type AskedOutput, type Target } from './analysis/target.ts';
import { citer, type Cite } from './citer.ts';
import { registerData } from './register-data.ts';
import type { SensitivityJson } from './shapes/sensitivity.ts';

export interface AskedRuns extends Doing {
  readonly asked: AskedOutput;
  /** First month of the runs; they end with the month asked for. */
  readonly start: Month;
  readonly workers: number;
  readonly seed: number;
  readonly known: Day | null;
  readonly recorded: number | null;
}

export interface SensitivityOptions extends AskedRuns {
  /** Rows of each base sample; a power of two. */
  readonly base: number;
  /** How many factors are told apart; the others are told together. */
  readonly factors: number;
}

/** The scenario of an analysis: from `start` to the month asked for. */
export async function analysed(
  reader: Reader,
  regime: CheckedRegime,
  { asked, start, workers, seed, known, recorded }: AskedRuns,
): Promise<{
  readonly scenario: Scenario;
  readonly target: Target;
  readonly levers: boolean;
  readonly cite: Cite;
}> {
  const data = await registerData(reader, { recorded, known });
  const scenario = makeScenario(regime, {
    knowledge: { data, state: regime.regime.state, known, recorded },
    start,
    months: Math.max(1, monthsBetween(start, asked.month) + 1),
    workers,
    seed: [seed >>> 0, Math.floor(seed / 2 ** 32) >>> 0],
  });
  const target = targetIn(scenario, asked);
  const levers = isWorkersOutcome(scenario, target.output, regime);
  return { scenario, target, levers, cite: await citer(reader, data, recorded) };
}

/** Trajectories of the screening: each is one run per factor and one more. */
const TRAJECTORIES = 16;

/**
 * Sobol indices of an output. Where there are more factors than asked for, Morris's screening finds those that move it;
 * the rest is told as one group, so that nothing is left out of the sum.
 *
 * @throws CorveeError 'output-unknown', 'month-outside-run', 'parameter-unknown', and what runs throw
 */
export async function sensitivity(
  reader: Reader,
  regime: CheckedRegime,
  options: SensitivityOptions,
): Promise<SensitivityJson> {
  const { scenario, target, levers, cite } = await analysed(reader, regime, options);
  const cube = cubeOf(scenario, levers);
  const screening = cube.groups.length > options.factors;
  const rest = Math.min(options.factors, cube.groups.length) + (screening || cube.unseen.length > 0 ? 1 : 0);
  const all = options.base * (rest + 2) + (screening ? TRAJECTORIES * (cube.dimensions + 1) : 0);
  let before = 0;
  const valuesAt = async (count: number, point: (i: number) => ArrayLike<number>): Promise<Float64Array> => {
    const runs = await evaluate(scenario, [target.output], count, (i) => cube.inputAt(point(i)), {
      ...options,
      progress: (done) => options.progress?.(before + done, all),
    });
    before += count;
    return Float64Array.from(runs, (cells) => cells[target.at] ?? 0);
  };
  const { kept, screened } = screening
    ? await screen(cube, options, valuesAt)
    : { kept: cube.groups, screened: [] };
  const others: FactorGroup = {
    name: '(others)',
    columns: [
      ...cube.groups.filter((group) => !kept.includes(group)).flatMap(({ columns }) => columns),
      ...cube.unseen,
    ],
  };
  const design = saltelliDesign(
    others.columns.length === 0 ? kept : [...kept, others],
    cube.dimensions,
    options.base,
    options.seed,
  );
  const result = sobolIndices(design, await valuesAt(design.size, design.point), options.seed);
  const { output } = target;
  return {
    schema: 1,
    regime: { id: regime.regime.regime, title: regime.regime.title, currency: regime.regime.currency },
    output: output.name,
    label: output.label,
    unit: output.unit,
    month: options.asked.month,
    start: options.start,
    known: options.known,
    recorded: options.recorded,
    planHash: planHash(scenario.plan),
    seed: options.seed,
    workers: options.workers,
    base: options.base,
    runs: before,
    mean: result.mean,
    mcse: result.error,
    sd: Math.sqrt(result.variance),
    levers: levers ? 'factors' : 'held',
    factors: result.indices
      .map(({ name, first, total, firstInterval, totalInterval }) => ({
        ...describe(kept.find((group) => group.name === name) ?? null, name, scenario, cite),
        first,
        firstInterval: [...firstInterval] as [number, number],
        total,
        totalInterval: [...totalInterval] as [number, number],
      }))
      .sort((a, b) => b.total - a.total),
    screened,
  };
}

/** The groups whose steps move the output most, and the seed; what the others moved. */
async function screen(
  cube: Cube,
  { factors, seed }: SensitivityOptions,
  valuesAt: (count: number, point: (i: number) => ArrayLike<number>) => Promise<Float64Array>,
): Promise<{ readonly kept: readonly NamedFactor[]; readonly screened: SensitivityJson['screened'] }> {
  const design = morrisDesign(cube.dimensions, TRAJECTORIES, seed);
  // The grid reaches from 5 % to 95 % of each distribution: its ends have no values.
  const values = await valuesAt(design.size, (i) => design.point(i).map((u) => 0.05 + 0.9 * u));
  const effects = morrisEffects(design, values);
  const ranked = cube.groups
    .map((group) => {
      const own = group.columns.flatMap((column) => effects[column] ?? []);
      return {
        group,
        effect: Math.hypot(...own.map(({ muStar }) => muStar)),
        error: Math.hypot(...own.map(({ error }) => error)),
      };
    })
    .sort((a, b) => Number(b.group.name === SEED) - Number(a.group.name === SEED) || b.effect - a.effect);
  return {
    kept: ranked.slice(0, factors).map(({ group }) => group),
    screened: ranked.slice(factors).map(({ group, effect, error }) => ({ name: group.name, effect, error })),
  };
}

/** What a factor is and what it rests on. */
export function describe(
  group: NamedFactor | null,
  name: string,
  { regime }: Scenario,
  cite: Cite,
): Pick<SensitivityJson['factors'][number], 'name' | 'kind' | 'label' | 'basis' | 'because' | 'claims'> {
  if (group === null) return { name, kind: 'others', label: null, basis: null, because: null, claims: [] };
  if (group.kind === 'seed')
    return { name, kind: 'seed', label: null, basis: null, because: null, claims: [] };
  if (group.kind === 'variant') {
    const variant = regime.variants.find((item) => item.name === name);
    return {
      name,
      kind: 'variant',
      label: variant?.label ?? name,
      basis: null,
      because: variant?.because ?? null,
      claims: [],
    };
  }
  const windows = group.factors.flatMap((factor) => factor.windows);
  const claims = new Map(windows.flatMap((window) => window.claims).map(({ claim }) => [claim.id, claim]));
  return {
    name,
    kind: group.kind,
    label: group.factors[0]?.parameter.label ?? name,
    basis: windows[0]?.basis ?? null,
    because: windows.find(({ because }) => because !== null)?.because ?? null,
    claims: [...claims.values()].map(cite),
  };
}
