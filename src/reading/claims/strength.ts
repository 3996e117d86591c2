/**
 * The weakest link, reckoned here as evidence reckons it (a test compares the two): reading takes only types from
 * evidence, so that a text can be read where no case file can be opened.
 */
import type { Modality, Polarity, Strength } from '../../evidence/index.ts';

const STRONGEST_FIRST: readonly Strength[] = ['CT', 'PR', 'PS', 'U'];

/** A rumour of a certainty is a rumour; of nothing at all, unstated. */
export function weakestOf(strengths: readonly Strength[]): Strength {
  return STRONGEST_FIRST.findLast((strength) => strengths.includes(strength)) ?? 'U';
}

export function modalityOf(strength: Strength, polarity: Polarity): Modality {
  if (strength === 'U') return 'Uu';
  return `${strength}${polarity === 'affirmed' ? '+' : '-'}`;
}
