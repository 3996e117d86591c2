/** The reasons a text gives for when it was written: one function per kind of evidence, each naming its words. */
import { addToDay, dayOf, weekdayOf } from '../../base/index.ts';
import type { Extent, PublishedReason, PublishedReasonCode } from '../reading.ts';
import { itemAt } from '../text/document.ts';
import { type CalendarUnit, moved } from '../times/calendar.ts';
import type { FoundTime } from '../times/find-times.ts';
import type { Interval, TimeContext } from '../times/resolve-times.ts';
import { resolvers } from '../times/resolvers.ts';
import type { Days } from './intervals.ts';
import { everyDay, everyYear } from './intervals.ts';
import type { PublishedLanguage } from './rules.ts';

/** A reason with the days it leaves in each of the years asked about; null if it only sets ends. */
export interface Evidence {
  readonly reason: PublishedReason;
  readonly yearly: ((firstYear: number, lastYear: number) => Days[]) | null;
}

export interface Clues {
  readonly text: string;
  readonly folded: string;
  readonly found: readonly FoundTime[];
  readonly contexts: readonly TimeContext[];
  readonly language: PublishedLanguage;
  readonly sentences: readonly Extent[];
}

const NOWHERE = { publication: null, telling: null, tense: null, isDue: false, last: null } as const;

/** The days an expression means by itself; null if they depend on anything but its words. */
export function explicitDays(found: FoundTime): Interval | null {
  const resolved = resolvers[found.rule.resolve](found.captured, NOWHERE, found.rule.with ?? {});
  return resolved === null || resolved.moves || resolved.type !== 'DATE' || resolved.from === null
    ? null
    : resolved;
}

function reason(
  clues: Clues,
  code: PublishedReasonCode,
  { start, end }: Extent,
  weight: PublishedReason['weight'],
  limits: Partial<Pick<PublishedReason, 'from' | 'to' | 'months'>>,
  sentence: string,
): PublishedReason {
  return {
    code,
    start,
    end,
    words: clues.text.slice(start, end),
    from: null,
    to: null,
    months: null,
    weight,
    ...limits,
    sentence,
  };
}

/** A day named as past lies before publication, a day named as ahead after it. */
export function explicitDates(clues: Clues): Evidence[] {
  return clues.found.flatMap((found, i): Evidence[] => {
    const days = explicitDays(found);
    if (days === null) return [];
    const ahead =
      clues.contexts[i]?.tense === 'future' ||
      (clues.contexts[i]?.tense !== 'past' && (found.relation === 'by' || found.relation === 'before'));
    if (!ahead) {
      return [
        {
          reason: reason(
            clues,
            'explicit-date-past',
            found,
            'firm',
            { from: days.from },
            'It speaks of this date as past.',
          ),
          yearly: null,
        },
      ];
    }
    return [
      {
        reason: reason(
          clues,
          'explicit-date-future',
          found,
          'likely',
          { to: days.to },
          'It speaks of this date as ahead.',
        ),
        yearly: null,
      },
    ];
  });
}

/** Nobody wrote a name before it was given. */
export function namesFirstUsed(clues: Clues): Evidence[] {
  return Object.entries(clues.language.firstUsed).flatMap(([name, day]): Evidence[] => {
    const start = clues.folded.indexOf(name);
    if (start < 0) return [];
    const extent = { start, end: start + name.length };
    return [
      {
        reason: reason(
          clues,
          'name-first-used',
          extent,
          'firm',
          { from: day },
          `This name was first used on ${day}.`,
        ),
        yearly: null,
      },
    ];
  });
}

