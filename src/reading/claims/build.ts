/** From a draft to a statement: one builder per kind of claim, and what all kinds share. */
import { addToDay, type Day, type Quantity, type Unit } from '../../base/index.ts';
import type {
  Attribution,
  Bearer,
  ClaimKind,
  Consequence,
  Party,
  Polarity,
  Statement,
  Strength,
  Threshold,
} from '../../evidence/index.ts';
import { type Names, partyOf } from '../attribution/party.ts';
import { clauseAround } from '../phrases/clauses.ts';
import { extentOf } from '../phrases/match.ts';
import type { NounPhrase, Phrases } from '../phrases/units.ts';
import type { Extent, Proposal, Time } from '../reading.ts';
import { covers } from '../text/document.ts';
import { inside, startingIn } from '../text/ranges.ts';
import type { Interval } from '../times/resolve-times.ts';
import { chainOf, modalityFor, words } from './chains.ts';
import { type Draft, slotExtent, slotPhrase } from './draft.ts';
import {
  quantitiesIn,
  regionAround,
  stateAround,
  type Surroundings,
  timesIn,
  voicesOver,
} from './evidence-around.ts';
import type { MindDraft } from './minds.ts';
import { type Belonging, issuerOf, NORMS, orderLink } from './of-order.ts';
import type { ClaimLanguage } from './rules.ts';
import { datingTime, deadlineOf, forecastSpan, spanOf } from './spans.ts';
import { warrantOf } from './warrant.ts';
import { summaryOf } from '../summaries/summary-of.ts';

/** The last order the text told of: what "the order" says is said with its date and on its source's word. */
export interface OrderMemory {
  readonly time: Time | null;
  readonly chain: readonly Attribution[];
  readonly issuer: Party | null;
  /** The sentence that told of it. */
  readonly within: Phrases;
}

export interface Builder {
  readonly language: ClaimLanguage;
  readonly names: Names;
  readonly around: Surroundings;
}

const FACTS: ReadonlySet<ClaimKind> = new Set<ClaimKind>(['event', 'state', 'practice', 'criterion']);
const LENGTHS: ReadonlySet<Unit> = new Set<Unit>(['day', 'week', 'month', 'year']);
const OLD_DAYS = 180;
const LONGEST_CUE = 300;

/** Turns a draft into a proposal; `memory` is the order that came before it, `belonging` how it is part of an order. */
export function buildProposal(
  builder: Builder,
  draft: Draft | MindDraft,
  memory: OrderMemory | null,
  belonging: Belonging | null,
): { proposal: Proposal; order: OrderMemory | null } {
  const { around } = builder;
  const { text } = around.document;
  const extent: Extent = { start: draft.start, end: draft.end };
  const voices = voicesOver(around, extent);
  const inherits =
    memory !== null && (belonging === 'told' || (belonging === 'own' && memory.within === draft.phrases));
  const told = chainOf(
    text,
    around.outlet,
    'mention' in draft && !voices.includes(draft.mention) ? [...voices, draft.mention] : voices,
    inherits ? carried(memory.chain) : [],
  );
  const issuer = issuerOf(draft) === null ? null : party(builder, draft, 'issuer');
  const chain =
    belonging === null
      ? told
      : [
          ...told,
          orderLink(text, draft, belonging, issuer ?? memory?.issuer ?? null, builder.names.fallback.unnamed),
        ];
  const time = timeOf(builder, draft) ?? (inherits ? memory.time : null);
  const vouched =
    voices.map((voice) => around.toldOn(voice)).findLast((told) => told !== null) ?? around.published;
  const denials = voices.filter((voice) => voice.stance === 'denies').length;
  const polarity: Polarity = isDenied(draft) !== (denials % 2 === 1) ? 'denied' : 'affirmed';
  const state = stateAround(around, extent, draft.phrases);
  const shared = {
    about: {
      topic: draft.topic,
      state,
      region: regionAround(around, extent, state),
      trade: tradeOf(builder, extent),
    },
    polarity,
    modality: modalityFor(chain, ownStrength(draft), polarity),
    chain,
    span: spanOf(draft.kind, time, around.published, vouched),
    quantity: quantityOf(builder, draft),
    background: isBackground(draft, time, around.published),
    triggers: [{ words: words(text, triggerOf(draft)), rule: draft.rule }],
  };
  const fields = fieldsOf(builder, draft, chain, polarity);
  const statement = { ...shared, ...fields, summary: '' } as Statement;
  const dated: Statement =
    fields.kind === 'forecast'
      ? { ...statement, span: forecastSpan(around.published, fields.deadline) }
      : statement;
  const complete: Statement = { ...dated, summary: summaryOf(dated) };
  const proposal: Proposal = {
    ...extent,
    text: text.slice(extent.start, extent.end),
    rule: draft.rule,
    statement: complete,
  };
  return { proposal, order: draft.kind === 'order' ? { time, chain, issuer, within: draft.phrases } : null };
}

/** Links that come from the sentence where the order was told of. */
function carried(chain: readonly Attribution[]): Attribution[] {
  return chain.filter((link) => link.role !== 'publisher').map((link) => ({ ...link, implied: true }));
}

