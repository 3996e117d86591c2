/** Bytes become text, exactly or not at all. Without a byte order mark it is UTF-8 or it is refused: no guessing. */
import { isUtf8 } from 'node:buffer';

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** `badAt` is the offset of the first byte that is not text, counted from the start of the file; null if all is. */
export interface Decoded {
  readonly text: string;
  readonly encoding: TextEncoding;
  readonly badAt: number | null;
}

const marks: readonly (readonly [TextEncoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

export function decodeText(bytes: Uint8Array): Decoded {
  const [encoding, mark] = marks.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte)) ?? [
    'utf-8',
    [],
  ];
  const body = bytes.subarray(mark.length);
  const bad = encoding === 'utf-8' ? badUtf8(body) : badUtf16(body, encoding);
  if (bad !== null) return { text: '', encoding, badAt: mark.length + bad };
  return {
    text: new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(body),
    encoding,
    badAt: null,
  };
}

/** Where the longest valid beginning ends, or null if all is valid. */
function badUtf8(body: Uint8Array): number | null {
  if (isUtf8(body)) return null;
  // A sequence may be cut at either end of the search, so a beginning counts as good if at most three bytes dangle.
  let good = 0;
  let bad = body.length;
  while (bad - good > 1) {
    const middle = (good + bad) >>> 1;
    if (validEnd(body, middle) === null) bad = middle;
    else good = middle;
  }
  return validEnd(body, good) ?? 0;
}

/** The end of the valid text among the first `length` bytes, if it is not more than three bytes before; else null. */
function validEnd(body: Uint8Array, length: number): number | null {
  for (let end = length; end >= Math.max(0, length - 3); end--) {
    if (isUtf8(body.subarray(0, end))) return end;
  }
  return null;
}

/** The first unit that is half of a surrogate pair without the other, or an odd byte at the end. */
function badUtf16(body: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): number | null {
  const view = new DataView(body.buffer, body.byteOffset, body.byteLength);
  const unitAt = (place: number): number => view.getUint16(place, encoding === 'utf-16le');
  const whole = body.length - (body.length % 2);
  for (let i = 0; i < whole; i += 2) {
    const unit = unitAt(i);
    if (unit < 0xd800 || unit > 0xdfff) continue;
    const next = i + 2 < whole ? unitAt(i + 2) : 0;
    if (unit > 0xdbff || next < 0xdc00 || next > 0xdfff) return i;
    i += 2;
  }
  return whole === body.length ? null : whole;
}
