/** Records of a WARC file (ISO 28500), whole or gzipped record by record. Their digests are checked where they stand there. */
import { DocumentError } from '../parsed.ts';
import { fieldsOf, type Fields } from './fields.ts';
import { gzipMembers, isGzip } from './gzip-members.ts';
import { digestHolds } from './digest.ts';

export interface WarcRecord {
  /** `response`, `resource`, `request`, `revisit`, `warcinfo` … */
  readonly type: string;
  readonly address: string | null;
  /** An instant in ISO 8601 and UTC. */
  readonly date: string;
  readonly fields: Fields;
  readonly block: Buffer;
}

/** What one record, or one gzip member, may hold. A report is a thousandth of it; a film that stands in the archive is not opened twice. */
const MOST = 64 * 1024 * 1024;
const HEAD = 64 * 1024;
const BREAK = '\r\n\r\n';

/** @throws DocumentError 'damaged' where a record is not what it says, 'huge' */
export function* warcRecords(bytes: Uint8Array): Generator<WarcRecord> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!isGzip(file)) yield* recordsIn(file);
  else for (const member of gzipMembers(file, MOST)) yield* recordsIn(member);
}

function* recordsIn(part: Buffer): Generator<WarcRecord> {
  for (let at = 0; at < part.length;) {
    const head = part.subarray(at, at + HEAD).indexOf(BREAK);
    if (head === -1) throw new DocumentError('damaged');
    const [version = '', ...lines] = part
      .subarray(at, at + head)
      .toString('utf8')
      .split('\r\n');
    if (!/^WARC\/1\.[01]$/.test(version)) throw new DocumentError('damaged');
    const fields = fieldsOf(lines);
    const length = fields.get('content-length') ?? '';
    if (!/^\d{1,12}$/.test(length)) throw new DocumentError('damaged');
    const start = at + head + BREAK.length;
    const end = start + Number(length);
    if (part.subarray(end, end + BREAK.length).toString('latin1') !== BREAK)
      throw new DocumentError('damaged');
    yield recordOf(fields, part.subarray(start, end));
    at = end + BREAK.length;
  }
}

function recordOf(fields: Fields, block: Buffer): WarcRecord {
  const type = fields.get('warc-type');
  const date = fields.get('warc-date') ?? '';
  if (type === undefined || !/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?Z$/.test(date))
    throw new DocumentError('damaged');
  const digest = fields.get('warc-block-digest');
  if (digest !== undefined && !digestHolds(digest, block)) throw new DocumentError('damaged');
  // Old writers put the address in angle brackets.
  const address = fields.get('warc-target-uri')?.replace(/^<(.*)>$/, '$1') ?? null;
  return { type, address, date, fields, block };
}
