/** Runs the claim rules of a language over the sentences of a text. */
import type { ClaimKind, Topic } from '../../evidence/index.ts';
import { extentOf, matchAll, type PhraseMatch } from '../phrases/match.ts';
import { compilePhrase } from '../phrases/pattern.ts';
import { candidates, indexPhrases, type PhraseIndex } from '../phrases/phrase-index.ts';
import { isWord, type NounPhrase, type Phrases, type UnitRange, type VerbGroup } from '../phrases/units.ts';
import { type Draft, slotPhrase, verbIn } from './draft.ts';
import type { ClaimLanguage, ClaimRule } from './rules.ts';
import { compileWordings, findWordings, type WordingReader, withoutGuesses } from './find-wordings.ts';
import { topicOf } from './topic.ts';

export interface ClaimReader {
  readonly language: ClaimLanguage;
  readonly rules: PhraseIndex<ClaimRule>;
  readonly wordings: WordingReader;
}

export function compileClaims(language: ClaimLanguage): ClaimReader {
  return {
    language,
    rules: indexPhrases(
      language.rules.map((rule) => ({ rule, pattern: compilePhrase(rule.pattern, language.macros) })),
    ),
    wordings: compileWordings(language.wordings),
  };
}

/** The sentences around one: an order that does not say what it is about has said so, or will. */
export interface Neighbours {
  /** Nearest first. */
  readonly before: readonly Phrases[];
  readonly after: readonly Phrases[];
}

export function findDrafts(reader: ClaimReader, phrases: Phrases, neighbours: Neighbours): Draft[] {
  const near = [phrases, ...neighbours.before];
  const isNear = ({ near: names }: ClaimRule): boolean =>
    names?.some((name) => near.some(({ places }) => places.has(name))) !== false;
  const fitting = candidates(reader.rules, phrases).filter(({ rule }) => isNear(rule));
  const byPhrase = fitting.flatMap(({ rule, pattern }) =>
    matchAll(pattern, phrases).flatMap((match) => draftsOf(reader, rule, match, phrases, neighbours)),
  );
  const topics = reader.language.topics;
  const around = once(
    () =>
      [phrases, ...neighbours.before]
        .map(({ units }) => topicOf(topics, units))
        .find((topic) => topic !== null) ?? UNSAID,
  );
  const known = new Map<string, Topic>();
  const topicIn = ({ from, to }: UnitRange): Topic => {
    const key = `${String(from)} ${String(to)}`;
    const topic = known.get(key) ?? topicOf(topics, phrases.units.slice(from, to)) ?? around();
    known.set(key, topic);
    return topic;
  };
  return [
    ...withoutGuesses(reader.wordings, phrases, byPhrase),
    ...findWordings(reader.wordings, phrases, neighbours.before, topicIn),
  ];
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}

function draftsOf(
  reader: ClaimReader,
  rule: ClaimRule,
  match: PhraseMatch,
  phrases: Phrases,
  neighbours: Neighbours,
): Draft[] {
  const range = (rule.extent === undefined ? undefined : match.slots[rule.extent]) ?? match;
  const verb = mainVerb(match, phrases);
  if (!isMeant(rule, verb, match, phrases)) return [];
  const topic = rule.topic ?? topicFor(reader, rule, range, match, phrases, neighbours);
  if (
    topic === null ||
    (rule.topics !== undefined && rule.topic === undefined && !rule.topics.includes(topic))
  )
    return [];
  const kind = turned(rule, verb, match, phrases);
  const draft: Draft = {
    ...extentOf(phrases, withoutMarks(phrases, range)),
    rule: rule.id,
    kind,
    topic,
    phrases,
    range,
    slots: match.slots,
    verb,
    wide: rule.wide === true,
    denied: rule.denied === true,
    runs: rule.runs ?? null,
    ...(rule.bearer === undefined ? {} : { bearer: rule.bearer }),
  };
  const content = rule.content === true ? contentDraft(reader, draft, match) : null;
  return content === null ? [draft] : [draft, content];
}

