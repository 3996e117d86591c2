/** What the palette offers for a text: commands whose names have every word, then what the case has. Pure. */
import { hashOf } from '../../lib/route.ts';
import type { HitJson } from '../../lib/types.ts';

/** Something that can be done from anywhere. */
export interface Command {
  readonly id: string;
  readonly name: string;
  readonly key: string | null;
  readonly run: () => void;
}

/** Commands whose names have every word of the text; all for an empty text. */
export function commandsFor(commands: readonly Command[], text: string): Command[] {
  const words = fold(text).split(/\s+/u).filter(Boolean);
  return commands.filter(({ name }) => words.every((word) => fold(name).includes(word)));
}

/** Where a hit is shown: its report, with the claim chosen if it is one. */
export function hashOfHit(hit: HitJson): string {
  return hashOf('reports', hit.report, hit.kind === 'claim' ? { claim: hit.claim } : {});
}

export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** A text cut at its matches, which may touch or overlap. */
export function cutAt(text: string, matches: HitJson['matches']): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end } of matches.toSorted((a, b) => a.start - b.start)) {
    const from = Math.max(start, at);
    if (end <= from) continue;
    if (from > at) pieces.push({ text: text.slice(at, from), marked: false });
    pieces.push({ text: text.slice(from, end), marked: true });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), marked: false });
  return pieces;
}

function fold(text: string): string {
  return text.normalize('NFC').toLowerCase();
}
