/**
 * The notation of wordings: patterns over the words of a sentence as they stand, whatever the tagger and the phrases made
 * of them. They find what phrase rules lose to a wrong tag or to words in between.
 *
 * ```
 * must  a/b/c          the word; one of several (`_` for a blank inside: `no_one`)
 * ~order/tell          any form of these verbs, and of those after a slash; `~order.ed` one form (ed ing s base)
 * %breach  %harm.ed    any form of the words of a class; one form
 * #V #N #J #D #T #O #NUM   a word of this tag (noun or name; adverb; determiner; pronoun); #PLURAL people by what they do; #ING any -ing; #UN any un-…-ed
 * ..  ...  ..8         up to four words without a comma; up to eight with commas; up to eight without (`...8` with)
 * ( a | b )?           alternatives; optional
 * !( a | b )           what may not come next
 * [condition: … ]      what the inner pattern matches, kept under a name
 * @name                another pattern by its name
 * &name                a word at which a pattern begins that is looked for first (`Lists.places`)
 * ^  ^^  $             the start of the sentence; after a colon, a dash or a quotation mark; its end
 * ```
 * Everything that repeats has a bound, so the work for a sentence is bounded by its length.
 */
import { PatternError } from '../notation/vocabulary.ts';

/** The lists of words that a language's wordings are made of, numbered as they come. */
export interface Lists {
  /** @returns the number of a list of first words */
  readonly add: (words: readonly string[]) => number;
  /** @returns a letter that marks the words of a long list in encoded sentences */
  readonly mark: (words: readonly string[]) => string;
  /** @returns the number and the letter of words at which something begins that is looked for first */
  readonly place: (name: string) => { readonly id: number; readonly letter: string };
  /** The numbers of the lists a word is in. */
  readonly of: ReadonlyMap<string, readonly number[]>;
  /** The letters of the long lists a word is in. */
  readonly marks: ReadonlyMap<string, string>;
  readonly count: () => number;
  /** How often a list is met, as far as its words tell. */
  readonly cost: (id: number) => number;
}

/** Words that hardly a sentence is without. */
const COMMON = new Set(
  'the a an to of in on for and or that with by at from it they he she you we is are was were be been has have had not no as will would can could may their his her its all this but if who when after one up out into over under more than only some any what which there'.split(
    ' ',
  ),
);

/** Letters that no text is printed with. */
const FIRST_MARK = 0xe000;

export function newLists(): Lists {
  const [of, marks] = [new Map<string, number[]>(), new Map<string, string>()];
  const costs: number[] = [];
  const [added, marked] = [new Map<string, number>(), new Map<string, string>()];
  return {
    add: (words) => {
      const key = words.join('|');
      const id = added.get(key) ?? added.size;
      if (!added.has(key)) {
        for (const word of new Set(words)) of.set(word, [...(of.get(word) ?? []), id]);
        costs[id] = words.reduce((sum, word) => sum + (COMMON.has(word) ? 300 : 1), 0);
      }
      added.set(key, id);
      return id;
    },
    mark: (words) => {
      const key = words.join('|');
      const letter = marked.get(key) ?? String.fromCharCode(FIRST_MARK + marked.size);
      if (!marked.has(key)) for (const word of words) marks.set(word, (marks.get(word) ?? '') + letter);
      marked.set(key, letter);
      return letter;
    },
    place: (name) => {
      const key = `&${name}`;
      const id = added.get(key) ?? added.size;
      const letter = marked.get(key) ?? String.fromCharCode(FIRST_MARK + marked.size);
      added.set(key, id);
      marked.set(key, letter);
      costs[id] = 100;
      return { id, letter };
    },
    of,
    marks,
    count: () => added.size,
    cost: (id) => costs[id] ?? 0,
  };
}

/** Words of a language: the forms of a lemma or of all words of a class; null if there is no such class. */
export interface Words {
  readonly lemma: (lemma: string, form: string | null) => readonly string[];
  readonly class: (name: string, form: string | null) => readonly string[] | null;
}

export interface Wording {
  /** Over `encode`d sentences; with the flags `dg`. */
  readonly expression: RegExp;
  /** The same, tried at one place only. */
  readonly there: RegExp;
  /** Lists of `Lists`: a sentence must hold a word of each, or of one of several. */
  readonly needs: readonly (readonly number[])[];
  readonly begins: Begin;
}

/** The lists with whose words a match can begin, and whether it can at the start of the sentence; null if anywhere. */
export type Begin = { readonly lists: readonly number[]; readonly start: boolean } | null;

interface Part {
  readonly source: string;
  readonly needs: readonly (readonly number[])[];
  readonly begins: Begin;
  /** It can match nothing, so that a match can begin with what follows. */
  readonly nothing: boolean;
}

const ANYWHERE = { needs: [], begins: null, nothing: false } as const;
const NOTHING = { needs: [], begins: { lists: [], start: false }, nothing: true } as const;

