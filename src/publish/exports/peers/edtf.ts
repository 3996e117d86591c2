/**
 * Spans as EDTF (ISO 8601-2, level 1), for import into calendars and catalogues. Lossy on purpose: EDTF has one uncertain date where a span has two bounded
 * ends, so an end that lies between two days becomes the narrowest month or year that holds both, marked approximate.
 */
import type { Day, End, Span } from '../../../base/index.ts';

/** `2022-06-20/..`: an interval; a single day or some day of a month as one date. */
export function edtfOf(span: Span): string {
  const [from, to] = [endOf(span.from), endOf(span.to)];
  const oneDay = span.holds === 'someDay' && span.from.kind === 'within' && span.to.kind === 'within';
  if (oneDay && 'earliest' in span.from && 'latest' in span.to)
    return between(span.from.earliest, span.to.latest);
  return from === to && from !== '' && from !== '..' ? from : `${from}/${to}`;
}

/** `..` is open, an empty side is unknown. */
function endOf(end: End): string {
  if (end.kind === 'open') return '..';
  return end.kind === 'within' ? between(end.earliest, end.latest) : '';
}

function between(earliest: Day | null, latest: Day | null): string {
  if (earliest === null || latest === null) {
    const known = earliest ?? latest;
    return known === null ? '' : `${known}~`;
  }
  if (earliest === latest) return earliest;
  if (earliest.slice(0, 7) === latest.slice(0, 7)) return `${earliest.slice(0, 7)}~`;
  return earliest.slice(0, 4) === latest.slice(0, 4)
    ? `${earliest.slice(0, 4)}~`
    : `${earliest.slice(0, 3)}X~`;
}
