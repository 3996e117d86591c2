/** Quotations in a text: which stretches are somebody's own words, over paragraph ends too. */
import type { Extent } from '../reading.ts';
import type { Document } from '../text/document.ts';
import { startingIn } from '../text/ranges.ts';

export interface Quote extends Extent {
  /** Index of the line it stands in. */
  readonly line: number;
  /** Place of the opening mark. */
  readonly opens: number;
  /** False if the paragraph ends before the quotation does. */
  readonly closed: boolean;
  /** A whole statement; otherwise a fragment inside somebody else's sentence. */
  readonly speech: boolean;
}

const PAIRS: Readonly<Record<string, string>> = {
  '\u201c': '\u201d',
  '\u201e': '\u201c\u201d',
  '\u00ab': '\u00bb',
  '\u300c': '\u300d',
  '\u300e': '\u300f',
  '"': '"',
};
const marks = /['`\u2018\u2019]{2}|[\u201c\u201d\u201e\u00ab\u00bb\u300c\u300d\u300e\u300f"]/g;
const FEWEST_WORDS = 5;
/** A mark that nobody closes must not put a whole page in somebody's mouth. */
const LONGEST = 20_000;

/** @returns quotations in order, the inside of the marks; pure */
export function quotesOf(document: Document): Quote[] {
  const marked = [...document.text.matchAll(marks)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    mark: match[0].length === 1 ? match[0] : '"',
  }));
  return document.lines.flatMap((line, i) => quotesInLine(document.text, line, i, startingIn(marked, line)));
}

interface Mark extends Extent {
  readonly mark: string;
}

function quotesInLine(text: string, line: Extent, index: number, marked: readonly Mark[]): Quote[] {
  const quotes: Quote[] = [];
  let open: { at: number; inside: number; closing: string } | null = null;
  const close = (at: number, closed: boolean): void => {
    if (open === null) return;
    const inside = { start: open.inside, end: Math.min(at, open.at + LONGEST) };
    if (inside.end > inside.start) {
      quotes.push({
        ...inside,
        line: index,
        opens: open.at,
        closed,
        speech: isSpeech(text, line, open.at, inside),
      });
    }
    open = null;
  };
  for (const { mark, start: at, end } of marked) {
    // Typists mix marks: any closing mark closes what is open.
    if (open !== null && (open as { closing: string }).closing.includes(mark)) close(at, true);
    else if (open === null && mark in PAIRS) open = { at, inside: end, closing: PAIRS[mark] ?? mark };
  }
  close(line.end, false);
  return quotes;
}

/** A statement has some words and begins where a sentence, or a statement after a cue, can begin. */
function isSpeech(text: string, line: Extent, opens: number, inside: Extent): boolean {
  const words = text.slice(inside.start, inside.end).match(/[\p{L}\p{N}'\u2019-]+/gu)?.length ?? 0;
  if (words < FEWEST_WORDS && !/[.!?,]$/.test(text.slice(inside.start, inside.end))) return false;
  const before = text.slice(line.start, opens).trimEnd();
  return before === '' || /[.!?:,\u2014\u201d"\u2026]$/.test(before);
}
