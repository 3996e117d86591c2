/** The dated values of a parameter as far as they are known, each with what it rests on. */
import type { Day, Unit } from '../base/index.ts';
import { isTwelve, type Amount, type CheckedParameter, type Values } from '../regime/index.ts';
import { claimsKnown, startOf, takeFrom, type Knowledge } from './knowledge.ts';
import type { KnownClaim } from '../register/index.ts';

/** Where a number comes from: the reader's own files, the case (or sample), both, or an assumption of the regime. */
export type Basis = 'file' | 'case' | 'both' | 'assumption';

/** The value of one option from a day on, until the next window of that option. Amounts in the parameter's unit. */
export interface Window {
  readonly from: Day | null;
  readonly option: string;
  /** One interval, or twelve for the months of the year, January first. */
  readonly amounts: readonly Interval[];
  readonly basis: Basis;
  readonly claims: readonly KnownClaim[];
  /** Why it is assumed; null if it is not. */
  readonly because: string | null;
  /** A range reported over all trades where the parameter goes by trade: its ends are sums of trades, not noise. */
  readonly sectoral: boolean;
  /** What tellings of different origin say of this day, where none merely widens another; empty for one voice. */
  readonly voices: readonly Voice[];
}

/** One telling among several. */
export interface Voice {
  readonly interval: Interval;
  readonly sectoral: boolean;
  readonly claims: readonly KnownClaim[];
}

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * The windows of a parameter in time order, per option.
 *
 * Values the regime cites count once a claim they cite is known. A claim from the reader's files that fits the parameter
 * replaces the value from its day on, unless it merely widens it: then both agree and the narrower stands.
 * @returns no windows if nothing is known and nothing assumed
 */
export function windowsOf(parameter: CheckedParameter, knowledge: Knowledge): Window[] {
  const known = claimsKnown(knowledge);
  const cited = (parameter.values ?? []).flatMap((value): Window[] => {
    const claims = known.filter(({ claim }) => claim.slug !== null && value.claims.includes(claim.slug));
    if (claims.length === 0) return [];
    return spread(parameter, value.is).map((part) => ({
      ...part,
      from: value.from,
      basis: 'case',
      claims,
      because: null,
      ...ALONE,
    }));
  });
  const { assumption } = parameter;
  const assumed =
    assumption === undefined
      ? []
      : spread(parameter, assumption.value).map((part): Window => ({
          ...part,
          from: null,
          basis: 'assumption',
          claims: [],
          because: assumption.because,
          ...ALONE,
        }));
  const windows = [...assumed, ...cited].sort(byDay);
  return known
    .filter(({ basis }) => basis === 'file')
    .reduce((all, item) => withFile(all, parameter, item), windows);
}

/** Adds what one claim of the reader's files says of this parameter. */
function withFile(windows: readonly Window[], parameter: CheckedParameter, item: KnownClaim): Window[] {
  const { reads } = parameter;
  const { claim } = item;
  if (reads === undefined || reads.take === 'flag') return [...windows];
  if (!reads.kinds.includes(claim.kind) || claim.about.topic !== reads.topic) return [...windows];
  // That something is not so gives no number for how much of it there is.
  if (claim.polarity === 'denied') return [...windows];
  const taken = takeFrom(item, reads.take);
  const scale =
    taken === null
      ? null
      : taken.quantity
        ? scaleTo(parameter, taken.quantity)
        : lengthTo(parameter, taken.unit);
  const from = startOf(item);
  if (taken === null || scale === null) return [...windows];
  const [low, high] = typeof scale === 'number' ? [scale, scale] : scale;
  const said: Interval = { low: taken.low * low, high: taken.high * high };
  const options = parameter.options.filter(
    (option) => option === '' || option === (claim.about.trade ?? option),
  );
  const added = options.map((option): Window => {
    const now = windowAt(windows, option, from);
    const agrees = now?.amounts.length === 1 && now.basis !== 'assumption' && inside(now.amounts[0], said);
    return now !== null && agrees
      ? { ...now, from, basis: now.basis === 'file' ? 'file' : 'both', claims: [...now.claims, item] }
      : besides(now, {
          from,
          option,
          amounts: [said],
          basis: 'file',
          claims: [item],
          because: null,
          sectoral: parameter.by === 'trade' && claim.about.trade === null && said.low < said.high,
          voices: [],
        });
  });
  return [...windows, ...added].sort(byDay);
}

