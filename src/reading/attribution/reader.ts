/** A language's tables of attribution, compiled. */
import { compilePhrase } from '../phrases/pattern.ts';
import { indexPhrases, type PhraseIndex } from '../phrases/phrase-index.ts';
import type { Hedges } from './hedges.ts';
import { compilePoints, type Points } from './points.ts';
import type { Names } from './party.ts';
import type { Stance, Strength } from '../../evidence/index.ts';
import type { AttributionLanguage, AttributionRule } from './rules.ts';

/** How a cue speaks. */
export interface Voice {
  readonly stance: Stance;
  readonly strength: Strength;
}

export interface AttributionReader {
  readonly language: AttributionLanguage;
  readonly names: Names;
  readonly rules: PhraseIndex<AttributionRule>;
  readonly hedges: Hedges;
  readonly points: Points;
  /** Stance and strength of cues that only points find, by the name of the candidate. */
  readonly attitudes: ReadonlyMap<string, Voice>;
}

export function compileAttribution(language: AttributionLanguage, names: Names): AttributionReader {
  return {
    language,
    names,
    rules: indexPhrases(
      language.rules.map((rule) => ({ rule, pattern: compilePhrase(rule.pattern, language.macros) })),
    ),
    points: compilePoints(language.points),
    attitudes: new Map(
      language.attitudes.flatMap(({ names, ...voice }) =>
        names.split(' | ').map((name) => [name, voice] as const),
      ),
    ),
    hedges: new Map(
      language.hedges.flatMap(({ words, ...hedge }) =>
        words.split(' ').map((word) => [word, hedge] as const),
      ),
    ),
  };
}
