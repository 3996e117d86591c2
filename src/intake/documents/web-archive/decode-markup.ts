/** Markup becomes text by the encoding that it or its server declares; nothing is guessed. */
import { DocumentError } from '../parsed.ts';

const MARKS: readonly (readonly [string, string])[] = [
  ['utf-8', 'efbbbf'],
  ['utf-16le', 'fffe'],
  ['utf-16be', 'feff'],
];
const DECLARED = /<meta[^>]{0,200}\bcharset\s*=\s*["']?\s*([\w-]{1,40})/i;

/**
 * A mark at its beginning, the server's word, the page's own word, UTF-8: the first that is there.
 *
 * @param contentType - as the server sent it
 * @throws DocumentError 'damaged' where the bytes are no text in that encoding
 */
export function decodeMarkup(bytes: Buffer, contentType: string): string {
  const begins = bytes.subarray(0, 3).toString('hex');
  const label =
    MARKS.find(([, mark]) => begins.startsWith(mark))?.[0] ??
    /\bcharset\s*=\s*"?\s*([\w-]{1,40})/i.exec(contentType)?.[1] ??
    DECLARED.exec(bytes.subarray(0, 4096).toString('latin1'))?.[1] ??
    'utf-8';
  try {
    const text = new TextDecoder(label, { fatal: true }).decode(bytes);
    if (!text.includes('\0')) return text;
  } catch {
    // No such encoding, or no such text: said below.
  }
  throw new DocumentError('damaged');
}
