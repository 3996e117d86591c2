/**
 * A claim in one plain sentence of our own. It says what the fields say and no more: never in quotation marks, never a
 * quotation (N7), never more certain than the claim.
 */
import type { Day, Quantity, Unit } from '../../base/index.ts';
import type { Attribution, Party, Statement, Strength, Threshold } from '../../evidence/index.ts';
import { weakestOf } from '../claims/strength.ts';
import { englishSentences } from './en.ts';
import { koreanSentences } from './ko.ts';
import type { Sentences, SummaryLanguage } from './sentences.ts';

const tables: Readonly<Record<SummaryLanguage, Sentences>> = { en: englishSentences, ko: koreanSentences };
const MOST = 400;

/**
 * @param statement - what the claim says; its own `summary` is not looked at
 * @returns at most 400 characters; the same for the same fields, on every machine
 */
export function summaryOf(statement: Omit<Statement, 'summary'>, language: SummaryLanguage = 'en'): string {
  const table = tables[language];
  const claim = statement as Statement;
  const said = fill(sentenceFor(table, claim), fieldsOf(table, claim));
  const framed = frame(table, claim, said);
  return `${(capital(framed) || claim.kind).slice(0, MOST - 1).toWellFormed()}.`;
}

function sentenceFor({ sentences, otherwise, denied }: Sentences, claim: Statement): string {
  const keys = [
    // A ban read by a rule for permissions ("did not allow") is said as a ban.
    ...claim.triggers.flatMap(({ rule }) => (rule?.startsWith(`${claim.kind}/`) === true ? [rule] : [])),
    `${claim.kind}/${claim.about.topic}`,
  ];
  const find = (suffix: string): string | undefined =>
    keys.map((key) => sentences[key + suffix]).find((sentence) => sentence !== undefined);
  const runs = 'runs' in claim ? claim.runs : null;
  if (runs !== null) {
    const running = find(runs ? ':runs' : ':stands');
    if (running !== undefined) return running;
    return find('') ?? otherwise[claim.kind];
  }
  const plain = find('') ?? otherwise[claim.kind];
  return claim.polarity === 'affirmed' ? plain : (find(':not') ?? denied.replace('{says}', plain));
}

/** `[…]` goes if a field in it is empty; a field that is empty elsewhere leaves nothing. */
function fill(sentence: string, fields: Readonly<Record<string, string>>): string {
  let said = '';
  for (const part of partsOf(sentence)) {
    if (part.names.some((name) => (fields[name] ?? '') === '') && part.optional) continue;
    part.texts.forEach((text, i) => (said += text + (fields[part.names[i] ?? ''] ?? '')));
  }
  return said.includes('  ') ? said.replace(/ +/g, ' ').trim() : said.trim();
}

/** A stretch of a pattern: texts with a field after each but the last. */
interface Part {
  readonly optional: boolean;
  readonly texts: readonly string[];
  readonly names: readonly string[];
}

const cut = new Map<string, readonly Part[]>();

function partsOf(sentence: string): readonly Part[] {
  const known = cut.get(sentence);
  if (known !== undefined) return known;
  const parts = sentence.split(/(\[[^[\]]*\])/).map((written): Part => {
    const optional = /^\[[^[\]]*\]$/.test(written);
    const pieces = (optional ? written.slice(1, -1) : written).split(/\{(\w+)\}/);
    return {
      optional,
      texts: pieces.filter((_, i) => i % 2 === 0),
      names: pieces.filter((_, i) => i % 2 === 1),
    };
  });
  cut.set(sentence, parts);
  return parts;
}

function fieldsOf(table: Sentences, claim: Statement): Readonly<Record<string, string>> {
  const { topic, trade } = claim.about;
  const holder = 'holder' in claim ? labelOf(claim.holder) : '';
  return {
    topic: table.topics[topic],
    trade: trade === null ? '' : table.trades[trade],
    issuer: claim.kind === 'order' ? labelOf(claim.issuer) : '',
    addressee: claim.kind === 'order' ? labelOf(claim.addressee) : '',
    bearer: 'bearer' in claim ? table.bearers[claim.bearer] : '',
    holder,
    amount: claim.quantity === null ? '' : amountText(table, claim.quantity),
    count: claim.kind === 'criterion' ? String(claim.items.length) : '',
    condition: 'condition' in claim && claim.condition !== null ? table.condition : '',
    recurrence:
      claim.kind === 'duty' && (claim.recurrence === 'monthly' || claim.recurrence === 'yearly')
        ? table.recurrences[claim.recurrence]
        : '',
    deadline: claim.kind === 'forecast' && claim.deadline !== null ? dayText(table, claim.deadline) : '',
    ...(claim.kind === 'sanction'
      ? {
          consequence: table.consequences[claim.consequence],
          offence: fill(table.offences[topic] ?? table.topics[topic], {
            threshold: thresholdText(table, claim.threshold),
          }),
        }
      : {}),
  };
}

