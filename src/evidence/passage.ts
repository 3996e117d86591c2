/**
 * The exact words a claim rests on, kept twice as W3C Web Annotation does: by position and by quotation.
 * Offsets are UTF-16 code units (W3C counts code points: exporters convert).
 */
import { z } from 'zod';
import { CorveeError } from '../base/index.ts';
import { ReportId } from './ids.ts';

export const Passage = z
  .strictObject({
    report: ReportId,
    /** TextPositionSelector */
    start: z.int().nonnegative(),
    end: z.int().positive(),
    /** TextQuoteSelector */
    exact: z.string().min(1),
    prefix: z.string(),
    suffix: z.string(),
  })
  .readonly();
export type Passage = z.infer<typeof Passage>;

const CONTEXT = 32;

/**
 * Ties the words `text.slice(start, end)` to a report.
 *
 * @throws CorveeError 'passage-mismatch' if the slice is empty or out of range
 */
export function passageOf(report: ReportId, text: string, start: number, end: number): Passage {
  if (start < 0 || end > text.length || start >= end) {
    throw new CorveeError('passage-mismatch', { report, start, end });
  }
  return {
    report,
    start,
    end,
    exact: text.slice(start, end),
    prefix: wellFormed(text.slice(Math.max(0, start - CONTEXT), start)),
    suffix: wellFormed(text.slice(end, end + CONTEXT)),
  };
}

/** True if the passage's words stand at its place in `text`. Exact; there is no fuzzy match. */
export function passageHolds(passage: Passage, text: string): boolean {
  return text.slice(passage.start, passage.end) === passage.exact;
}

/** Context cut in the middle of a surrogate pair would have no canonical text. */
function wellFormed(text: string): string {
  return text.toWellFormed().replace(/^\ufffd|\ufffd$/gu, '');
}
