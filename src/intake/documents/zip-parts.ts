/** The parts of a ZIP archive, by the archive's own list of them; each is opened alone and held against its checksum and length. */
import { crc32, inflateRawSync } from 'node:zlib';
import { DocumentError } from './parsed.ts';

export interface ZipPart {
  readonly name: string;
  /** Bytes once opened, as the list says. */
  readonly size: number;
  readonly crc: number;
  /** 0 is stored as it is, 8 is deflated; others are not opened. */
  readonly method: number;
  /** Bytes as they stand in the archive. */
  readonly packed: number;
  /** Where its own header begins. */
  readonly at: number;
}

const END = 'PK\x05\x06';
const LISTED = 0x02014b50;
const LOCAL = 0x04034b50;

/** @throws DocumentError 'damaged' */
export function zipParts(bytes: Uint8Array): ZipPart[] {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = file.lastIndexOf(END, undefined, 'latin1');
  if (end === -1 || end + 22 > file.length) throw new DocumentError('damaged');
  const count = file.readUInt16LE(end + 10);
  const parts: ZipPart[] = [];
  let at = file.readUInt32LE(end + 16);
  for (let n = 0; n < count; n++) {
    if (at + 46 > file.length || file.readUInt32LE(at) !== LISTED) throw new DocumentError('damaged');
    const length = file.readUInt16LE(at + 28);
    parts.push({
      name: file.subarray(at + 46, at + 46 + length).toString('utf8'),
      method: file.readUInt16LE(at + 10),
      crc: file.readUInt32LE(at + 16),
      packed: file.readUInt32LE(at + 20),
      size: file.readUInt32LE(at + 24),
      at: file.readUInt32LE(at + 42),
    });
    at += 46 + length + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return parts;
}

/**
 * One part, opened. What is stored as it is comes without being copied.
 *
 * @throws DocumentError 'damaged' where it is not what the list says
 */
export function openPart(bytes: Uint8Array, { at, method, packed, size, crc }: ZipPart): Buffer {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (at + 30 > file.length || file.readUInt32LE(at) !== LOCAL) throw new DocumentError('damaged');
  const start = at + 30 + file.readUInt16LE(at + 26) + file.readUInt16LE(at + 28);
  if (start + packed > file.length) throw new DocumentError('damaged');
  const part = opened(file.subarray(start, start + packed), method, size);
  if (part.length !== size || crc32(part) !== crc) throw new DocumentError('damaged');
  return part;
}

function opened(packed: Buffer, method: number, size: number): Buffer {
  if (method === 0) return packed;
  try {
    if (method === 8) return inflateRawSync(packed, { maxOutputLength: size + 1 });
  } catch {
    // Said below.
  }
  throw new DocumentError('damaged');
}