/** "HARBOUR TOWN, May 14 --": the month and day of the dispatch, without a year. */
export function datelines(clues: Clues): Evidence[] {
  return clues.found.flatMap((found): Evidence[] => {
    const { month, day, year } = found.captured;
    if (
      found.rule.resolve !== 'day' ||
      year !== undefined ||
      typeof month?.meaning !== 'number' ||
      typeof day?.meaning !== 'number'
    )
      return [];
    const { before, after } = clues.language.dateline;
    if (
      !before.test(clues.folded.slice(Math.max(0, found.start - 60), found.start)) ||
      !after.test(clues.folded.slice(found.end, found.end + 40))
    )
      return [];
    const [m, d] = [month.meaning, day.meaning];
    const yearly = (first: number, last: number): Days[] => everyDay(m, d, first, last);
    return [
      {
        reason: reason(
          clues,
          'dateline',
          found,
          'firm',
          { months: [m] },
          'The dispatch prints its day without a year.',
        ),
        yearly,
      },
    ];
  });
}

/** "October, or four months from now": written in June. */
export function monthsByDistance(clues: Clues): Evidence[] {
  return clues.found.flatMap((found, i): Evidence[] => {
    const next = clues.found[i + 1];
    if (next === undefined) return [];
    const pair = [found, next];
    const month = pair.map(monthOnly).find((value) => value !== null);
    const distance = pair.map(monthDistance).find((value) => value !== null);
    const between = clues.folded.slice(found.end, next.start);
    if (month === undefined || distance === undefined || !clues.language.apposition.test(between)) return [];
    const written = ((((month - distance - 1) % 12) + 12) % 12) + 1;
    const extent = { start: found.start, end: next.end };
    return [
      {
        reason: reason(
          clues,
          'month-by-distance',
          extent,
          'firm',
          { months: [written] },
          `The month named and the distance to it leave month ${String(written)}.`,
        ),
        yearly: (first, last) => everyYear(written, 1, 1, first, last),
      },
    ];
  });
}

/** The month of an expression that names a month and no year. */
function monthOnly(found: FoundTime): number | null {
  const month = found.captured['month']?.meaning;
  return found.rule.resolve === 'month' && found.captured['year'] === undefined && typeof month === 'number'
    ? month
    : null;
}

/** Months ahead (positive) or back of an expression such as "four months from now". */
function monthDistance(found: FoundTime): number | null {
  const amount = found.captured['n']?.meaning;
  if (
    found.rule.resolve !== 'distance' ||
    found.captured['unit']?.meaning !== 'month' ||
    typeof amount !== 'number'
  )
    return null;
  return Number.isInteger(amount) ? amount * Number(found.rule.with?.['direction'] ?? -1) : null;
}

/** "Suspended for over three years", and one date in the text that can have begun it. */
export function durationsSince(clues: Clues): Evidence[] {
  const starts = clues.found.flatMap((found, i) => {
    const days = clues.contexts[i]?.tense === 'future' ? null : explicitDays(found);
    if (
      days?.from == null ||
      days.to === null ||
      days.to > addToDay(days.from, { months: 2 }) ||
      !isClosing(clues, found)
    )
      return [];
    return [{ from: days.from, to: days.to }];
  });
  const month = new Set(starts.map(({ from }) => from.slice(0, 7)));
  const start = starts.reduce<Days | null>(
    (best, days) => (best === null || days.to < best.to ? days : best),
    null,
  );
  if (month.size !== 1 || start === null) return [];
  return clues.found.flatMap((found, i): Evidence[] => {
    const length =
      clues.contexts[i]?.upToNow === true && isClosing(clues, found) ? lengthUpToNow(clues, found) : null;
    if (length === null) return [];
    const from = moved(start.from, length.least, length.unit);
    const to = moved(start.to, length.most, length.unit);
    return [
      {
        reason: reason(
          clues,
          'duration-since',
          found,
          'likely',
          { from, to },
          `This long since ${start.from}.`,
        ),
        yearly: null,
      },
    ];
  });
}

/** A sentence without an end is read this far around a place. */
const NEAR = 400;

/** Does the sentence speak of something being closed or stopped? */
export function isClosing(
  { folded, language, sentences }: Pick<Clues, 'folded' | 'language' | 'sentences'>,
  at: Extent,
): boolean {
  const sentence = itemAt(sentences, at.start);
  if (sentence === null) return false;
  return language.closing.test(
    folded.slice(Math.max(sentence.start, at.start - NEAR), Math.min(sentence.end, at.end + NEAR)),
  );
}

