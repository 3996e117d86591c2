/** Days, spans and amounts in words, the same in every door and every briefing. */
import type { Day, End, Quantity, Span } from '../base/index.ts';
import { certainDays } from '../base/index.ts';
import { message, type MessageKey } from './catalogue.ts';
import type { Locale } from './format.ts';

const dayFormats = new Map<Locale, Intl.DateTimeFormat>();

function dayFormat(locale: Locale): Intl.DateTimeFormat {
  const format =
    dayFormats.get(locale) ??
    new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : 'ko-KR', { dateStyle: 'long', timeZone: 'UTC' });
  dayFormats.set(locale, format);
  return format;
}

/** "20 June 2022", "2022년 6월 20일" */
export function dayText(locale: Locale, day: Day | string): string {
  return dayFormat(locale).format(new Date(`${day}T00:00:00Z`));
}

/** "June 2022" */
export function monthText(locale: Locale, month: string): string {
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : 'ko-KR', {
    year: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${month}-01T00:00:00Z`));
}

/** "between 6 and 30 June 2022": what both days share is said once. @param to - not before `from` */
export function windowText(locale: Locale, from: Day, to: Day): string {
  if (from === to) return dayText(locale, from);
  const [first = '', last = ''] = dayFormat(locale)
    .formatRange(new Date(`${from}T00:00:00Z`), new Date(`${to}T00:00:00Z`))
    .split(/\s*[–~]\s*/u);
  return message(locale, 'words.window', { from: first, to: last });
}

/** When something held, with how well the ends are known. */
export function spanText(locale: Locale, span: Span): string {
  const { from, to, holds } = span;
  if (from.kind === 'unknown' && to.kind === 'unknown') return message(locale, 'words.span.sometime');
  if (holds === 'someDay' && from.kind === 'within' && to.kind === 'within' && from.earliest && to.latest) {
    return message(locale, 'words.span.some', {
      from: dayText(locale, from.earliest),
      to: dayText(locale, to.latest),
    });
  }
  const [first, last] = [oneDay(from), oneDay(to)];
  if (first !== null && first === last)
    return message(locale, 'words.span.day', { day: dayText(locale, first) });
  const parts = [
    from.kind === 'within' ? message(locale, 'words.span.since', { from: endText(locale, from) }) : null,
    endOfSpan(locale, span),
  ].filter((part) => part !== null);
  const [one, two] = parts;
  if (one === undefined) return message(locale, 'words.span.always');
  return two === undefined ? one : message(locale, 'words.span.joined', { from: one, to: two });
}

function endOfSpan(locale: Locale, span: Span): string | null {
  const { to } = span;
  if (to.kind === 'open') return message(locale, 'words.span.goes-on');
  if (to.kind === 'unknown') return null;
  if (to.latest !== null) return message(locale, 'words.span.until', { to: endText(locale, to) });
  const seen = certainDays(span)?.last ?? to.earliest;
  return seen === null ? null : message(locale, 'words.span.vouched', { day: dayText(locale, seen) });
}

function oneDay(end: End): Day | null {
  return end.kind === 'within' && end.earliest !== null && end.earliest === end.latest ? end.earliest : null;
}

function endText(locale: Locale, end: Extract<End, { kind: 'within' }>): string {
  const { earliest, latest } = end;
  if (earliest !== null && latest !== null) {
    return windowText(locale, earliest, latest);
  }
  if (latest !== null) return message(locale, 'words.before', { day: dayText(locale, latest) });
  if (earliest !== null) return message(locale, 'words.after', { day: dayText(locale, earliest) });
  return message(locale, 'words.day.unknown');
}

/** When a report came out. */
export function publishedText(
  locale: Locale,
  published: { readonly from: Day | null; readonly to: Day | null },
): string {
  const { from, to } = published;
  if (from !== null && to !== null) {
    if (from === to) return message(locale, 'words.published.day', { day: dayText(locale, from) });
    return message(locale, 'words.published.window', { window: windowText(locale, from, to) });
  }
  if (from !== null) return message(locale, 'words.published.from', { from: dayText(locale, from) });
  if (to !== null) return message(locale, 'words.published.to', { to: dayText(locale, to) });
  return message(locale, 'words.published.unknown');
}

/** "USD 7,000 to USD 10,000 a year", "4 or more months" */
export function quantityText(locale: Locale, quantity: Quantity): string {
  if (quantity.kind === 'someValue') return message(locale, 'words.quantity.some');
  if (quantity.kind === 'noValue') return message(locale, 'words.quantity.none');
  const { min, max, unit, currency, per, approximate } = quantity;
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const show = (value: number): string => `${currency === null ? '' : `${currency} `}${number.format(value)}`;
  const [low, high] = [min === null ? '' : show(min), max === null ? '' : show(max)];
  const key: MessageKey =
    max === null
      ? 'words.quantity.least'
      : min === null
        ? 'words.quantity.most'
        : min === max
          ? 'words.quantity.exact'
          : 'words.quantity.range';
  let text = message(locale, key, { min: low, max: high });
  if (unit !== 'money') text = message(locale, `words.unit.${unit}`, { amount: text });
  if (per !== null) text = message(locale, `words.per.${per}`, { amount: text });
  return approximate ? message(locale, 'words.quantity.about', { amount: text }) : text;
}
