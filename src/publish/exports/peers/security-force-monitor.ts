/**
 * Claims in the columns that Security Force Monitor uses for a claim: status, citation, what it is about, and its two kinds of range. A range is precise where a claim holds on
 * every day of it, imprecise where on some day; whether it started or ended there is said apart.
 */
import type { End } from '../../../base/index.ts';
import type { Exported } from '../exported.ts';
import { tableText } from '../table-text.ts';
import { tagsOf } from '../tags.ts';

const columns = [
  ':claim/id',
  ':claim/type',
  ':claim/statuses',
  ':claim/citation:refs',
  ':claim/about-entity:ref',
  ':assertion/text',
  ':range-precise/first',
  ':range-precise/last',
  ':range-imprecise/first',
  ':range-imprecise/last',
  ':range/starting?',
  ':range/ending?',
  ':range/starting-context',
  ':range/ending-context',
  ':meta/public-notes',
  ':corvee/words',
] as const;
export const SFM_COLUMNS: readonly string[] = columns;

/** Among the notes, for ranges without a day; the import reads it. */
export const EVERY_DAY = 'on every day';
const SOME_DAY = 'on some day';

/** What has a column of its own. */
const OWN_PLACE = ['kind', 'topic', 'state', 'holds'] as const;

/** Their words for how a claim stands; what only a machine proposed needs work. */
const STATUS = {
  accepted: 'accepted',
  conflict: 'conflict',
  proposed: 'work_needed',
  rejected: 'issue',
} as const;

export function securityForceMonitorCsv(items: readonly Exported[]): string {
  const rows = items.map((item) => {
    const { claim, status, report, span, verbatim, singleOrigin } = item;
    const [from, to] = [edge(span.from), edge(span.to)];
    const precise = span.holds === 'everyDay';
    // On every day from the latest it can have begun to the earliest it can have ended; on some day between the outer two.
    const range = precise ? [from.inner.last, to.inner.first] : [from.inner.first, to.inner.last];
    return [
      claim.id,
      claim.kind,
      STATUS[status],
      report.address ?? report.id,
      `${claim.about.topic}${claim.about.state === null ? '' : `/${claim.about.state}`}`,
      claim.summary,
      ...(precise ? range : ['', '']),
      ...(precise ? ['', ''] : range),
      span.from.kind === 'within' ? 'Y' : 'N',
      span.to.kind === 'within' && to.inner.last !== '' ? 'Y' : 'N',
      from.context,
      to.context,
      [precise ? EVERY_DAY : SOME_DAY, ...tagsOf(item, OWN_PLACE), singleOrigin ? 'single origin' : '']
        .filter((note) => note !== '')
        .join('; '),
      verbatim ? claim.passages.map(({ exact }) => exact).join(' … ') : '',
    ];
  });
  return tableText(rows, columns);
}

function edge(end: End): {
  readonly inner: { readonly first: string; readonly last: string };
  readonly context: string;
} {
  if (end.kind !== 'within') return { inner: { first: '', last: '' }, context: end.kind };
  const [first, last] = [end.earliest ?? '', end.latest ?? ''];
  return { inner: { first, last }, context: first === last ? '' : `between ${first} and ${last}` };
}