/** How long before now something began: "over three years" is at least three and less than four. */
export function lengthUpToNow(
  { folded, language }: Pick<Clues, 'folded' | 'language'>,
  found: FoundTime,
): { readonly least: number; readonly most: number; readonly unit: CalendarUnit } | null {
  const amount = found.captured['n']?.meaning;
  const unit = found.captured['unit']?.meaning;
  if (found.rule.resolve !== 'duration' || typeof amount !== 'number' || !Number.isInteger(amount))
    return null;
  if (unit !== 'year' && unit !== 'month') return null;
  if (!language.upToNow.test(folded.slice(Math.max(0, found.start - 24), found.start))) return null;
  switch (found.captured['mod']?.meaning) {
    case 'LESS_THAN':
    case 'EQUAL_OR_LESS':
      return { least: amount - 1, most: amount, unit };
    case 'MORE_THAN':
    case 'EQUAL_OR_MORE':
      return { least: amount, most: amount + 1, unit };
    default:
      return { least: amount - 1, most: amount + 1, unit };
  }
}

const LONG_AGO = 11;
const FRESH = 6;
const LEDE = 600;

/** A month without a year, told of as past, is the last one of its name; fresh news is not half a year old. */
export function recentMonths(clues: Clues): Evidence[] {
  const fresh = clues.language.recently.test(clues.folded.slice(0, LEDE));
  return clues.found.flatMap((found, i): Evidence[] => {
    const month = monthOnly(found);
    if (
      month === null ||
      clues.contexts[i]?.tense !== 'past' ||
      found.relation === 'before' ||
      found.relation === 'by' ||
      found.relation === 'until'
    )
      return [];
    const part = found.captured['part']?.meaning;
    const day = part === 'END' ? 21 : part === 'MID' ? 11 : 1;
    const months = fresh ? FRESH : LONG_AGO;
    return [
      {
        reason: reason(
          clues,
          'recent-month',
          found,
          'likely',
          {},
          `A month told of as past, without a year: written at most ${String(months)} months later.`,
        ),
        yearly: (first, last) => everyYear(month, day, months, first, last),
      },
    ];
  });
}

/** "Wednesday, June 22" without a year: only some years have it. */
export function weekdaysOfDates(clues: Clues): Evidence[] {
  return clues.found.flatMap((found): Evidence[] => {
    const { weekday, month, day, year } = found.captured;
    if (
      found.rule.resolve !== 'day' ||
      year !== undefined ||
      weekday === undefined ||
      month === undefined ||
      day === undefined
    )
      return [];
    const yearly = (first: number, last: number): Days[] => {
      const days: Days[] = [];
      for (let y = first; y <= last; y++) {
        const date = dayOf(y, Number(month.meaning), Number(day.meaning));
        if (date !== null && weekdayOf(date) === weekday.meaning)
          days.push({ from: addToDay(date, { days: -31 }), to: addToDay(date, { months: LONG_AGO }) });
      }
      return days;
    };
    return [
      {
        reason: reason(
          clues,
          'weekday-of-date',
          found,
          'firm',
          {},
          'Only some years have this date on this weekday.',
        ),
        yearly,
      },
    ];
  });
}

/** "This winter" is the season it is written in, or near. */
export function currentSeasons(clues: Clues): Evidence[] {
  return clues.found.flatMap((found): Evidence[] => {
    const season = found.captured['season']?.meaning;
    if (
      found.rule.resolve !== 'season' ||
      found.captured['shift']?.meaning !== 0 ||
      typeof season !== 'string'
    )
      return [];
    const first = { SP: 2, SU: 5, FA: 8, WI: 11 }[season] ?? 1;
    return [
      {
        reason: reason(clues, 'season', found, 'likely', {}, 'Written in or near this season.'),
        yearly: (from, to) => everyYear(first, 1, 5, from, to),
      },
    ];
  });
}
