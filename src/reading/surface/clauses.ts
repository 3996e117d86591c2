/** Cuts a sentence into clauses at the marks and endings a language names: what a claim's words are narrowed to. Pure. */
import type { Extent } from '../reading.ts';

/**
 * @param said - the folded words of the sentence
 * @param boundary - global; a clause ends where a match ends
 * @returns clauses in order, without the blanks and marks around them; at least the sentence itself
 */
export function clausesOf(said: string, boundary: RegExp): Extent[] {
  const cuts = [...said.matchAll(boundary)].map((match) => match.index + match[0].length);
  const bounds = [0, ...cuts.filter((cut) => cut < said.length), said.length];
  const clauses = bounds.slice(1).flatMap((end, i) => {
    const start = bounds[i] ?? 0;
    const words = said.slice(start, end);
    const lead = /^[\s"'“”‘’,;:.]*/u.exec(words)?.[0].length ?? 0;
    const tail = /(?<![\s"'“”‘’,;:.])[\s"'“”‘’,;:.]+$/u.exec(words)?.[0].length ?? 0;
    return start + lead < end - tail ? [{ start: start + lead, end: end - tail }] : [];
  });
  return clauses.length === 0 ? [{ start: 0, end: said.length }] : clauses;
}
