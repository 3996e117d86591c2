/**
 * When an undated text was published, as an interval with reasons. It never names a day the text does not print, and a
 * year that the text leaves open stays open.
 */
import { type Day, later, monthNumberOf } from '../../base/index.ts';
import type { Boilerplate, OutsideLimit, Published, PublishedReason } from '../reading.ts';
import { covers } from '../text/document.ts';
import { sharing } from '../text/ranges.ts';
import { type Days, intersect } from './intervals.ts';
import {
  type Clues,
  currentSeasons,
  datelines,
  durationsSince,
  type Evidence,
  explicitDates,
  explicitDays,
  monthsByDistance,
  namesFirstUsed,
  recentMonths,
  weekdaysOfDates,
} from './reasons.ts';

const YEARS_AHEAD = 12;
const FAR = '9999-12-31' as Day;

export function inferPublished(
  clues: Clues,
  boilerplate: readonly Boilerplate[],
  context: readonly OutsideLimit[],
): Published {
  const stated = statedDate(clues, boilerplate);
  if (stated !== null) return stated;
  const all = [
    explicitDates,
    namesFirstUsed,
    datelines,
    monthsByDistance,
    durationsSince,
    recentMonths,
    weekdaysOfDates,
    currentSeasons,
  ].flatMap((find) => find(clues));
  const evidence = [...limiting(all), ...context.map(outside)];
  const used = consistent(evidence);
  const { from, to, days } = limits(used);
  const months = from === null ? monthsLeft(used) : monthsOf(days, to);
  const known = from !== null || to !== null || months !== null;
  return {
    from: days[0]?.from ?? from,
    to: to === null ? null : (days.at(-1)?.to ?? to),
    how: known ? 'inferred' : 'unknown',
    months,
    reasons: used.map(({ reason }) => reason),
  };
}

/** A line that prints the date, or a dateline: the text's own word for it. */
function statedDate(clues: Clues, boilerplate: readonly Boilerplate[]): Published | null {
  const lines = boilerplate.filter(({ kind }) => kind === 'dateline');
  const found = clues.found.find(
    (time) => sharing(lines, time).some((line) => covers(line, time)) && explicitDays(time) !== null,
  );
  const days = found === undefined ? null : explicitDays(found);
  if (found === undefined || days === null || days.from === null || days.to === null) return null;
  const reason: PublishedReason = {
    code: 'dateline',
    start: found.start,
    end: found.end,
    words: clues.text.slice(found.start, found.end),
    from: days.from,
    to: days.to,
    months: null,
    weight: 'firm',
    sentence: 'The text prints its date.',
  };
  return { from: days.from, to: days.to, how: 'stated', months: null, reasons: [reason] };
}

function outside({ notBefore, notAfter, reason }: OutsideLimit): Evidence {
  const limits = { from: notBefore ?? null, to: notAfter ?? null, months: null };
  return {
    reason: {
      code: 'context',
      start: 0,
      end: 0,
      words: reason,
      ...limits,
      weight: 'firm',
      sentence: 'Known from outside the text.',
    },
    yearly: null,
  };
}

/** Firm reasons first; a likely one that would leave nothing is dropped. */
function consistent(evidence: readonly Evidence[]): Evidence[] {
  const ordered = [
    ...evidence.filter(({ reason }) => reason.weight === 'firm'),
    ...evidence.filter(({ reason }) => reason.weight === 'likely'),
  ];
  const used: Evidence[] = [];
  for (const item of ordered) {
    if (limits([...used, item]).days.length > 0 || limits([...used, item]).from === null) used.push(item);
  }
  return used;
}

/** The latest beginning, the earliest end, and the days between them that every yearly reason allows. */
function limits(evidence: readonly Evidence[]): {
  readonly from: Day | null;
  readonly to: Day | null;
  readonly days: readonly Days[];
} {
  const froms = evidence.flatMap(({ reason }) => (reason.from === null ? [] : [reason.from]));
  const tos = evidence.flatMap(({ reason }) => (reason.to === null ? [] : [reason.to]));
  const from = froms.length === 0 ? null : froms.reduce(later);
  const to = tos.length === 0 ? null : tos.reduce((a, b) => (a < b ? a : b));
  if (from === null) return { from, to, days: [] };
  if (to !== null && to < from) return { from, to, days: [] };
  const first = Number(from.slice(0, 4)) - 1;
  const last = to === null ? first + YEARS_AHEAD : Number(to.slice(0, 4));
  const days = evidence.reduce<Days[]>(
    (left, { yearly }) => (yearly === null ? left : intersect(left, yearly(first, last))),
    [{ from, to: to ?? FAR }],
  );
  return { from, to, days };
}

/** The months of the year left open, if not all of them are. */
function monthsOf(days: readonly Days[], to: Day | null): number[] | null {
  const months = new Set<number>();
  for (const { from, to: end } of days) {
    if (end === FAR || Number(end.slice(0, 4)) - Number(from.slice(0, 4)) > 1) return null;
    const [first, last] = [
      monthNumberOf(from),
      monthNumberOf(end) + (end.slice(0, 4) > from.slice(0, 4) ? 12 : 0),
    ];
    for (let month = first; month <= last; month++) months.add(((month - 1) % 12) + 1);
  }
  if (days.length <= 1 && to !== null) return null;
  return months.size === 0 || months.size === 12 ? null : [...months].sort((a, b) => a - b);
}

/** Without any year: what the yearly reasons leave of one. */
function monthsLeft(evidence: readonly Evidence[]): number[] | null {
  const sets = evidence.flatMap(({ reason }) => (reason.months === null ? [] : [reason.months]));
  const left = sets.reduce<readonly number[] | null>(
    (a, b) => (a === null ? b : a.filter((month) => b.includes(month))),
    null,
  );
  return left === null || left.length === 0 ? null : [...left];
}

const MOST_OF_A_KIND = 8;

/** Of several past dates only the last limits anything, of several ahead only the first; of the rest a few are enough. */
function limiting(evidence: readonly Evidence[]): Evidence[] {
  const past = evidence.filter(({ reason }) => reason.code === 'explicit-date-past');
  const ahead = evidence.filter(({ reason }) => reason.code === 'explicit-date-future');
  const last = past.reduce<Evidence | null>(
    (a, b) => (a === null || (b.reason.from ?? '') > (a.reason.from ?? '') ? b : a),
    null,
  );
  const first = ahead.reduce<Evidence | null>(
    (a, b) => (a === null || (b.reason.to ?? '9') < (a.reason.to ?? '9') ? b : a),
    null,
  );
  const counts = new Map<string, number>();
  const rest = evidence.filter(({ reason }) => {
    if (reason.code === 'explicit-date-past' || reason.code === 'explicit-date-future') return false;
    const count = (counts.get(reason.code) ?? 0) + 1;
    counts.set(reason.code, count);
    return count <= MOST_OF_A_KIND;
  });
  return [...(last === null ? [] : [last]), ...(first === null ? [] : [first]), ...rest];
}
