/**
 * What a model is asked about a text: its sentences with what the rules made of them, block by block. What may not be
 * shown is taken out here and nowhere else; nothing but these blocks is ever sent (docs/adr/0065-model-adapter.md).
 */
import type { ClaimKind } from '../../evidence/index.ts';
import type { Extent, Proposal, Reading } from '../reading.ts';
import { overlaps } from '../text/document.ts';

/** A reading of the rules that a model may choose or doubt. */
export interface Candidate {
  /** As the model sees it: "c1". */
  readonly id: string;
  /** `claims`: what the rules propose. `rivals`: what they dropped in favour of another reading of the same words. */
  readonly of: 'claims' | 'rivals';
  /** Its place in that list of the reading. */
  readonly index: number;
  readonly kind: ClaimKind;
  readonly words: string;
}

export interface AskedSentence extends Extent {
  /** As the model sees it, from 1. */
  readonly n: number;
  /** What it is shown: the words of the sentence, with `▒▒▒` where something is hidden. */
  readonly shown: string;
  /** The stretches of the text that are shown. */
  readonly parts: readonly Extent[];
  readonly candidates: readonly Candidate[];
}

/** What is asked at one time. */
export type ModelQuestion = readonly AskedSentence[];

export interface Questions {
  readonly questions: readonly ModelQuestion[];
  /** Sentences that no model sees: hidden whole, no article text, or longer than a sentence is. */
  readonly withheld: number;
  /** Sentences beyond `SENTENCES_AT_MOST`, not asked about. */
  readonly beyond: number;
}

export const HIDDEN = '▒▒▒';
/** Of one question, and of one text. */
const SENTENCES = 12;
const CHARACTERS = 3000;
const SENTENCE_CHARACTERS = 1500;
const SENTENCES_AT_MOST = 360;

/**
 * @param hidden - what may not leave the desk: days and words of contact, names, ways out; in order, without overlaps
 * @returns questions in order of the text; a sentence with hidden words is shown without them, one hidden whole is not shown
 */
export function questionsOf(text: string, reading: Reading, hidden: readonly Extent[]): Questions {
  const shown = reading.sentences
    .filter((sentence) => !reading.boilerplate.some((extent) => overlaps(extent, sentence)))
    .filter(({ start, end }) => end - start <= SENTENCE_CHARACTERS)
    .map((sentence) => ({ ...sentence, parts: shownParts(sentence, hidden) }))
    .filter(({ parts }) => parts.some(({ start, end }) => /\p{L}/u.test(text.slice(start, end))));
  const candidates = candidatesIn(reading, hidden);
  const asked = shown.slice(0, SENTENCES_AT_MOST);
  const questions: AskedSentence[][] = [];
  let length = Infinity;
  for (const { start, end, parts } of asked) {
    const block = questions.at(-1);
    const fits = block !== undefined && block.length < SENTENCES && length + end - start <= CHARACTERS;
    const into = fits ? block : [];
    if (!fits) questions.push(into);
    length = (fits ? length : 0) + end - start;
    const known = into.reduce((sum, sentence) => sum + sentence.candidates.length, 0);
    into.push({
      n: into.length + 1,
      start,
      end,
      parts,
      shown: shownText(text, { start, end }, parts),
      candidates: candidates(start, end).map((candidate, i) => ({
        ...candidate,
        id: `c${String(known + i + 1)}`,
      })),
    });
  }
  return {
    questions,
    withheld: reading.sentences.length - shown.length,
    beyond: shown.length - asked.length,
  };
}

/** What of a sentence is not hidden, in order. */
function shownParts({ start, end }: Extent, hidden: readonly Extent[]): Extent[] {
  const parts: Extent[] = [];
  let at = start;
  for (const cut of hidden) {
    if (cut.end <= at || cut.start >= end) continue;
    if (cut.start > at) parts.push({ start: at, end: cut.start });
    at = Math.max(at, cut.end);
  }
  if (at < end) parts.push({ start: at, end });
  return parts;
}

function shownText(text: string, { start, end }: Extent, parts: readonly Extent[]): string {
  const first = parts[0];
  const last = parts.at(-1);
  return [
    first === undefined || first.start > start ? HIDDEN : '',
    parts.map((part) => text.slice(part.start, part.end)).join(HIDDEN),
    last !== undefined && last.end < end ? HIDDEN : '',
  ].join('');
}

/** The candidates that lie in a sentence and hold nothing hidden. */
function candidatesIn(
  { claims, rivals }: Reading,
  hidden: readonly Extent[],
): (start: number, end: number) => Omit<Candidate, 'id'>[] {
  const listed = (list: readonly Proposal[], of: Candidate['of']): (Omit<Candidate, 'id'> & Extent)[] =>
    list.map(({ start, end, text: words, statement }, index) => ({
      start,
      end,
      of,
      index,
      kind: statement.kind,
      words,
    }));
  const all = [...listed(claims, 'claims'), ...listed(rivals, 'rivals')].filter(
    (candidate) => !hidden.some((cut) => overlaps(cut, candidate)),
  );
  return (from, to) =>
    all
      .filter(({ start, end }) => start >= from && end <= to)
      .map(({ of, index, kind, words }) => ({ of, index, kind, words }));
}
