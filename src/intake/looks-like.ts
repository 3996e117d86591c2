/** What a file that is not plain text looks like, so that the refusal can say so. By content first, by name last. */

/** Formats known by their first bytes. */
const signatures: readonly (readonly [string, string])[] = [
  ['pdf', '255044462d'],
  ['png', '89504e470d0a1a0a'],
  ['jpeg', 'ffd8ff'],
  ['gif', '474946383761'],
  ['gif', '474946383961'],
  ['tiff', '49492a00'],
  ['tiff', '4d4d002a'],
  ['gzip', '1f8b'],
  ['xz', 'fd377a585a00'],
  ['7z', '377abcaf271c'],
  ['rar', '526172211a07'],
  ['sqlite', '53514c69746520666f726d6174203300'],
  ['program', '7f454c46'],
  ['program', '4d5a9000'],
  ['audio', '49443303'],
  ['audio', '49443304'],
  ['ogg', '4f676753'],
  ['rtf', '7b5c727466'],
  ['utf-32', 'fffe0000'],
  ['utf-32', '0000feff'],
];

/** Formats that are zip archives, by a name or type that stands in them uncompressed. */
const archives: readonly (readonly [string, string])[] = [
  ['docx', 'word/document.xml'],
  ['xlsx', 'xl/workbook.xml'],
  ['pptx', 'ppt/presentation.xml'],
  ['odt', 'application/vnd.oasis.opendocument'],
  ['hwpx', 'application/hwp+zip'],
  ['epub', 'application/epub+zip'],
];

/** Formats that are Microsoft compound files, by the name of a stream in UTF-16. */
const compounds: readonly (readonly [string, string])[] = [
  ['doc', 'WordDocument'],
  ['hwp', 'HwpSummaryInformation'],
  ['msg', '__substg1.0_'],
];

/** The format of bytes that begin like one that is not plain text, or null. */
export function binaryFormatOf(bytes: Uint8Array): string | null {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const begins = (hex: string): boolean => file.subarray(0, hex.length / 2).toString('hex') === hex;
  const known = signatures.find(([, hex]) => begins(hex))?.[0];
  if (known !== undefined) return known;
  if (begins('504b0304') || begins('504b0506'))
    return archives.find(([, name]) => file.includes(name))?.[0] ?? 'zip';
  if (begins('d0cf11e0a1b11ae1')) {
    return compounds.find(([, name]) => file.includes(Buffer.from(name, 'utf16le')))?.[0] ?? 'compound file';
  }
  if (begins('425a68') && file.subarray(4, 10).toString('hex') === '314159265359') return 'bzip2';
  if (file.subarray(4, 8).toString('latin1') === 'ftyp') return 'video';
  if (begins('52494646') && file.subarray(8, 12).toString('latin1') === 'WEBP') return 'webp';
  return null;
}

/** Names under which archives of the web are kept. */
const ARCHIVES: readonly (readonly ['wacz' | 'warc', RegExp])[] = [
  ['wacz', /\.wacz$/i],
  ['warc', /\.warc(?:\.gz)?$/i],
];

/** Of the kind its name says, were it so damaged that its bytes no longer do: a torn one must not pass for plain text. Null for any other file. */
export function archiveNamed(file: string): 'wacz' | 'warc' | null {
  return ARCHIVES.find(([, ending]) => ending.test(file))?.[0] ?? null;
}

/** An archive of the web by its name or else by its bytes, or null. */
export function archiveFormatOf(bytes: Uint8Array, file: string): 'wacz' | 'warc' | null {
  const named = archiveNamed(file);
  if (named !== null) return named;
  const held = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const begins = held.subarray(0, 7).toString('latin1');
  if (begins === 'WARC/1.') return 'warc';
  const wacz = ['datapackage.json', 'pages/pages.jsonl'].every((name) => held.includes(name));
  return begins.startsWith('PK\x03\x04') && wacz ? 'wacz' : null;
}

/** The format of text that is not meant to be read as it stands: `html`, `email`, or null. */
export function documentFormatOf(text: string, file: string): 'html' | 'email' | null {
  const start = text.slice(0, 4096).trimStart().toLowerCase();
  const markup = /^(<\?xml[^>]*>\s*)?(<!--[^>]*-->\s*)?(<!doctype html|<html|<head|<body)\b/;
  if (markup.test(start) || (/\.x?html?$/i.test(file) && start.startsWith('<'))) return 'html';
  return isEmail(text) || /\.(eml|mht|mhtml)$/i.test(file) ? 'email' : null;
}

/** Header fields that only a mail program writes: a note that begins "From: …" is a note. */
const MAIL = ['received', 'return-path', 'message-id', 'mime-version', 'delivered-to', 'dkim-signature'];

function isEmail(text: string): boolean {
  const fields: string[] = [];
  for (const line of text.slice(0, 16_384).split(/\r?\n/)) {
    if (line === '') break;
    const field = /^([!-9;-~]{1,80}):/.exec(line)?.[1];
    if (field !== undefined) fields.push(field.toLowerCase());
    else if (!/^[ \t]/.test(line) && !(fields.length === 0 && line.startsWith('From '))) return false;
  }
  return fields.length >= 2 && fields.some((field) => MAIL.includes(field));
}
