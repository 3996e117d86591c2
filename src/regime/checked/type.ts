/** Types of the regime language: flags, categories, and amounts with units. Months are not days; a rate is not a sum. */

export type BaseUnit = 'money' | 'month' | 'day' | 'person' | 'share' | 'number';

export type Type =
  | { readonly kind: 'flag' }
  | { readonly kind: 'category'; readonly of: string }
  | { readonly kind: 'variant'; readonly of: string }
  | { readonly kind: 'amount'; readonly unit: BaseUnit; readonly per: 'year' | 'month' | null };

export const FLAG: Type = { kind: 'flag' };
export const NUMBER: Type = { kind: 'amount', unit: 'number', per: null };
export const SHARE: Type = { kind: 'amount', unit: 'share', per: null };
export const MONEY: Type = { kind: 'amount', unit: 'money', per: null };
export const PERSON: Type = { kind: 'amount', unit: 'person', per: null };

/** A share or probability of 100 %: shares are fixed-point with 30 bits after the point. */
export const WHOLE = 2 ** 30;

/** Money is kept in hundredths of the currency's unit. */
export const MINOR = 100;

const PLURALS: Readonly<Record<string, BaseUnit>> = {
  month: 'month',
  months: 'month',
  day: 'day',
  days: 'day',
  person: 'person',
  persons: 'person',
  share: 'share',
  number: 'number',
};

/** The base unit a word names in a regime with this currency, or null. */
export function unitOf(word: string, currency: string): BaseUnit | null {
  return word === currency ? 'money' : (PLURALS[word] ?? null);
}

/** Reads `USD/year`, `month`, `share/month`, `flag` or a category's name; null if it is none of them. */
export function parseType(text: string, currency: string, categories: readonly string[]): Type | null {
  if (text === 'flag') return FLAG;
  if (categories.includes(text)) return { kind: 'category', of: text };
  const [base = '', per, ...rest] = text.split('/').map((part) => part.trim());
  const unit = unitOf(base, currency);
  if (unit === null || rest.length > 0) return null;
  if (per === undefined) return { kind: 'amount', unit, per: null };
  return per === 'year' || per === 'month' ? { kind: 'amount', unit, per } : null;
}

/** A type as a regime's author writes it. */
export function typeText(type: Type, currency: string): string {
  switch (type.kind) {
    case 'flag':
      return 'flag';
    case 'category':
    case 'variant':
      return type.of;
    case 'amount':
      return `${type.unit === 'money' ? currency : type.unit}${type.per === null ? '' : `/${type.per}`}`;
  }
}

export function sameType(a: Type, b: Type): boolean {
  if (a.kind === 'amount') return b.kind === 'amount' && a.unit === b.unit && a.per === b.per;
  if (a.kind === 'flag') return b.kind === 'flag';
  return b.kind === a.kind && b.of === a.of;
}
