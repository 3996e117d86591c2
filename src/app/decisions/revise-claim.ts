/** A person changes what a claim says or how it is graded. The wording before it is kept and found; the name goes over. */
import { CorveeError } from '../../base/index.ts';
import {
  KnowerBand,
  parseGrade,
  sealClaim,
  type Case,
  type Claim,
  type UnsealedClaim,
} from '../../evidence/index.ts';
import type { Entry } from '../entry.ts';
import type { Acting } from './acting.ts';
import { unlessMeanwhile } from './meanwhile.ts';
import { claimNamed, reasonOf } from './named.ts';

export interface ReviseClaim {
  readonly claim: string;
  /** Corvée's own words. */
  readonly summary?: string;
  /** As printed, `B2` or `F6`: see the code list it is given by. */
  readonly grade?: string;
  /** How many people could know it. */
  readonly band?: string;
  readonly why: string;
  /** As `DecideClaim.on`. */
  readonly on?: number | null;
}

/**
 * @returns the claim in its new wording, and the entry
 * @throws CorveeError 'claim-unknown', 'reason-missing', 'case-read-only'; 'value-invalid' for a grade or band that is none, or if
 * nothing would change; 'transition-refused' if it was withdrawn or has a newer wording
 */
export async function reviseClaim(
  opened: Case<Entry>,
  { claim: name, summary, grade, band, why, on }: ReviseClaim,
  by: Acting,
): Promise<{ readonly claim: Claim; readonly seq: number }> {
  const { claim: from } = await claimNamed(opened, name);
  if (opened.readOnly) throw new CorveeError('case-read-only', { path: opened.where });
  const reason = reasonOf(why, name);
  // Sealing gives it an id of its own.
  const changed: UnsealedClaim = {
    ...from,
    ...(summary === undefined ? {} : { summary }),
    ...(grade === undefined ? {} : { grade: parseGrade(grade) }),
    ...(band === undefined ? {} : { peopleWhoCouldKnow: bandOf(band) }),
  };
  const claim = sealClaim(changed);
  if (claim.id === from.id) throw new CorveeError('value-invalid', { what: name, issues: ['unchanged'] });
  const check = unlessMeanwhile(from.id, on, { what: 'revised', why: reason }, by.actor.name);
  const entry: Entry = { kind: 'claim-revised', from: from.id, claim, why: reason };
  const [link] = await opened.append([entry], by, undefined, check);
  return { claim, seq: link?.seq ?? 0 };
}

function bandOf(text: string): KnowerBand {
  const band = KnowerBand.safeParse(text);
  if (!band.success) throw new CorveeError('value-invalid', { what: text, issues: [...KnowerBand.options] });
  return band.data;
}
