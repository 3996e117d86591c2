/** A language's tables of attribution, compiled. */
import { compilePhrase, indexPhrases, type PhraseIndex } from '../phrases/match.ts';
import type { Hedges } from './hedges.ts';
import type { Names } from './party.ts';
import type { AttributionLanguage, AttributionRule } from './rules.ts';

export interface AttributionReader {
  readonly language: AttributionLanguage;
  readonly names: Names;
  readonly rules: PhraseIndex<AttributionRule>;
  readonly hedges: Hedges;
}

export function compileAttribution(language: AttributionLanguage, names: Names): AttributionReader {
  return {
    language,
    names,
    rules: indexPhrases(
      language.rules.map((rule) => ({ rule, pattern: compilePhrase(rule.pattern, language.macros) })),
    ),
    hedges: new Map(
      language.hedges.flatMap(({ words, ...hedge }) =>
        words.split(' ').map((word) => [word, hedge] as const),
      ),
    ),
  };
}
