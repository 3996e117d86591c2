/** From a text to a document: lines, then sentences and words inside each line. Pure. */
import type { Extent, Language } from '../reading.ts';
import type { Document, Sentence, Token } from './document.ts';
import { fold } from './fold.ts';
import { linesOf } from './lines.ts';

/** Cuts one line into sentences and tagged words. Offsets are those of the whole text. */
export type Tokenizer = (text: string, folded: string, line: Extent, lineIndex: number) => Sentence[];

/** A sentence longer than this is a list, a table or noise; it is cut so that no rule meets it whole. */
export const MAX_TOKENS = 120;

/** @param tokenizer - the language's own, or null: then sentences end at their marks and words have no tags */
export function makeDocument(text: string, language: Language, tokenizer: Tokenizer | null): Document {
  const folded = fold(text);
  const lines = linesOf(folded);
  const cut = tokenizer ?? plain;
  return { text, folded, language, lines, sentences: lines.flatMap((line, i) => cut(text, folded, line, i)) };
}

const sentenceEnd = /[.!?\u3002\uff01\uff1f]["')\]\u300d\u300f\u00bb]*(?=\s|$)/g;
const wordOrMark = /[\p{L}\p{M}\p{N}]+(?:[.,'-][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu;

/** Sentences by their end marks, words by their letters: for languages no tagger reads yet. */
function plain(_text: string, folded: string, line: Extent, lineIndex: number): Sentence[] {
  const words = folded.slice(line.start, line.end);
  const ends = [...words.matchAll(sentenceEnd)].map((match) => match.index + match[0].length);
  const bounds = [0, ...ends.filter((end) => end < words.length), words.length];
  return bounds.slice(1).flatMap((end, i) => {
    const start = bounds[i] ?? 0;
    const tokens = [...words.slice(start, end).matchAll(wordOrMark)]
      .slice(0, MAX_TOKENS)
      .map((match): Token => {
        const at = line.start + start + match.index;
        return {
          start: at,
          end: at + match[0].length,
          word: match[0],
          lemma: match[0],
          tag: 'X',
          capital: false,
        };
      });
    const first = tokens[0];
    return first === undefined
      ? []
      : [{ start: first.start, end: line.start + end, line: lineIndex, tokens }];
  });
}
