/** A file as people have it, plain text or a document, becomes the text on which passages' offsets count. */
import { sha256 } from '../base/index.ts';
import { decodeText } from './decode-text.ts';
import { DOCUMENT_FORMATS, NO_PAGE, type DocumentFormat, type SavedPage } from './documents/parsed.ts';
import { parseApart, type ParseOptions } from './documents/parse-apart.ts';
import { archiveFormatOf, archiveNamed, binaryFormatOf, documentFormatOf } from './looks-like.ts';
import { readBytes } from './read-bytes.ts';
import { MAX_BYTES, refuseUnreadableText, textFileOf, type TextFile } from './text-file.ts';

/** Raised when the same document would give another text. */
const DOCUMENT_VERSION = 1;

export interface ReportFile extends Omit<TextFile, 'derivedBy'> {
  readonly derivedBy: 'text' | DocumentFormat;
  /** What is known of a page besides its text. */
  readonly page: SavedPage;
}

/**
 * Reads a report: text in UTF-8 or marked UTF-16, HTML, PDF, DOCX, an e-mail or a page saved as one, an archive of the web (WACZ,
 * WARC). Documents are parsed in a process of their own, without network.
 *
 * @returns for an e-mail, `bytes` and `sha256` of its body, for an archive those of the page: nothing else of them is taken in
 * @throws CorveeError as `readTextFile` and `parseApart` do
 */
export async function readReportFile(
  file: string,
  {
    maxBytes = archiveNamed(file) !== null ? MAX_ARCHIVE : MAX_BYTES,
    ...options
  }: ParseOptions & { readonly maxBytes?: number } = {},
): Promise<ReportFile> {
  return reportFileOf(file, await readBytes(file, maxBytes), options);
}

/** The same for bytes that are here already. @param file - what the bytes are called */
export async function reportFileOf(
  file: string,
  bytes: Uint8Array,
  options: ParseOptions = {},
): Promise<ReportFile> {
  const format = formatOf(file, bytes);
  if (format === null) return { ...textFileOf(file, bytes), page: NO_PAGE };
  const { text, kept, page } = await parseApart(file, format, bytes, options);
  refuseUnreadableText(file, text);
  const sealed = kept === null ? bytes : Buffer.from(kept);
  return {
    bytes: sealed,
    sha256: sha256(sealed),
    text,
    encoding: 'utf-8',
    derivedBy: format,
    version: DOCUMENT_VERSION,
    page,
  };
}

/** An archive of a page holds its pictures and scripts as well, of which nothing is taken. */
const MAX_ARCHIVE = 64 * 1024 * 1024;

/** Null for plain text, and for what is refused as `textFileOf` does. */
function formatOf(file: string, bytes: Uint8Array): DocumentFormat | null {
  const binary = archiveFormatOf(bytes, file) ?? binaryFormatOf(bytes);
  if (binary !== null) return DOCUMENT_FORMATS.find((format) => format === binary) ?? null;
  // So torn that its bytes no longer tell: its name does, and the parser will say that it is damaged.
  const named = /\.(pdf|docx)$/i.exec(file)?.[1]?.toLowerCase();
  if (named === 'pdf' || named === 'docx') return named;
  const { text, badAt } = decodeText(bytes);
  // An e-mail may carry parts in other encodings; its header tells what it is.
  return documentFormatOf(badAt === null ? text : Buffer.from(bytes).toString('latin1'), file);
}