/** The conditions of a wide rule that its pattern cannot say. */
function isMeant(rule: ClaimRule, verb: VerbGroup | null, match: PhraseMatch, phrases: Phrases): boolean {
  const names = verb === null ? [] : [verb.lemma, verb.modal ?? ''];
  if (rule.unless?.some((name) => names.includes(name)) === true) return false;
  if (rule.only !== undefined && !rule.only.some((name) => names.includes(name))) return false;
  if (rule.verbless === true && hasPredicate(phrases)) return false;
  if (rule.wide === true && isEmbedded(phrases, match.from)) return false;
  if (rule.wide !== true) return true;
  const phrase = (name: string): NounPhrase | null => slotPhrase({ slots: match.slots, phrases }, name);
  // "A truck must have hit the gate" guesses.
  if (
    rule.kind === 'duty' &&
    verb?.perfect === true &&
    verb.modal === 'must' &&
    startsWith(verb, phrases, 'must')
  )
    return false;
  // "He was banned from driving" is one man's punishment.
  if (rule.kind === 'prohibition' && verb?.voice === 'passive' && verb.tense === 'past' && !verb.negated)
    if (isOneMan(phrase('bearer')) && !TELLING_OF_RULES.some((name) => phrases.places.has(name)))
      return false;
  // "He had to sell his coat" is one man's need, once.
  if (rule.id === 'duty/somebody-must' && verb?.tense === 'past' && isOneMan(phrase('bearer'))) {
    if (!TELLING_OF_RULES.some((name) => phrases.places.has(name))) return false;
  }
  // "The workshop had to be rebuilt" tells what happened.
  if (rule.id === 'duty/somebody-must' && verb?.tense === 'past' && verb.voice === 'passive') {
    if (!TELLING_OF_RULES.some((name) => phrases.places.has(name))) return false;
  }
  // "It did not require anyone to" tells of no order; whoever asks a government asks a favour.
  if (phrase('object')?.pronoun === true && rule.id.endsWith('-thing')) return false;
  // "Will not be relieved" threatens nobody; "he or she is …" is no "or else".
  if (
    rule.kind === 'sanction' &&
    verb?.negated === true &&
    verb.voice === 'passive' &&
    verb.lemma === 'relieve'
  )
    return false;
  if (rule.id === 'sanction/or-harm' && phrase('bearer')?.head.word === 'she') return false;
  if (rule.id === 'sanction/a-person-who' && !GENERIC.has(phrase('bearer')?.determiner ?? '')) return false;
  if (rule.kind === 'order') return isTelling(verb, phrase, rule.content === true);
  // Whom one thing befell once is no rule; "whoever", "those" and "if" make it one.
  if (rule.id === 'sanction/threatened') return canThreaten(phrase('issuer'));
  if (rule.kind !== 'sanction' || verb?.tense !== 'past' || verb.classes.has('threaten')) return true;
  const bearer = phrase('bearer');
  const first = phrases.units[match.from];
  if (bearer?.classes.has('whoever') === true || phrase('condition')?.classes.has('breach') === true)
    return true;
  return (
    isWord(first, 'if', 'whenever') ||
    (verb.voice === 'active' && (bearer?.head.word === 'those' || first?.kind === 'word'))
  );
}

/**
 * "It did not require anyone to" tells of no order; whoever asks a government, or asks us, asks a favour; what "the
 * order" says is said in it, and what a newsroom advises binds nobody.
 */
