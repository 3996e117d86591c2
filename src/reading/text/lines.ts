/** Paragraphs: a text is read line by line, each line one paragraph, as news pages are printed. */
import type { Extent } from '../reading.ts';

/** @returns the lines that hold something, without blanks around them; `folded` has `\n` at every line end */
export function linesOf(folded: string): Extent[] {
  const lines: Extent[] = [];
  for (let at = 0; at < folded.length;) {
    const next = folded.indexOf('\n', at);
    const stop = next < 0 ? folded.length : next;
    let [start, end] = [at, stop];
    while (start < end && folded.charCodeAt(start) <= 32) start++;
    while (end > start && folded.charCodeAt(end - 1) <= 32) end--;
    if (start < end) lines.push({ start, end });
    at = stop + 1;
  }
  return lines;
}
