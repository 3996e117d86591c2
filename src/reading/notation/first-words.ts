/**
 * Which words a pattern can begin with, and which must stand behind the number it begins with: most rules are ruled out by one look at
 * the words at a place, before any expression runs.
 */
import type { Node } from './letters.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What stands behind the first thing that a pattern names. */
export interface Follow {
  /** Every word and mark that can stand there, as `tokensFrom` has them. */
  readonly words: ReadonlySet<string>;
  /** Every word that what comes before can be made of. */
  readonly through: ReadonlySet<string>;
}

/**
 * Collects the first words that `nodes` can match after `prefix`, letters already read of the first word.
 *
 * @returns false if the first word can be anything
 */
export function addFirst(nodes: readonly Node[], prefix: string, first: Set<string>): boolean {
  const [node, ...rest] = nodes;
  if (node === undefined) {
    if (prefix === '') return false;
    first.add(prefix);
    return true;
  }
  switch (node.kind) {
    case 'char':
      if (isLetter(node.char)) return addFirst(rest, prefix + node.char, first);
      first.add(prefix === '' ? keyOf(node.char) : prefix);
      return true;
    case 'class':
      if (prefix === '' || /\p{L}/u.test(node.chars)) return false;
      first.add(prefix);
      return true;
    case 'ref':
      if (prefix !== '') {
        first.add(prefix);
        return true;
      }
      return firstWords(node.vocabulary).every((word) => {
        if (isLetter(word.at(-1) ?? '')) return addFirst(rest, word, first);
        first.add(keyOf(word));
        return true;
      });
    case 'group':
      return node.alternatives.every((inner) => addFirst([...inner, ...rest], prefix, first));
    case 'optional':
      return addFirst(rest, prefix, first) && addFirst([node.node, ...rest], prefix, first);
  }
}

/** First words of a vocabulary: letters up to the first character that is none, or one other character. */
function firstWords(vocabulary: Vocabulary): string[] {
  const all = vocabulary.kind === 'shape' ? vocabulary.first : Object.keys(vocabulary.words);
  return all.map((word) => /^\p{L}+/u.exec(word)?.[0] ?? word.slice(0, 1));
}

function isLetter(char: string): boolean {
  return /^\p{L}$/u.test(char);
}

/** The key under which a scanner looks up a word: the letters at its start, `#` for a digit, or one other character. */
export function keyOf(word: string): string {
  const letters = /^\p{L}+/u.exec(word)?.[0];
  if (letters !== undefined) return letters;
  return /^\p{N}/u.test(word) ? '#' : word.slice(0, 1);
}

/** Null if the pattern has alternatives, names nothing, or can end there; and where a vocabulary does not say what it is made of. */
export function followOf(alternatives: readonly (readonly Node[])[]): Follow | null {
  const [nodes = [], ...others] = alternatives;
  const named = nodes.findIndex(({ kind }) => kind !== 'optional');
  const first = nodes[named]?.kind;
  if (others.length > 0 || (first !== 'ref' && first !== 'group')) return null;
  const through = new Set<string>(MARKS);
  if (!nodes.slice(0, named + 1).every((node) => addThrough(node, through))) return null;
  const words = new Set<string>();
  return addBegin(nodes.slice(named + 1), words) ? { words, through } : null;
}

const MARKS = ['#', '-', ',', '.'];

/** Collects every word that a node can be made of; false if nobody can tell. */
function addThrough(node: Node, through: Set<string>): boolean {
  switch (node.kind) {
    case 'char':
      return node.char === ' ' || node.char === '-';
    case 'class':
      return !/\p{L}/u.test(node.chars);
    case 'optional':
      return addThrough(node.node, through);
    case 'group':
      return node.alternatives.every((nodes) => addWords(nodes, through));
    case 'ref': {
      const words = wordsOf(node.vocabulary);
      for (const word of words ?? []) through.add(word);
      return words !== null;
    }
  }
}

