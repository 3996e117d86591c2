/** What can be done from anywhere in the desk. */
import type { Command } from '../parts/palette/palette-model.ts';
import { go } from './location.svelte.ts';
import { preferences, themes } from './preferences.svelte.ts';
import { hashOf, views } from './route.ts';
import { t } from './text.svelte.ts';
import { tour } from './tour.svelte.ts';

/** @param showKeys - opens the list of keys */
export function commandsOf(showKeys: () => void): Command[] {
  const key = (text: string): string | null => (preferences.keys ? text : null);
  return [
    ...views.map((view, i) => ({
      id: view,
      name: t('shortcuts.view', { view: t(`nav.${view}`) }),
      key: key(String(i + 1)),
      run: () => {
        go(hashOf(view));
      },
    })),
    {
      id: 'language',
      name: t('palette.language'),
      key: null,
      run: () => (preferences.locale = preferences.locale === 'en' ? 'ko' : 'en'),
    },
    {
      id: 'theme',
      name: t('palette.theme'),
      key: null,
      run: () =>
        (preferences.theme = themes[(themes.indexOf(preferences.theme) + 1) % themes.length] ?? 'auto'),
    },
    {
      id: 'address',
      name: t('palette.copyAddress'),
      key: null,
      run: () => void navigator.clipboard.writeText(window.location.href),
    },
    {
      id: 'tour',
      name: t('palette.tour'),
      key: null,
      run: () => {
        tour.start();
      },
    },
    { id: 'keys', name: t('shortcuts.title'), key: key('?'), run: showKeys },
  ];
}