function either(a: Begin, b: Begin): Begin {
  return a === null || b === null ? null : { lists: [...a.lists, ...b.lists], start: a.start || b.start };
}

/** What may stand behind a word's tag: the letters of the lists it is in. */
const REST = '[^ ]{0,40}';
const LONG_LIST = 8;

const TAGS: Readonly<Record<string, string>> = {
  V: 'VA',
  N: 'NR',
  J: 'J',
  D: 'D',
  T: 'T',
  O: 'O',
  NUM: '#',
  ANY: 'VANRJDTO#PCSLX',
};
const MARK = '[.;:!?"\u2014]_U';
const START = String.raw`(?:^ \^_U(?: (?:["'(\[\u2022*\u2013\u2014)\].-]_.|[0-9]{1,2}_.|[a-z]_.${REST} [.)]_.)${REST}){0,3})`;
const CLAUSE = String.raw`(?<= (?:\^|;|:|"|\u2014)_.${REST})`;
/** People by what they do: “cutters”, “sailors”, not “numbers”. */
const PLURAL = String.raw` (?!(?:numb|dollar|pap|quart|lett|matt|ord|bord|wat|off|cent|comput|err|do|flo|fact|sect|monit|mot|col|pow|show|dinn|supp|timb|riv|corn|cov|met|wint|summ|wond|fev|tract|lay|trail|contain|transf|barri|count|post|newspap|headquart|document|restaur|plant|remnant|list|hang|heat|orient)(?:er|or|ant)?s_)[^ _]{2,24}(?:ers|ors|ees|ants|men|ists)_[NR][^ ]{0,40}`;
const END = String.raw`(?= (?:[.;:!?"]_U|\$_U))`;

/**
 * @returns one for each alternative that the whole pattern has, so that each is tried only where its own words stand
 * @throws PatternError if the pattern is malformed or names what there is not
 */
export function compileWording(
  pattern: string,
  words: Words,
  macros: Readonly<Record<string, string>>,
  lists: Lists,
): readonly Wording[] {
  const parser: Parser = { pattern, tokens: pattern.trim().split(/\s+/), at: 0, words, macros, lists };
  const whole = isOneGroup(parser.tokens);
  if (whole) parser.at = 1;
  const found = sequences(parser);
  if (whole) parser.at++;
  if (parser.at < parser.tokens.length)
    throw new PatternError(`"${pattern}": unexpected ${parser.tokens[parser.at] ?? ''}`);
  return found.map(({ source, needs, begins, nothing }) => ({
    expression: new RegExp(source, 'dgu'),
    there: new RegExp(source, 'dyu'),
    needs,
    begins: nothing ? null : begins,
  }));
}

/** Is all of it in one pair of brackets? */
function isOneGroup(tokens: readonly string[]): boolean {
  let depth = 0;
  return (
    tokens[0] === '(' &&
    tokens.at(-1) === ')' &&
    tokens.every((token, i) => {
      if (/^(?:!?\(|\[)/.test(token)) depth++;
      if (/^[)\]]\??$/.test(token)) depth--;
      return depth > 0 || i === tokens.length - 1;
    })
  );
}

interface Parser {
  readonly pattern: string;
  readonly tokens: readonly string[];
  readonly words: Words;
  readonly macros: Readonly<Record<string, string>>;
  readonly lists: Lists;
  at: number;
}

function sequences(parser: Parser): readonly Part[] {
  const branches: Part[][] = [[]];
  for (;;) {
    const next = parser.tokens[parser.at];
    if (next === undefined || /^[)\]]\??$/.test(next)) break;
    parser.at++;
    if (next === '|') branches.push([]);
    else branches.at(-1)?.push(part(parser, next));
  }
  return branches.map((parts) => {
    const solid = parts.findIndex(({ nothing }) => !nothing);
    const first = solid < 0 ? parts : parts.slice(0, solid + 1);
    return {
      source: parts.map(({ source }) => source).join(''),
      needs: parts.flatMap(({ needs }) => needs),
      begins: first.reduce<Begin>((begins, each) => either(begins, each.begins), NOTHING.begins),
      nothing: solid < 0,
    };
  });
}

function alternatives(parser: Parser): Part {
  const found = sequences(parser);
  const [only] = found;
  if (found.length === 1 && only !== undefined) return only;
  const each = found.map(({ needs }) => rarest(needs, parser.lists));
  const met = each.filter((need) => need !== null);
  const shared = met.length === each.length ? [met.flat()] : [];
  return {
    source: `(?:${found.map(({ source }) => source).join('|')})`,
    needs: shared,
    begins: found.reduce<Begin>((begins, each) => either(begins, each.begins), NOTHING.begins),
    nothing: found.some(({ nothing }) => nothing),
  };
}

