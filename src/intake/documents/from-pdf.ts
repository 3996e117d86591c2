/** A PDF becomes the text of its pages. A page that is only a picture has none: Corvée reads no pictures. */
import { inflateSync } from 'node:zlib';
import { extractText, getDocumentProxy } from 'unpdf';
import { DocumentError, NO_PAGE, type Parsed } from './parsed.ts';

/**
 * @throws DocumentError 'locked' for a file that asks for a password, 'damaged' where its parts do not open as they should,
 *   'wordless' where no page has text
 */
export async function fromPdf(bytes: Uint8Array): Promise<Parsed> {
  refuseDamage(bytes);
  const pages = await pagesOf(bytes);
  const text = pages
    .map((page) =>
      page
        .replace(/[^\S\n]+/gu, ' ')
        .replace(/ ?\n ?/gu, '\n')
        .trim(),
    )
    .filter((page) => page !== '')
    .join('\n\n');
  if (text === '') throw new DocumentError('wordless');
  return { text: `${text}\n`, kept: null, page: NO_PAGE };
}

async function pagesOf(bytes: Uint8Array): Promise<string[]> {
  try {
    // A copy: the library takes the buffer it is given for itself. It would rather guess than stop; here it stops.
    const pdf = await getDocumentProxy(new Uint8Array(bytes), { stopAtErrors: true, verbosity: 0 });
    return (await extractText(pdf, { mergePages: false })).text;
  } catch (error) {
    const locked = error instanceof Error && error.name === 'PasswordException';
    throw new DocumentError(locked ? 'locked' : 'damaged');
  }
}

const STREAM = /<<(?:[^<>]|<<[^<>]*>>|<[0-9A-Fa-f\s]*>)*>>\s*stream\r?\n/g;

/**
 * Compressed parts carry a checksum that the library does not look at. Those that stand alone under a plain filter are opened
 * here as well; one that does not open, or that runs into the next part, refuses the file.
 */
function refuseDamage(bytes: Uint8Array): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = file.toString('latin1');
  if (!/%%EOF\s*$/.test(text.slice(-64))) throw new DocumentError('damaged');
  if (/\/Encrypt\b/.test(text)) return;
  for (const match of text.matchAll(STREAM)) {
    if (!/\/Filter\s*\[?\s*\/FlateDecode\s*\]?/.test(match[0])) continue;
    const start = match.index + match[0].length;
    const end = text.indexOf('endstream', start);
    if (end === -1 || !opens(file.subarray(start, end))) throw new DocumentError('damaged');
  }
}

/** At most what a report can hold; more is a bomb, and is refused by the limits of the process. */
function opens(part: Uint8Array): boolean {
  try {
    inflateSync(part, { maxOutputLength: 256 * 1024 * 1024 });
    return true;
  } catch {
    return false;
  }
}
