/** The functions that turn captured words into an amount. They know no language. */
import type { Currency, Quantity, Unit } from '../../base/index.ts';
import type { Captured } from '../notation/letters.ts';
import type { QuantityKind } from '../reading.ts';

export interface Amount {
  readonly kind: QuantityKind;
  readonly quantity: Quantity;
}

/** How a comparing word bounds a number: `min` = at least, `max` = at most, `near` = about. */
type Bound = 'min' | 'max' | 'over' | 'under' | 'near';
export type QuantityArguments = Readonly<Record<string, string | number>>;
type Resolver = (captured: Captured, args: QuantityArguments) => Amount | null;

/**
 * Reads `n` and `scale`, and `n2` and `scale2` for ranges. "7 to 10 million" shares the scale of its end. A range that
 * falls ("from 800 to 600") lies between its ends all the same; one that falls to a tenth is no range ("1,000 to 100").
 */
function endsOf(
  c: Captured,
  args: QuantityArguments = {},
): { readonly min: number; readonly max: number } | null {
  const named = c['n']?.meaning ?? args['n'];
  if (typeof named !== 'number') return null;
  const first = named + (typeof args['more'] === 'number' ? args['more'] : 0);
  const second = c['n2']?.meaning;
  if (typeof second !== 'number') return pair(scaled(first, c['scale']?.meaning), null);
  const max = scaled(second, c['scale2']?.meaning);
  const shared = c['scale'] === undefined && first < second ? c['scale2']?.meaning : c['scale']?.meaning;
  const min = scaled(first, shared);
  if (min <= max) return pair(min, max);
  return min < max * 10 ? pair(max, min) : null;
}

const pair = (min: number, max: number | null): { min: number; max: number } => ({ min, max: max ?? min });

/** `1.1 × 1,000,000` must print as 1100000: decimal digits are shifted, not multiplied in binary. */
function scaled(n: number, scale: string | number | undefined): number {
  if (typeof scale !== 'number' || scale === 1) return n;
  return Number(`${String(n)}e${String(Math.round(Math.log10(scale)))}`);
}

function bounded(
  c: Captured,
  unit: Unit,
  currency: Currency | null,
  args: QuantityArguments = {},
): Quantity | null {
  const ends = endsOf(c, args);
  if (ends === null || !Number.isFinite(ends.min) || !Number.isFinite(ends.max)) return null;
  const bound = (c['bound']?.meaning ?? c['boundAfter']?.meaning ?? null) as Bound | null;
  const dimension = { unit, currency, per: null };
  const sharp = { kind: 'value', ...ends, approximate: false, ...dimension } as const;
  switch (bound) {
    case null:
      return sharp;
    case 'near':
      return { ...sharp, approximate: true };
    case 'min':
      return { ...sharp, max: null };
    case 'over':
      return { ...sharp, max: null, approximate: true };
    case 'max':
      return { ...sharp, min: null };
    case 'under':
      return { ...sharp, min: null, approximate: true };
  }
}

function isRange(quantity: Quantity): boolean {
  return (
    quantity.kind === 'value' && quantity.min !== null && quantity.max !== null && quantity.min < quantity.max
  );
}

export const resolvers = {
  /** `n` `scale`? `currency`, or `code` `n`; `n2` for ranges. */
  money(c, args) {
    const currency = c['currency']?.meaning ?? args['currency'];
    if (typeof currency !== 'string') return null;
    const other = c['currency2']?.meaning;
    if (other !== undefined && other !== currency && currency !== '?') return null;
    const quantity = bounded(c, 'money', currency);
    return quantity === null ? null : { kind: isRange(quantity) ? 'money-range' : 'money', quantity };
  },

  /** `n` `unit`: a length of time. */
  duration(c, args) {
    const unit = c['unit']?.meaning ?? args['unit'];
    const quantity = bounded(c, unit as Unit, null, args);
    return quantity === null ? null : { kind: 'duration', quantity };
  },

  /** Several `unit`: there is an amount and nobody said which. */
  someDuration(c, args) {
    const unit = (c['unit']?.meaning ?? args['unit']) as Unit;
    return { kind: 'duration', quantity: { kind: 'someValue', unit, currency: null, per: null } };
  },

  /** `n` `counted` */
  count(c, args) {
    const unit = c['counted']?.meaning ?? args['unit'];
    const quantity = bounded(c, unit as Unit, null);
    return quantity === null ? null : { kind: 'count', quantity };
  },

  /** `n` percent */
  percent(c) {
    const quantity = bounded(c, 'percent', null);
    return quantity === null ? null : { kind: 'percent', quantity };
  },
} as const satisfies Record<string, Resolver>;

export type QuantityResolver = keyof typeof resolvers;
