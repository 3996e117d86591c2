/**
 * A picture that stands beside a report, with its credit and rights. It is no evidence of the text: there is no field for a claim.
 * The same picture beside two reports is told (`reusedMedia`), because an archive picture says nothing about the story.
 */
import { z } from 'zod';
import { Sha256Text } from '../../base/index.ts';
import { ReportId, Slug } from '../ids.ts';

export const Media = z
  .strictObject({
    id: Slug,
    report: ReportId,
    kind: z.enum(['photo', 'video', 'audio', 'map']),
    /** Of the sealed original; null if nobody here holds it. */
    sha256: Sha256Text.nullable(),
    /** The agency or archive; never a private person. */
    credit: z.string().max(200).nullable(),
    rights: z.enum(['unknown', 'quoted', 'licensed', 'own', 'public-domain']),
    /** What it shows, in own words. */
    shows: z.string().min(1).max(400),
    /** Does it show what the report tells of, or is it from an archive? */
    taken: z.enum(['of-the-event', 'archive', 'unsaid']),
    why: z.string().trim().min(1).max(2000),
  })
  .readonly();
export type Media = z.infer<typeof Media>;

/** Pictures that stand beside more than one report, by the hash of their bytes. */
export function reusedMedia(all: readonly Media[]): readonly (readonly Media[])[] {
  const held = all.filter(({ sha256 }) => sha256 !== null);
  return [...Map.groupBy(held, ({ sha256 }) => sha256).values()].filter(
    (same) => new Set(same.map(({ report }) => report)).size > 1,
  );
}
