/** Ids are made from content, so the same thing has the same id on every desk; slugs are for people and for regimes. */
import { z } from 'zod';
import { hashOf, type Sha256 } from '../base/index.ts';

const HEX = 16;

export const ReportId = z
  .string()
  .regex(/^r-[0-9a-f]{16}$/)
  .brand<'ReportId'>();
export type ReportId = z.infer<typeof ReportId>;

export const ClaimId = z
  .string()
  .regex(/^c-[0-9a-f]{16}$/)
  .brand<'ClaimId'>();
export type ClaimId = z.infer<typeof ClaimId>;

/** A name a person gives, unique in a case: `dues-2021-construction`. */
export const Slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(80)
  .brand<'Slug'>();
export type Slug = z.infer<typeof Slug>;

/** Reports that may go back to one telling share an origin; corroboration counts origins, never reports. */
export const OriginId = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(80)
  .brand<'OriginId'>();
export type OriginId = z.infer<typeof OriginId>;

/** The id of the report with these original bytes. */
export function reportIdOf(bytesHash: Sha256): ReportId {
  return `r-${bytesHash.slice(0, HEX)}` as ReportId;
}

/** The id of a claim by all that it says and rests on. */
export function claimIdOf(content: unknown): ClaimId {
  return `c-${hashOf(content).slice(0, HEX)}` as ClaimId;
}
