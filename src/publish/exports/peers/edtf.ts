/**
 * Spans as EDTF (ISO 8601-2, level 1), for import into calendars and catalogues. Lossy on purpose: EDTF has one uncertain date where a span has two bounded
 * ends, so an end that lies between two days becomes the narrowest month or year that holds both, marked approximate.
 */
import {
  isDay,
  lastDayOf,
  monthOf,
  OPEN,
  parseDay,
  someDayIn,
  UNKNOWN,
  within,
  type Day,
  type End,
  type Span,
} from '../../../base/index.ts';

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
  const shared = [4, 3, 2].find((digits) => earliest.slice(0, digits) === latest.slice(0, digits));
  return shared === undefined ? '' : `${earliest.slice(0, shared).padEnd(4, 'X')}~`;
}

/**
 * The widest span that would be written so; null for what is no such date. What `edtfOf` lost stays lost: writing it again gives the same text.
 */
export function spanOfEdtf(text: string): Span | null {
  const [first = '', second, ...rest] = text.trim().split('/');
  if (rest.length > 0) return null;
  if (second === undefined) {
    const window = windowOf(first);
    if (window === null || window.earliest === null || window.latest === null) return null;
    return someDayIn(window.earliest, window.latest);
  }
  const [from, to] = [endOfText(first, 'from'), endOfText(second, 'to')];
  return from === null || to === null ? null : { from, to, holds: 'everyDay' };
}

function endOfText(text: string, side: 'from' | 'to'): End | null {
  if (text === '..') return OPEN;
  if (text === '') return UNKNOWN;
  // A day that is marked as uncertain: it had begun by then, it lasted at least till then.
  if (/^\d{4}-\d{2}-\d{2}~$/.test(text) && isDay(text.slice(0, 10))) {
    const day = parseDay(text.slice(0, 10));
    return side === 'from' ? within(null, day) : within(day, null);
  }
  const window = windowOf(text);
  return window === null ? null : within(window.earliest, window.latest);
}

/** A day, a month, a year, a decade or a century, with or without the mark of what is approximate. */
function windowOf(text: string): { readonly earliest: Day | null; readonly latest: Day | null } | null {
  const plain = text.replace(/[~?%]$/, '');
  const year = /^\d{2}(?:\d{2}|\dX|XX)$/.test(plain);
  const earliest = year ? `${plain.replaceAll('X', '0')}-01-01` : plain.length === 7 ? `${plain}-01` : plain;
  if (!isDay(earliest)) return null;
  if (year) return { earliest, latest: parseDay(`${plain.replaceAll('X', '9')}-12-31`) };
  return { earliest, latest: plain.length === 7 ? lastDayOf(monthOf(earliest)) : earliest };
}
