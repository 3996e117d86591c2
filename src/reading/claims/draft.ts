/** A claim on its way: which rule fired on which units, before it becomes a statement. */
import type { ClaimKind, Topic } from '../../evidence/index.ts';
import { extentOf, type PhraseMatch } from '../phrases/match.ts';
import type { NounPhrase, Phrases, UnitRange, VerbGroup } from '../phrases/units.ts';
import type { Extent, QuantityMention } from '../reading.ts';

export interface Draft extends Extent {
  readonly rule: string;
  readonly kind: ClaimKind;
  readonly topic: Topic;
  readonly phrases: Phrases;
  /** The units the claim's words consist of. */
  readonly range: UnitRange;
  readonly slots: PhraseMatch['slots'];
  readonly verb: VerbGroup | null;
  /** Read by the predicate alone. */
  readonly wide: boolean;
  /** Read by its wording: gives way to what a phrase rule reads. */
  readonly loose?: true;
  /** The statement is denied whatever its verb says. */
  readonly denied: boolean;
  /** Whether the thing runs if the words hold; null where they do not say. */
  readonly runs: boolean | null;
  /** Set where an amount is what the claim is about. */
  readonly amount?: QuantityMention;
  /** Set where the claim lists things. */
  readonly items?: readonly string[];
  readonly bearer?: 'worker' | 'workplace' | 'official' | 'state' | 'unknown';
}

export function slotRange(draft: Pick<Draft, 'slots'>, name: string): UnitRange | null {
  return draft.slots[name] ?? null;
}

export function slotExtent(draft: Pick<Draft, 'slots' | 'phrases'>, name: string): Extent | null {
  const range = draft.slots[name];
  return range === undefined || range.from === range.to ? null : extentOf(draft.phrases, range);
}

/** The noun phrase a slot begins with. */
export function slotPhrase(draft: Pick<Draft, 'slots' | 'phrases'>, name: string): NounPhrase | null {
  const range = draft.slots[name];
  const unit = range === undefined ? undefined : draft.phrases.units[range.from];
  return unit?.kind === 'np' ? unit : null;
}

/** The first verb group of a range. */
export function verbIn(phrases: Phrases, { from, to }: UnitRange): VerbGroup | null {
  return phrases.units.slice(from, to).find((unit): unit is VerbGroup => unit.kind === 'vg') ?? null;
}
