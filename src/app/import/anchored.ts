/** Words that a file quotes, found in the report as this desk has it: exactly, in one place, or not at all. */
import { anchorTextOf, passageOf, reAnchor, type Passage, type ReportId } from '../../evidence/index.ts';
import type { ImportRefusal, QuotedWords } from './incoming.ts';

export interface AnchoredReport {
  readonly id: ReportId;
  readonly text: string;
  readonly anchors: ReturnType<typeof anchorTextOf>;
}

export function anchoredReport(id: ReportId, text: string): AnchoredReport {
  return { id, text, anchors: anchorTextOf(text) };
}

/** One passage for each quotation, in order; or why one has none. Nothing is ever found by likeness. */
export function passagesOf(
  report: AnchoredReport,
  words: readonly QuotedWords[],
): readonly Passage[] | ImportRefusal {
  if (words.length === 0) return 'words-unsaid';
  const passages: Passage[] = [];
  for (const quoted of words) {
    const passage = passageFor(report, quoted);
    if (typeof passage === 'string') return passage;
    passages.push(passage);
  }
  return passages;
}

function passageFor(
  { id, text, anchors }: AnchoredReport,
  { exact, prefix, suffix, at }: QuotedWords,
): Passage | ImportRefusal {
  const place = at === null ? null : inUnits(text, at);
  if (place !== null && text.slice(place.start, place.end) === exact)
    return passageOf(id, text, place.start, place.end);
  const first = text.indexOf(exact);
  if (first === -1) return 'words-gone';
  if (prefix + suffix === '' && text.includes(exact, first + 1)) return 'words-several';
  // The rules of re-anchoring: whole words, and nothing that turns the sentence beside them.
  const wanted =
    prefix + suffix === ''
      ? passageOf(id, text, first, first + exact.length)
      : { report: id, start: -1, end: 0, exact, prefix, suffix };
  const found = reAnchor(wanted, anchors);
  if (found.kind === 'several') return 'words-several';
  if (found.kind !== 'holds' && found.kind !== 'moved') return 'words-gone';
  return passageOf(id, text, found.start, found.end);
}

function inUnits(
  text: string,
  { start, end, unit }: QuotedWords['at'] & object,
): { readonly start: number; readonly end: number } {
  if (unit === 'utf-16') return { start, end };
  const points = Array.from(text);
  const from = points.slice(0, start).join('').length;
  return { start: from, end: from + points.slice(start, end).join('').length };
}
