/** Where what is said ends: with its quotation, at the next cue. */
import { covers, itemAt } from '../text/document.ts';
import { startingIn } from '../text/ranges.ts';
import type { Phrases } from '../phrases/units.ts';
import { type Found, trimmed } from './found.ts';
import type { Quote } from './quotes.ts';

/**
 * What is said inside a quotation ends with it at the latest, what is said before a cue at that cue; a complaint in a
 * quotation goes on in the next sentence if that begins with "But" or "And".
 */
export function clipped(
  text: string,
  found: readonly Found[],
  quotes: readonly Quote[],
  phrases: readonly Phrases[],
): Found[] {
  const trailing = found
    .filter((mention) => mention.content !== null && mention.content.end <= mention.start && !mention.implied)
    .sort((a, b) => a.start - b.start);
  return found.map((mention) => {
    const { content } = mention;
    if (content === null || content.end <= mention.start) return mention;
    const around = itemAt(quotes, mention.cue.start);
    const quote = around !== null && covers(around, mention.cue) ? around : undefined;
    const after = startingIn(trailing, { start: mention.end + 1, end: content.end })[0];
    const end = Math.min(content.end, quote?.end ?? Infinity, after?.start ?? Infinity);
    const last = quote === undefined || mention.stance !== 'complains' ? end : goesOn(end, quote, phrases);
    return { ...mention, content: trimmed(text, { start: content.start, end: last }) };
  });
}

function goesOn(end: number, quote: Quote, phrases: readonly Phrases[]): number {
  const [next] = startingIn(phrases, { start: end, end: quote.end });
  const first = next?.units[0];
  return next !== undefined && first?.kind === 'word' && ['but', 'and', 'so', 'yet'].includes(first.word)
    ? Math.min(next.end, quote.end)
    : end;
}
