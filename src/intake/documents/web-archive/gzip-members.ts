/**
 * The members of a gzip file, one after another, each held against its own checksum and length. An archive of the web has one for every
 * record; Node's own reader would stop without a word at the first that does not begin as one.
 */
import { crc32, inflateRawSync, type Inflate } from 'node:zlib';
import { DocumentError } from '../parsed.ts';

const EXTRA = 4;
const NAME = 8;
const COMMENT = 16;
const HEADER_CHECK = 2;

/** True for bytes that begin a gzip member. */
export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/**
 * @param most - bytes that one member may hold once it is open
 * @throws DocumentError 'damaged', 'huge'
 */
export function* gzipMembers(file: Buffer, most: number): Generator<Buffer> {
  for (let at = 0; at < file.length;) {
    const start = bodyAt(file, at);
    const { part, used } = inflated(file.subarray(start), most);
    const end = start + used;
    if (end + 8 > file.length) throw new DocumentError('damaged');
    if (file.readUInt32LE(end) !== crc32(part)) throw new DocumentError('damaged');
    if (file.readUInt32LE(end + 4) !== part.length) throw new DocumentError('damaged');
    yield part;
    at = end + 8;
  }
}

function bodyAt(file: Buffer, at: number): number {
  const flags = file[at + 3] ?? 0;
  if (!isGzip(file.subarray(at)) || file[at + 2] !== 8 || flags > 31) throw new DocumentError('damaged');
  let next = at + 10;
  if ((flags & EXTRA) !== 0) next += 2 + (file[next] ?? 0) + 256 * (file[next + 1] ?? 0);
  for (const flag of [NAME, COMMENT]) {
    if ((flags & flag) === 0) continue;
    const zero = file.indexOf(0, next);
    if (zero === -1) throw new DocumentError('damaged');
    next = zero + 1;
  }
  return next + ((flags & HEADER_CHECK) === 0 ? 0 : 2);
}

function inflated(rest: Buffer, most: number): { readonly part: Buffer; readonly used: number } {
  try {
    // Asked for, Node tells how much it used up; its types do not know that.
    const { buffer, engine } = inflateRawSync(rest, { info: true, maxOutputLength: most }) as unknown as {
      readonly buffer: Buffer;
      readonly engine: Inflate;
    };
    return { part: buffer, used: engine.bytesWritten };
  } catch (error) {
    const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : '';
    throw new DocumentError(code === 'ERR_BUFFER_TOO_LARGE' ? 'huge' : 'damaged');
  }
}
