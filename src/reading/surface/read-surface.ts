/**
 * Attribution and claims for a language without phrase tables, sentence by sentence. A claim's words are its whole
 * sentence; on whose word it stands, which order it belongs to and what it counts are read from the same tables of words.
 */
import type { Quantity, Unit } from '../../base/index.ts';
import type { Attribution, ClaimKind, Party, Statement, Strength } from '../../evidence/index.ts';
import { modalityFor, publisherLink, words } from '../claims/chains.ts';
import { datingTime, deadlineOf, forecastSpan, spanOf } from '../claims/spans.ts';
import type { AttributionMention, Extent, Proposal, QuantityMention, Time } from '../reading.ts';
import { summaryOf } from '../summaries/summary-of.ts';
import type { Document, Sentence } from '../text/document.ts';
import { inside, sharesAny } from '../text/ranges.ts';
import type { Interval } from '../times/resolve-times.ts';
import type { SurfaceLanguage, SurfaceRule, VoiceRule } from './rules.ts';

export interface SurfaceInput {
  readonly document: Document;
  readonly times: readonly Time[];
  readonly quantities: readonly QuantityMention[];
  readonly published: Interval;
  readonly outlet: string;
  /** Boilerplate: nobody's word and never a claim. */
  readonly skip: readonly Extent[];
}

export interface SurfaceReading {
  readonly attribution: readonly AttributionMention[];
  readonly claims: readonly Proposal[];
}

/** Whoever spoke last in a paragraph, and the order told of last. */
interface Memory {
  readonly source: {
    readonly mention: AttributionMention;
    readonly line: number;
    readonly told: Interval | null;
  } | null;
  readonly order: {
    readonly line: number;
    readonly time: Time | null;
    readonly issuer: Party | null;
    readonly links: readonly Attribution[];
  } | null;
}

export function readSurface(language: SurfaceLanguage, input: SurfaceInput): SurfaceReading {
  const attribution: AttributionMention[] = [];
  const claims: Proposal[] = [];
  const host = hostState(language, input.document.folded);
  let memory: Memory = { source: null, order: null };
  for (const sentence of input.document.sentences) {
    if (sharesAny(input.skip, sentence)) continue;
    const read = readSentence(language, input, sentence, memory, host);
    attribution.push(...read.attribution);
    claims.push(...read.claims);
    ({ memory } = read);
  }
  return { attribution, claims };
}

function readSentence(
  language: SurfaceLanguage,
  input: SurfaceInput,
  sentence: Sentence,
  memory: Memory,
  host: string | null,
): SurfaceReading & { readonly memory: Memory } {
  const { document } = input;
  const said = document.folded.slice(sentence.start, sentence.end);
  const named = mentionsIn(language, input, sentence, said);
  const own = named.find(({ rule }) => rule.lasts === true);
  const times = inside(input.times, sentence);
  const telling = own === undefined ? null : (times.find((time) => isTelling(own.mention, time)) ?? null);
  const source =
    own === undefined
      ? memory.source
      : { mention: own.mention, line: sentence.line, told: telling === null ? null : telling.bare };
  const lasting = source !== null && source.line === sentence.line ? source : null;
  const links = [
    publisherLink(input.outlet),
    ...(lasting === null ? [] : [linkOf(document.text, lasting.mention, own === undefined)]),
    ...named.filter((voice) => voice !== own).map(({ mention }) => linkOf(document.text, mention, false)),
  ];
  const context: Context = {
    language,
    input,
    sentence,
    said,
    host,
    links,
    times: times.filter((time) => time !== telling),
    told: lasting?.told ?? null,
    order: memory.order,
  };
  const rules = language.rules.filter((rule) => fits(rule, said));
  const order = rules.find(({ kind }) => kind === 'order');
  const issuer = order === undefined ? null : issuerIn(language, said);
  const told =
    order === undefined
      ? namedAgain(language, memory.order, sentence, said)
      : { line: sentence.line, time: datingTime(context.times), issuer, links: links.slice(1) };
  const claims = rules.flatMap((rule) => proposals(rule, { ...context, order: told }));
  return { attribution: named.map(({ mention }) => mention), claims, memory: { source, order: told } };
}

