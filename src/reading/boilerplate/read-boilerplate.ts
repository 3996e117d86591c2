/** Which lines and sentences of a text are no article text. Nothing in them is ever proposed as a claim. */
import type { Boilerplate, Extent } from '../reading.ts';
import type { Document } from '../text/document.ts';
import { startingIn } from '../text/ranges.ts';
import type { BoilerplateRule } from './rules.ts';

const MOST_CHARS = 1000;
const HEADING_WORDS = 16;

/** @returns disjoint stretches in order; pure */
export function readBoilerplate(rules: readonly BoilerplateRule[], document: Document): Boilerplate[] {
  return document.lines.flatMap((line, i) => {
    const sentences = startingIn(document.sentences, line);
    const found = wholeLine(rules, document, line, i) ?? headingAt(document, line, i);
    if (found !== null) return [found];
    const parts = sentences.flatMap((sentence) => partOf(rules, document, sentence));
    // A line most of whose sentences are boilerplate is boilerplate: "More about our partners … Their names …".
    const kind = parts[0];
    return kind !== undefined && parts.length * 2 > sentences.length
      ? [{ ...kind, ...line, text: document.text.slice(line.start, line.end) }]
      : parts;
  });
}

function wholeLine(
  rules: readonly BoilerplateRule[],
  document: Document,
  line: Extent,
  index: number,
): Boilerplate | null {
  const folded = document.folded.slice(line.start, Math.min(line.end, line.start + MOST_CHARS));
  const rule = rules.find(
    ({ takes, pattern, firstLines }) =>
      takes === 'line' && (firstLines === undefined || index < firstLines) && pattern.test(folded),
  );
  return rule === undefined ? null : made(document, line, rule);
}

function partOf(rules: readonly BoilerplateRule[], document: Document, sentence: Extent): Boilerplate[] {
  const folded = document.folded.slice(sentence.start, Math.min(sentence.end, sentence.start + MOST_CHARS));
  const rule = rules.find(({ takes, pattern }) => takes === 'sentence' && pattern.test(folded));
  return rule === undefined ? [] : [made(document, { start: sentence.start, end: sentence.end }, rule)];
}

function made(document: Document, { start, end }: Extent, { kind, id }: BoilerplateRule): Boilerplate {
  return { start, end, text: document.text.slice(start, end), kind, rule: id };
}

/** A short line without an end mark, or all in capitals: it repeats the text in fewer words and is no statement. */
function headingAt(document: Document, line: Extent, index: number): Boilerplate | null {
  const words = document.text.slice(line.start, line.end);
  if (words.length > 160 || document.lines.length < 2) return null;
  const count = words.match(/[\p{L}\p{N}'\u2019-]+/gu)?.length ?? 0;
  const shouts = /\p{Lu}/u.test(words) && !/\p{Ll}/u.test(words);
  const ends = /[.!?\u3002\u2026:;,"\u201d\u2019')\]]$/u.test(words);
  if (count === 0 || count > HEADING_WORDS) return null;
  const isFirst = index === 0 || (index === 1 && document.lines.length > 3);
  if (!(shouts && count >= 2) && (ends || !isFirst)) return null;
  return { ...line, text: words, kind: 'heading', rule: 'boilerplate/heading' };
}
