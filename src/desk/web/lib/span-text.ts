/** When something held, in plain words that keep what is not known. */
import { webMessage, type Locale, type WebKey } from '../../../messages/web/index.ts';
import { betweenText, dayText, isWhole } from './day-text.ts';
import type { Day, End, Span } from './types.ts';

/** "on 20 June 2022", "in June 2022", "between 3 May and 20 June 2022". */
export function whenText(locale: Locale, from: Day, to: Day): string {
  if (from === to) return webMessage(locale, 'days.on', { day: dayText(locale, from) });
  if (isWhole(from, to)) return webMessage(locale, 'days.in', { days: betweenText(locale, from, to) });
  return webMessage(locale, 'days.between', { from: dayText(locale, from), to: dayText(locale, to) });
}

/** One line about a span: when it began, and how far anybody vouches for it. */
export function spanText(locale: Locale, span: Span): string {
  const { from, to, holds } = span;
  const say = (key: WebKey, values?: Record<string, string>) => webMessage(locale, key, values);
  const oneDay = sharpDay(from);
  if (oneDay !== null && oneDay === sharpDay(to)) return say('span.on', { day: dayText(locale, oneDay) });
  if (holds === 'someDay') {
    const [first, last] = [outer(from, 'earliest'), outer(to, 'latest')];
    if (first !== null && last !== null) return say('span.someDay', { when: whenText(locale, first, last) });
    if (first !== null) return say('span.someDayFrom', { day: dayText(locale, first) });
    if (last !== null) return say('span.someDayUntil', { day: dayText(locale, last) });
    return say('span.unknown');
  }
  return [startText(locale, from), endText(locale, to)].join(say('span.join'));
}

/** When it began. */
export function startText(locale: Locale, end: End): string {
  if (end.kind === 'open') return webMessage(locale, 'span.fromAlways');
  if (end.kind === 'unknown') return webMessage(locale, 'span.fromUnknown');
  const { earliest, latest } = end;
  if (earliest === null && latest !== null)
    return webMessage(locale, 'span.fromAtLatest', { day: dayText(locale, latest) });
  if (earliest !== null && latest === null)
    return webMessage(locale, 'span.fromAtEarliest', { day: dayText(locale, earliest) });
  if (earliest === null || latest === null) return webMessage(locale, 'span.fromUnknown');
  if (earliest === latest) return webMessage(locale, 'span.from', { day: dayText(locale, earliest) });
  return webMessage(locale, 'span.fromBetween', { when: whenText(locale, earliest, latest) });
}

function endText(locale: Locale, end: End): string {
  if (end.kind === 'open') return webMessage(locale, 'span.toOpen');
  if (end.kind === 'unknown') return webMessage(locale, 'span.toUnknown');
  const { earliest, latest } = end;
  if (earliest !== null && latest === null)
    return webMessage(locale, 'span.vouched', { day: dayText(locale, earliest) });
  if (earliest === null && latest !== null)
    return webMessage(locale, 'span.toAtLatest', { day: dayText(locale, latest) });
  if (earliest === null || latest === null) return webMessage(locale, 'span.toUnknown');
  if (earliest === latest) return webMessage(locale, 'span.to', { day: dayText(locale, earliest) });
  return webMessage(locale, 'span.toBetween', { when: whenText(locale, earliest, latest) });
}

/** The day of an end that is exactly known. */
function sharpDay(end: End): Day | null {
  return end.kind === 'within' && end.earliest === end.latest ? end.earliest : null;
}

function outer(end: End, side: 'earliest' | 'latest'): Day | null {
  return end.kind === 'within' ? end[side] : null;
}
