/**
 * Runs a table of letter rules over a folded text: at each word only the rules that can begin with it, longest match
 * first, then the order of the table. Leftmost longest, no overlaps.
 */
import { tokensFrom } from './first-words.ts';
import { type Captured, compileLetters, type Letters, matchLetters } from './letters.ts';
import { sourceOfVocabulary, type Vocabularies, vocabularyOf } from './vocabulary.ts';

/** A rule as it stands in a table. `examples` are tests: see the part's test of examples for their form. */
export interface LetterRule<Resolver extends string = string> {
  /** `layer/name`, unique in the language. Kept on every reading, so it never changes its meaning. */
  readonly id: string;
  readonly pattern: string;
  /** The function that turns captured words into a value. */
  readonly resolve: Resolver;
  /** Fixed arguments for the function. */
  readonly with?: Readonly<Record<string, string | number>>;
  /** `capital`: the first letter must be one in the text itself (`May`, not `may`); `small`: it must not (`daily`). */
  readonly letter?: 'capital' | 'small';
  /** A word of this vocabulary must stand right before. */
  readonly after?: string;
  /** No word of this vocabulary may stand right before. */
  readonly notAfter?: string;
  /** No word of this vocabulary may follow. */
  readonly notBefore?: string;
  /** A word or mark of this vocabulary must stand within 64 characters: spares trying the pattern where none does. */
  readonly needs?: string;
  readonly examples: readonly string[];
}

export interface LetterMatch<Rule extends LetterRule = LetterRule> {
  readonly start: number;
  readonly end: number;
  readonly rule: Rule;
  readonly captured: Captured;
}

/** A table ready to run. */
export interface Scanner<Rule extends LetterRule> {
  readonly byFirst: ReadonlyMap<string, readonly Compiled<Rule>[]>;
  /** Every word that what a rule begins with can be made of, where that can be told. */
  readonly through: ReadonlySet<string>;
  /** True for scripts that write words without blanks between them: every character can begin a match. */
  readonly unspaced: boolean;
  /** How every match begins; null where that is not known. Spares trying every rule in turn. */
  readonly gate: RegExp | null;
  readonly needs: readonly RegExp[];
}

interface Compiled<Rule extends LetterRule> {
  readonly rule: Rule;
  readonly letters: Letters;
  /** Must end where the match begins; must not; must not begin where it ends. */
  readonly after: RegExp | null;
  readonly notAfter: RegExp | null;
  readonly notBefore: RegExp | null;
  /** Index in the scanner's `needs`; −1 if it needs nothing. */
  readonly needs: number;
}

/** @throws PatternError if a pattern is malformed, begins with anything at all, or an id is there twice */
export function compileScanner<Rule extends LetterRule>(
  rules: readonly Rule[],
  vocabularies: Vocabularies,
  { unspaced = false, gate }: { readonly unspaced?: boolean; readonly gate?: string | undefined } = {},
): Scanner<Rule> {
  const byFirst = new Map<string, Compiled<Rule>[]>();
  const needed = [...new Set(rules.flatMap(({ needs }) => (needs === undefined ? [] : [needs])))];
  for (const rule of rules) {
    const letters = compileLetters(rule.pattern, vocabularies, unspaced ? '' : undefined);
    const compiled: Compiled<Rule> = {
      rule,
      letters,
      after: wordsBefore(rule.after, vocabularies, unspaced),
      notAfter: wordsBefore(rule.notAfter, vocabularies, unspaced),
      notBefore: wordsAfter(rule.notBefore, vocabularies, unspaced),
      needs: rule.needs === undefined ? -1 : needed.indexOf(rule.needs),
    };
    for (const word of letters.first ?? everything(rule)) {
      const key = unspaced ? word.slice(0, 1) : word;
      byFirst.set(key, [...(byFirst.get(key) ?? []), compiled]);
    }
  }
  const through = new Set(
    [...byFirst.values()].flat().flatMap(({ letters }) => [...(letters.follow?.through ?? [])]),
  );
  return {
    byFirst,
    through,
    unspaced,
    needs: needed.map((name) => new RegExp(sourceOfVocabulary(vocabularyOf(name, vocabularies)), 'u')),
    gate: gate === undefined ? null : compileLetters(gate, vocabularies, '').expression,
  };
}

function everything(rule: LetterRule): never {
  throw new Error(`${rule.id}: the pattern can begin with anything`);
}

/** How far back the word before a match can begin. */
const LOOK_BACK = 24;

/** Where words are written without blanks, a word before or after need not begin or end there. */
function wordsBefore(name: string | undefined, vocabularies: Vocabularies, unspaced: boolean): RegExp | null {
  if (name === undefined) return null;
  const words = sourceOfVocabulary(vocabularyOf(name, vocabularies));
  return new RegExp(`${unspaced ? '' : '(?<![\\p{L}\\p{N}])'}(?:${words})[ -]{0,3}$`, 'u');
}

