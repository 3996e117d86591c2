/** What a language brings to the reading of attribution. */
import type { Stance, Strength } from '../../evidence/index.ts';
import type { PointsTable } from './points.ts';

export interface AttributionRule {
  /** `cue/name`, unique. */
  readonly id: string;
  /** In the phrase notation. */
  readonly pattern: string;
  /** Where what is said stands. */
  readonly content: 'slot' | 'before' | 'rest' | 'clause' | 'quote';
  /** Fixed, where no verb of a cue class says it. */
  readonly stance?: Stance;
  readonly strength?: Strength;
  /** The subject is no source ("it seems", "are said to"). */
  readonly unsourced?: true;
  /** Classes a source must not have: an order that says something is the order itself. */
  readonly notSource?: readonly string[];
  /** The cue must begin with this word. */
  readonly onlyWords?: string;
  /** The source must be just one of these words: "people say". */
  readonly sourceIs?: readonly string[];
  readonly examples: readonly string[];
}

export interface AttributionLanguage {
  /** Classes of verbs that speak for their subject wherever they stand, whatever the construction. */
  readonly loose: readonly string[];
  readonly points: PointsTable;
  /** Stance and strength by the name of a candidate, for cues that only points find. */
  readonly attitudes: readonly {
    readonly stance: Stance;
    readonly strength: Strength;
    readonly names: string;
  }[];
  readonly macros: Readonly<Record<string, string>>;
  readonly rules: readonly AttributionRule[];
  readonly cues: Readonly<Record<string, { readonly stance: Stance; readonly strength: Strength }>>;
  readonly hedges: readonly {
    readonly stance: Stance;
    readonly strength: Strength;
    readonly words: string;
  }[];
}