function isTelling(
  verb: VerbGroup | null,
  phrase: (name: string) => NounPhrase | null,
  tells: boolean,
): boolean {
  const [teller, addressee] = [phrase('subject') ?? phrase('issuer'), phrase('addressee')];
  const isInstrument = teller?.classes.has('instrument') === true;
  const isKnown =
    ['the', 'this', 'that', 'its'].includes(teller?.determiner ?? '') || teller?.pronoun === true;
  return (
    verb?.negated !== true &&
    !(tells && isInstrument && isKnown) &&
    !['we', 'i'].includes(teller?.head.word ?? '') &&
    addressee?.classes.has('authority') !== true &&
    !(['us', 'me'].includes(addressee?.head.word ?? '') && verb?.lemma !== 'tell' && verb?.lemma !== 'order')
  );
}

/** "A photograph of the rules was sent", "after the fact has to": a phrase that another one governs is no subject. */
function isEmbedded({ units }: Phrases, at: number): boolean {
  const before = units[at - 1];
  return (
    units[at]?.kind === 'np' && isWord(before, 'of', 'in', 'on', 'by', 'with', 'from', 'for', 'to', 'at')
  );
}

function isOneMan(bearer: NounPhrase | null): boolean {
  return bearer !== null && ['he', 'she', 'i'].includes(bearer.head.word);
}

const TELLING_OF_RULES = [
  'order',
  'ordering',
  'telling',
  'instrument',
  'papers',
  'phone',
  'dues',
  'money',
  'each',
];

/** "A driver who …" is whichever driver it may be. */
const GENERIC = new Set(['a', 'an', 'any', 'each', 'every']);
const ACTING = ['authority', 'workplace', 'manager', 'official'];

/** Who has the power to: not rain, and not those who are threatened. */
function canThreaten(issuer: NounPhrase | null): boolean {
  return issuer !== null && (issuer.head.word === 'he' || ACTING.some((name) => issuer.classes.has(name)));
}

function hasPredicate({ units }: Phrases): boolean {
  return units.some((unit) => unit.kind === 'vg' && unit.form !== 'ing' && unit.form !== 'infinitive');
}

const CONSEQUENCES = ['home', 'arrest', 'fine', 'recall', 'posting', 'punish', 'other'];

function mainVerb(match: PhraseMatch, phrases: Phrases): VerbGroup | null {
  const consequence = CONSEQUENCES.map((name) => match.slots[name]).find((slot) => slot !== undefined);
  return verbIn(phrases, match.slots['verb'] ?? consequence ?? match);
}

/** A permission that is denied is a prohibition, a prohibition that is denied a permission; "not to" forbids. */
function turned(
  { kind, wide }: ClaimRule,
  verb: VerbGroup | null,
  match: PhraseMatch,
  phrases: Phrases,
): ClaimKind {
  const not = match.slots['not'] !== undefined && match.slots['not'].from < match.slots['not'].to;
  const negated = verb?.negated === true;
  const of = { slots: match.slots, phrases };
  const nobody = slotPhrase(of, 'bearer')?.none === true || slotPhrase(of, 'object')?.none === true;
  if (kind === 'permission') return (negated !== not) !== nobody ? 'prohibition' : kind;
  // "They do not have to", "they need not": nobody is kept from anything.
  if (kind === 'prohibition' && verb?.modal === 'must' && verb.negated && isNeed(verb, phrases))
    return 'permission';
  if (kind === 'prohibition')
    return match.slots['verb'] !== undefined && negated && isForbidding(verb) ? 'permission' : kind;
  if (kind === 'duty') return not !== (verb !== null && REFRAINING.test(verb.lemma)) ? 'prohibition' : kind;
  // What was done to those who fell behind is what is done, not what an order says.
  if (
    kind === 'sanction' &&
    wide !== true &&
    verb?.tense === 'past' &&
    verb.modal === null &&
    verb.voice === 'passive'
  )
    return 'practice';
  return kind;
}

function startsWith(verb: VerbGroup, { sentence }: Phrases, word: string): boolean {
  return sentence.tokens[verb.first]?.word === word;
}

/** "Do not have to", "does not need to". */
function isNeed(verb: VerbGroup, { sentence }: Phrases): boolean {
  return sentence.tokens
    .slice(verb.first, verb.last)
    .some(({ lemma, word }) => lemma === 'have' || lemma === 'need' || word === 'required');
}

