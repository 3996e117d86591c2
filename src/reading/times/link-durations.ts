/** Ties a length that reaches to now to the one date in the text that can have begun it. */
import type { Day } from '../../base/index.ts';
import type { PublishedLanguage } from '../published/rules.ts';
import { explicitDays, isClosing, lengthUpToNow } from '../published/reasons.ts';
import type { Extent, Time } from '../reading.ts';
import { moved } from './calendar.ts';
import type { FoundTime } from './find-times.ts';
import type { Interval } from './resolve-times.ts';

/** "Suspended for over three years": from the only date between three and four years back, to publication. */
export function linkDurations(
  times: readonly Time[],
  found: readonly FoundTime[],
  folded: string,
  language: PublishedLanguage,
  sentences: readonly Extent[],
  published: Interval,
): Time[] {
  const starts = distinct(
    found.flatMap((time) => {
      const days = explicitDays(time);
      return days?.from == null || days.to === null || !isClosing({ folded, language, sentences }, time)
        ? []
        : [{ from: days.from, to: days.to }];
    }),
  );
  if (starts.length === 0 || starts.length > MOST_STARTS) return [...times];
  const byStart = new Map(found.map((expression) => [expression.start, expression]));
  return times.map((time) => {
    const expression = byStart.get(time.start);
    const isLength =
      time.type === 'DURATION' &&
      expression !== undefined &&
      isClosing({ folded, language, sentences }, time);
    const length = isLength ? lengthUpToNow({ folded, language }, expression) : null;
    if (length === null || published.to === null || published.from === null) return time;
    const earliest = moved(published.from, -length.most, length.unit);
    const latest = moved(published.to, -length.least, length.unit);
    const begin = beginning(starts, earliest, latest);
    return begin === null ? time : { ...time, from: begin, to: published.to, publicationDependent: true };
  });
}

/** A text with more dates than this does not say which of them began it; the cost stays that of the text. */
const MOST_STARTS = 100;

function distinct(starts: readonly Start[]): Start[] {
  return [...new Map(starts.map((start) => [`${start.from} ${start.to}`, start])).values()];
}

interface Start {
  readonly from: Day;
  readonly to: Day;
}

/** The first day of the dates that fit, if they lie in one month; null if none fits or several do. */
function beginning(starts: readonly Start[], earliest: Day | null, latest: Day | null): Day | null {
  const fitting = starts.filter(
    ({ from, to }) => (earliest === null || to >= earliest) && (latest === null || from <= latest),
  );
  const months = new Set(fitting.map(({ from }) => from.slice(0, 7)));
  return months.size === 1
    ? fitting.reduce<Day | null>((first, { from }) => (first === null || from < first ? from : first), null)
    : null;
}
