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
  const said = (c['bound']?.meaning ?? c['boundAfter']?.meaning ?? args['bound'] ?? null) as Bound | null;
  // "Several hundred" has no upper end, so "up to several hundred" has none at all.
  if (args['bound'] === 'over' && (said === 'max' || said === 'under')) return null;
  const bound = args['bound'] === 'over' ? 'over' : said;
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

/** "Decades" are ten years each; with digits the number would be none that is printed. */
function unitOf(meaning: string | number | undefined): { readonly unit: Unit; readonly times: number } {
  const [unit = '', times = '1'] = String(meaning).split('*');
  return { unit: unit as Unit, times: Number(times) };
}

/** Currencies of a thousand parts: "1.200 dinars" may well be one and a fifth. */
const MILLESIMAL: ReadonlySet<string> = new Set([
  'KWD',
  'BHD',
  'OMR',
  'JOD',
  'IQD',
  'TND',
  'LYD',
  '?dinar',
  '?rial',
]);

/** "1.200 euros" is one euro twenty to some and twelve hundred to others. */
function hasUnclearPoint(c: Captured, currency: string): boolean {
  if (MILLESIMAL.has(currency)) return false;
  return (['n', 'n2'] as const).some(
    (label) =>
      c[label === 'n' ? 'scale' : 'scale2'] === undefined &&
      /^[1-9][0-9]{0,2}\.[0-9]{3}$/.test(c[label]?.text ?? ''),
  );
}

const hasDigits = (c: Captured): boolean => ['n', 'n2'].some((label) => /\p{N}/u.test(c[label]?.text ?? ''));

/** A share in percent; where it does not end, what lies to a tenth on either side. */
function percentOf(share: number): { readonly min: number; readonly max: number } {
  const tenths = share * 1000;
  const whole = Math.round(tenths);
  const isExact = Math.abs(tenths - whole) < 1e-9;
  return isExact
    ? { min: whole / 10, max: whole / 10 }
    : { min: Math.floor(tenths) / 10, max: Math.ceil(tenths) / 10 };
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
    if (hasUnclearPoint(c, currency)) return null;
    const quantity = bounded(c, 'money', currency, args);
    return quantity === null ? null : { kind: isRange(quantity) ? 'money-range' : 'money', quantity };
  },

  /** `n` `unit`: a length of time. */
  duration(c, args) {
    const { unit, times } = unitOf(c['unit']?.meaning ?? args['unit']);
    const quantity = bounded(c, unit, null, args);
    if (quantity === null || (times > 1 && hasDigits(c))) return null;
    return { kind: 'duration', quantity: multiplied(quantity, times) };
  },

  /** `n` years and `n2` months, in months. */
  yearsAndMonths(c) {
    const [years, months] = [c['n']?.meaning, c['n2']?.meaning];
    if (typeof years !== 'number' || typeof months !== 'number' || hasDigits(c)) return null;
    const n = years * 12 + months;
    const quantity = bounded({ bound: c['bound'] }, 'month', null, { n });
    return quantity === null ? null : { kind: 'duration', quantity };
  },

  /** Several `unit`: there is an amount and nobody said which. */
  someDuration(c, args) {
    const { unit } = unitOf(c['unit']?.meaning ?? args['unit']);
    return { kind: 'duration', quantity: { kind: 'someValue', unit, currency: null, per: null } };
  },

  /** `n` `counted`, of which there are `least`: "one of the men" counts nobody. */
  count(c, args) {
    const { unit, times } = unitOf(c['counted']?.meaning ?? args['unit']);
    const quantity =
      Number(c['n']?.meaning) < Number(args['least'] ?? 0) ? null : bounded(c, unit, null, args);
    return quantity === null ? null : { kind: 'count', quantity: multiplied(quantity, times) };
  },

  /** `n` percent */
  percent(c) {
    const quantity = bounded(c, 'percent', null);
    return quantity === null ? null : { kind: 'percent', quantity };
  },

  /** A third of it: `parts` of `whole`, as a meaning "1/3". */
  share(c) {
    const [part, whole] = String(c['share']?.meaning).split('/').map(Number);
    if (part === undefined || whole === undefined) return null;
    return shareOf(c, part / whole);
  },

  /** `n` in `n2`, both in words: "two in three". In digits its percentage would be no number that is printed. */
  ratio(c) {
    const [part, whole] = [c['n']?.meaning, c['n2']?.meaning];
    if (typeof part !== 'number' || typeof whole !== 'number' || part >= whole || hasDigits(c)) return null;
    return shareOf(c, part / whole);
  },
} as const satisfies Record<string, Resolver>;

function shareOf(c: Captured, share: number): Amount | null {
  const { min, max } = percentOf(share);
  const quantity = bounded({ bound: c['bound'] }, 'percent', null, { n: min });
  if (quantity?.kind !== 'value') return null;
  return { kind: 'percent', quantity: quantity.max === min ? { ...quantity, max } : quantity };
}

function multiplied(quantity: Quantity, times: number): Quantity {
  const end = (n: number | null): number | null => (n === null ? null : n * times);
  return quantity.kind !== 'value'
    ? quantity
    : { ...quantity, min: end(quantity.min), max: end(quantity.max) };
}

export type QuantityResolver = keyof typeof resolvers;
