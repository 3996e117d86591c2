/** A sentence as the string that wordings are matched on, and back from places in it to its tokens. */
import type { Sentence, Tag } from '../text/document.ts';
import type { Lists } from './notation.ts';

const LETTERS: Readonly<Record<Tag, string>> = {
  NOUN: 'N',
  PROPN: 'R',
  VERB: 'V',
  AUX: 'A',
  ADJ: 'J',
  ADV: 'D',
  DET: 'T',
  PRON: 'O',
  NUM: '#',
  ADP: 'P',
  CCONJ: 'C',
  SCONJ: 'S',
  PART: 'L',
  INTJ: 'X',
  PUNCT: 'U',
  SYM: 'X',
  X: 'X',
  SPACE: 'X',
};

export interface Encoded {
  /** ` ^_U no_T one_N may_A leave_V ._U $_U`: each word with its tag and the letters of its lists, between two marks. */
  readonly text: string;
  /** Where each token begins in it. */
  readonly starts: readonly number[];
}

export function encode({ tokens }: Sentence, { marks }: Lists): Encoded {
  let text = ' ^_U';
  const starts: number[] = [];
  for (const [i, { word, tag }] of tokens.entries()) {
    starts.push(text.length);
    // Around a few words of somebody else's, quotation marks part nothing.
    if (word === '"' && i > 0 && tokens[i - 1]?.tag !== 'PUNCT') continue;
    text += ` ${word.replace(/[\s_\ue000-\uf8ff]/g, '-')}_${LETTERS[tag]}${marks.get(word) ?? ''}`;
  }
  return { text: `${text} $_U`, starts };
}

/** The token that begins at or after a place; of a mark left out and the word after it, the word. */
export function tokenAt({ starts }: Encoded, place: number): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  while (low + 1 < starts.length && starts[low + 1] === starts[low]) low++;
  return low;
}

/** The same with a letter more on some of its words. */
export function mark({ text, starts }: Encoded, tokens: ReadonlySet<number>, letter: string): Encoded {
  let marked = '';
  let from = 0;
  const moved: number[] = [];
  starts.forEach((start, i) => {
    if (start === starts[i + 1]) {
      moved.push(marked.length + start - from);
      return;
    }
    marked += text.slice(from, start);
    moved.push(marked.length);
    const end = text.indexOf(' ', start + 1);
    marked += text.slice(start, end) + (tokens.has(i) ? letter : '');
    from = end;
  });
  return { text: marked + text.slice(from), starts: moved };
}
