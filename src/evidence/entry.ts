/**
 * What can be written in a case's journal about evidence. Other parts add kinds of their own (the register's
 * instruments, the forecasts); `app` puts the union together and is the only one who appends.
 */
import { z } from 'zod';
import { Month } from '../base/index.ts';
import { Claim } from './claim.ts';
import { ClaimId, ReportId, Slug } from './ids.ts';
import { Publication, Report } from './report.ts';

const why = z.string().min(1).max(2000);
const taken = z.array(ClaimId).readonly().optional();

export const EvidenceEntry = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('case-opened'),
    title: z.string().max(200),
    purpose: z.enum(['own', 'sample']),
  }),
  z.strictObject({ kind: z.literal('report-added'), report: Report, text: z.string() }),
  z.strictObject({
    kind: z.literal('publication-confirmed'),
    report: ReportId,
    published: Publication,
    why,
  }),
  z.strictObject({ kind: z.literal('claim-proposed'), claim: Claim }),
  z.strictObject({
    kind: z.literal('claim-decided'),
    claim: ClaimId,
    status: z.enum(['accepted', 'conflict', 'rejected']),
    why: why.nullable(),
  }),
  /** A person's edit: `from` is superseded, kept and findable; `claim` takes its place and its slug. */
  z.strictObject({ kind: z.literal('claim-revised'), from: ClaimId, claim: Claim, why: why.nullable() }),
  z.strictObject({ kind: z.literal('claim-named'), claim: ClaimId, slug: Slug }),
  /** Takes back one earlier decision, revision, naming or confirmation; the entry itself stays in the journal. */
  z.strictObject({ kind: z.literal('decision-undone'), seq: z.int().positive() }),
  /**
   * Destroys content. The journal keeps that something was withdrawn, and nothing of what it was.
   * `claims` is for the case to fill in: every claim that went with it, so that each still answers *withheld*.
   */
  z.strictObject({ kind: z.literal('report-withdrawn'), report: ReportId, claims: taken, why }),
  z.strictObject({ kind: z.literal('claim-withdrawn'), claim: ClaimId, claims: taken, why }),
]);
export type EvidenceEntry = z.infer<typeof EvidenceEntry>;

/** Who acted, by role and pseudonym. */
export const Actor = z
  .strictObject({
    role: z.enum(['editor', 'analyst', 'import', 'machine']),
    name: z.string().max(80).nullable(),
  })
  .readonly();
export type Actor = z.infer<typeof Actor>;

const headerFields = {
  /** 1, 2, 3 …: the only clock of the recorded axis. */
  seq: z.int().positive(),
  prev: z.string(),
  kind: z.string(),
  actor: Actor,
  /** Month of recording for people to read; never a day (N6), never used to order anything. */
  month: Month.nullable(),
  commitment: z.string(),
  /** Earlier entries whose content this one destroyed; empty but for a withdrawal. An unexplained gap is tampering. */
  destroyed: z.array(z.int().positive()).readonly(),
};

/**
 * The part of an entry that the chain hashes and that outlives a withdrawal. It holds no content: `commitment` is a
 * hash of salted hashes, and their salts are destroyed with the content.
 *
 * Form 2 is written: `commitment` is the root of a tree (`store/commitment.ts`), and kind, actor and month enter the chain under
 * `salt`, so that an entry can stand in a dossier as hashes alone. Form 1, with one hash per top-level field, is read for ever.
 */
export const Header = z.discriminatedUnion('schema', [
  z.strictObject({ schema: z.literal(1), ...headerFields }).readonly(),
  z
    .strictObject({ schema: z.literal(2), ...headerFields, salt: z.string().regex(/^[0-9a-f]{32}$/) })
    .readonly(),
]);
export type Header = z.infer<typeof Header>;
