/** The bytes of a report exactly as they came: from its text where that gives them back, else from the sealed blob. */
import { CorveeError, sha256 } from '../../base/index.ts';
import type { EvidenceEntry } from '../entry.ts';
import { unseal } from './content.ts';
import type { Db } from './tables.ts';

type Added = Extract<EvidenceEntry, { kind: 'report-added' }>;

/**
 * @param seq - the entry that added the report
 * @returns null if the report is a summary whose page nobody here holds
 * @throws CorveeError 'journal-broken' with why `commitment` if the bytes are missing or not the ones that were sealed
 */
export async function openOriginal(
  db: Db,
  seq: number,
  { report, text }: Pick<Added, 'report' | 'text'>,
): Promise<Uint8Array | null> {
  const wanted = report.bytes.sha256;
  if (sha256(text) === wanted) return Buffer.from(text, 'utf8');
  const blob = await db
    .selectFrom('blob')
    .innerJoin('content_key', 'content_key.seq', 'blob.seq')
    .select(['blob.sealed', 'content_key.key'])
    .where('blob.seq', '=', seq)
    .executeTakeFirst();
  if (blob === undefined && report.text === 'summary') return null;
  const sealed: unknown = blob?.sealed;
  const bytes = blob && sealed instanceof Uint8Array ? unseal(blob.key, seq, 'original', sealed) : null;
  if (bytes === null || sha256(bytes) !== wanted)
    throw new CorveeError('journal-broken', { seq, why: 'commitment' });
  return bytes;
}
