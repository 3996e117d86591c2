/**
 * Who says, thinks, fears what: from cue words to content and chain.
 *
 * Everything inside a mention's content is on its party's word; a mention inside another's content is nested in it. A
 * quotation without a cue of its own keeps the last source and says that it is implied.
 */
import type { Party, Stance, Strength } from '../../evidence/index.ts';
import { endsOfPhrase } from '../phrases/extend.ts';
import { clauseAround } from '../phrases/clauses.ts';
import {
  candidates,
  compilePhrase,
  extentOf,
  indexPhrases,
  matchAll,
  type PhraseIndex,
  type PhraseMatch,
} from '../phrases/match.ts';
import { isFinite, isWord, type NounPhrase, type Phrases, type UnitRange } from '../phrases/units.ts';
import type { AttributionMention, Extent } from '../reading.ts';
import { covers, type Document, itemAt, overlaps } from '../text/document.ts';
import { type Covering, coveringOf, coversOf, firstFrom, sharesAny, startingIn } from '../text/ranges.ts';
import { followed, looseMatches, preceded } from './loose-cues.ts';
import { type Names, partyOf } from './party.ts';
import { type Quote, quotesOf } from './quotes.ts';
import type { AttributionLanguage, AttributionRule } from './rules.ts';

export interface AttributionReader {
  readonly language: AttributionLanguage;
  readonly names: Names;
  readonly rules: PhraseIndex<AttributionRule>;
  readonly hedges: ReadonlyMap<string, { readonly stance: Stance; readonly strength: Strength }>;
}

export function compileAttribution(language: AttributionLanguage, names: Names): AttributionReader {
  return {
    language,
    names,
    rules: indexPhrases(
      language.rules.map((rule) => ({ rule, pattern: compilePhrase(rule.pattern, language.macros) })),
    ),
    hedges: new Map(
      language.hedges.flatMap(({ words, ...hedge }) =>
        words.split(' ').map((word) => [word, hedge] as const),
      ),
    ),
  };
}

/** A mention before its chain is known. */
interface Found extends Extent {
  readonly cue: Extent;
  readonly sourceWords: string | null;
  readonly party: Party;
  readonly pronoun: boolean;
  readonly stance: Stance;
  readonly strength: Strength;
  readonly content: Extent | null;
  readonly quoted: boolean;
  readonly implied: boolean;
  readonly rule: string;
}

/**
 * @param outlet - label of the outermost link
 * @param skip - boilerplate: nothing in it is anybody's word
 */
export function readAttribution(
  reader: AttributionReader,
  document: Document,
  phrases: readonly Phrases[],
  outlet: string,
  skip: readonly Extent[],
): AttributionMention[] {
  const quotes = quotesOf(document).filter((quote) => !sharesAny(skip, quote));
  const found = phrases
    .filter((sentence) => !sharesAny(skip, sentence))
    .flatMap((sentence) => [...cuesIn(reader, document, sentence), ...hedgesIn(reader, sentence)]);
  const spoken = withQuotes(document.text, found, quotes, reader.names);
  const ordered = clipped(document.text, spoken, quotes, phrases).sort(
    (a, b) => a.cue.start - b.cue.start || a.end - b.end,
  );
  const covering = coveringOf(ordered, ({ content }) => content);
  return ordered.map((mention) => finish(document.text, mention, chainOf(mention, covering, outlet)));
}

function finish(text: string, mention: Found, chain: readonly string[]): AttributionMention {
  const { start, end, cue, party, stance, strength, content, quoted, implied, rule, sourceWords } = mention;
  return {
    start,
    end,
    text: text.slice(start, end),
    cue,
    source: sourceWords,
    party,
    stance,
    strength,
    chain,
    content,
    quoted,
    implied,
    rule,
  };
}

/** Outermost first: the publisher, whoever's content this stands in, and its own party. */
function chainOf(mention: Found, all: Covering<Found>, outlet: string): string[] {
  const outer = coversOf(all, mention.cue)
    .filter((other) => other !== mention)
    .sort((a, b) => lengthOf(b.content) - lengthOf(a.content))
    .map((other) => other.party.label);
  return [outlet, ...outer, mention.party.label].filter((label, i, labels) => label !== labels[i - 1]);
}

/**
 * What is said inside a quotation ends with it at the latest, what is said before a cue at that cue; a complaint in a
 * quotation goes on in the next sentence if that begins with "But" or "And".
 */
