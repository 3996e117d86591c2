/** A Word document becomes its paragraphs. Every part of the archive is held against its checksum first. */
import { crc32 } from 'node:zlib';
import { unzipSync, zipSync } from 'fflate';
import mammoth from 'mammoth';
import { DocumentError, NO_PAGE, type Parsed } from './parsed.ts';
import { zipParts } from './zip-parts.ts';

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
  return { text: `${text}\n`, kept: null, page: NO_PAGE };
}

/** Only the parts that text is made of. */
const WANTED =
  /^(?:\[Content_Types\]\.xml|_rels\/|word\/(?:_rels\/|document|styles|numbering|footnotes|endnotes|comments))/;

function openedParts(bytes: Uint8Array): Record<string, Uint8Array> {
  const listed = zipParts(bytes);
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
