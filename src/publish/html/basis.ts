/** What a number of a page rests on, with its sign and its words. */
import { message, type Locale } from '../../messages/index.ts';

/** What a number rests on. `computed`: on the model's inputs, which say themselves what they rest on. */
export type Basis = 'file' | 'case' | 'both' | 'assumption' | 'computed';

/** Signs beside colours, so that nothing depends on seeing colour. */
const BASIS_SIGN: Readonly<Record<Basis, string>> = {
  file: '●',
  case: '○',
  both: '◐',
  assumption: '△',
  computed: '∑',
};

/** "your files", "the sample dossier" …; a case of the user's own is called that. */
export function basisWords(locale: Locale, basis: Basis, purpose: 'own' | 'sample'): string {
  return message(locale, `brief.basis.${basis === 'case' && purpose === 'own' ? 'own' : basis}`);
}

/** The same behind its sign. */
export function basisText(locale: Locale, basis: Basis, purpose: 'own' | 'sample'): string {
  return `${BASIS_SIGN[basis]} ${basisWords(locale, basis, purpose)}`;
}