function clipped(
  text: string,
  found: readonly Found[],
  quotes: readonly Quote[],
  phrases: readonly Phrases[],
): Found[] {
  const trailing = found
    .filter((mention) => mention.content !== null && mention.content.end <= mention.start && !mention.implied)
    .sort((a, b) => a.start - b.start);
  return found.map((mention) => {
    const { content } = mention;
    if (content === null || content.end <= mention.start) return mention;
    const around = itemAt(quotes, mention.cue.start);
    const quote = around !== null && covers(around, mention.cue) ? around : undefined;
    const after = startingIn(trailing, { start: mention.end + 1, end: content.end })[0];
    const end = Math.min(content.end, quote?.end ?? Infinity, after?.start ?? Infinity);
    const last = quote === undefined || mention.stance !== 'complains' ? end : goesOn(end, quote, phrases);
    return { ...mention, content: trimmed(text, { start: content.start, end: last }) };
  });
}

function goesOn(end: number, quote: Quote, phrases: readonly Phrases[]): number {
  const [next] = startingIn(phrases, { start: end, end: quote.end });
  const first = next?.units[0];
  return next !== undefined && first?.kind === 'word' && ['but', 'and', 'so', 'yet'].includes(first.word)
    ? Math.min(next.end, quote.end)
    : end;
}

const lengthOf = (extent: Extent | null): number => (extent === null ? 0 : extent.end - extent.start);

function cuesIn(reader: AttributionReader, document: Document, phrases: Phrases): Found[] {
  const found: Found[] = [];
  for (const { rule, pattern } of candidates(reader.rules, phrases)) {
    for (const match of matchAll(pattern, phrases)) {
      const cue = cueOf(reader, document, phrases, rule, match);
      if (cue !== null && !found.some((other) => overlaps(other.cue, cue.cue))) found.push(cue);
    }
  }
  for (const match of looseMatches(phrases, reader.language.loose)) {
    const content = { from: match.after, to: phrases.units.length };
    const says =
      !match.acts &&
      content.from < content.to &&
      isStatement(phrases, content, isWord(phrases.units[content.from], 'that'));
    const closes = isWord(phrases.units[match.from - 1], ',', '"');
    const cue = cueOf(reader, document, phrases, !says && closes ? preceded : followed, {
      ...match,
      slots: says ? { ...match.slots, content } : match.slots,
    });
    if (cue !== null && !found.some((other) => overlaps(other.cue, cue.cue))) found.push(cue);
  }
  return found;
}

function cueOf(
  reader: AttributionReader,
  document: Document,
  phrases: Phrases,
  rule: AttributionRule,
  match: PhraseMatch,
): Found | null {
  const cueRange = match.slots['cue'];
  if (cueRange === undefined) return null;
  const cue = extentOf(phrases, cueRange);
  if (rule.onlyWords !== undefined && !document.folded.startsWith(rule.onlyWords, cue.start)) return null;
  const sourceRange =
    match.slots['source'] ??
    (match.slots['shared'] === undefined ? undefined : sharedSubject(phrases, cueRange.from));
  if (sourceRange === undefined && match.slots['shared'] !== undefined) return null;
  const np = sourceRange === undefined ? undefined : phrases.units[sourceRange.from];
  if (
    sourceRange !== undefined &&
    (np?.kind !== 'np' || rule.notSource?.some((name) => np.classes.has(name)) === true)
  )
    return null;
  if (
    rule.sourceIs !== undefined &&
    (np === undefined || !rule.sourceIs.includes(document.folded.slice(np.start, np.end)))
  )
    return null;
  const voice = voiceOf(reader, phrases, rule, cueRange);
  if (voice === null) return null;
  const contentRange = match.slots['content'];
  if (
    contentRange !== undefined &&
    rule.content === 'slot' &&
    !isStatement(phrases, contentRange, match.slots['link'] !== undefined)
  )
    return null;
  const source = sourceRange === undefined ? null : extentOf(phrases, sourceRange);
  const whole = extentOf(phrases, { from: match.from, to: contentRange?.from ?? match.to });
  const named = np?.kind === 'np' && rule.unsourced !== true ? np : null;
  const extent = trimmed(document.text, {
    start: Math.min(source?.start ?? cue.start, cue.start),
    end: Math.max(whole.end, cue.end),
  });
  return {
    ...extent,
    cue,
    sourceWords: source === null || named === null ? null : document.text.slice(source.start, source.end),
    party:
      named === null || source === null || (voice.stance === 'infers' && !isSomebody(named))
        ? UNNAMED
        : partyNamed(reader, document.text, named, source, voice.stance, cueRange, phrases),
    pronoun: named?.pronoun ?? false,
    ...voice,
    content: contentOf(
      document.text,
      phrases,
      rule,
      contentRange === undefined ? null : scopeOf(phrases, contentRange, voice.stance),
      extent,
      cueRange.from,
    ),
    quoted: rule.content === 'quote',
    implied: false,
    rule: rule.id,
  };
}

