/** A claim as a person fills it in, and back: every field a text, as forms have them. Pure. */
import { isDay } from '../../lib/days.ts';
import type { Day, End, HandClaimJson, Quantity, Span, WordingJson } from '../../lib/types.ts';
import type { ClaimView } from './report-text.ts';

/** One end of a span: between two days, not reported, or there is none. */
export interface EndFields {
  kind: End['kind'];
  earliest: string;
  latest: string;
}

export interface ClaimFields {
  summary: string;
  topic: string;
  state: string;
  trade: string;
  polarity: WordingJson['polarity'];
  modality: WordingJson['modality'];
  background: boolean;
  from: EndFields;
  to: EndFields;
  someDay: boolean;
  /** Empty: the claim has no amount. */
  unit: string;
  min: string;
  max: string;
  currency: string;
  per: string;
  approximate: boolean;
}

/** What only a claim by hand asks for. */
export interface HandFields {
  kind: HandClaimJson['kind'];
  bearer: HandClaimJson['bearer'];
  holder: '' | NonNullable<HandClaimJson['holder']>['kind'];
  label: string;
  stance: NonNullable<HandClaimJson['holder']>['stance'];
}

export const handKinds = [
  'duty',
  'prohibition',
  'permission',
  'order',
  'amount',
  'practice',
  'event',
  'state',
  'motive',
  'belief',
  'testimony',
] as const satisfies readonly HandClaimJson['kind'][];

export const binds: ReadonlySet<string> = new Set(['duty', 'prohibition', 'permission']);

export const emptyFields = (): ClaimFields => ({
  summary: '',
  topic: 'dues',
  state: '',
  trade: '',
  polarity: 'affirmed',
  modality: 'CT+',
  background: false,
  from: { kind: 'unknown', earliest: '', latest: '' },
  to: { kind: 'unknown', earliest: '', latest: '' },
  someDay: false,
  unit: '',
  min: '',
  max: '',
  currency: 'USD',
  per: '',
  approximate: false,
});

export function fieldsOf(claim: ClaimView): ClaimFields {
  const { summary, topic, state, trade, polarity, modality, background, span, quantity } = claim;
  const number = (value: number | null): string => (value === null ? '' : String(value));
  return {
    ...emptyFields(),
    summary,
    topic,
    state: state ?? '',
    trade: trade ?? '',
    polarity,
    modality,
    background,
    from: endFields(span.from),
    to: endFields(span.to),
    someDay: span.holds === 'someDay',
    ...(quantity === null
      ? {}
      : {
          unit: quantity.unit,
          currency: quantity.currency ?? 'USD',
          per: quantity.per ?? '',
          min: quantity.kind === 'value' ? number(quantity.min) : quantity.kind === 'noValue' ? '0' : '',
          max: quantity.kind === 'value' ? number(quantity.max) : quantity.kind === 'noValue' ? '0' : '',
          approximate: quantity.kind === 'value' && quantity.approximate,
        }),
  };
}

/** What is wrong, by the name of the field; empty if it can be sent. */
export type FieldProblem = 'summary' | 'from' | 'to' | 'amount' | 'currency' | 'label';

/** The wording, or what is wrong with the fields. @param before - kept where its fields say the same */
export function wordingOf(
  fields: ClaimFields,
  before: ClaimView | null,
): WordingJson | readonly FieldProblem[] {
  const [from, to] = [endOf(fields.from), endOf(fields.to)];
  const quantity = quantityOf(fields, before?.quantity ?? null);
  const problems: FieldProblem[] = [
    ...(fields.summary.trim() === '' || fields.summary.length > 400 ? ['summary' as const] : []),
    ...(from === null ? ['from' as const] : []),
    ...(to === null ? ['to' as const] : []),
    ...(quantity === 'amount' || quantity === 'currency' ? [quantity] : []),
  ];
  if (from === null || to === null || typeof quantity === 'string' || problems.length > 0) return problems;
  const span: Span = { from, to, holds: fields.someDay ? 'someDay' : 'everyDay' };
  return {
    summary: fields.summary.trim(),
    topic: fields.topic as WordingJson['topic'],
    state: fields.state === '' ? null : fields.state,
    trade: fields.trade === '' ? null : (fields.trade as WordingJson['trade']),
    polarity: fields.polarity,
    modality: fields.modality,
    background: fields.background,
    span,
    quantity,
  };
}

export function handClaimOf(
  hand: HandFields,
  wording: WordingJson,
  { start, end }: { readonly start: number; readonly end: number },
): HandClaimJson | readonly FieldProblem[] {
  const { kind, bearer, holder, stance } = hand;
  const label = hand.label.trim();
  if (holder !== '' && label === '') return ['label'];
  return {
    kind,
    start,
    end,
    bearer,
    holder: holder === '' ? null : { kind: holder, label, stance },
    wording,
  };
}

function endFields(end: End): EndFields {
  if (end.kind !== 'within') return { kind: end.kind, earliest: '', latest: '' };
  return { kind: 'within', earliest: end.earliest ?? '', latest: end.latest ?? '' };
}

/** Null if the days are none, or the wrong way round. One day given alone leaves the other side without a limit. */
function endOf({ kind, earliest, latest }: EndFields): End | null {
  if (kind !== 'within') return { kind };
  const day = (text: string): Day | null | undefined => (text === '' ? null : isDay(text) ? text : undefined);
  const [first, last] = [day(earliest), day(latest)];
  if (first === undefined || last === undefined || (first === null && last === null)) return null;
  return first !== null && last !== null && first > last ? null : { kind, earliest: first, latest: last };
}

/** An amount that is not said stays one, unless a number is put in. */
function quantityOf(fields: ClaimFields, before: Quantity | null): Quantity | null | 'amount' | 'currency' {
  const { approximate } = fields;
  if (fields.unit === '') return null;
  const unit = fields.unit as Quantity['unit'];
  const currency = unit === 'money' ? fields.currency.trim().toUpperCase() : null;
  if (currency !== null && !/^[A-Z]{3}$/.test(currency)) return 'currency';
  const dimension = { unit, currency, per: fields.per === '' ? null : (fields.per as Quantity['per']) };
  const number = (text: string): number | null => (text.trim() === '' ? null : Number(text));
  const [min, max] = [number(fields.min), number(fields.max)];
  if (Number.isNaN(min) || Number.isNaN(max) || (min !== null && max !== null && min > max)) return 'amount';
  if (min === null && max === null) return { kind: 'someValue', ...dimension };
  if (min === 0 && max === 0 && before?.kind === 'noValue') return { kind: 'noValue', ...dimension };
  return { kind: 'value', min, max, approximate, ...dimension };
}
