/** Amounts with units. A number without a unit is not evidence; an unknown number is said, never guessed. */
import { z } from 'zod';

/** ISO 4217 code as printed or inferred from a name ("dollars" alone gives USD with `approx` reasons kept by the reader). */
export const Currency = z.string().regex(/^[A-Z]{3}$/);
export type Currency = z.infer<typeof Currency>;

/** The period of a rate, an ISO 8601 duration of one unit: `P1Y` = a year. */
export const Period = z.enum(['P1Y', 'P1Q', 'P1M', 'P1W', 'P1D']);
export type Period = z.infer<typeof Period>;

/** What is counted. `money` needs a currency; all others have none. */
export const Unit = z.enum([
  'money',
  'percent',
  'year',
  'month',
  'week',
  'day',
  'hour',
  'person',
  'flight',
  'train',
  'kilogram',
  'thing',
]);
export type Unit = z.infer<typeof Unit>;

const dimension = {
  unit: Unit,
  currency: Currency.nullable(),
  /** The rate's period, null if the amount is no rate. */
  per: Period.nullable(),
};

/**
 * `value`: between `min` and `max`, both inclusive; a null side is unlimited ("four or more": min 4, max null).
 * `someValue`: there is an amount, nobody said which ("several months"). `noValue`: there is none ("no support").
 */
export const Quantity = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('value'),
      min: z.number().nullable(),
      max: z.number().nullable(),
      /** True if the words say "about", "nearly", "over": the ends are not sharp. */
      approximate: z.boolean(),
      ...dimension,
    }),
    z.strictObject({ kind: z.literal('someValue'), ...dimension }),
    z.strictObject({ kind: z.literal('noValue'), ...dimension }),
  ])
  .refine((q) => (q.unit === 'money') === (q.currency !== null), 'money has a currency, nothing else has')
  .refine((q) => q.kind !== 'value' || q.min !== null || q.max !== null, 'a value has at least one end')
  .refine(
    (q) => q.kind !== 'value' || q.min === null || q.max === null || q.min <= q.max,
    'min is not above max',
  );
export type Quantity = z.infer<typeof Quantity>;

/** An exact or bounded amount in a plain unit. */
export function amountOf(
  min: number | null,
  max: number | null,
  unit: Unit,
  per: Period | null = null,
): Quantity {
  return Quantity.parse({ kind: 'value', min, max, approximate: false, unit, currency: null, per });
}

/** An exact or bounded sum of money. */
export function moneyOf(
  min: number | null,
  max: number | null,
  currency: Currency,
  per: Period | null = null,
): Quantity {
  return Quantity.parse({ kind: 'value', min, max, approximate: false, unit: 'money', currency, per });
}