/** A single person who tells is a source, not one of the workers; whoever "has learned" something is the publisher. */
function partyNamed(
  reader: AttributionReader,
  text: string,
  named: NounPhrase,
  source: Extent,
  stance: Stance,
  cue: UnitRange,
  phrases: Phrases,
): Party {
  const party = partyOf(
    named,
    text.slice(source.start, source.end),
    text.slice(named.start, named.end),
    reader.names,
  );
  if (stance !== 'states') return party;
  const learns = phrases.units
    .slice(cue.from, cue.to)
    .some((unit) => unit.kind === 'vg' && unit.classes.has('cue-learns'));
  if (learns && !isSomebody(named)) return { ...party, kind: 'outlet' };
  return party.kind === 'workers' && named.classes.has('person') ? { ...party, kind: 'partner' } : party;
}

/** A report or an order that "suggests" something: the inference is the writer's. */
function isSomebody(np: NounPhrase): boolean {
  return ['source', 'expert', 'official', 'manager', 'worker', 'workplace', 'authority'].some((name) =>
    np.classes.has(name),
  );
}

/** "He left and said …": the subject of the verb before. */
function sharedSubject(phrases: Phrases, before: number): UnitRange | undefined {
  const verb = phrases.units.findIndex((unit, i) => i < before && isFinite(unit));
  const subject = verb < 1 ? -1 : phrases.units.findLastIndex((unit, i) => i < verb && unit.kind === 'np');
  return subject < 0 ? undefined : { from: subject, to: subject + 1 };
}

/** What is said runs to the end of the sentence; what is feared or believed to the end of its clause. */
function scopeOf(phrases: Phrases, range: UnitRange, stance: Stance): Extent {
  const clause = extentOf(phrases, range);
  return ['believes', 'speculates', 'fears', 'plans'].includes(stance)
    ? clause
    : { start: clause.start, end: phrases.end };
}

/** A clause of its own: a finite verb, and its subject first unless "that" stands before. */
function isStatement(phrases: Phrases, range: UnitRange, linked: boolean): boolean {
  const units = phrases.units.slice(range.from, range.to);
  if (!units.some(isFinite)) return false;
  const [first] = units;
  if (linked) return true;
  if (first?.kind !== 'word')
    return endsOfPhrase(phrases.units, range.from).some((end) => isFinite(phrases.units[end]));
  // "wrote in a message seen by …" says nothing; "said in May the crews were sent" does.
  return first.token.tag !== 'ADP' || units.some((unit) => unit.kind === 'vg' && unit.form === 'finite');
}

const UNNAMED: Party = { kind: 'unnamed', label: 'unnamed' };

/** Stance and strength: fixed by the rule, or those of the verb of the cue. */
function voiceOf(
  reader: AttributionReader,
  phrases: Phrases,
  rule: AttributionRule,
  range: { readonly from: number; readonly to: number },
): { stance: Stance; strength: Strength } | null {
  if (rule.stance !== undefined && rule.strength !== undefined)
    return { stance: rule.stance, strength: rule.strength };
  for (const unit of phrases.units.slice(range.from, range.to)) {
    if (unit.kind !== 'vg') continue;
    const name = Object.keys(reader.language.cues).find((cue) => unit.classes.has(`cue-${cue}`));
    const voice = name === undefined ? undefined : reader.language.cues[name];
    if (voice !== undefined)
      return {
        stance: unit.negated && voice.stance === 'states' ? 'denies' : voice.stance,
        strength: voice.strength,
      };
  }
  return null;
}

function contentOf(
  text: string,
  phrases: Phrases,
  rule: AttributionRule,
  slot: Extent | null,
  cue: Extent,
  at: number,
): Extent | null {
  switch (rule.content) {
    case 'slot':
      return slot === null ? null : trimmed(text, slot);
    case 'before':
      return trimmed(text, { start: phrases.start, end: cue.start });
    case 'clause':
      return trimmed(text, extentOf(phrases, clauseAround(phrases.units, at)));
    case 'rest': {
      const after = trimmed(text, { start: cue.end, end: phrases.end });
      const before = trimmed(text, { start: phrases.start, end: cue.start });
      return lengthOf(after) >= lengthOf(before) ? after : before;
    }
    case 'quote':
      return null;
  }
}

