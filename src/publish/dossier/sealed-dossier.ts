/**
 * A sealed dossier: part of a case, given to somebody who can check it against the head of that case and against nothing else.
 *
 * It holds the chain from the first entry that is shown. What is not shown is a hash. The last entry says that the dossier was made, and
 * holds the hash of the list of what was left out, so that this list stands under the head as well.
 */
import { z } from 'zod';
import { Month, Sha256Text } from '../../base/index.ts';
import { Actor, Header, Shown } from '../../evidence/index.ts';

/** Why a value of an entry that is shown is left as a hash. The codes are a contract. */
export const HiddenWhy = z.enum([
  /** The whole text of a report. */
  'text',
  /** Words, names and marks of a report that is not published, and what would let a guess at them be checked. */
  'unreleased',
  'contact-day',
  'place',
  'private-person',
  /** A reason that the desk wrote down for itself. */
  'desk-note',
  /** A person wanted it left out. */
  'asked',
]);
export type HiddenWhy = z.infer<typeof HiddenWhy>;

const seq = z.int().positive();

/** What was left out: whole entries as ranges, ends included; single values by entry and path. In order. */
export const LeftOut = z
  .strictObject({
    entries: z.array(z.tuple([seq, seq]).readonly()).readonly(),
    values: z.array(z.strictObject({ seq, path: z.string(), why: HiddenWhy }).readonly()).readonly(),
  })
  .readonly();
export type LeftOut = z.infer<typeof LeftOut>;

const committed = { commitment: Sha256Text, destroyed: z.array(seq).readonly() };

/** One entry: shown, as hashes alone, or with a header of form 1, which can be shown only whole. */
export const DossierLine = z.union([
  z
    .strictObject({
      ...committed,
      kind: z.string(),
      actor: Actor,
      month: Month.nullable(),
      salt: z.string().regex(/^[0-9a-f]{32}$/),
      content: Shown,
    })
    .readonly(),
  z.strictObject({ ...committed, meta: Sha256Text }).readonly(),
  z.strictObject({ header: Header.options[0] }).readonly(),
]);
export type DossierLine = z.infer<typeof DossierLine>;

const Place = z.strictObject({ seq: z.int().nonnegative(), hash: Sha256Text }).readonly();

export const SealedDossier = z
  .strictObject({
    format: z.literal('corvee-dossier'),
    schema: z.literal(1),
    /** The entry before the first line; entry 0 with zeros where the first line begins the journal. */
    before: Place,
    /** The last line. */
    head: Place,
    lines: z.array(DossierLine).min(1).readonly(),
    leftOut: LeftOut,
  })
  .readonly();
export type SealedDossier = z.infer<typeof SealedDossier>;

/** The entry of the journal that a dossier ends with. Not undone: what was given away stays given away. */
export const DossierEntry = z.strictObject({
  kind: z.literal('dossier-made'),
  /** SHA-256 of the canonical JSON of what was left out. */
  leftOut: Sha256Text,
  /** How many claims are shown. */
  claims: z.int().nonnegative(),
});
export type DossierEntry = z.infer<typeof DossierEntry>;

/** Entries that a dossier may show. Others say too much by themselves, or rest on what is not shown. */
export const SHOWABLE: ReadonlySet<string> = new Set([
  'report-added',
  'publication-confirmed',
  'claim-proposed',
  'claim-revised',
  'claim-decided',
  'dossier-made',
]);
