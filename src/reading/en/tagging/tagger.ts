/**
 * The one place that knows wink-nlp: words, sentences, parts of speech and lemmas of English text.
 *
 * The model is loaded when the first English text is read and kept. wink's cost grows with the square of a word's
 * length, so the text given to it has no words longer than `MAX_WORD`; its tokens are laid back over our own text and
 * every one is checked there, so an offset is true or the token is dropped.
 */
import { createRequire } from 'node:module';
import type Model from 'wink-eng-lite-web-model';
import type WinkNlp from 'wink-nlp';
import type { ItemSentence, ItsFunction, WinkMethods } from 'wink-nlp';
import type { Tag } from '../../text/document.ts';

export interface TaggedToken {
  readonly start: number;
  readonly end: number;
  readonly tag: Tag;
  readonly lemma: string;
  /** True for the first token of a sentence. */
  readonly opens: boolean;
}

/** Longer runs without a blank are addresses, keys or noise: nothing a rule reads. */
const MAX_WORD = 48;
const longRun = new RegExp(`\\S{${String(MAX_WORD + 1)},}`, 'g');
/** wink handles a few kilobytes at a time best. */
const MAX_PIECE = 20_000;

const require = createRequire(import.meta.url);
let loaded: WinkMethods | null = null;

/** Twenty megabytes that whoever reads nothing does not load. */
function wink(): WinkMethods {
  if (loaded !== null) return loaded;
  const model = require('wink-eng-lite-web-model') as typeof Model;
  const winkNLP = require('wink-nlp') as typeof WinkNlp;
  loaded = winkNLP(model, ['sbd', 'pos']);
  return loaded;
}

/**
 * Tags one line.
 *
 * @param plain - text to tag, of one length with the text the offsets are for
 * @param offset - where in the whole text `plain` begins
 * @returns tokens in order; `plain.slice(start - offset, end - offset)` is the token
 */
export function tag(plain: string, offset: number): TaggedToken[] {
  const safe = plain.replace(longRun, (run) => ' '.repeat(run.length));
  const tokens: TaggedToken[] = [];
  for (let at = 0; at < safe.length;) {
    const end = pieceEnd(safe, at);
    tagPiece(safe.slice(at, end), offset + at, tokens);
    at = end;
  }
  return tokens;
}

function pieceEnd(text: string, at: number): number {
  if (text.length - at <= MAX_PIECE) return text.length;
  const blank = text.lastIndexOf(' ', at + MAX_PIECE);
  return blank > at ? blank + 1 : at + MAX_PIECE;
}

function tagPiece(piece: string, offset: number, tokens: TaggedToken[]): void {
  const nlp = wink();
  const its = nlp.its as unknown as Readonly<
    Record<'value' | 'pos' | 'lemma' | 'span', ItsFunction<unknown>>
  >;
  const document = nlp.readDoc(piece);
  const list = (of: ItsFunction<unknown>): string[] => document.tokens().out(of) as string[];
  const [values, tags, lemmas] = [list(its.value), list(its.pos), list(its.lemma)];
  const opening = new Set<number>();
  document
    .sentences()
    .each((sentence: ItemSentence) => opening.add((sentence.out(its.span) as number[])[0] ?? 0));
  let at = 0;
  let opens = false;
  for (let i = 0; i < values.length; i++) {
    opens ||= opening.has(i);
    const value = values[i] ?? '';
    const start = piece.indexOf(value, at);
    if (value === '' || start < 0 || start - at > MAX_WORD) continue;
    at = start + value.length;
    tokens.push({
      start: offset + start,
      end: offset + at,
      tag: (tags[i] ?? 'X') as Tag,
      lemma: (lemmas[i] ?? value).toLowerCase(),
      opens,
    });
    opens = false;
  }
}
