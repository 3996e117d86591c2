/** A text without what layout does to it, and where each character of it stood: quotes, dashes, spaces, hidden marks. */

/** `from[i]` and `to[i]` bound, in the given text, what became character `i` of `text`. UTF-16 code units. */
export interface PlainText {
  readonly text: string;
  readonly from: readonly number[];
  readonly to: readonly number[];
}

const same: readonly (readonly [RegExp, string])[] = [
  [/^[‘’‚‛′ʼ＇]$/u, "'"],
  [/^[“”„‟″«»＂「」『』]$/u, '"'],
  [/^[‐‑‒–—―−－]$/u, '-'],
  [/^[…]$/u, '...'],
  [/^[\s\u00a0\u2028\u2029\u3000]$/u, ' '],
];
/** Soft hyphens, zero-width characters, byte order marks and marks of writing direction: nothing a reader sees. */
const hidden = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/gu;

/** Runs of space become one space; composed and decomposed letters become one form (NFC). Never fails. */
export function plainTextOf(text: string): PlainText {
  let plain = '';
  const from: number[] = [];
  const to: number[] = [];
  for (const cluster of text.matchAll(/\P{M}\p{M}*|\p{M}+/gsu)) {
    const start = cluster.index;
    const end = start + cluster[0].length;
    const seen = cluster[0].normalize('NFC').replaceAll(hidden, '');
    const shown = same.find(([pattern]) => pattern.test(seen))?.[1] ?? seen;
    if (shown === ' ' && plain.endsWith(' ')) {
      to[to.length - 1] = end;
      continue;
    }
    for (let i = 0; i < shown.length; i++) {
      from.push(start);
      to.push(end);
    }
    plain += shown;
  }
  return { text: plain, from, to };
}
