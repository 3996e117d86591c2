/**
 * Named word lists and shapes for the letters notation. A language is mostly these tables: to teach it a word, add the
 * word, never a rule.
 */

/** What a word stands for: a month's number, a unit's name, a currency's code. */
export type Meaning = string | number;

/**
 * `words`: folded words and what each means; `notAfter` has words that do not count right after others. `shape`: a bounded expression for what no list can hold (numbers), the
 * first words it can begin with (`#` = a digit), and how its text is read; `read` gives null for a text it refuses.
 */
export type Vocabulary =
  | {
      readonly kind: 'words';
      readonly words: Readonly<Record<string, Meaning>>;
      readonly notAfter?: Readonly<Record<string, string>>;
    }
  | {
      readonly kind: 'shape';
      readonly expression: string;
      readonly first: readonly string[];
      readonly read: (text: string) => Meaning | null;
    };

export type Vocabularies = Readonly<Record<string, Vocabulary>>;

/** A word list whose words mean themselves, or all the same. */
export function wordList(words: string, meaning?: Meaning): Vocabulary {
  const list = words.split(/\s*\|\s*|\s*\n\s*/).filter((word) => word !== '');
  return { kind: 'words', words: Object.fromEntries(list.map((word) => [word, meaning ?? word])) };
}

/** A word list as a table: `{ 1: 'january | jan.', 2: 'february | feb.' }`; keys that are numbers mean numbers. */
export function wordTable(table: Readonly<Record<string, string>>): Vocabulary {
  const rows = Object.entries(table).flatMap(([meaning, words]) =>
    words.split('|').map((word) => [word.trim(), /^\d+$/.test(meaning) ? Number(meaning) : meaning] as const),
  );
  return { kind: 'words', words: Object.fromEntries(rows) };
}

/** For a developer who writes a rule; never reaches a user. */
export class PatternError extends Error {
  override readonly name = 'PatternError';
}

export function vocabularyOf(name: string, vocabularies: Vocabularies): Vocabulary {
  const vocabulary = Object.hasOwn(vocabularies, name) ? vocabularies[name] : undefined;
  if (vocabulary === undefined) throw new PatternError(`no vocabulary {${name}}`);
  return vocabulary;
}

/** The source of an expression for any word of a vocabulary, longest first. */
export function sourceOfVocabulary(vocabulary: Vocabulary): string {
  if (vocabulary.kind === 'shape') return vocabulary.expression;
  return Object.keys(vocabulary.words)
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((word) => guardOf(vocabulary.notAfter?.[word]) + escaped(word).replaceAll(' ', ' {1,3}'))
    .join('|');
}

function guardOf(words: string | undefined): string {
  return words === undefined ? '' : `(?<!(?<!\\p{L})(?:${words.replaceAll(' | ', '|')}) )`;
}

/** What a matched text means in a vocabulary; null if a shape refuses it. */
export function meaningIn(vocabulary: Vocabulary, text: string): Meaning | null {
  if (vocabulary.kind === 'shape') return vocabulary.read(text);
  return vocabulary.words[text.replace(/ +/g, ' ')] ?? null;
}

export function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
