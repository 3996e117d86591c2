/** English norms by their wording: a second net, below the phrase rules. */
import type { WordingLanguage } from '../../../claims/find-wordings.ts';
import { commanding } from './commanding.ts';
import { forbidding } from './forbidding.ts';
import { never, wordingMacros, wordingPlaces } from './macros.ts';
import { obliging } from './obliging.ts';
import { ordering } from './ordering.ts';
import { permitting } from './permitting.ts';
import { threatening } from './threatening.ts';
import { words } from './words.ts';

/** Of two rules of one rank on the same words, the first is kept. */
export const wordings: WordingLanguage = {
  rules: [...threatening, ...ordering, ...forbidding, ...permitting, ...obliging, ...commanding],
  macros: wordingMacros,
  words,
  places: wordingPlaces,
  never,
};
