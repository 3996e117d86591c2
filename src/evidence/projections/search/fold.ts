/**
 * What two texts must share to be found by each other: NFC, lower case, one sigma. And the way back, from a place in
 * the folded text to the place in the text as it stands.
 */

/** Folds a text for searching. Folding twice changes nothing more. */
export function fold(text: string): string {
  return text.normalize('NFC').toLowerCase().replaceAll('ς', 'σ').normalize('NFC');
}

/** What is kept of a text for searching: folded, with two characters behind it that no term can hold. */
export function stored(text: string): string {
  return `${fold(text)}\n\n`;
}

/** A place in the original text, UTF-16 code units, end exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/**
 * Where folded text came from.
 *
 * @returns a function from a range of `fold(text)` to the smallest range of whole graphemes of `text` that gave it;
 * null if the text does not fold grapheme by grapheme (no such text is known, but Unicode does not promise it)
 */
export function unfold(text: string): ((folded: Range) => Range) | null {
  const whole = fold(text);
  // The dotted capital I is the only character that grows in lower case; without it, equal length means equal places.
  if (whole.length === text.length && text.normalize('NFC') === text && !text.includes('İ'))
    return (range) => range;
  const starts: number[] = [];
  const ends: number[] = [];
  let built = '';
  for (const { segment, index } of graphemes.segment(text)) {
    const folded = fold(segment);
    built += folded;
    for (let i = 0; i < folded.length; i++) {
      starts.push(index);
      ends.push(index + segment.length);
    }
  }
  if (built !== whole) return null;
  return ({ start, end }) => ({ start: starts[start] ?? text.length, end: ends[end - 1] ?? text.length });
}
