/** An answer over HTTP as it stands in an archive: its status, and its body without the codings it travelled in. */
import * as zlib from 'node:zlib';
import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import { DocumentError } from '../parsed.ts';
import { digestHolds } from './digest.ts';
import { fieldsOf, type Fields } from './fields.ts';

export interface HttpAnswer {
  readonly status: number;
  readonly fields: Fields;
  /** As it stands in the record. */
  readonly body: Buffer;
}

/** What a page may hold once its codings are taken off. */
const MOST = 32 * 1024 * 1024;

/** @throws DocumentError 'damaged' */
export function httpAnswer(block: Buffer): HttpAnswer {
  const end = block.indexOf('\r\n\r\n');
  const [first = '', ...lines] = block
    .subarray(0, end === -1 ? block.length : end)
    .toString('latin1')
    .split('\r\n');
  const status = /^HTTP\/\d(?:\.\d)? (\d{3})(?: |$)/.exec(first)?.[1];
  if (status === undefined) throw new DocumentError('damaged');
  const body = end === -1 ? Buffer.alloc(0) : block.subarray(end + 4);
  return { status: Number(status), fields: fieldsOf(lines.filter((line) => line !== '')), body };
}

/**
 * The body as its author wrote it. Archives differ: some keep the codings, some take them off and leave the fields that name them; so a
 * coding is taken off where it is there.
 *
 * @param digest - of the payload; kept by some over the body as it travelled, by some over it without codings
 * @throws DocumentError 'damaged', 'huge'
 */
export function decodedBody({ fields, body }: HttpAnswer, digest: string | undefined): Buffer {
  const whole = /\bchunked\b/i.test(fields.get('transfer-encoding') ?? '') ? unchunked(body) : body;
  const codings = (fields.get('content-encoding') ?? '')
    .split(',')
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== '' && name !== 'identity')
    .reverse();
  const plain = codings.reduce((bytes, coding) => decoded(bytes, coding), whole);
  if (digest !== undefined && ![body, whole, plain].some((bytes) => digestHolds(digest, bytes)))
    throw new DocumentError('damaged');
  return plain;
}

/** Chunks are as long as they say and end where they should; a body that does not begin with a length has none. */
function unchunked(body: Buffer): Buffer {
  if (!/^[0-9a-f]{1,8}[ \t]*(?:;[^\r\n]*)?\r\n/i.test(body.subarray(0, 256).toString('latin1'))) return body;
  const chunks: Buffer[] = [];
  for (let at = 0; ;) {
    const end = body.subarray(at, at + 256).indexOf('\r\n');
    const size = /^[0-9a-f]{1,8}(?=[ \t]*(?:;|$))/i.exec(body.subarray(at, at + end).toString('latin1'))?.[0];
    if (end === -1 || size === undefined) throw new DocumentError('damaged');
    const start = at + end + 2;
    const length = parseInt(size, 16);
    if (length === 0) return Buffer.concat(chunks);
    if (body.subarray(start + length, start + length + 2).toString('latin1') !== '\r\n')
      throw new DocumentError('damaged');
    chunks.push(body.subarray(start, start + length));
    at = start + length + 2;
  }
}

/** How each coding is opened, and how it shows that it is there; null where it has no mark of its own. */
const CODINGS: Readonly<
  Record<string, { readonly open: (bytes: Buffer) => Buffer; readonly mark: string | null }>
> = {
  gzip: { open: (bytes) => gunzipSync(bytes, { maxOutputLength: MOST }), mark: '1f8b' },
  'x-gzip': { open: (bytes) => gunzipSync(bytes, { maxOutputLength: MOST }), mark: '1f8b' },
  deflate: {
    // Some servers leave the wrapper away.
    open: (bytes) =>
      (bytes[0] ?? 0) % 16 === 8
        ? inflateSync(bytes, { maxOutputLength: MOST })
        : inflateRawSync(bytes, { maxOutputLength: MOST }),
    mark: null,
  },
  br: { open: (bytes) => brotliDecompressSync(bytes, { maxOutputLength: MOST }), mark: null },
  // Node has it since 22.15; before, such a page is refused.
  ...('zstdDecompressSync' in zlib
    ? {
        zstd: {
          open: (bytes: Buffer) => zlib.zstdDecompressSync(bytes, { maxOutputLength: MOST }),
          mark: '28b52ffd',
        },
      }
    : {}),
};

/** Markup begins with a bracket, whatever stands before it; nothing compressed does. */
const MARKUP = /^(?:\xef\xbb\xbf)?\s*</;

function decoded(bytes: Buffer, coding: string): Buffer {
  const known = CODINGS[coding];
  if (known === undefined) throw new DocumentError('damaged');
  const { open, mark } = known;
  const there =
    mark === null
      ? !MARKUP.test(bytes.subarray(0, 1024).toString('latin1'))
      : bytes.subarray(0, mark.length / 2).toString('hex') === mark;
  if (!there) return bytes;
  try {
    return open(bytes);
  } catch (error) {
    const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : '';
    throw new DocumentError(code === 'ERR_BUFFER_TOO_LARGE' ? 'huge' : 'damaged');
  }
}
