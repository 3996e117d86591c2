/** What is said: which words beside a cue are on its party's word. */
import type { Stance } from '../../evidence/index.ts';
import { clauseAround } from '../phrases/clauses.ts';
import { endsOfPhrase } from '../phrases/extend.ts';
import { extentOf } from '../phrases/match.ts';
import { isFinite, type Phrases, type UnitRange } from '../phrases/units.ts';
import type { Extent } from '../reading.ts';
import { lengthOf, trimmed } from './found.ts';
import type { AttributionRule } from './rules.ts';

/** What is said runs to the end of the sentence; what is feared or believed to the end of its clause. */
export function scopeOf(phrases: Phrases, range: UnitRange, stance: Stance): Extent {
  const clause = extentOf(phrases, range);
  return ['believes', 'speculates', 'fears', 'plans'].includes(stance)
    ? clause
    : { start: clause.start, end: phrases.end };
}

/** A clause of its own: a finite verb, and its subject first unless "that" stands before. */
export function isStatement(phrases: Phrases, range: UnitRange, linked: boolean): boolean {
  const units = phrases.units.slice(range.from, range.to);
  if (!units.some(isFinite)) return false;
  const [first] = units;
  if (linked) return true;
  if (first?.kind !== 'word')
    return endsOfPhrase(phrases.units, range.from).some((end) => isFinite(phrases.units[end]));
  // "wrote in a message seen by …" says nothing; "said in May the crews were sent" does.
  return first.token.tag !== 'ADP' || units.some((unit) => unit.kind === 'vg' && unit.form === 'finite');
}

export function contentOf(
  text: string,
  phrases: Phrases,
  rule: AttributionRule,
  slot: Extent | null,
  cue: Extent,
  at: number,
): Extent | null {
  switch (rule.content) {
    case 'slot':
      return slot === null ? null : trimmed(text, slot);
    case 'before':
      return trimmed(text, { start: phrases.start, end: cue.start });
    case 'clause':
      return trimmed(text, extentOf(phrases, clauseAround(phrases.units, at)));
    case 'rest': {
      const after = trimmed(text, { start: cue.end, end: phrases.end });
      const before = trimmed(text, { start: phrases.start, end: cue.start });
      return lengthOf(after) >= lengthOf(before) ? after : before;
    }
    case 'quote':
      return null;
  }
}
