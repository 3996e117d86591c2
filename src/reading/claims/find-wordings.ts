/**
 * Norms by their wording, where no phrase rule reads them: a match on the words of a sentence becomes a draft on the units
 * of its clause. Sentences without a word that a rule needs are not looked at.
 */
import type { ClaimKind } from '../../evidence/index.ts';
import { clauseAround, clauseEnd } from '../phrases/clauses.ts';
import { extentOf } from '../phrases/match.ts';
import { isWord, type Phrases, type UnitRange } from '../phrases/units.ts';
import { encode, type Encoded, mark, tokenAt } from '../wording/encode.ts';
import { compileWording, type Lists, newLists, type Wording, type Words } from '../wording/notation.ts';
import { isMet, matchesOf, type Places, placesIn } from '../wording/search.ts';
import type { WordingRule } from '../wording/rules.ts';
import { type Draft, verbIn } from './draft.ts';

export interface WordingLanguage {
  readonly rules: readonly WordingRule[];
  readonly macros: Readonly<Record<string, string>>;
  readonly words: Words;
  /** Patterns that are looked for first, by the name after `&`. */
  readonly places: Readonly<Record<string, string>>;
  /** What no rule may find in the words of a claim: guesses, what might have been. */
  readonly never: string;
}

interface Compiled {
  readonly rule: WordingRule;
  readonly wording: Wording;
  readonly none: readonly Wording[];
}

interface Place {
  readonly id: number;
  readonly letter: string;
  readonly wordings: readonly Wording[];
}

export interface WordingReader {
  readonly places: readonly Place[];
  readonly rules: readonly Compiled[];
  readonly lists: Lists;
  readonly never: readonly Wording[];
}

/** @throws PatternError if a rule is malformed or needs no word */
export function compileWordings({ rules, macros, words, places, never }: WordingLanguage): WordingReader {
  const lists = newLists();
  const compile = (pattern: string): readonly Wording[] => compileWording(pattern, words, macros, lists);
  const compiled = rules.flatMap((rule) => {
    const none = rule.none === undefined ? [] : compile(rule.none);
    return compile(rule.pattern).map((wording) => {
      if (wording.needs.length === 0) throw new RangeError(`${rule.id} needs no word`);
      return { rule, wording, none };
    });
  });
  return {
    rules: compiled,
    places: Object.entries(places).map(([name, pattern]) => ({
      ...lists.place(name),
      wordings: compile(pattern),
    })),
    lists,
    never: compile(never),
  };
}

/** Marks the words at which something begins that is looked for first; its number gets their places. */
function withPlaces(reader: WordingReader, encoded: Encoded, places: Places): Encoded {
  return reader.places.reduce((marked, { id, letter, wordings }) => {
    const at = new Set<number>();
    for (const wording of wordings) {
      if (!isMet(wording, places)) continue;
      for (const { index } of matchesOf(wording, marked, places)) at.add(tokenAt(marked, index));
    }
    if (at.size === 0) return marked;
    places[id] = [...at];
    return mark(marked, at, letter);
  }, encoded);
}

/** A sentence and what is known of it. */
interface Encodings {
  readonly phrases: Phrases;
  readonly encoded: Encoded;
  readonly places: Places;
}

/** @param before - the sentences before, nearest first */
export function findWordings(
  reader: WordingReader,
  phrases: Phrases,
  before: readonly Phrases[],
  topicOf: (range: UnitRange) => Draft['topic'],
): Draft[] {
  if (phrases.sentence.tokens.at(-1)?.word === '?') return [];
  const places = placesIn(reader.lists, phrases.sentence.tokens);
  const near = [phrases, ...before];
  const encoded = withPlaces(reader, encode(phrases.sentence, reader.lists), places);
  return reader.rules
    .filter(
      ({ rule, wording }) =>
        isMet(wording, places) &&
        rule.near?.some((name) => near.some((other) => other.places.has(name))) !== false,
    )
    .flatMap((compiled) => draftsOf(reader, compiled, { phrases, encoded, places }, topicOf));
}

/** Norms by predicate whose words guess, wish or tell what might have been are none either. */
export function withoutGuesses(
  reader: WordingReader,
  phrases: Phrases,
  drafts: readonly Draft[],
): readonly Draft[] {
  if (!drafts.some(({ wide }) => wide)) return drafts;
  const places = placesIn(reader.lists, phrases.sentence.tokens);
  if (!reader.never.some((wording) => isMet(wording, places))) return drafts;
  const sentence = { phrases, encoded: encode(phrases.sentence, reader.lists), places };
  return drafts.filter(({ wide, range }) => !wide || !stands(reader.never, sentence, range));
}