/** A date in the claim's words, else in its clause. */
function timeOf({ around }: Builder, draft: Draft): Time | null {
  const own = datingTime(timesIn(around, draft));
  if (own !== null) return own;
  const clause = extentOf(draft.phrases, clauseAround(draft.phrases.units, draft.range.from));
  const whole = { start: Math.min(clause.start, draft.start), end: Math.max(clause.end, draft.end) };
  const free = (extent: Extent): Time[] => {
    const cues = startingIn(around.cues, { start: extent.start - LONGEST_CUE, end: extent.end });
    return timesIn(around, extent).filter((time) => !cues.some((cue) => covers(cue, time)));
  };
  // "In late 2022, the embassy had …": a date before the first verb of the sentence dates what follows.
  const opening = { start: draft.phrases.start, end: draft.start };
  const [first] = draft.phrases.units;
  const isOpening =
    first?.kind === 'word' &&
    first.token.tag !== 'PUNCT' &&
    !draft.phrases.units.some((unit) => unit.kind === 'vg' && unit.end <= draft.start);
  return datingTime(free(whole)) ?? (isOpening ? datingTime(free(opening)) : null);
}

function isDenied(draft: Draft): boolean {
  if (draft.denied) return true;
  if (NORMS.has(draft.kind)) return false;
  const none = slotPhrase(draft, 'object')?.none === true;
  return (draft.verb?.negated === true) !== none;
}

const MODALS: Readonly<Record<string, Strength>> = {
  may: 'PS',
  might: 'PS',
  could: 'PS',
  likely: 'PR',
  would: 'PR',
};

/** How far the claim's own verb weakens it; what a norm says is not weakened by its "would". */
function ownStrength(draft: Draft): Strength {
  if (NORMS.has(draft.kind) || draft.kind === 'order') return 'CT';
  const modal = draft.verb?.modal ?? null;
  const own = modal !== null && Object.hasOwn(MODALS, modal) ? (MODALS[modal] ?? 'CT') : 'CT';
  return draft.kind === 'forecast' && own === 'CT' ? 'PR' : own;
}

function triggerOf(draft: Draft): Extent {
  return draft.verb === null
    ? { start: draft.start, end: draft.end }
    : { start: draft.verb.main.start, end: draft.verb.main.end };
}

function tradeOf({ around }: Builder, extent: Extent): Statement['about']['trade'] {
  const found = new Set(inside(around.trades, extent).map(({ trade }) => trade));
  return found.size === 1 ? ([...found][0] ?? null) : null;
}

function quantityOf(builder: Builder, draft: Draft): Quantity | null {
  if (draft.amount !== undefined) return draft.amount.quantity;
  if (draft.kind === 'sanction') return null;
  const amounts = quantitiesIn(builder.around, draft);
  const money = amounts.find(({ quantity }) => quantity.unit === 'money');
  const isCount = (unit: Unit): boolean =>
    unit === 'person' ||
    unit === 'thing' ||
    (LENGTHS.has(unit) && (draft.topic === 'unfit' || draft.topic === 'arrears'));
  const counted = FACTS.has(draft.kind) ? amounts.find(({ quantity }) => isCount(quantity.unit)) : undefined;
  if (draft.topic === 'support' && isDenied(draft) && money === undefined)
    return { kind: 'noValue', unit: 'thing', currency: null, per: null };
  return (money ?? counted)?.quantity ?? null;
}

/** Told as history: in the pluperfect, or dated long before the report. */
function isBackground(draft: Draft, time: Time | null, published: Interval): boolean {
  if (draft.kind === 'order' || draft.kind === 'forecast') return false;
  if (draft.verb?.tense === 'past' && draft.verb.perfect) return true;
  const last: Day | null = time?.bare.to ?? null;
  return last !== null && published.from !== null && addToDay(last, { days: OLD_DAYS }) < published.from;
}

function party({ around, names }: Builder, draft: Draft, slot: string): Party | null {
  const shared =
    slotPhrase(draft, slot) === null && slotExtent(draft, 'shared') !== null ? sharedSubject(draft) : null;
  const np = shared ?? slotPhrase(draft, slot);
  const extent = shared ?? slotExtent(draft, slot);
  if (np === null || extent === null) return null;
  const { text } = around.document;
  return partyOf(np, text.slice(extent.start, extent.end), text.slice(np.start, np.end), names);
}

/** "… banned crews and ordered managers": the subject of the first verb. */
function sharedSubject(draft: Draft): NounPhrase | null {
  const { units } = draft.phrases;
  const verb = units.findIndex((unit) => unit.kind === 'vg');
  const subject = units
    .slice(0, Math.max(verb, 0))
    .find((unit) => unit.kind === 'np' && unit.classes.size > 0);
  return subject?.kind === 'np' ? subject : null;
}

function bearerOf(draft: Draft): Bearer {
  const np =
    slotPhrase(draft, 'bearer') ??
    slotPhrase(draft, 'addressee') ??
    (slotExtent(draft, 'shared') === null ? null : sharedSubject(draft));
  const of: readonly (readonly [string, Bearer])[] = [
    ['workplace', 'workplace'],
    ['manager', 'official'],
    ['official', 'official'],
    ['worker', 'worker'],
    ['authority', 'state'],
  ];
  return of.find(([name]) => np?.classes.has(name) === true)?.[1] ?? draft.bearer ?? 'unknown';
}

