/** A mention while it is being made: what the parts of this layer hand to each other. */
import type { Party, Stance, Strength } from '../../evidence/index.ts';
import type { Extent } from '../reading.ts';

/** A mention before its chain is known. */
export interface Found extends Extent {
  readonly cue: Extent;
  readonly sourceWords: string | null;
  readonly party: Party;
  readonly pronoun: boolean;
  readonly stance: Stance;
  readonly strength: Strength;
  readonly content: Extent | null;
  readonly quoted: boolean;
  readonly implied: boolean;
  readonly rule: string;
}

export const UNNAMED: Party = { kind: 'unnamed', label: 'unnamed' };

/** Without marks and blanks at either end. */
export function trimmed(text: string, { start, end }: Extent): Extent {
  while (start < end && /[\s,;:.\u2014"\u201c\u201d]/u.test(text.charAt(start))) start++;
  while (end > start && /[\s,;:.\u2014"\u201c\u201d]/u.test(text.charAt(end - 1))) end--;
  return { start, end };
}

export const lengthOf = (extent: Extent | null): number => (extent === null ? 0 : extent.end - extent.start);
