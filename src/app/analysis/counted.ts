/** A written target becomes something runs can be held against: its claims as known, its number in each run. */
import type { Observed } from '../../analysis/index.ts';
import { CorveeError, type Month } from '../../base/index.ts';
import type { RunInput } from '../../engine/index.ts';
import type { PlanOutput } from '../../regime/index.ts';
import { knownAt, type KnownClaim } from '../../register/index.ts';
import { coverageOf, normalQuantile, type Scenario } from '../../scenario/index.ts';
import { isWorkersOutcome, targetIn } from './target.ts';
import type { WrittenTarget } from './target-file.ts';

export interface Counted {
  readonly name: string;
  readonly written: WrittenTarget;
  readonly output: PlanOutput;
  readonly observed: Observed;
  readonly claims: readonly KnownClaim[];
  /** A number of the regime comes from one of its claims, so that it is no independent check. */
  readonly alsoPrior: boolean;
  /** The number of a run, in the unit of the report. `cells`: every month of the output. */
  readonly of: (cells: ArrayLike<number>, input: RunInput) => number;
}

/** The last month that any target needs. */
export function lastMonth(targets: Readonly<Record<string, WrittenTarget>>): Month {
  const months = Object.values(targets).flatMap(({ from, to }) => [from, to ?? from]);
  return months.reduce((last, month) => (month > last ? month : last));
}

/**
 * @returns null where a claim it rests on is not accepted or was not known: then nothing was counted, which excludes
 *   nothing (N8)
 * @throws CorveeError 'target-refused' for what is no outcome of workers (N3), for claims without any number, for a
 *   population that is no number of persons, for fitting what a prior rests on already; 'output-unknown', 'month-outside-run'
 */
export function countedOf(scenario: Scenario, name: string, written: WrittenTarget): Counted | null {
  const to = written.to ?? written.from;
  const first = targetIn(scenario, { name: written.output, month: written.from }).at;
  const { output, at: last } = targetIn(scenario, { name: written.output, month: to });
  if (!isWorkersOutcome(scenario, output, scenario.regime)) {
    throw new CorveeError('target-refused', { target: name, why: 'notWorkers' });
  }
  if (last < first) throw new CorveeError('target-refused', { target: name, why: 'backwards' });
  const { data, known, recorded } = scenario.options.knowledge;
  const claims = written.claims.map((slug) =>
    [...data.claims.values()].find(
      (item) =>
        item.claim.slug === slug && item.status === 'accepted' && knownAt(item, { known, recorded }) !== 'no',
    ),
  );
  const found = claims.filter((item) => item !== undefined);
  if (found.length < claims.length) return null;
  if (!found.some(({ claim }) => claim.quantity?.kind === 'value')) {
    throw new CorveeError('target-refused', { target: name, why: 'uncounted' });
  }
  const behind = new Set(
    scenario.factors.flatMap((factor) =>
      factor.windows.flatMap((window) => window.claims.map(({ claim }) => claim.id)),
    ),
  );
  const alsoPrior = found.some(({ claim }) => behind.has(claim.id));
  if (alsoPrior && written.use === 'fit') {
    throw new CorveeError('target-refused', { target: name, why: 'twice' });
  }
  const size = written.of === undefined ? null : populationIn(scenario, name, written.of);
  const of: Counted['of'] = (cells, input) => {
    const months = Array.from({ length: last - first + 1 }, (_, m) => cells[first + m] ?? 0);
    const sum = months.reduce((all, value) => all + value, 0);
    const own =
      written.take === 'sum' ? sum : written.take === 'last' ? (months.at(-1) ?? 0) : sum / months.length;
    return size === null ? own : (own / scenario.options.workers) * size(input, first);
  };
  return { name, written, output, claims: found, alsoPrior, observed: observedOf(name, written, found), of };
}

/** How many persons a run stands for, in a month. */
function populationIn(
  scenario: Scenario,
  target: string,
  name: string,
): (input: RunInput, month: number) => number {
  const parameter = scenario.regime.parameters.find((item) => item.name === name);
  const slot = scenario.plan.slots.findIndex((item) => item.kind === 'parameter' && item.name === name);
  const persons =
    parameter?.type.kind === 'amount' && parameter.type.unit === 'person' && parameter.by === null;
  if (slot < 0 || !persons) throw new CorveeError('target-refused', { target, why: 'population' });
  return ({ values }, month) => values[slot]?.[month] ?? 0;
}

/** An interval holds as much of what could be true as the grade of its claims says (decision record 0030). */
function observedOf(
  name: string,
  { reported, discrepancy, reporting }: WrittenTarget,
  claims: readonly KnownClaim[],
): Observed {
  const rest = { name, discrepancySd: discrepancy.is, reporting: reporting.is };
  if ('atLeast' in reported) return { ...rest, value: reported.atLeast, side: 'atLeast', reportSd: 0 };
  if ('atMost' in reported) return { ...rest, value: reported.atMost, side: 'atMost', reportSd: 0 };
  const [low, high] = reported;
  const { coverage } = coverageOf(claims);
  const reportSd = (high - low) / 2 / normalQuantile((1 + coverage) / 2);
  return { ...rest, value: (low + high) / 2, side: 'about', reportSd };
}
