/** Who says it: from the noun phrase of a source to a party. */
import type { Party, Stance } from '../../evidence/index.ts';
import { isFinite, type NounPhrase, type Phrases, type UnitRange } from '../phrases/units.ts';
import type { Extent } from '../reading.ts';
import type { AttributionReader } from './reader.ts';
import { partyOf } from './party.ts';

/** A single person who tells is a source, not one of the workers; whoever "has learned" something is the publisher. */
export function partyNamed(
  reader: AttributionReader,
  text: string,
  named: NounPhrase,
  source: Extent,
  stance: Stance,
  cue: UnitRange,
  phrases: Phrases,
): Party {
  const party = partyOf(
    named,
    text.slice(source.start, source.end),
    text.slice(named.start, named.end),
    reader.names,
  );
  if (stance !== 'states') return party;
  const learns = phrases.units
    .slice(cue.from, cue.to)
    .some((unit) => unit.kind === 'vg' && unit.classes.has('cue-learns'));
  if (learns && !isSomebody(named)) return { ...party, kind: 'outlet' };
  return party.kind === 'workers' && named.classes.has('person') ? { ...party, kind: 'partner' } : party;
}

/** A report or an order that "suggests" something: the inference is the writer's. */
export function isSomebody(np: NounPhrase): boolean {
  return ['source', 'expert', 'official', 'manager', 'worker', 'workplace', 'authority'].some((name) =>
    np.classes.has(name),
  );
}

/** "He left and said …": the subject of the verb before. */
export function sharedSubject(phrases: Phrases, before: number): UnitRange | undefined {
  const verb = phrases.units.findIndex((unit, i) => i < before && isFinite(unit));
  const subject = verb < 1 ? -1 : phrases.units.findLastIndex((unit, i) => i < verb && unit.kind === 'np');
  return subject < 0 ? undefined : { from: subject, to: subject + 1 };
}