/** "The order also says …": the same one, and what follows here belongs to it as well. */
function namedAgain(
  { order: known }: SurfaceLanguage,
  order: Memory['order'],
  { line }: Sentence,
  said: string,
): Memory['order'] {
  return order !== null && known.test(said) ? { ...order, line } : order;
}

interface Context {
  readonly language: SurfaceLanguage;
  readonly input: SurfaceInput;
  readonly sentence: Sentence;
  readonly said: string;
  readonly host: string | null;
  readonly links: readonly Attribution[];
  readonly times: readonly Time[];
  readonly told: Interval | null;
  readonly order: Memory['order'];
}

function fits({ all, none }: SurfaceRule, said: string): boolean {
  return all.every((pattern) => pattern.test(said)) && none?.some((pattern) => pattern.test(said)) !== true;
}

const NORMS: ReadonlySet<ClaimKind> = new Set<ClaimKind>(['duty', 'sanction', 'permission', 'prohibition']);
const UNSURE: ReadonlySet<Attribution['stance']> = new Set<Attribution['stance']>([
  'speculates',
  'hearsay',
  'infers',
]);
const LENGTHS: ReadonlySet<Unit> = new Set<Unit>(['day', 'week', 'month', 'year']);

function proposals(rule: SurfaceRule, context: Context): Proposal[] {
  const { input, sentence } = context;
  const counted = inside(input.quantities, sentence).map(({ quantity }) => quantity);
  if (rule.kind !== 'amount') return [proposal(rule, context, quantityFor(rule, counted))];
  return counted.filter(({ unit }) => unit === 'money').map((quantity) => proposal(rule, context, quantity));
}

function quantityFor({ kind, topic }: SurfaceRule, counted: readonly Quantity[]): Quantity | null {
  if (kind === 'practice' && topic === 'unfit') return counted.find(({ unit }) => LENGTHS.has(unit)) ?? null;
  return kind === 'duty' ? (counted.find(({ unit }) => unit === 'money') ?? null) : null;
}

