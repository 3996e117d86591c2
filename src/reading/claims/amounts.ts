/** Claims that are about a number: what is paid, earned or kept, and how many there are. Driven by the amounts found. */
import type { Topic } from '../../evidence/index.ts';
import { clauseAround } from '../phrases/clauses.ts';
import { extentOf } from '../phrases/match.ts';
import { isWord, type Phrases, type VerbGroup } from '../phrases/units.ts';
import type { Extent, QuantityMention } from '../reading.ts';
import { overlaps } from '../text/document.ts';
import type { Draft } from './draft.ts';
import type { ClaimReader } from './find-drafts.ts';
import { topicOf } from './topic.ts';

const MONEY: readonly Topic[] = [
  'dues',
  'levy',
  'pay',
  'pay-share',
  'pay-withheld',
  'fare',
  'remittance',
  'revenue',
  'entry-cost',
  'mutual-aid',
  'arrears',
];
const PEOPLE: readonly Topic[] = [
  'individual-return',
  'mass-return',
  'dispatch',
  'headcount',
  'flight',
  'unrest',
  'unfit',
  'visas',
];

/** @param cues - words that only say who speaks: "two people familiar with the matter said" counts nobody */
export function findAmounts(
  reader: ClaimReader,
  phrases: Phrases,
  quantities: readonly QuantityMention[],
  cues: readonly Extent[],
): Draft[] {
  return quantities
    .filter((amount) => !cues.some((cue) => overlaps(cue, amount)))
    .flatMap((amount) => amountDraft(reader, phrases, amount, quantities));
}

function amountDraft(
  reader: ClaimReader,
  phrases: Phrases,
  amount: QuantityMention,
  all: readonly QuantityMention[],
): Draft[] {
  const isMoney = amount.quantity.unit === 'money' || amount.quantity.unit === 'percent';
  if (!isMoney && amount.quantity.unit !== 'person') return [];
  const at = phrases.units.findIndex((unit) => unit.end > amount.start);
  if (at < 0) return [];
  const clause = clauseAround(phrases.units, at);
  const units = phrases.units.slice(clause.from, clause.to);
  const verbAt = verbBefore(phrases, at, clause.from);
  const verb = verbAt === null ? null : (phrases.units[verbAt] as VerbGroup);
  if (isRemark(phrases, at, clause, verb)) return [];
  const topic =
    topicOf(reader.language.topics, units, isMoney ? MONEY : PEOPLE) ?? (isMoney ? null : headcount(verb));
  if (topic === null || (!isMoney && verb === null) || isFormer(phrases, at)) return [];
  // Another amount between the verb and this one: the verb governs that one.
  if (
    isMoney &&
    all.some(
      (other) => verb !== null && other !== amount && other.start >= verb.end && other.end <= amount.start,
    )
  )
    return [];
  const from = isMoney ? (verbAt ?? at) : at;
  const end = amount.rate === null ? amount.end : Math.max(amount.end, amount.rate.end);
  const last = Math.max(
    phrases.units.findIndex((unit) => unit.end >= end),
    from,
  );
  const range = { from, to: isMoney ? last + 1 : Math.max(last + 1, (verbAt ?? last) + 1) };
  const extent = extentOf(phrases, range);
  return [
    {
      start: Math.min(extent.start, amount.start),
      end: Math.max(extent.end, end),
      rule: isMoney ? 'amount/money' : 'count/people',
      kind: isMoney ? 'amount' : 'count',
      topic,
      phrases,
      range,
      slots: slotsOf(phrases, clause),
      verb,
      wide: false,
      denied: false,
      runs: null,
      amount,
    },
  ];
}

/** "1,200 workers remain": a number of people and nothing else said of them. */
function headcount(verb: VerbGroup | null): Topic | null {
  return verb !== null && /^(?:be|remain|stay|live|work|number)$/.test(verb.lemma) ? 'headcount' : null;
}

const SUPPOSING = ['if', 'unless', 'whether', 'suppose', 'imagine', 'though', 'should'];

/**
 * A sum that nobody pays: what is not given or refused ("refuse to give even 10 dollars"), a figure of speech after
 * "even" or "so much as", or one that is only supposed ("if they paid 300 dollars").
 */
function isRemark(
  phrases: Phrases,
  at: number,
  { from }: { readonly from: number },
  verb: VerbGroup | null,
): boolean {
  const { units } = phrases;
  const before = units.slice(Math.max(from, at - 3), at);
  if (
    before.some((unit) => isWord(unit, 'even')) ||
    (isWord(units[at - 1], 'as') && before.some((unit) => isWord(unit, 'much')))
  )
    return true;
  if (verb?.adverbs.includes('even') === true) return true;
  if (verb?.negated === true || verb?.classes.has('refuse') === true) return true;
  const refusing = units.slice(from, at).some((unit) => unit.kind === 'vg' && unit.classes.has('refuse'));
  const supposed = [units[from], units[from - 1]].some((unit) => isWord(unit, ...SUPPOSING));
  return refusing || (supposed && verb !== null && (verb.tense === 'past' || verb.modal !== null));
}

/** "Raised to 850 from 700": the second is what it was. */
function isFormer(phrases: Phrases, at: number): boolean {
  return isWord(phrases.units[at - 1], 'from');
}

/** The verb that governs an amount: the nearest before it in its clause, else the nearest after. */
function verbBefore(phrases: Phrases, at: number, from: number): number | null {
  for (let i = at; i >= from; i--) if (phrases.units[i]?.kind === 'vg') return i;
  for (let i = at + 1; i < Math.min(at + 4, phrases.units.length); i++)
    if (phrases.units[i]?.kind === 'vg') return i;
  return null;
}

function slotsOf(
  phrases: Phrases,
  { from, to }: { readonly from: number; readonly to: number },
): Draft['slots'] {
  const first = (name: string): number =>
    phrases.units.findIndex((unit, i) => i >= from && i < to && unit.kind === 'np' && unit.classes.has(name));
  const [worker, authority] = [first('worker'), first('authority')];
  return {
    ...(worker < 0 ? {} : { payer: { from: worker, to: worker + 1 } }),
    ...(authority < 0 ? {} : { payee: { from: authority, to: authority + 1 } }),
  };
}
