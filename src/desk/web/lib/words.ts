/** Words of a text and how a chosen stretch grows and shrinks by them, so that words can be marked without a mouse. Pure. */

/** A stretch of a text; UTF-16 offsets, end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What stands between spaces, in order. Marks of punctuation stay with their word; the reader trims by hand. */
export function wordsOf(text: string): Stretch[] {
  return [...text.matchAll(/\S+/gu)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }));
}

/** Without the spaces at its ends; null if nothing is left. */
export function trimmed(text: string, { start, end }: Stretch): Stretch | null {
  const inner = text.slice(start, end);
  const from = start + (inner.length - inner.trimStart().length);
  const to = end - (inner.length - inner.trimEnd().length);
  return from < to ? { start: from, end: to } : null;
}

/** The sentence after a place, roughly: up to the next full stop and a space, or the end of the line. For a first choice. */
export function sentenceAfter(text: string, place: number): Stretch | null {
  const from = /\S/u.exec(text.slice(place))?.index;
  if (from === undefined) return null;
  const start = place + from;
  const stop = /[.!?。](?=["”’)]*\s)|\n|$/u.exec(text.slice(start));
  const end = start + (stop === null ? text.length - start : stop.index + stop[0].length);
  return trimmed(text, { start, end: Math.min(end, text.length) });
}

/** Moves one side by one word; a stretch never becomes empty. */
export function moved(text: string, at: Stretch, side: 'start' | 'end', by: 1 | -1): Stretch {
  const words = wordsOf(text);
  if (side === 'start') {
    const starts = words.map(({ start }) => start).filter((start) => start < at.end);
    const next =
      by === 1 ? starts.find((start) => start > at.start) : starts.findLast((start) => start < at.start);
    return next === undefined ? at : { ...at, start: next };
  }
  const ends = words.map(({ end }) => end).filter((end) => end > at.start);
  const next = by === 1 ? ends.find((end) => end > at.end) : ends.findLast((end) => end < at.end);
  return next === undefined ? at : { ...at, end: next };
}