/** The need that fewest sentences meet. */
function rarest(needs: readonly (readonly number[])[], { cost }: Lists): readonly number[] | null {
  const sum = (need: readonly number[]): number => need.reduce((total, id) => total + cost(id), 0);
  return needs.reduce<readonly number[] | null>(
    (best, need) => (best === null || sum(need) < sum(best) ? need : best),
    null,
  );
}

function part(parser: Parser, next: string): Part {
  if (next === '(' || next === '!(' || next.startsWith('[')) return bracket(parser, next);
  if (next === '^') return { source: START, needs: [], begins: { lists: [], start: true }, nothing: false };
  if (next === '^^') return { source: CLAUSE, ...NOTHING };
  if (next === '$') return { source: END, ...NOTHING };
  if (next.startsWith('..')) return gap(next);
  if (next.startsWith('@')) {
    const macro = parser.macros[next.slice(1)];
    if (macro === undefined) throw new PatternError(`"${parser.pattern}": no pattern ${next}`);
    const inner = alternatives({ ...parser, tokens: macro.trim().split(/\s+/), at: 0 });
    return { ...inner, source: `(?:${inner.source})` };
  }
  if (next === '#UN') return { source: ` un[^ _]{2,40}ed_.${REST}`, ...ANYWHERE };
  if (next === '#ING') return { source: ` [^ _]{2,57}ing_.${REST}`, ...ANYWHERE };
  if (next === '#PLURAL') return { source: PLURAL, ...ANYWHERE };
  if (next.startsWith('&')) {
    const { id, letter } = parser.lists.place(next.slice(1));
    return { source: ` [^ _]{1,60}_.[^ ${letter}]{0,40}${letter}${REST}`, ...beginning(id) };
  }
  if (next.startsWith('#')) {
    const tags = TAGS[next.slice(1)];
    if (tags === undefined) throw new PatternError(`"${parser.pattern}": no tag ${next}`);
    return { source: ` [^ _]{1,60}_[${tags}]${REST}`, ...ANYWHERE };
  }
  return listed(wordsOf(parser, next), parser.lists);
}

function bracket(parser: Parser, opens: string): Part {
  const inner = alternatives(parser);
  const close = parser.tokens[parser.at] ?? '';
  parser.at++;
  if (!(opens.startsWith('[') ? /^\]\??$/ : /^\)\??$/).test(close))
    throw new PatternError(`"${parser.pattern}": a bracket is missing`);
  if (opens === '!(') return { source: `(?!${inner.source})`, ...NOTHING };
  const source = opens === '(' ? `(?:${inner.source})` : `(?<${opens.slice(1, -1)}>${inner.source})`;
  return close.endsWith('?')
    ? { ...inner, source: `(?:${source})?`, needs: [], nothing: true }
    : { ...inner, source };
}

function gap(written: string): Part {
  const dots = written.startsWith('...') ? 3 : 2;
  const most = Number(written.slice(dots) || (dots === 3 ? 8 : 4));
  const stops = dots === 3 ? MARK : `(?:${MARK}|,_U)`;
  return { source: `(?: (?!${stops})[^ ]{1,99}){0,${String(most)}}?`, ...ANYWHERE };
}

function wordsOf({ pattern, words }: Parser, written: string): readonly string[] {
  let isLemma = false;
  return written.split('/').flatMap((item) => {
    const [, sign = '', name = '', form = null] = /^([~%]?)([^.]+)(?:\.([a-z]+))?$/.exec(item) ?? [];
    isLemma = sign === '~' || (isLemma && sign === '');
    const word = name.replaceAll('_', ' ');
    if (sign !== '%') return isLemma ? words.lemma(word, form) : [item.replaceAll('_', ' ')];
    const found = words.class(name, form);
    if (found === null) throw new PatternError(`"${pattern}": no class ${item}`);
    return found;
  });
}

function listed(list: readonly string[], lists: Lists): Part {
  const distinct = [...new Set(list)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const firsts = distinct.map((word) => word.split(' ')[0] ?? word);
  const isLong = distinct.length >= LONG_LIST;
  const id = lists.add(firsts);
  const marked = isLong ? lists.mark(distinct.filter((word) => !word.includes(' '))) : null;
  const spelled = distinct.filter((word) => marked === null || word.includes(' '));
  const sources = spelled.map((word) =>
    word
      .split(' ')
      .map((one) => `${one.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}_.${REST}`)
      .join(' '),
  );
  // A long list is one letter on each of its words.
  if (marked !== null) sources.push(`[^ _]{1,60}_.[^ ${marked}]{0,40}${marked}${REST}`);
  return { source: ` (?:${sources.join('|')})`, ...beginning(id) };
}

function beginning(id: number): Pick<Part, 'needs' | 'begins' | 'nothing'> {
  return { needs: [[id]], begins: { lists: [id], start: false }, nothing: false };
}
