/**
 * The notation of rules that read phrases (attribution, claims): patterns over noun phrases, verb groups and words.
 *
 * ```
 * order                        the word itself; `if/when/once` one of several; a mark as it is: `,`
 * {np}  {np worker|crew}       a noun phrase, with its head in one of the classes; what modifies it comes along
 * {issuer:np state}            the same, kept under a name
 * {vg order active past}       a verb group: a class, then forms (active passive finite ing ed infinitive bare past
 *                              present future perfect modal must may negated affirmed progressive only)
 * {adverb}  {any}              one adverb; one unit of whatever kind
 * ..                           up to four units of whatever kind, no clause boundary; `..8` up to eight
 * ( a | b )?                   alternatives; optional
 * [content: … ]                what the inner pattern matches, kept under a name
 * {content:clause}             everything to the end of the clause
 * {condition:predicate}        a verb group and its complements, up to the next finite verb, mark or conjunction
 * @gone                        another pattern by its name
 * ^  $                         the start of the sentence or of a clause; its end
 * ```
 * Elements stand apart by blanks. A pattern becomes a small graph; matching it never takes more steps than the number of
 * its nodes times the number of units, whatever the text.
 */
import { PatternError } from '../notation/vocabulary.ts';

export type PhraseNode =
  | { readonly kind: 'words'; readonly words: ReadonlySet<string> }
  | { readonly kind: 'np'; readonly classes: readonly string[]; readonly bare: boolean }
  | { readonly kind: 'vg'; readonly classes: readonly string[]; readonly forms: readonly Form[] }
  | { readonly kind: 'adverb' }
  | { readonly kind: 'any' }
  | { readonly kind: 'start' | 'stop' }
  | { readonly kind: 'gap'; readonly most: number }
  | { readonly kind: 'clause' | 'predicate' }
  | { readonly kind: 'group'; readonly alternatives: readonly (readonly PhraseNode[])[] }
  | { readonly kind: 'optional'; readonly node: PhraseNode }
  | { readonly kind: 'slot'; readonly name: string; readonly nodes: readonly PhraseNode[] };

export const forms = [
  'active',
  'passive',
  'finite',
  'ing',
  'ed',
  'infinitive',
  'bare',
  'past',
  'present',
  'future',
  'perfect',
  'modal',
  'must',
  'may',
  'negated',
  'affirmed',
  'progressive',
  'only',
] as const;
export type Form = (typeof forms)[number];

const DEFAULT_GAP = 4;
const token = /\[[a-z]+:|\{[^}]*\}|\.\.[0-9]*|@[a-z-]+|[()|\]?^$]|[^\s()|\]?^${}[@]+/gy;

/** @throws PatternError if the pattern is malformed or names an unknown macro */
export function parsePhrase(
  pattern: string,
  macros: Readonly<Record<string, string>>,
): readonly (readonly PhraseNode[])[] {
  const parser: Parser = { pattern, tokens: split(pattern), at: 0, macros };
  const alternatives = parseAlternatives(parser);
  if (parser.at < parser.tokens.length)
    throw new PatternError(`"${pattern}": unexpected ${parser.tokens[parser.at] ?? ''}`);
  return alternatives;
}

interface Parser {
  readonly pattern: string;
  readonly tokens: readonly string[];
  readonly macros: Readonly<Record<string, string>>;
  at: number;
}

function split(pattern: string): string[] {
  const tokens: string[] = [];
  for (let at = 0; at < pattern.length;) {
    if (/\s/.test(pattern.charAt(at))) {
      at++;
      continue;
    }
    token.lastIndex = at;
    const found = token.exec(pattern)?.[0];
    if (found === undefined || found === '')
      throw new PatternError(`"${pattern}": cannot read "${pattern.slice(at)}"`);
    tokens.push(found);
    at += found.length;
  }
  return tokens;
}

function parseAlternatives(parser: Parser): PhraseNode[][] {
  let nodes: PhraseNode[] = [];
  const alternatives = [nodes];
  for (;;) {
    const next = parser.tokens[parser.at];
    if (next === undefined || next === ')' || next === ']') return alternatives;
    parser.at++;
    if (next === '|') {
      nodes = [];
      alternatives.push(nodes);
      continue;
    }
    const node = parseNode(parser, next);
    const optional = parser.tokens[parser.at] === '?';
    if (optional) parser.at++;
    nodes.push(optional ? { kind: 'optional', node } : node);
  }
}

function parseNode(parser: Parser, next: string): PhraseNode {
  if (next === '(' || next.startsWith('[')) {
    const alternatives = parseAlternatives(parser);
    const close = next === '(' ? ')' : ']';
    if (parser.tokens[parser.at] !== close)
      throw new PatternError(`"${parser.pattern}": ${close} is missing`);
    parser.at++;
    const group: PhraseNode = { kind: 'group', alternatives };
    return next === '(' ? group : { kind: 'slot', name: next.slice(1, -1), nodes: [group] };
  }
  if (next === '^') return { kind: 'start' };
  if (next === '$') return { kind: 'stop' };
  if (next.startsWith('..'))
    return { kind: 'gap', most: next === '..' ? DEFAULT_GAP : Number(next.slice(2)) };
  if (next.startsWith('@')) {
    const macro = Object.hasOwn(parser.macros, next.slice(1)) ? parser.macros[next.slice(1)] : undefined;
    if (macro === undefined) throw new PatternError(`"${parser.pattern}": no pattern ${next}`);
    return { kind: 'group', alternatives: parsePhrase(macro, parser.macros) };
  }
  if (next.startsWith('{')) return parseUnit(parser, next.slice(1, -1));
  return { kind: 'words', words: new Set(next.split('/')) };
}

function parseUnit(parser: Parser, inside: string): PhraseNode {
  const [, name, rest] = /^(?:([a-zA-Z]+):)?(.+)$/.exec(inside) ?? [];
  const [kind = '', ...more] = (rest ?? '').split(' ');
  const node = unitNode(parser, kind, more);
  return name === undefined ? node : { kind: 'slot', name, nodes: [node] };
}

function unitNode(parser: Parser, kind: string, more: readonly string[]): PhraseNode {
  switch (kind) {
    case 'np':
    case 'head':
      return {
        kind: 'np',
        classes: (more[0] ?? '').split('|').filter((name) => name !== ''),
        bare: kind === 'head',
      };
    case 'vg': {
      const isForm = (word: string): word is Form => (forms as readonly string[]).includes(word);
      const classes = more.filter((word) => !isForm(word)).flatMap((word) => word.split('|'));
      return { kind: 'vg', classes, forms: more.filter(isForm) };
    }
    case 'adverb':
    case 'any':
    case 'clause':
    case 'predicate':
      return { kind };
    default:
      throw new PatternError(`"${parser.pattern}": no kind of unit ${kind}`);
  }
}