/** Letters that stand together are one word; anything else as above. */
function addWords(nodes: readonly Node[], through: Set<string>): boolean {
  let word = '';
  for (const node of [...nodes, { kind: 'char', char: ' ' } as const]) {
    if (node.kind === 'char' && isLetter(node.char)) {
      word += node.char;
      continue;
    }
    if (word !== '') through.add(word);
    if (word !== '' && node.kind !== 'char') return false;
    word = '';
    if (node.kind !== 'char' && !addThrough(node, through)) return false;
    if (node.kind === 'char') through.add(node.char);
  }
  return true;
}

const tokens = /\p{L}+|\p{N}|[^\s\p{L}\p{N}]/gu;

/** Every word of a vocabulary's entries; null for a shape whose expression does not spell its words out. */
function wordsOf(vocabulary: Vocabulary): readonly string[] | null {
  if (vocabulary.kind === 'words')
    return Object.keys(vocabulary.words).flatMap((word) => word.match(tokens) ?? []);
  const source = vocabulary.expression;
  const spelled = source.replace(/\[(?:[0-9]-[0-9]|[ ,.'0-9-]){1,6}\]/g, ' ');
  if (/[[\]*]|\\(?![.,])|\p{L}\((?!\?:,?\??[ (])|\)\p{L}/u.test(spelled)) return null;
  return [...spelled.matchAll(/(\p{L}+)(\?)?/gu)].flatMap(([, word = '', maybe]) =>
    maybe === undefined ? [word] : [word, word.slice(0, -1)],
  );
}

/** Collects the first word or mark of `nodes`, blanks left out; false if it can be anything or nothing. */
function addBegin(nodes: readonly Node[], words: Set<string>): boolean {
  const [node, ...rest] = nodes;
  switch (node?.kind) {
    case undefined:
      return false;
    case 'char': {
      if (node.char === ' ') return addBegin(rest, words);
      if (!isLetter(node.char)) {
        words.add(keyOf(node.char));
        return true;
      }
      return addLiteral(nodes, '', words);
    }
    case 'class':
      for (const char of node.chars) if (char !== ' ') words.add(keyOf(char));
      return !/\p{L}/u.test(node.chars) && (!node.chars.includes(' ') || addBegin(rest, words));
    case 'ref': {
      const begins = firstWords(node.vocabulary);
      for (const word of begins) words.add(keyOf(word));
      return begins.length > 0;
    }
    case 'group':
      return node.alternatives.every((inner) => addBegin([...inner, ...rest], words));
    case 'optional':
      return addBegin(rest, words) && addBegin([node.node, ...rest], words);
  }
}

/** A word spelled out letter by letter, with letters that may be left out. */
function addLiteral(nodes: readonly Node[], word: string, words: Set<string>): boolean {
  const [node, ...rest] = nodes;
  if (node?.kind === 'char' && isLetter(node.char)) return addLiteral(rest, word + node.char, words);
  if (node?.kind === 'optional' && node.node.kind === 'char' && isLetter(node.node.char))
    return addLiteral(rest, word, words) && addLiteral(rest, word + node.node.char, words);
  if (
    node !== undefined &&
    node.kind !== 'char' &&
    !(node.kind === 'class' && !/\p{L}/u.test(node.chars)) &&
    !beginsWithBlank(node)
  )
    return false;
  words.add(word);
  return true;
}

/** What comes next is a word of its own. */
function beginsWithBlank(node: Node): boolean {
  switch (node.kind) {
    case 'char':
      return !isLetter(node.char);
    case 'optional':
      return beginsWithBlank(node.node);
    case 'group':
      return node.alternatives.every(([first]) => first !== undefined && beginsWithBlank(first));
    default:
      return false;
  }
}

/** So many words and marks are looked at behind a place. */
const FAR = 24;
const token = /\s*(?:(\p{L}+)|(\p{N})[\p{N}]*|([^\s\p{L}\p{N}]))/uy;

/** From a place on: the words and marks that can belong to what a pattern begins with, and the one after; null if there are too many. */
export function tokensFrom(
  folded: string,
  at: number,
  through: ReadonlySet<string>,
): readonly string[] | null {
  const found: string[] = [];
  token.lastIndex = at;
  while (found.length < FAR) {
    const match = token.exec(folded);
    if (match === null) return found;
    const name = match[1] ?? (match[2] === undefined ? (match[3] ?? '') : '#');
    found.push(name);
    if (!through.has(name)) return found;
  }
  return null;
}
