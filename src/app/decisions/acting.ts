/** Who acts, and in which month: goes with everything a person decides, and into the chain with it. */
import type { Month } from '../../base/index.ts';
import type { Actor } from '../../evidence/index.ts';

export interface Acting {
  readonly actor: Actor;
  /** For people to read; never a day (N6). */
  readonly month: Month | null;
}

/** Whoever sits at the desk. A case knows no names of its editors unless they give one. */
export const EDITOR: Actor = { role: 'editor', name: null };
