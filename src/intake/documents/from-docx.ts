/** A Word document becomes its paragraphs. Every part of the archive is held against its checksum first. */
import { crc32 } from 'node:zlib';
import { unzipSync, zipSync } from 'fflate';
import mammoth from 'mammoth';
import { DocumentError, type Parsed } from './parsed.ts';

/** What all parts may hold together once they are opened. A small file that holds more was made to. */
const MAX_OPEN = 128 * 1024 * 1024;

/** @throws DocumentError 'damaged', 'huge', or 'wordless' */
export async function fromDocx(bytes: Uint8Array): Promise<Parsed> {
  const parts = openedParts(bytes);
  const sound = zipSync(parts, { level: 0 });
  let text: string;
  try {
    ({ value: text } = await mammoth.extractRawText({ buffer: Buffer.from(sound) }));
  } catch {
    throw new DocumentError('damaged');
  }
  text = text.replace(/\n{3,}/g, '\n\n').trim();
  if (text === '') throw new DocumentError('wordless');
  return { text: `${text}\n`, kept: null, stated: null };
}

/** Only the parts that text is made of. */
const WANTED =
  /^(?:\[Content_Types\]\.xml|_rels\/|word\/(?:_rels\/|document|styles|numbering|footnotes|endnotes|comments))/;

function openedParts(bytes: Uint8Array): Record<string, Uint8Array> {
  const listed = partsListed(bytes);
  const open = listed.reduce((sum, { size }) => sum + size, 0);
  if (open > MAX_OPEN) throw new DocumentError('huge');
  const parts = unzipped(bytes);
  for (const { name, crc, size } of listed) {
    const part = parts[name];
    if (!WANTED.test(name)) continue;
    if (part?.length !== size || crc32(part) !== crc) throw new DocumentError('damaged');
  }
  return parts;
}

function unzipped(bytes: Uint8Array): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => WANTED.test(name) && originalSize <= MAX_OPEN,
    });
  } catch {
    throw new DocumentError('damaged');
  }
}

interface Listed {
  readonly name: string;
  readonly crc: number;
  readonly size: number;
}

/** The archive's own list of its parts (the central directory of the ZIP format), which the library does not check. */
function partsListed(bytes: Uint8Array): Listed[] {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = file.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  if (end === -1 || end + 22 > file.length) throw new DocumentError('damaged');
  const count = file.readUInt16LE(end + 10);
  const listed: Listed[] = [];
  let at = file.readUInt32LE(end + 16);
  for (let n = 0; n < count; n++) {
    if (at + 46 > file.length || file.readUInt32LE(at) !== 0x02014b50) throw new DocumentError('damaged');
    const length = file.readUInt16LE(at + 28);
    listed.push({
      name: file.subarray(at + 46, at + 46 + length).toString('utf8'),
      crc: file.readUInt32LE(at + 16),
      size: file.readUInt32LE(at + 24),
    });
    at += 46 + length + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return listed;
}