const ALONE = { sectoral: false, voices: [] } as const;

/** A second telling of the same day, of another origin, does not replace the first: both are heard, each as it stands. */
function besides(now: Window | null, next: Window): Window {
  const [said] = next.amounts;
  const [before] = now?.amounts ?? [];
  const origins = now?.claims.map(({ claim }) => claim.origin) ?? [];
  const another = next.claims.every(({ claim }) => !origins.includes(claim.origin));
  if (
    now?.basis !== 'file' ||
    now.from !== next.from ||
    !another ||
    said === undefined ||
    before === undefined
  )
    return next;
  const first: Voice = { interval: before, sectoral: now.sectoral, claims: now.claims };
  const voices = [
    ...(now.voices.length === 0 ? [first] : now.voices),
    { interval: said, sectoral: next.sectoral, claims: next.claims },
  ];
  const hull = { low: Math.min(before.low, said.low), high: Math.max(before.high, said.high) };
  return { ...next, amounts: [hull], claims: [...now.claims, ...next.claims], sectoral: false, voices };
}

/** The window of an option on a day: the last that has begun, else the first there is. */
export function windowAt(windows: readonly Window[], option: string, day: Day | null): Window | null {
  const own = windows.filter((window) => window.option === option);
  const begun = own.filter(({ from }) => from === null || (day !== null && from <= day));
  return begun.at(-1) ?? own[0] ?? null;
}

/** Factor from a claim's unit and period to the parameter's; null if they do not fit (no exchange rates are assumed). */
export function scaleTo(
  parameter: CheckedParameter,
  quantity: NonNullable<KnownClaim['claim']['quantity']>,
): number | null {
  const { type } = parameter;
  if (type.kind !== 'amount' || type.unit !== quantity.unit) return null;
  if (quantity.unit === 'money' && quantity.currency !== parameter.currency) return null;
  const per = quantity.per === 'P1Y' ? 'year' : quantity.per === 'P1M' ? 'month' : null;
  if (per === type.per) return 1;
  if (per === 'month' && type.per === 'year') return 12;
  return per === 'year' && type.per === 'month' ? 1 / 12 : null;
}

/** Days in each unit of time, fewest and most. */
const DAYS = { day: [1, 1], week: [7, 7], month: [28, 31], year: [365, 366] } as const;

/**
 * Factor from the unit a threshold is told in to the parameter's, as an interval where the calendar leaves one ("a
 * month" is 28 to 31 days); 1 where it counts things (missed payments); null if they do not fit.
 */
function lengthTo({ type }: CheckedParameter, unit: Unit): number | readonly [number, number] | null {
  const own = type.kind === 'amount' ? type.unit : null;
  if (unit === own || unit === 'thing') return 1;
  if (own === 'month' && unit === 'year') return 12;
  return own === 'day' && isLength(unit) ? DAYS[unit] : null;
}

function isLength(unit: Unit): unit is keyof typeof DAYS {
  return Object.hasOwn(DAYS, unit);
}

/** The amounts a regime writes, per option of the parameter. */
function spread(parameter: CheckedParameter, values: Values): { option: string; amounts: Interval[] }[] {
  const interval = (amount: Amount): Interval =>
    typeof amount === 'number' ? { low: amount, high: amount } : { low: amount[0], high: amount[1] };
  const amounts = (value: Amount | readonly Amount[]): Interval[] =>
    isTwelve(value) ? value.map(interval) : [interval(value)];
  return parameter.options.map((option) => {
    const own = typeof values === 'object' && !Array.isArray(values) ? values[option] : values;
    return { option, amounts: own === undefined ? [] : amounts(own) };
  });
}

function inside(inner: Interval | undefined, outer: Interval): boolean {
  return inner !== undefined && inner.low >= outer.low && inner.high <= outer.high;
}

/** Windows without a beginning come first; the sort is stable, so later additions win on the same day. */
function byDay(a: Window, b: Window): number {
  if (a.from === b.from) return 0;
  return (a.from ?? '') < (b.from ?? '') ? -1 : 1;
}
