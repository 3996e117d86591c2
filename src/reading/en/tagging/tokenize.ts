/** English sentences and words of one line: the tagger's, put right where it errs. */
import type { Extent } from '../../reading.ts';
import type { Sentence, Token } from '../../text/document.ts';
import { MAX_TOKENS } from '../../text/make-document.ts';
import { fixTags } from './fix-tags.ts';
import { joinHyphens } from './join-hyphens.ts';
import { tag, type TaggedToken } from './tagger.ts';

/** Nothing shorter can say anything. */
const SHORTEST_LINE = 4;

export function tokenizeEnglish(text: string, folded: string, line: Extent, lineIndex: number): Sentence[] {
  if (line.end - line.start < SHORTEST_LINE) return [];
  const sentences: Sentence[] = [];
  let tokens: TaggedToken[] = [];
  const close = (): void => {
    const [first, last] = [tokens[0], tokens.at(-1)];
    if (first !== undefined && last !== undefined) {
      sentences.push({
        start: first.start,
        end: last.end,
        line: lineIndex,
        tokens: finish(text, folded, tokens),
      });
    }
    tokens = [];
  };
  for (const token of tag(readable(text, folded, line), line.start)) {
    if ((token.opens && !continues(tokens, folded, token)) || tokens.length >= MAX_TOKENS) close();
    tokens.push(token);
  }
  close();
  return sentences;
}

/** "… when they are ill." is no abbreviation at the end of a sentence. */
function withoutFalseDots(text: string, tokens: readonly TaggedToken[]): readonly TaggedToken[] {
  const last = tokens.at(-1);
  if (last === undefined || !/^\p{Ll}{2,}\.$/u.test(text.slice(last.start, last.end))) return tokens;
  const word = { ...last, end: last.end - 1, lemma: last.lemma.replace(/\.$/, '') };
  return [
    ...tokens.slice(0, -1),
    word,
    { ...last, start: last.end - 1, tag: 'PUNCT', lemma: '.', opens: false },
  ];
}

/** A closing mark belongs to the sentence before it, and a sentence does not end after an initial or in an address. */
function continues(tokens: readonly TaggedToken[], folded: string, next: TaggedToken): boolean {
  const last = tokens.at(-1);
  if (last === undefined) return true;
  if (next.start === last.end && /[\p{L}\p{N}]/u.test(folded.charAt(next.start))) return true;
  return /^["')\]]$/.test(folded.slice(next.start, next.end)) && next.start === last.end;
}

function finish(text: string, folded: string, tokens: readonly TaggedToken[]): Token[] {
  const plainTokens = withoutFalseDots(text, tokens).map(({ start, end, tag, lemma }) => ({
    start,
    end,
    tag,
    lemma,
    word: folded.slice(start, end),
    capital: text.charAt(start) !== folded.charAt(start),
  }));
  return fixTags(joinHyphens(folded, plainTokens));
}

/** The line itself, but for characters that `fold` reads as blanks: the tagger should meet no control characters. */
function readable(text: string, folded: string, line: Extent): string {
  const words = text.slice(line.start, line.end);
  if (!/[^\p{L}\p{M}\p{N}\p{P}\p{S} ]|['`\u2018\u2019]{2}/u.test(words)) return words;
  const chars = words.split('');
  for (let i = 0; i < chars.length; i++) {
    const read = folded.charAt(line.start + i);
    if (read === ' ' || read === '"') chars[i] = read;
  }
  return chars.join('');
}
