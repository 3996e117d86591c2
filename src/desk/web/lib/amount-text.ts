/** Numbers, sums and quantities in the reader's language. */
import { webMessage, type Locale, type WebKey } from '../../../messages/web/index.ts';
import type { Quantity } from './types.ts';

const tags: Readonly<Record<Locale, string>> = { en: 'en-GB', ko: 'ko-KR' };

export function numberText(locale: Locale, value: number, most = 1): string {
  return new Intl.NumberFormat(tags[locale], { maximumFractionDigits: most }).format(value);
}

/** 46,000 as `$46,000`; large sums short: `$2.3bn`. */
export function moneyText(locale: Locale, value: number, currency: string): string {
  const cents = Math.abs(value) >= 10 || Number.isInteger(value) ? 0 : 2;
  return new Intl.NumberFormat(tags[locale], {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    maximumFractionDigits: cents,
    minimumFractionDigits: cents,
    ...(Math.abs(value) >= 1e6
      ? { notation: 'compact', compactDisplay: 'short', maximumFractionDigits: 2 }
      : {}),
  }).format(value);
}

/** A range of which an end may be unlimited: "24,000–46,000", "4 or more", "up to 46,000". */
export function rangeText(
  locale: Locale,
  low: number | null,
  high: number | null,
  one: (value: number) => string,
): string {
  if (low !== null && high !== null) {
    return low === high ? one(low) : webMessage(locale, 'range.both', { low: one(low), high: one(high) });
  }
  if (low !== null) return webMessage(locale, 'range.atLeast', { low: one(low) });
  return high === null ? '' : webMessage(locale, 'range.upTo', { high: one(high) });
}

/** A range of percent: "38.9 %", "30–55 %", "up to 60 %". */
export function percentText(locale: Locale, low: number | null, high: number | null): string {
  if (low !== null && high !== null && low !== high) {
    return webMessage(locale, 'range.percent', {
      low: numberText(locale, low),
      high: numberText(locale, high),
    });
  }
  return rangeText(locale, low, high, (value) => `${numberText(locale, value)} %`);
}

/** A quantity in words; null where there is none to speak of. */
export function quantityText(locale: Locale, quantity: Quantity | null): string | null {
  if (quantity === null) return null;
  const { unit, currency, per } = quantity;
  const dimension = unit === 'money' ? (currency ?? '') : webMessage(locale, `unit.${unit}` as WebKey);
  if (quantity.kind === 'someValue') return webMessage(locale, 'quantity.some', { unit: dimension });
  if (quantity.kind === 'noValue') return webMessage(locale, 'quantity.none', { unit: dimension });
  const one = (value: number): string =>
    unit === 'money' && currency !== null ? moneyText(locale, value, currency) : numberText(locale, value);
  const { min, max } = quantity;
  const range = unit === 'percent' ? percentText(locale, min, max) : rangeText(locale, min, max, one);
  const counted =
    unit === 'money' || unit === 'percent'
      ? range
      : webMessage(locale, 'quantity.of', { value: range, unit: dimension });
  const rated = per === null ? counted : webMessage(locale, `per.${per}`, { amount: counted });
  return quantity.approximate ? webMessage(locale, 'quantity.about', { amount: rated }) : rated;
}
