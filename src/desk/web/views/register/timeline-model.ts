/** The register on a line of time: how long the line is, and on which days its answers change. */
import { addDays, addMonths, firstOfMonth } from '../../lib/days.ts';
import type { Line } from '../../lib/pieces.ts';
import type { Day, TimelineJson } from '../../lib/types.ts';

export type Provision = TimelineJson['provisions'][number];

/** A line longer than this squeezes what matters; what began earlier runs off its left end. */
const MAX_YEARS = 8;

/** The line that shows these provisions; a year around 2000 if there are none. */
export function lineOf(provisions: readonly Provision[]): Line {
  const ends = provisions.flatMap(({ span, known }) => [
    ...(span.to.kind === 'within' ? [span.to.earliest, span.to.latest] : []),
    ...(span.from.kind === 'within' ? [span.from.latest] : []),
    known.to,
  ]);
  const starts = provisions.flatMap(({ span, known }) => [
    ...(span.from.kind === 'within' ? [span.from.earliest] : []),
    known.from,
  ]);
  const last = days(ends).at(-1) ?? ('2000-12-31' as Day);
  const first = days(starts)[0] ?? ('2000-01-01' as Day);
  const early = addMonths(last, -12 * MAX_YEARS);
  return { from: firstOfMonth(first > early ? first : early), to: addMonths(last, 4) };
}

function days(list: readonly (Day | null)[]): Day[] {
  return list.filter((day) => day !== null).sort();
}

/** Every day on which the answer about `axis` can change, in order, each once. */
export function changesOf(provisions: readonly Provision[], axis: 'at' | 'known'): Day[] {
  const all = provisions.flatMap(({ span, known }): (Day | null)[] => {
    if (axis === 'known') return [known.from, known.to];
    const ends = span.to.kind === 'within' ? [span.to.earliest, span.to.latest] : [];
    const starts = span.from.kind === 'within' ? [span.from.earliest, span.from.latest] : [];
    return [...starts, ...ends.map((day) => (day === null ? null : addDays(day, 1)))];
  });
  return [...new Set(days(all))];
}