const MOST_CONDITION = 200;

function conditionOf({ around }: Builder, draft: Draft): string | null {
  const extent = slotExtent(draft, 'condition');
  return extent === null
    ? null
    : around.document.text
        .slice(extent.start, extent.end)
        .toWellFormed()
        .slice(0, MOST_CONDITION)
        .toWellFormed();
}

function thresholdOf(builder: Builder, draft: Draft): Threshold {
  const extent = slotExtent(draft, 'condition') ?? draft;
  const of = builder.language.thresholds[draft.topic] ?? builder.language.topicWords[draft.topic];
  const counted = quantitiesIn(builder.around, extent).filter(
    ({ quantity }) => quantity.unit !== 'money' && quantity.unit !== 'person',
  );
  const found = counted.find(({ quantity }) => quantity.unit !== 'percent') ?? counted[0];
  const quantity = found?.quantity;
  const unit: Unit = quantity?.unit ?? 'thing';
  return { of, min: quantity?.kind === 'value' ? (quantity.min ?? null) : null, unit };
}

function consequenceOf({ language }: Builder, draft: Draft): Consequence {
  const slot = Object.keys(language.consequences).find((name) => slotExtent(draft, name) !== null);
  return (slot === undefined ? undefined : language.consequences[slot]) ?? 'other';
}

function recurrenceOf({ around }: Builder, draft: Draft): 'once' | 'monthly' | 'yearly' | 'unsaid' {
  const set = timesIn(around, draft).find((time) => time.type === 'SET');
  const per =
    draft.amount?.quantity.per ??
    quantitiesIn(around, draft).find(({ quantity }) => quantity.per !== null)?.quantity.per ??
    null;
  const value = set?.value ?? '';
  if (value === 'P1M' || /^XXXX-XX(?:-|$)/.test(value) || per === 'P1M') return 'monthly';
  return set?.value === 'P1Y' || per === 'P1Y' ? 'yearly' : 'unsaid';
}

const EXPECTING: ReadonlySet<string> = new Set([
  'speculates',
  'believes',
  'fears',
  'hearsay',
  'infers',
  'estimates',
]);

/** Whoever thinks it: the slot, the mention's party, else the innermost link of the chain. */
function holderOf(builder: Builder, draft: Draft | MindDraft, chain: readonly Attribution[]): Party {
  if ('mention' in draft) return draft.mention.party;
  // Who expects it, not who is expected to do it: "workers think that they plan to …".
  const expecting =
    draft.kind === 'forecast' ? chain.findLast(({ stance }) => EXPECTING.has(stance)) : undefined;
  if (expecting !== undefined) return expecting.party;
  return (
    party(builder, draft, 'holder') ??
    chain.at(-1)?.party ?? { kind: 'unnamed', label: builder.names.fallback.unnamed }
  );
}

/** What each kind has of its own. */
function fieldsOf(
  builder: Builder,
  draft: Draft | MindDraft,
  chain: readonly Attribution[],
  polarity: Polarity,
) {
  const { kind } = draft;
  switch (kind) {
    case 'order':
      return {
        kind,
        issuer: party(builder, draft, 'issuer'),
        addressee: party(builder, draft, 'addressee'),
      } as const;
    case 'duty':
      return { kind, bearer: bearerOf(draft), recurrence: recurrenceOf(builder, draft) } as const;
    case 'sanction':
      return {
        kind,
        bearer: bearerOf(draft),
        threshold: thresholdOf(builder, draft),
        consequence: consequenceOf(builder, draft),
      } as const;
    case 'permission':
    case 'prohibition':
      return { kind, bearer: bearerOf(draft), condition: conditionOf(builder, draft) } as const;
    case 'criterion':
      return { kind, of: builder.language.topicWords[draft.topic], items: draft.items ?? [] } as const;
    case 'event':
    case 'state':
      return { kind, runs: polarity === 'denied' && draft.runs !== null ? !draft.runs : draft.runs } as const;
    case 'amount':
      return { kind, payer: party(builder, draft, 'payer'), payee: party(builder, draft, 'payee') } as const;
    case 'count':
      return { kind, of: builder.language.topicWords[draft.topic] } as const;
    case 'practice':
      return { kind, actor: party(builder, draft, 'actor') } as const;
    case 'motive':
    case 'belief':
    case 'testimony':
      return { kind, holder: holderOf(builder, draft, chain) } as const;
    case 'forecast': {
      const clause = extentOf(draft.phrases, clauseAround(draft.phrases.units, draft.range.from));
      const whole = { start: Math.min(clause.start, draft.start), end: Math.max(clause.end, draft.end) };
      return {
        kind,
        holder: holderOf(builder, draft, chain),
        deadline: deadlineOf(timesIn(builder.around, whole)),
        warrant: warrantOf(builder.around, draft),
      } as const;
    }
  }
}
