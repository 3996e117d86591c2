/** Numbers the model gives, with their unit as people write it. */
import { message, type Locale } from '../../messages/index.ts';

const COUNTED = new Set(['month', 'person', 'day', 'week', 'year']);

/**
 * "USD 1,240", "0.5 months", "0 to 12 people"; sums and people are whole, everything else has one decimal.
 *
 * @param values - one number, or the ends of an interval
 */
export function amountText(locale: Locale, values: readonly [number, number?], unit: string): string {
  const isMoney = /^[A-Z]{3}$/.test(unit);
  const digits = isMoney || unit === 'person' ? 0 : 1;
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits: digits });
  // A value that rounds to nothing from below would print as "-0".
  const show = (value: number): string =>
    `${isMoney ? `${unit} ` : ''}${format.format(Number(value.toFixed(digits)) + 0)}`;
  const [low, high] = values;
  const amount =
    high === undefined
      ? show(low)
      : message(locale, 'words.quantity.range', { min: show(low), max: show(high) });
  if (COUNTED.has(unit)) return message(locale, `words.unit.${unit as 'month'}`, { amount });
  return isMoney || unit === '' ? amount : `${amount} ${unit}`;
}