/** Without marks and blanks at either end. */
function trimmed(text: string, { start, end }: Extent): Extent {
  while (start < end && /[\s,;:.\u2014"\u201c\u201d]/u.test(text.charAt(start))) start++;
  while (end > start && /[\s,;:.\u2014"\u201c\u201d]/u.test(text.charAt(end - 1))) end--;
  return { start, end };
}

function hedgesIn(reader: AttributionReader, phrases: Phrases): Found[] {
  return phrases.sentence.tokens.flatMap((token): Found[] => {
    const hedge = reader.hedges.get(token.word);
    const at = phrases.units.findIndex((unit) => unit.start <= token.start && token.end <= unit.end);
    const unit = phrases.units[at];
    if (
      hedge === undefined ||
      unit === undefined ||
      unit.kind === 'np' ||
      (token.word === 'likely' && unit.kind === 'word' && unit.token.tag === 'ADJ')
    )
      return [];
    const cue = { start: token.start, end: token.end };
    const content = extentOf(phrases, clauseAround(phrases.units, at));
    const extent = unit.kind === 'vg' ? { start: unit.start, end: unit.end } : cue;
    return [
      {
        ...extent,
        cue,
        sourceWords: null,
        party: UNNAMED,
        pronoun: false,
        ...hedge,
        content,
        quoted: false,
        implied: false,
        rule: `hedge/${token.word}`,
      },
    ];
  });
}

/** Ties quotations to the cues beside them, and those without a cue to the last source. */
function withQuotes(text: string, found: readonly Found[], quotes: readonly Quote[], names: Names): Found[] {
  const speech = quotes.filter((quote) => quote.speech);
  const result = new Set(found);
  let last: Speaker | null = null;
  const outside = found.filter(
    (mention) => mention.stance === 'states' && itemAt(speech, mention.cue.start) === null,
  );
  const events = [
    ...speech.map((quote) => ({ at: quote.opens, quote, mention: null })),
    ...outside.map((mention) => ({ at: mention.cue.start, quote: null, mention })),
  ].sort((a, b) => a.at - b.at);
  const taken = new Set<Quote>();
  const implied = new Map<Quote, Found>();
  for (const { quote, mention } of events) {
    if (mention !== null) {
      const beside = neighbours(speech, mention).find(
        (candidate) => !taken.has(candidate) && isBeside(candidate, mention),
      );
      const party: Party = mention.pronoun && last !== null ? last.party : mention.party;
      const spoken: Found = {
        ...mention,
        party,
        ...(beside === undefined ? {} : { content: trimmed(text, beside), quoted: true }),
      };
      if (beside !== undefined) taken.add(beside);
      result.delete(mention);
      result.add(spoken);
      const earlier = beside === undefined ? undefined : implied.get(beside);
      if (earlier !== undefined) result.delete(earlier);
      if (mention.party.kind !== 'outlet') last = { party, words: mention.sourceWords };
    } else if (!taken.has(quote)) {
      const carried = impliedBy(text, quote, last, names);
      implied.set(quote, carried);
      result.add(carried);
    }
  }
  return [...result];
}

interface Speaker {
  readonly party: Party;
  readonly words: string | null;
}

const NEAR = 4;

/** The quotation before a mention and the one after it. */
function neighbours(speech: readonly Quote[], mention: Found): Quote[] {
  const next = firstFrom(speech, mention.start);
  return [speech[next - 1], speech[next]].filter((quote) => quote !== undefined);
}

function isBeside(quote: Quote, mention: Found): boolean {
  const follows = mention.start >= quote.end && mention.start - quote.end <= NEAR;
  const precedes = quote.opens >= mention.end && quote.opens - mention.end <= NEAR;
  return follows || precedes;
}

function impliedBy(text: string, quote: Quote, last: Speaker | null, names: Names): Found {
  return {
    start: quote.opens,
    end: quote.opens + 1,
    cue: { start: quote.opens, end: quote.opens + 1 },
    sourceWords: last?.words ?? null,
    party: last?.party ?? { kind: 'unnamed', label: names.fallback.unnamed },
    pronoun: false,
    stance: 'states',
    strength: 'CT',
    content: trimmed(text, quote),
    quoted: true,
    implied: true,
    rule: 'quote/implied',
  };
}