/** Says whose word makes it less than certain, or how the claim's own words do. */
function frame(table: Sentences, claim: Statement, says: string): string {
  const links = claim.chain.filter(({ role }) => role !== 'publisher');
  const weakest = weakestOf(claim.chain.map(({ strength }) => strength));
  const link =
    links.findLast(
      ({ strength, stance }) => strength === weakest && weakest !== 'CT' && stance in table.frames,
    ) ?? links.findLast(({ stance }) => stance === 'complains');
  const pattern = link === undefined ? undefined : table.frames[link.stance];
  if (link !== undefined && pattern !== undefined) return fill(pattern, { says, holder: holderOf(link) });
  const own = strengthOf(claim);
  // What is foretold or believed is no fact as it stands.
  const isPlain = own === 'CT' || claim.kind === 'forecast' || claim.kind === 'belief';
  return isPlain && own !== 'U' ? says : fill(table.strengths[own], { says });
}

function strengthOf({ modality }: Statement): Strength {
  const found = (['CT', 'PR', 'PS'] as const).find((strength) => modality.startsWith(strength));
  return found ?? 'U';
}

function holderOf({ party }: Attribution): string {
  return party.kind === 'unnamed' ? '' : labelOf(party);
}

/** A label in mid-sentence: "Some workers" is "some workers", "North Korea" stays. */
function labelOf(party: Party | null): string {
  if (party === null) return '';
  const [first = '', ...rest] = party.label.split(' ');
  return [
    /^(?:The|A|An|Some|Many|Most|Workers|Several|Other|All|One|Their|Its)$/.test(first)
      ? first.toLowerCase()
      : first,
    ...rest,
  ]
    .join(' ')
    .replace(/["\u201c\u201d]/g, '');
}

function amountText(table: Sentences, quantity: Quantity): string {
  const { amounts } = table;
  const many = unitText(table, quantity.unit, 2);
  if (quantity.kind === 'noValue') return amounts.none;
  if (quantity.kind === 'someValue') return fill(amounts.some, { unit: quantity.currency ?? many });
  const { min, max, currency, per } = quantity;
  const pattern =
    min === max
      ? amounts.exactly
      : min === null
        ? amounts.atMost
        : max === null
          ? amounts.atLeast
          : amounts.between;
  const text = fill(pattern, {
    min: min === null ? '' : numberText(min),
    max: max === null ? '' : numberText(max),
    unit: currency ?? unitText(table, quantity.unit, max ?? min ?? 2),
  });
  const rate = per === null ? text : `${text} ${table.per[per]}`;
  return quantity.approximate ? fill(amounts.about, { amount: rate }) : rate;
}

/** Digits in threes with commas, as many decimals as the number has. */
function numberText(n: number): string {
  const [whole = '', part] = String(n).split('.');
  const grouped = /^\d+$/.test(whole) ? whole.replace(/\B(?=(?:\d{3})+$)/g, ',') : whole;
  return part === undefined ? grouped : `${grouped}.${part}`;
}

function unitText({ units }: Sentences, unit: Unit, n: number): string {
  return units[unit][n === 1 ? 0 : 1];
}

function thresholdText(table: Sentences, { min, unit }: Threshold): string {
  const isLength = ['day', 'week', 'month', 'year', 'hour'].includes(unit);
  if (min === null) return isLength ? fill(table.thresholds.some, { unit: unitText(table, unit, 2) }) : '';
  const n = `${numberText(min)} ${unitText(table, unit, min)}`.trim();
  if (isLength) return fill(table.thresholds.length, { n });
  return fill(unit === 'percent' ? table.thresholds.share : table.thresholds.times, { n });
}

function dayText({ day, months }: Sentences, of: Day): string {
  const [year = '', month = '', date = ''] = of.split('-');
  return fill(day, { year, month: months[Number(month) - 1] ?? month, day: String(Number(date)) });
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
