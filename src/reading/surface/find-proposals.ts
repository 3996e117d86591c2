/** Claims of one sentence: every rule on its narrowest words, the first of a kind on the same words wins. */
import type { Quantity, Unit } from '../../base/index.ts';
import type { Attribution, ClaimKind, Statement, Strength, Topic } from '../../evidence/index.ts';
import { modalityFor, words } from '../claims/chains.ts';
import { datingTime, forecastSpan, spanOf } from '../claims/spans.ts';
import type { Extent, Proposal, QuantityMention } from '../reading.ts';
import { summaryOf } from '../summaries/summary-of.ts';
import { overlaps } from '../text/document.ts';
import { inside } from '../text/ranges.ts';
import type { SentenceContext } from './context.ts';
import { fieldsOf } from './fields.ts';
import { stateIn, tradeIn } from './places.ts';
import type { SurfaceRule } from './rules.ts';

const NORMS: ReadonlySet<ClaimKind> = new Set<ClaimKind>([
  'duty',
  'sanction',
  'permission',
  'prohibition',
  'criterion',
]);
const UNSURE: ReadonlySet<Attribution['stance']> = new Set<Attribution['stance']>([
  'speculates',
  'hearsay',
  'infers',
]);
const OWN_STRENGTH: Readonly<Partial<Record<ClaimKind, Strength>>> = { forecast: 'PR', motive: 'PR' };

interface Draft {
  readonly rule: SurfaceRule;
  readonly topic: Topic;
  /** In the text's offsets. */
  readonly extent: Extent;
  readonly quantity: Quantity | null;
}

export function findProposals(rules: readonly SurfaceRule[], context: SentenceContext): Proposal[] {
  const kept: Draft[] = [];
  for (const rule of sharpestFirst(rules))
    for (const draft of draftsOf(rule, context)) if (isNew(draft, kept)) kept.push(draft);
  return kept.map((draft) => proposalOf(draft, context));
}

/** Sums last: a sum that a duty has already is no claim of its own. */
function sharpestFirst(rules: readonly SurfaceRule[]): SurfaceRule[] {
  return [...rules.filter(({ kind }) => kind !== 'amount'), ...rules.filter(({ kind }) => kind === 'amount')];
}

/** A practice told of words that say something sharper is nothing new; nor is a sum that a duty already has. */
function isNew({ rule, extent, quantity }: Draft, kept: readonly Draft[]): boolean {
  const beside = kept.filter((other) => overlaps(other.extent, extent));
  if (rule.kind === 'amount') return !beside.some((other) => other.quantity === quantity);
  if (rule.id === 'practice/ongoing' || rule.id === 'count/people') return beside.length === 0;
  return rule.topic !== null || !beside.some((other) => other.rule.kind === rule.kind);
}

export function fits({ all, none }: SurfaceRule, said: string): boolean {
  return all.every((pattern) => pattern.test(said)) && none?.some((pattern) => pattern.test(said)) !== true;
}

function draftsOf(rule: SurfaceRule, context: SentenceContext): Draft[] {
  const { said, clauses, sentence } = context;
  const within = clauses.filter(({ start, end }) => fits(rule, said.slice(start, end)));
  const whole = { start: 0, end: said.length };
  const places =
    rule.scope === 'clause'
      ? within
      : !fits(rule, said)
        ? []
        : rule.scope === 'sentence'
          ? [whole]
          : [within[0] ?? whole];
  return places.flatMap((place) => {
    const extent = { start: sentence.start + place.start, end: sentence.start + place.end };
    const topic = rule.topic ?? topicOf(rule, said.slice(place.start, place.end), context);
    if (topic === null) return [];
    const amounts = inside(context.input.quantities, extent);
    if (rule.kind === 'amount')
      return amounts
        .filter(({ quantity }) => quantity.unit === 'money')
        .map(({ quantity }) => ({ rule, topic, extent, quantity }));
    return [{ rule, topic, extent, quantity: quantityFor(rule, amounts) }];
  });
}

