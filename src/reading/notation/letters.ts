/**
 * The notation of rules that read characters (times, quantities, boilerplate): short patterns over named vocabularies,
 * compiled once into a RegExp.
 *
 * ```
 * mid-{month}( {year})?     a literal, a vocabulary, an optional group
 * {n} (or more )?{unit}     a blank stands for one to three blanks
 * ({month}|{quarter})       alternatives
 * {n:low} to {n:high}       the same vocabulary under two labels
 * [-/.]                     one of these characters
 * \?                        the character itself
 * ```
 * Literals are in the form that `fold` gives: lower case, `'`, `"` and `-`.
 *
 * Two words of letters that stand together without a blank are one word to a scanner: a rule cannot begin with a name
 * that is glued to another (`usd{n}` reads `usd500`, not `usdfive`).
 *
 * There is no unbounded repetition in the notation, and a vocabulary's own expression must be bounded too, so a match
 * has a greatest length and its cost at one place does not depend on the length of the text.
 */
import { addFirst, type Follow, followOf } from './first-words.ts';
import {
  escaped,
  meaningIn,
  type Meaning,
  PatternError,
  sourceOfVocabulary,
  type Vocabularies,
  type Vocabulary,
  vocabularyOf,
} from './vocabulary.ts';

/** A compiled pattern. */
export interface Letters {
  /** Sticky: set `lastIndex` and execute. */
  readonly expression: RegExp;
  /** What each numbered group of the expression captures, in order. */
  readonly groups: readonly { readonly label: string; readonly vocabulary: Vocabulary }[];
  /** The words a match can begin with, folded; `#` stands for a digit; null if with anything. */
  readonly first: ReadonlySet<string> | null;
  /** What must stand behind the number or name it begins with; null if that cannot be told. */
  readonly follow: Follow | null;
}

/** What a match captured, by label: the words and what they mean. */
export type Captured = Readonly<
  Record<string, { readonly text: string; readonly meaning: Meaning } | undefined>
>;

/** A pattern's parts. */
export type Node =
  | { readonly kind: 'char'; readonly char: string }
  | { readonly kind: 'class'; readonly chars: string }
  | { readonly kind: 'ref'; readonly vocabulary: Vocabulary; readonly label: string }
  | { readonly kind: 'group'; readonly alternatives: readonly (readonly Node[])[] }
  | { readonly kind: 'optional'; readonly node: Node };

/** Nothing that would make the match part of a longer word may follow. */
const WORD_END = '(?![\\p{L}\\p{N}])';

/**
 * @param pattern - in the notation above
 * @param vocabularies - what `{name}` can stand for
 * @param end - what may not follow a match; for scripts without blanks between words, an empty string
 * @throws PatternError if the pattern is malformed or names an unknown vocabulary
 */
export function compileLetters(pattern: string, vocabularies: Vocabularies, end: string = WORD_END): Letters {
  const parser: Parser = { pattern, vocabularies, at: 0 };
  const alternatives = parseAlternatives(parser);
  if (parser.at < pattern.length)
    throw new PatternError(`"${pattern}": nothing opens ${pattern.slice(parser.at)}`);
  const groups: Letters['groups'][number][] = [];
  const source = sourceOfAlternatives(alternatives, groups);
  const first = new Set<string>();
  const known = alternatives.every((nodes) => addFirst(nodes, '', first));
  return {
    expression: new RegExp(`${source}${end}`, 'uy'),
    groups,
    first: known ? first : null,
    follow: followOf(alternatives),
  };
}

/** Runs a compiled pattern at one place of a folded text; null if it does not match there. */
export function matchLetters(
  letters: Letters,
  folded: string,
  at: number,
): { readonly end: number; readonly captured: Captured } | null {
  letters.expression.lastIndex = at;
  const match = letters.expression.exec(folded);
  if (match === null || match[0] === '') return null;
  const captured: Record<string, { text: string; meaning: Meaning }> = {};
  for (let i = 0; i < letters.groups.length; i++) {
    const text = match[i + 1];
    const group = letters.groups[i];
    if (text === undefined || group === undefined) continue;
    const meaning = meaningIn(group.vocabulary, text);
    if (meaning === null) return null;
    captured[group.label] ??= { text, meaning };
  }
  return { end: at + match[0].length, captured };
}

interface Parser {
  readonly pattern: string;
  readonly vocabularies: Vocabularies;
  at: number;
}

function parseAlternatives(parser: Parser): Node[][] {
  let nodes: Node[] = [];
  const alternatives = [nodes];
  for (;;) {
    const char = parser.pattern[parser.at];
    if (char === undefined || char === ')') return alternatives;
    if (char === '|') {
      parser.at++;
      nodes = [];
      alternatives.push(nodes);
      continue;
    }
    const node = parseNode(parser, char);
    const optional = parser.pattern[parser.at] === '?';
    if (optional) parser.at++;
    nodes.push(optional ? { kind: 'optional', node } : node);
  }
}

function parseNode(parser: Parser, char: string): Node {
  if (char === '{') {
    const [name = '', label = name] = inside(parser, '}').split(':');
    return { kind: 'ref', vocabulary: vocabularyOf(name, parser.vocabularies), label };
  }
  if (char === '[') return { kind: 'class', chars: inside(parser, ']') };
  parser.at++;
  if (char === '(') {
    const alternatives = parseAlternatives(parser);
    if (parser.pattern[parser.at] !== ')')
      throw new PatternError(`"${parser.pattern}": a group is not closed`);
    parser.at++;
    return { kind: 'group', alternatives };
  }
  if (char !== '\\') return { kind: 'char', char };
  const literal = parser.pattern[parser.at] ?? '';
  parser.at++;
  return { kind: 'char', char: literal };
}

/** What stands between a bracket and its end; moves past it. */
function inside(parser: Parser, bracket: string): string {
  const end = parser.pattern.indexOf(bracket, parser.at);
  if (end < 0) throw new PatternError(`"${parser.pattern}": ${bracket} is missing`);
  const text = parser.pattern.slice(parser.at + 1, end);
  parser.at = end + 1;
  return text;
}

type Groups = Letters['groups'][number][];

function sourceOfAlternatives(alternatives: readonly (readonly Node[])[], groups: Groups): string {
  return `(?:${alternatives.map((nodes) => nodes.map((node) => sourceOf(node, groups)).join('')).join('|')})`;
}

function sourceOf(node: Node, groups: Groups): string {
  switch (node.kind) {
    case 'char':
      return node.char === ' ' ? ' {1,3}' : escaped(node.char);
    case 'class':
      return `[${node.chars.replace(/[\\\]^-]/g, '\\$&')}]`;
    case 'ref':
      groups.push({ label: node.label, vocabulary: node.vocabulary });
      return `(${sourceOfVocabulary(node.vocabulary)})`;
    case 'group':
      return sourceOfAlternatives(node.alternatives, groups);
    case 'optional':
      return `(?:${sourceOf(node.node, groups)})?`;
  }
}