function wordsAfter(name: string | undefined, vocabularies: Vocabularies, unspaced: boolean): RegExp | null {
  if (name === undefined) return null;
  const words = sourceOfVocabulary(vocabularyOf(name, vocabularies));
  return new RegExp(`[ -]{0,3}(?:${words})${unspaced ? '' : '(?![\\p{L}\\p{N}])'}`, 'uy');
}

/** Does what stands around a match allow it? */
function allowed(
  compiled: Compiled<LetterRule>,
  text: string,
  folded: string,
  start: number,
  end: number,
): boolean {
  const { rule, after, notAfter, notBefore } = compiled;
  if (rule.letter !== undefined) {
    const isCapital = text.charAt(start) !== folded.charAt(start);
    if (isCapital !== (rule.letter === 'capital')) return false;
  }
  if (after !== null || notAfter !== null) {
    const before = folded.slice(Math.max(0, start - LOOK_BACK), start);
    if (after?.test(before) === false || notAfter?.test(before) === true) return false;
  }
  if (notBefore === null) return true;
  notBefore.lastIndex = end;
  return !notBefore.test(folded);
}

/** A word, one digit at the start of a number, or a mark that can begin an amount. */
const wordStart = /(?<![\p{L}\p{N}])(?:\p{L}{1,40}|\p{N})|[$€£¥₽₩₹']/gu;
const anyStart = /[^\s]/gu;

type Accept<Rule extends LetterRule> = (match: LetterMatch<Rule>) => boolean;

/** Where words begin in a folded text, and the key under which rules for them stand. */
export interface Starts {
  readonly at: readonly number[];
  readonly keys: readonly string[];
}

/** Found once, used by every table that is scanned. */
export function startsOf(folded: string, unspaced: boolean): Starts {
  const at: number[] = [];
  const keys: string[] = [];
  const starts = unspaced ? anyStart : wordStart;
  starts.lastIndex = 0;
  for (let found = starts.exec(folded); found !== null; found = starts.exec(folded)) {
    at.push(found.index);
    keys.push(isNumber.test(found[0]) ? '#' : found[0]);
  }
  return { at, keys };
}

/**
 * @param text - the text itself, for rules that need a capital
 * @param folded - `fold(text)`
 * @param starts - `startsOf(folded, …)`
 * @param accept - null, or whether a match means anything; where it does not, a shorter one may
 * @returns matches in order, none overlapping another. Pure.
 */
export function scan<Rule extends LetterRule>(
  scanner: Scanner<Rule>,
  text: string,
  folded: string,
  starts: Starts,
  accept: Accept<Rule> | null = null,
): LetterMatch<Rule>[] {
  const matches: LetterMatch<Rule>[] = [];
  let free = 0;
  for (let i = 0; i < starts.at.length; i++) {
    const at = starts.at[i] ?? 0;
    if (at < free) continue;
    const rules = scanner.byFirst.get(starts.keys[i] ?? '');
    const isOpen = rules !== undefined && (starts.keys[i] === '#' || opens(scanner.gate, folded, at));
    const match = !isOpen ? null : longestAt(scanner, rules, text, folded, at, accept);
    if (match === null) continue;
    matches.push(match);
    free = match.end;
  }
  return matches;
}

function opens(gate: RegExp | null, folded: string, at: number): boolean {
  if (gate === null) return true;
  gate.lastIndex = at;
  return gate.test(folded);
}

const isNumber = /^\p{N}/u;

/** How far ahead a word that a rule needs can stand. */
const LOOK_AHEAD = 64;
/** With fewer rules than this, trying them is as quick as looking ahead. */
const FEW = 4;

function longestAt<Rule extends LetterRule>(
  { through, unspaced, needs }: Scanner<Rule>,
  rules: readonly Compiled<Rule>[],
  text: string,
  folded: string,
  at: number,
  accept: Accept<Rule> | null,
): LetterMatch<Rule> | null {
  let best: LetterMatch<Rule> | null = null;
  const ahead = needs.length === 0 ? '' : folded.slice(at, at + LOOK_AHEAD);
  const has = needs.map((expression) => expression.test(ahead));
  const behind = unspaced || rules.length < FEW ? null : tokensFrom(folded, at, through);
  for (const compiled of rules) {
    if (has[compiled.needs] === false) continue;
    const { follow } = compiled.letters;
    if (behind !== null && follow !== null && !behind.some((word) => follow.words.has(word))) continue;
    const match = matchLetters(compiled.letters, folded, at);
    if (match === null || (best !== null && match.end <= best.end)) continue;
    if (!allowed(compiled, text, folded, at, match.end)) continue;
    const candidate = { start: at, rule: compiled.rule, ...match };
    if (accept === null || accept(candidate)) best = candidate;
  }
  return best;
}
