/** What a regime's labels are called in the reader's language; the regime's own words where it has none. */
import { asked } from './asked.svelte.ts';
import { data } from './data-language.svelte.ts';
import { preferences } from './preferences.svelte.ts';
import type { RegimeWordsJson } from './types.ts';

let korean = $state.raw<RegimeWordsJson['ko']>({});

/** Call while the view of a regime is set up. */
export function useRegimeWords(): void {
  const words = asked<RegimeWordsJson>(() => (preferences.locale === 'ko' ? { path: 'words' } : null));
  $effect(() => {
    if (words.answer !== null) korean = words.answer.ko;
  });
}

const translated = (label: string): string | undefined =>
  preferences.locale === 'ko' ? korean[label] : undefined;

export function regimeText(label: string): string {
  return translated(label) ?? label;
}

/** For the `lang` of an element that shows `regimeText` of the label. */
export function regimeLang(label: string): 'en' | undefined {
  return translated(label) === undefined ? data.lang : undefined;
}
