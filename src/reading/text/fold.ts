/**
 * A copy of a text for matching: lower case, one kind of apostrophe, hyphen and blank, and of exactly the same length
 * in UTF-16 code units, so that every offset found in the copy is true in the text. Nothing a user sees is cut from it.
 *
 * Invariant: `fold(text).length === text.length`.
 */

/** What is written in several ways, by what it is read as. Each side is one code unit per character. */
const SAME: Readonly<Record<string, string>> = {
  "'": '\u2018\u2019\u201b\u02bc\u2032\u00b4`',
  '"': '\u201c\u201d\u201e\u201f\u2033',
  '-': '\u2010\u2011\u2012\u2013\u2212\ufe63\uff0d\u00ad',
  ' ': '\t\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000',
};

const readAs = new Map(
  Object.entries(SAME).flatMap(([as, written]) => Array.from(written).map((c) => [c, as] as const)),
);

/** Ends a line, whatever machine wrote it. */
const lineEnd = /[\r\v\f\u0085\u2028\u2029]/g;
/** Controls, marks of direction, characters of no width, and halves of pairs: blank for matching. */
const blank = /(?![\n\t\u00ad])[\p{Cc}\p{Cf}\ufff9-\ufffd]/gu;
const lonely = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const fullWidth = /[\uff01-\uff0c\uff0e-\uff5e]/g;
const many = new RegExp(
  `[${[...readAs.keys()].map((c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')}]`,
  'g',
);

/** Lines that a mail program broke in the middle of a sentence. */
const MIN_WRAPPED = 40;
const MAX_WRAPPED = 100;
const softBreak = /(?<=[\p{Ll}0-9,;'’-])\r?\n(?=[\p{Ll}0-9])/gu;

/** @returns a text of the same length to match in; pure */
export function fold(text: string): string {
  return (
    joinWrapped(text)
      .replace(lineEnd, '\n')
      .replace(blank, (c) => ' '.repeat(c.length))
      .replace(lonely, ' ')
      .replace(fullWidth, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
      .replace(many, (c) => readAs.get(c) ?? c)
      // Two apostrophes for a quotation mark, as typists and agencies have it.
      .replace(/(?<=^|[\s([])''(?=\S)/gm, ' "')
      .replace(/''/g, '" ')
      .replace(/\u0130/g, 'i')
      .toLowerCase()
  );
}

/** A break in mid-sentence becomes a blank if the line is of a length at which mail programs break. */
function joinWrapped(text: string): string {
  let [start, next] = [0, text.indexOf('\n')];
  return text.replace(softBreak, (mark, at: number) => {
    // Each line end is passed once, however many breaks a text without line feeds has.
    while (next >= 0 && next < at) [start, next] = [next + 1, text.indexOf('\n', next + 1)];
    const length = at - start;
    return length >= MIN_WRAPPED && length <= MAX_WRAPPED ? ' '.repeat(mark.length) : mark;
  });
}