function proposal(rule: SurfaceRule, context: Context, quantity: Quantity | null): Proposal {
  const { language, input, sentence, host, order, links, said } = context;
  const { text } = input.document;
  const extent = { start: sentence.start, end: sentence.end };
  const isOrdered = NORMS.has(rule.kind) && belongs(context);
  const carried = isOrdered && links.length === 1 ? (order?.links ?? []) : [];
  const chain = [
    ...links,
    ...carried.map((link) => ({ ...link, implied: true })),
    ...(isOrdered ? [orderLink(rule, order?.issuer ?? null, language)] : []),
  ];
  const time = datingTime(context.times) ?? (isOrdered ? (order?.time ?? null) : null);
  const polarity = rule.denied === true ? 'denied' : 'affirmed';
  const own: Strength = rule.kind === 'forecast' ? 'PR' : 'CT';
  const fields = fieldsOf(rule, context, said);
  const statement = {
    about: {
      topic: rule.topic,
      state: stateIn(language, said) ?? host,
      region: null,
      trade: tradeIn(language, said),
    },
    polarity,
    modality: modalityFor(chain, own, polarity),
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
function belongs({ language, said, order, sentence, links }: Context): boolean {
  if (links.some(({ stance }) => UNSURE.has(stance))) return false;
  return language.order.test(said) || (order !== null && order.line === sentence.line);
}

function orderLink({ kind }: SurfaceRule, issuer: Party | null, { labels }: SurfaceLanguage): Attribution {
  return {
    party: issuer ?? { kind: 'unnamed', label: labels.unnamed },
    role: 'holder',
    stance: kind === 'sanction' ? 'threatens' : kind === 'permission' ? 'permits' : 'orders',
    strength: 'CT',
    cue: null,
    quoted: false,
    implied: true,
    read: false,
  };
}

function fieldsOf(rule: SurfaceRule, { language, input, sentence, times, links }: Context, said: string) {
  const { kind, topic, bearer = 'unknown' } = rule;
  switch (kind) {
    case 'order':
      return { kind, issuer: issuerIn(language, said), addressee: null } as const;
    case 'duty':
      return { kind, bearer, recurrence: topic === 'dues-day' ? 'monthly' : 'unsaid' } as const;
    case 'sanction': {
      const length = inside(input.quantities, sentence).find(({ quantity }) =>
        LENGTHS.has(quantity.unit),
      )?.quantity;
      const min = length?.kind === 'value' ? (length.min ?? null) : null;
      const threshold = { of: language.thresholds[topic] ?? topic, min, unit: length?.unit ?? 'thing' };
      return { kind, bearer, threshold, consequence: rule.consequence ?? 'other' } as const;
    }
    case 'permission':
    case 'prohibition':
      return { kind, bearer, condition: null } as const;
    case 'event':
    case 'state':
      return { kind, runs: rule.runs ?? null } as const;
    case 'practice':
      return { kind, actor: null } as const;
    case 'amount':
      return { kind, payer: null, payee: null } as const;
    case 'forecast': {
      const holder = links.findLast(({ stance }) => UNSURE.has(stance))?.party ?? links.at(-1)?.party;
      return {
        kind,
        holder: holder ?? publisherLink(input.outlet).party,
        deadline: deadlineOf(times),
        warrant: null,
      } as const;
    }
  }
}

function mentionsIn(
  language: SurfaceLanguage,
  { document: { text }, outlet }: SurfaceInput,
  sentence: Sentence,
  said: string,
): { readonly rule: VoiceRule; readonly mention: AttributionMention }[] {
  return language.voices.flatMap((rule) => {
    const match = rule.pattern.exec(said);
    if (match === null) return [];
    const extent = {
      start: sentence.start + match.index,
      end: sentence.start + match.index + match[0].length,
    };
    const party: Party = {
      kind: rule.party,
      label: rule.party === 'partner' ? language.labels.partner : language.labels.unnamed,
    };
    const mention: AttributionMention = {
      ...extent,
      text: text.slice(extent.start, extent.end),
      cue: extent,
      source: rule.party === 'partner' ? (match[1] ?? null) : null,
      party,
      stance: rule.stance,
      strength: rule.strength,
      chain: [outlet, party.label],
      content: { start: sentence.start, end: sentence.end },
      quoted: /["\u201c\u201d]/u.test(text.slice(sentence.start, sentence.end)),
      implied: false,
      rule: rule.id,
    };
    return [{ rule, mention }];
  });
}

function linkOf(text: string, mention: AttributionMention, implied: boolean): Attribution {
  const { party, stance, strength, cue, quoted } = mention;
  const role = party.kind === 'partner' ? 'witness' : 'relay';
  return { party, role, stance, strength, cue: words(text, cue), quoted, implied, read: false };
}

/** "A source said on the 3rd": the day stands right after the source. */
function isTelling(mention: AttributionMention, time: Time): boolean {
  return time.type === 'DATE' && time.start >= mention.end && time.start - mention.end <= 2;
}

function issuerIn({ organs }: SurfaceLanguage, said: string): Party | null {
  return organs.find(({ pattern }) => pattern.test(said))?.party ?? null;
}

function stateIn({ states }: SurfaceLanguage, said: string): string | null {
  return Object.entries(states).find(([, pattern]) => pattern.test(said))?.[0] ?? null;
}

/** The host state named most; the first of them if several are named as often. */
function hostState({ states }: SurfaceLanguage, folded: string): string | null {
  const counts = Object.entries(states).map(([state, pattern]) => ({
    state,
    count: folded.match(new RegExp(pattern.source, 'gu'))?.length ?? 0,
  }));
  const most = Math.max(...counts.map(({ count }) => count));
  return most === 0 ? null : (counts.find(({ count }) => count === most)?.state ?? null);
}

function tradeIn({ trades }: SurfaceLanguage, said: string): Statement['about']['trade'] {
  const found = Object.entries(trades).filter(([, pattern]) => pattern.test(said));
  return found.length === 1 ? ((found[0]?.[0] ?? null) as Statement['about']['trade']) : null;
}