/** What is asked or forbidden stands right before the verb, so of several words the last one tells; else the first row. */
function topicOf(rule: SurfaceRule, clause: string, context: SentenceContext): Topic | null {
  const { language, said, order, lastTopic } = context;
  const told = (words: string): Topic | null => {
    const found = language.topics.flatMap(({ topic, pattern }) => {
      const match = pattern.exec(words);
      return match === null ? [] : [{ topic, end: match.index + match[0].length }];
    });
    const [first] = found;
    if (first === undefined || !ASKS.has(rule.kind)) return first?.topic ?? null;
    return found.reduce((best, other) => (other.end > best.end ? other : best)).topic;
  };
  if (rule.fallback === undefined) return told(clause);
  const before = NORMS.has(rule.kind) ? (lastTopic ?? order?.topic ?? null) : null;
  return told(clause) ?? told(said) ?? before ?? rule.fallback;
}

const ASKS: ReadonlySet<ClaimKind> = new Set<ClaimKind>(['order', 'duty', 'permission', 'prohibition']);

const LENGTHS: ReadonlySet<Unit> = new Set<Unit>(['day', 'week', 'month', 'year']);

function quantityFor(rule: SurfaceRule, amounts: readonly QuantityMention[]): Quantity | null {
  const first = (isWanted: (quantity: Quantity) => boolean): Quantity | null =>
    amounts.find(({ quantity }) => isWanted(quantity))?.quantity ?? null;
  switch (rule.kind) {
    case 'practice':
      return rule.topic === 'unfit' ? first(({ unit }) => LENGTHS.has(unit)) : null;
    case 'duty':
    case 'sanction':
      return first(({ unit }) => unit === 'money');
    case 'count':
      return first(({ unit }) => unit === 'person');
    default:
      return null;
  }
}

function proposalOf({ rule, topic, extent, quantity }: Draft, context: SentenceContext): Proposal {
  const { input, host, order, links, said, language } = context;
  const { text, folded } = input.document;
  const isOrdered = NORMS.has(rule.kind) && belongs(context);
  const carried = isOrdered && links.length === 1 ? (order?.links ?? []) : [];
  const chain = [
    ...links,
    ...carried.map((link) => ({ ...link, implied: true })),
    ...(isOrdered ? [orderLink(rule, context)] : []),
  ];
  const own = inside(context.times, extent);
  const time = datingTime(own) ?? datingTime(context.times) ?? (isOrdered ? (order?.time ?? null) : null);
  const polarity = rule.denied === true ? 'denied' : 'affirmed';
  const clause = folded.slice(extent.start, extent.end);
  const fields = fieldsOf(rule, topic, extent, context);
  const statement = {
    about: {
      topic,
      state: stateIn(language, clause) ?? stateIn(language, said) ?? host,
      region: null,
      trade: tradeIn(language, clause),
    },
    polarity,
    modality: modalityFor(chain, OWN_STRENGTH[rule.kind] ?? 'CT', polarity),
    chain,
    span:
      fields.kind === 'forecast'
        ? forecastSpan(input.published, fields.deadline)
        : spanOf(rule.kind, time, input.published, context.told ?? input.published),
    quantity,
    background: false,
    triggers: [{ words: words(text, extent), rule: rule.id }],
    ...fields,
  } as Omit<Statement, 'summary'>;
  return {
    ...extent,
    text: text.slice(extent.start, extent.end),
    rule: rule.id,
    statement: { ...statement, summary: summaryOf(statement) } as Statement,
  };
}

/** What an order says stands in its sentence, in one that names it, or in the paragraph that tells of it. */
function belongs({ language, said, order, sentence, links }: SentenceContext): boolean {
  if (links.some(({ stance }) => UNSURE.has(stance))) return false;
  return language.order.test(said) || (order !== null && order.line === sentence.line);
}

function orderLink({ kind }: SurfaceRule, { order, language }: SentenceContext): Attribution {
  return {
    party: order?.issuer ?? { kind: 'unnamed', label: language.labels.unnamed },
    role: 'holder',
    stance: kind === 'sanction' ? 'threatens' : kind === 'permission' ? 'permits' : 'orders',
    strength: 'CT',
    cue: null,
    quoted: false,
    implied: true,
    read: false,
  };
}