function isForbidding(verb: VerbGroup | null): boolean {
  return verb?.classes.has('forbid') === true && verb.modal === null;
}

function topicFor(
  reader: ClaimReader,
  rule: ClaimRule,
  range: UnitRange,
  match: PhraseMatch,
  phrases: Phrases,
  { before, after }: Neighbours,
): Topic | null {
  const cues = reader.language.topics;
  const of = (r: UnitRange | undefined): Topic | null =>
    r === undefined ? null : topicOf(cues, phrases.units.slice(r.from, r.to), rule.topics);
  const head =
    match.slots['object'] === undefined
      ? undefined
      : { from: match.slots['object'].from, to: match.slots['object'].from + 1 };
  const ofContent = (r: UnitRange | undefined): Topic | null =>
    r === undefined ? null : (of({ from: r.from, to: Math.min(r.to, r.from + HEAD_UNITS) }) ?? of(r));
  const own =
    (rule.kind === 'sanction' ? of(match.slots['condition']) : null) ??
    ofContent(match.slots['content']) ??
    of(head) ??
    of(match.slots['object']) ??
    of(range);
  if (own !== null) return own;
  if (rule.wide === true && rule.kind !== 'order')
    return (
      [phrases, ...before]
        .map(({ units }) => topicOf(cues, units, rule.topics))
        .find((topic) => topic !== null) ?? UNSAID
    );
  if (rule.kind !== 'order') return null;
  const known = slotPhrase({ slots: match.slots, phrases }, 'subject')?.determiner;
  const others =
    known === 'the' || known === 'this' || known === 'that' ? [...before, ...after] : [...after, ...before];
  return (
    [phrases, ...others].map(({ units }) => topicOf(cues, units)).find((topic) => topic !== null) ??
    (rule.wide === true ? UNSAID : null)
  );
}

/** What a norm is about that names no matter of the table: the hours, the housing, how somebody lives. */
const UNSAID: Topic = 'conditions';

/** What an order is about stands near its verb; purposes and grounds follow. */
const HEAD_UNITS = 5;

const REFRAINING = /^(?:stop|refrain|abstain|desist|avoid|cease)$/;

/** What an order tells somebody to do, as a duty or a prohibition of its own. */
function contentDraft(reader: ClaimReader, order: Draft, match: PhraseMatch): Draft | null {
  const range = match.slots['content'];
  if (range === undefined) return null;
  const units = order.phrases.units.slice(range.from, range.to);
  const topic =
    topicOf(reader.language.topics, units.slice(0, HEAD_UNITS)) ??
    topicOf(reader.language.topics, units) ??
    (order.wide ? UNSAID : null);
  if (topic === null) return null;
  const first = verbIn(order.phrases, range);
  const isNot = match.slots['not'] !== undefined && match.slots['not'].from < match.slots['not'].to;
  const stops = first !== null && REFRAINING.test(first.lemma);
  const kind: ClaimKind = isNot !== stops ? 'prohibition' : 'duty';
  return {
    ...order,
    ...extentOf(order.phrases, withoutMarks(order.phrases, range)),
    rule: `${order.rule}#content`,
    kind,
    topic,
    range,
    verb: first,
  };
}

/** Without marks at either end. */
function withoutMarks(phrases: Phrases, { from, to }: UnitRange): UnitRange {
  const isMark = (at: number): boolean => {
    const unit = phrases.units[at];
    return unit?.kind === 'word' && unit.token.tag === 'PUNCT' && !isWord(unit, ']', ')');
  };
  let [first, last] = [from, to];
  while (first < last - 1 && (isMark(first) || isWord(phrases.units[first], 'and', 'or', 'but', 'that')))
    first++;
  while (last > first + 1 && isMark(last - 1)) last--;
  return { from: first, to: last };
}
