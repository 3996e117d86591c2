/** What a person names, by its id or its slug: a claim, a report. */
import { CorveeError } from '../../base/index.ts';
import {
  claimById,
  claimBySlug,
  ClaimId,
  reportById,
  reportBySlug,
  ReportId,
  Slug,
  type ClaimRecord,
  type Reader,
  type Report,
} from '../../evidence/index.ts';

/** @throws CorveeError 'claim-unknown', or 'transition-refused' for one that was withdrawn */
export async function claimNamed(reader: Reader, name: string): Promise<ClaimRecord> {
  const [id, slug] = [ClaimId.safeParse(name), Slug.safeParse(name)];
  if (id.success) {
    const found = await claimById(reader, id.data);
    if (found === 'withheld')
      throw new CorveeError('transition-refused', { from: 'withdrawn', to: 'decided' });
    if (found !== null) return found;
  }
  const named = slug.success ? await claimBySlug(reader, slug.data) : null;
  if (named === null) throw new CorveeError('claim-unknown', { id: name });
  return named;
}

/** @throws CorveeError 'report-unknown', also for one that was withdrawn */
export async function reportNamed(reader: Reader, name: string): Promise<Report> {
  const [id, slug] = [ReportId.safeParse(name), Slug.safeParse(name)];
  const byId = id.success ? await reportById(reader, id.data) : null;
  if (byId !== null && byId !== 'withheld') return byId.report;
  const named = slug.success ? await reportBySlug(reader, slug.data) : null;
  if (named === null) throw new CorveeError('report-unknown', { id: name });
  return named.report;
}

/** The reason without the space around it. @throws CorveeError 'reason-missing' if nothing is left */
export function reasonOf(why: string | null, what: string): string {
  const reason = why?.trim() ?? '';
  if (reason === '') throw new CorveeError('reason-missing', { what });
  return reason;
}
