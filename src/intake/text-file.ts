/**
 * A text file becomes the text on which passages' offsets count: decoded and nothing else. Line ends, bidirectional
 * marks and letters stay as they are written; a byte order mark is part of the encoding, not of the text.
 */
import { CorveeError, sha256, type Sha256 } from '../base/index.ts';
import { decodeText, type TextEncoding } from './decode-text.ts';
import { isTable } from './is-table.ts';
import { binaryFormatOf, documentFormatOf } from './looks-like.ts';
import { readBytes } from './read-bytes.ts';

/** Raised when the same bytes would give another text; a report keeps the version it was derived with. */
export const TEXT_VERSION = 1;

export const MAX_BYTES = 20 * 1024 * 1024;

export interface TextFile {
  /** The file as it is. */
  readonly bytes: Uint8Array;
  /** Of the bytes. Two files with the same are the same; that is for the caller to notice. */
  readonly sha256: Sha256;
  readonly text: string;
  readonly encoding: TextEncoding;
  readonly derivedBy: 'text';
  readonly version: number;
}

/** Nothing but white space and characters that leave no mark. */
const BLANK = /^[\s\p{Cf}]*$/u;

/**
 * Reads a text file in UTF-8, or in UTF-16 with a byte order mark. It never guesses an encoding.
 *
 * @param maxBytes - files above it are refused before they are read
 * @throws CorveeError 'file-missing', 'file-unreadable' (a folder, a device, no permission), 'file-too-large',
 * 'file-format-unbuilt' (a document of a known format), 'file-binary' (anything else that is not text), 'file-encoding'
 *  with the
 * offset of the first byte that is not text, 'file-table' (rows and columns: no report, and often of people), or 'file-empty'
 */
export async function readTextFile(file: string, { maxBytes = MAX_BYTES } = {}): Promise<TextFile> {
  return textFileOf(file, await readBytes(file, maxBytes));
}

/**
 * The same for bytes that are here already.
 *
 * @param file - what the bytes are called: for messages, and for its ending
 * @throws CorveeError as `readTextFile` does for what it has read
 */
export function textFileOf(file: string, bytes: Uint8Array): TextFile {
  const binary = binaryFormatOf(bytes);
  if (binary !== null) throw refusal(file, binary);
  const { text, encoding, badAt } = decodeText(bytes);
  if (badAt !== null) {
    // Bytes that are no text and hold zeros were never meant to be one.
    if (bytes.includes(0)) throw new CorveeError('file-binary', { file, looksLike: null });
    throw new CorveeError('file-encoding', { file, offset: badAt });
  }
  if (text.includes('\0')) {
    throw new CorveeError('file-binary', {
      file,
      looksLike: encoding === 'utf-8' ? unmarkedUtf16(bytes) : null,
    });
  }
  const document = documentFormatOf(text, file);
  if (document !== null && !BLANK.test(text)) throw refusal(file, document);
  refuseUnreadableText(file, text);
  return { bytes, sha256: sha256(bytes), text, encoding, derivedBy: 'text', version: TEXT_VERSION };
}

/** @throws CorveeError 'file-empty' or 'file-table' */
export function refuseUnreadableText(file: string, text: string): void {
  if (BLANK.test(text)) throw new CorveeError('file-empty', { file });
  if (isTable(text)) throw new CorveeError('file-table', { file });
}

/** Formats that are to be read one day say so; the rest are simply not text. */
function refusal(file: string, format: string): CorveeError {
  const planned = ['pdf', 'docx', 'html', 'email', 'rtf'].includes(format);
  if (planned) return new CorveeError('file-format-unbuilt', { file, format });
  return new CorveeError('file-binary', { file, looksLike: format });
}

/** Text in UTF-16 without a mark shows every other byte of its Latin letters as zero. */
function unmarkedUtf16(bytes: Uint8Array): string | null {
  const zeros = [0, 0];
  for (let i = 0; i < Math.min(bytes.length, 4096); i++)
    if (bytes[i] === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  return Math.min(even, odd) * 10 < Math.max(even, odd) && Math.max(even, odd) > 4
    ? 'utf-16 without a mark'
    : null;
}
