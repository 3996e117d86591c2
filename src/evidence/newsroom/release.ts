/**
 * What lets something out of the house: an editor's release of one sentence of an unpublished report, and what an editor says
 * about one finding of the gate. Both carry a reason, are entries of the journal, and can be undone by their entry.
 */
import { z } from 'zod';
import { ClaimId, ReportId } from '../ids.ts';

/** Why something is stopped at the gate (`publish/gate`). */
export const BlockReason = z.enum([
  'contact-day',
  'place',
  'private-person',
  'small-band',
  'unreleased-sentence',
]);
export type BlockReason = z.infer<typeof BlockReason>;

/**
 * Findings a person may overrule: a name that is no private person's, a place that is no source's, a band whose danger is known
 * and borne. A day of contact is masked or reworded, and a sentence is released: neither can be argued away.
 */
export const Overridable = BlockReason.extract(['place', 'private-person', 'small-band']);
export type Overridable = z.infer<typeof Overridable>;

const why = z.string().trim().min(1).max(2000);

/** Offsets of the report's derived text, UTF-16 code units, end exclusive. */
export const Release = z
  .strictObject({ report: ReportId, start: z.int().nonnegative(), end: z.int().positive(), why })
  .readonly()
  .refine(({ start, end }) => start < end, 'a sentence has words');
export type Release = z.infer<typeof Release>;

/** One finding about one field of one claim. A claim never changes, so what was overruled is what was seen. */
export const GateOverride = z
  .strictObject({ claim: ClaimId, reason: Overridable, field: z.string().min(1).max(40), why })
  .readonly();
export type GateOverride = z.infer<typeof GateOverride>;

/** Are these words of a report released, all of them? */
export function isReleased(
  releases: readonly Pick<Release, 'report' | 'start' | 'end'>[],
  words: { readonly report: ReportId; readonly start: number; readonly end: number },
): boolean {
  let at = words.start;
  const own = releases.filter(({ report }) => report === words.report).sort((a, b) => a.start - b.start);
  for (const { start, end } of own) {
    if (start > at) break;
    at = Math.max(at, end);
  }
  return at >= words.end;
}