function draftsOf(
  reader: WordingReader,
  { rule, wording, none }: Compiled,
  sentence: Encodings,
  topicOf: (range: UnitRange) => Draft['topic'],
): Draft[] {
  const { phrases, encoded } = sentence;
  const { units } = phrases;
  const drafts: Draft[] = [];
  for (const found of matchesOf(wording, encoded, sentence.places)) {
    const [from, to] = found.indices?.[0] ?? [0, 0];
    const match = unitsOf(phrases, encoded, from, to);
    const claim = found.indices?.groups?.['claim'];
    const own = claim === undefined ? match : unitsOf(phrases, encoded, ...claim);
    const range = rangeOf(rule, phrases, own);
    if (!stands(none, sentence, range) && !stands(reader.never, sentence, range)) {
      const slots: Record<string, UnitRange> = {};
      const named: Readonly<Record<string, [number, number] | undefined>> = found.indices?.groups ?? {};
      for (const [name, place] of Object.entries(named))
        if (place !== undefined) slots[name] = unitsOf(phrases, encoded, ...place);
      const bearer = bearerIn(phrases, range, match);
      if (bearer !== null) slots['bearer'] ??= bearer;
      const draft: Draft = {
        ...extentOf(phrases, range),
        rule: rule.id,
        kind: slots['not'] === undefined ? rule.kind : turned(rule.kind),
        topic: topicOf(range),
        phrases,
        range,
        slots,
        verb: verbIn(phrases, match),
        wide: true,
        loose: true,
        denied: false,
        runs: null,
      };
      drafts.push(draft);
      if (rule.content === true && match.to < units.length) drafts.push(contentOf(draft, match, topicOf));
    }
  }
  return drafts;
}

/** What an order says, from the end of its telling on. */
function contentOf(order: Draft, match: UnitRange, topicOf: (range: UnitRange) => Draft['topic']): Draft {
  const { phrases } = order;
  const range = { from: match.to, to: clauseEnd(phrases.units, match.to) };
  return {
    ...order,
    ...extentOf(phrases, range),
    rule: `${order.rule}#content`,
    kind: order.slots['not'] === undefined ? 'duty' : 'prohibition',
    topic: topicOf(range),
    range,
    verb: verbIn(phrases, range),
  };
}

function turned(kind: ClaimKind): ClaimKind {
  return kind === 'prohibition' ? 'permission' : kind === 'order' ? kind : 'prohibition';
}

/** The units that a stretch of the encoded sentence touches. */
function unitsOf({ units }: Phrases, encoded: Encoded, start: number, end: number): UnitRange {
  const [first, last] = [tokenAt(encoded, start), tokenAt(encoded, Math.max(start, end - 1) + 1) - 1];
  const from = units.findIndex((unit) => unit.last > first);
  const to = units.findIndex((unit) => unit.last > Math.max(first, last));
  return { from: Math.max(from, 0), to: (to < 0 ? units.length - 1 : to) + 1 };
}

function rangeOf({ extent }: WordingRule, { units }: Phrases, match: UnitRange): UnitRange {
  const last = match.to - 1;
  const around = extent === 'match' || extent === 'on' ? match : clauseAround(units, match.from);
  const ends = extent === 'match' ? match.to : Math.max(match.to, clauseEnd(units, last));
  let [from, to] = [Math.min(around.from, match.from), ends];
  // "… and may not leave": the second of two predicates.
  for (let at = match.from; at > from; at--)
    if (isWord(units[at - 1], 'and', 'or', 'but') && units[at]?.kind === 'vg') from = at;
  while (to > from + 1 && isMark(units[to - 1])) to--;
  while (from < to - 1 && (isMark(units[from]) || isWord(units[from], 'and', 'or', 'but', 'that'))) from++;
  return { from, to };
}

function isMark(unit: Phrases['units'][number] | undefined): boolean {
  return unit?.kind === 'word' && unit.token.tag === 'PUNCT' && !isWord(unit, ']', ')');
}

/** Does what may not stand there stand in the words of a claim? */
function stands(
  none: readonly Wording[],
  { phrases, encoded, places }: Encodings,
  range: UnitRange,
): boolean {
  const { units } = phrases;
  const first = encoded.starts[units[range.from]?.first ?? 0] ?? 0;
  const last = encoded.starts[units[range.to - 1]?.last ?? 0] ?? encoded.text.length;
  return none.some((wording) => {
    if (!isMet(wording, places)) return false;
    wording.expression.lastIndex = 0;
    return wording.expression.test(encoded.text.slice(first, last));
  });
}

const ACTORS = ['worker', 'workplace', 'manager', 'official', 'authority'];

/** Whoever is named last before the verb. */
function bearerIn({ units }: Phrases, range: UnitRange, match: UnitRange): UnitRange | null {
  for (let at = Math.min(match.to, range.to) - 1; at >= range.from; at--) {
    const unit = units[at];
    if (unit?.kind === 'np' && ACTORS.some((name) => unit.classes.has(name))) return { from: at, to: at + 1 };
  }
  return null;
}
