/** All that a language brings. A layer that a language has no tables for yields nothing in it. */
import type { Names } from './attribution/party.ts';
import type { AttributionLanguage } from './attribution/rules.ts';
import type { BoilerplateRule } from './boilerplate/rules.ts';
import type { ClaimLanguage } from './claims/rules.ts';
import type { WordClasses } from './phrases/chunk.ts';
import type { PublishedLanguage } from './published/rules.ts';
import type { QuantityLanguage } from './quantities/rules.ts';
import type { SurfaceLanguage } from './surface/rules.ts';
import type { Tokenizer } from './text/make-document.ts';
import type { TimeLanguage } from './times/rules.ts';

export interface LanguagePack {
  /** Null: sentences by their marks, words without tags. */
  readonly tokenizer: Tokenizer | null;
  readonly times: TimeLanguage;
  readonly quantities: QuantityLanguage;
  readonly boilerplate: readonly BoilerplateRule[];
  readonly published: PublishedLanguage;
  /** Null for a language whose phrases no tables describe yet. */
  readonly phrases: PhrasePack | null;
  /** Attribution and claims by the words of a sentence, where there are no phrases; null: none at all. */
  readonly surface: SurfaceLanguage | null;
}

export interface PhrasePack {
  readonly classes: WordClasses;
  readonly attribution: AttributionLanguage;
  readonly claims: ClaimLanguage;
  readonly names: Names;
}
