/** Fills a rule's own sentence from the fields of its statement. Never a quotation (N7). */
import type { Quantity } from '../../base/index.ts';
import type { Party, Statement } from '../../evidence/index.ts';
import type { ClaimLanguage } from './rules.ts';

const MOST = 400;

export function summaryOf(
  language: ClaimLanguage,
  { says, denies }: { readonly says: string; readonly denies: string | null },
  statement: Statement,
): string {
  const denied = statement.polarity === 'denied';
  const pattern = denied ? (denies ?? `Denied: ${says}`) : says;
  const fields: Readonly<Record<string, string>> = {
    topic: language.topicWords[statement.about.topic],
    issuer: label('issuer' in statement ? statement.issuer : null, 'somebody above'),
    addressee: label('addressee' in statement ? statement.addressee : null, 'somebody'),
    bearer: 'bearer' in statement ? BEARERS[statement.bearer] : 'somebody',
    consequence: statement.kind === 'sanction' ? CONSEQUENCES[statement.consequence] : '',
    threshold: statement.kind === 'sanction' ? thresholdWords(statement.threshold) : '',
    amount: statement.quantity === null ? 'no number' : amountWords(statement.quantity),
    count: statement.kind === 'criterion' ? String(statement.items.length) : '',
  };
  const filled = pattern.replace(/\{([a-zA-Z]+)\}/g, (_, name: string) => {
    const value = fields[name.charAt(0).toLowerCase() + name.slice(1)] ?? '';
    return /^[A-Z]/.test(name) ? capital(value) : value;
  });
  return capital(filled).slice(0, MOST).toWellFormed();
}

const BEARERS = {
  worker: 'workers',
  workplace: 'workplaces',
  official: 'officials',
  state: 'the state',
  unknown: 'somebody',
} as const;
const CONSEQUENCES = {
  'sent-home': 'sent home',
  'punitive-posting': 'posted elsewhere as a punishment',
  arrest: 'arrested',
  fine: 'fined',
  recall: 'recalled',
  other: 'punished',
} as const;

function label(party: Party | null, otherwise: string): string {
  return party?.label ?? otherwise;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function thresholdWords({
  of,
  min,
  unit,
}: {
  readonly of: string;
  readonly min: number | null;
  readonly unit: string;
}): string {
  if (min === null) return `some amount of ${of}`;
  return unit === 'thing' ? `${of}: ${String(min)}` : `${of}: ${String(min)} ${unit}${min === 1 ? '' : 's'}`;
}

function amountWords(quantity: Quantity): string {
  if (quantity.kind !== 'value') return quantity.kind === 'noValue' ? 'none' : 'some';
  const unit = quantity.currency ?? (quantity.unit === 'percent' ? 'percent' : quantity.unit);
  const per = quantity.per === null ? '' : ` per ${PERIODS[quantity.per]}`;
  const [min, max] = [quantity.min, quantity.max].map((n) => (n === null ? null : n.toLocaleString('en-US')));
  const about = quantity.approximate ? 'about ' : '';
  if (min === max) return `${about}${min ?? ''} ${unit}${per}`;
  if (min === null || min === undefined) return `${about}up to ${max ?? ''} ${unit}${per}`;
  return max === null || max === undefined
    ? `${about}${min} ${unit} or more${per}`
    : `${about}${min} to ${max} ${unit}${per}`;
}

const PERIODS = { P1Y: 'year', P1Q: 'quarter', P1M: 'month', P1W: 'week', P1D: 'day' } as const;
