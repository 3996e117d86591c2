/** A report as taken in: what it is, where it came from, and when the public could know it. */
import { z } from 'zod';
import { Day, Month } from '../base/index.ts';
import { OriginId, ReportId, Slug } from './ids.ts';

/**
 * When a report became public: between two days, and how that is known. It is a claim like any other: `inferred` until
 * a person confirms it.
 */
export const Publication = z
  .strictObject({
    from: Day.nullable(),
    to: Day.nullable(),
    how: z.enum(['stated', 'given', 'inferred', 'confirmed', 'unknown']),
    /** Why, in words a person can check. */
    reasons: z.array(z.string().min(1)).readonly(),
  })
  .readonly()
  .refine((p) => p.from === null || p.to === null || p.from <= p.to, 'from is not after to');
export type Publication = z.infer<typeof Publication>;

/** Who could have told this: the fewer, the more a sentence exposes. `unknown` counts as few. */
export const KnowerBand = z.enum(['1', '2-5', '6-20', 'more', 'unknown']);
export type KnowerBand = z.infer<typeof KnowerBand>;

export const Report = z
  .strictObject({
    id: ReportId,
    slug: Slug.nullable(),
    /** `unpublished` is a partner's note: no sentence of it leaves without an editor's release. */
    class: z.enum(['published', 'unpublished']),
    /**
     * `received`: the text as it came. `summary`: Corvée's own words about a page that nobody here has verified; it is
     * labelled so everywhere and never shown as a quotation (N7).
     */
    text: z.enum(['received', 'summary']),
    title: z.string().max(300).nullable(),
    publisher: z.string().max(200).nullable(),
    /** Where the publisher had it from, if it says so. */
    originalPublisher: z.string().max(200).nullable(),
    address: z.url().nullable(),
    language: z.enum(['en', 'ko', 'ru', 'ja', 'other']),
    published: Publication,
    /** Unpublished reports only: the month of the telling, never the day (N6). */
    told: Month.nullable(),
    translationOf: ReportId.nullable(),
    origin: OriginId,
    /** SHA-256 of the sealed original bytes, of the derived text, and the derivation that made one from the other. */
    bytes: z.strictObject({ sha256: z.string(), length: z.int().nonnegative() }).readonly(),
    derived: z.strictObject({ sha256: z.string(), by: z.string(), version: z.int() }).readonly(),
  })
  .readonly()
  .refine(
    (r) => r.class === 'unpublished' || r.told === null,
    'only an unpublished report has a month of telling',
  );
export type Report = z.infer<typeof Report>;

/** By `day`, could the public know this report: certainly, possibly, or not? Unknown dates are possible, never certain. */
export function publicBy(published: Publication, day: Day): 'certain' | 'possible' | 'no' {
  if (published.to !== null && published.to <= day) return 'certain';
  return published.from === null || published.from <= day ? 'possible' : 'no';
}
