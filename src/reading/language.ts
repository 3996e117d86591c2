/** Guesses the language of a text from the script of its letters. */
import type { Language } from './reading.ts';

const SAMPLE = 20_000;
/** English names in a Korean report are common, Korean words in an English one are few. */
const FEWEST_SHARE = 0.2;

const OTHER = /[\p{Script=Hangul}\p{Script=Cyrillic}]/u;

/** @returns `ko` or `ru` if at least a fifth of the letters are Hangul or Cyrillic, else `en`; pure */
export function guessLanguage(text: string): Language {
  const sample = text.slice(0, SAMPLE);
  if (!OTHER.test(sample)) return 'en';
  const count = (script: RegExp): number => sample.match(script)?.length ?? 0;
  const letters = count(/\p{L}/gu);
  if (letters === 0) return 'en';
  const hangul = count(/\p{Script=Hangul}/gu) / letters;
  const cyrillic = count(/\p{Script=Cyrillic}/gu) / letters;
  if (Math.max(hangul, cyrillic) < FEWEST_SHARE) return 'en';
  return hangul >= cyrillic ? 'ko' : 'ru';
}
