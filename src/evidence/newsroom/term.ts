/** A word that can be rendered in several ways: its original form, the renderings in print, the one this desk chose, and when. */
import { z } from 'zod';
import { Month } from '../../base/index.ts';
import { ReportId, Slug } from '../ids.ts';

export const Term = z
  .strictObject({
    id: Slug,
    language: z.enum(['ko', 'ru', 'ja', 'other']),
    /** As it is written there; null while nobody has seen it. */
    original: z.string().min(1).max(100).nullable(),
    /** Renderings seen in print, the chosen one among them if it was. */
    variants: z.array(z.string().min(1).max(100)).min(1).readonly(),
    chosen: z.string().min(1).max(100),
    /** The month from which this choice counts. */
    since: Month,
    /** Reports it was seen in. */
    reports: z.array(ReportId).readonly(),
    why: z.string().trim().min(1).max(2000),
  })
  .readonly()
  .refine(({ variants }) => new Set(variants).size === variants.length, 'each variant once');
export type Term = z.infer<typeof Term>;
