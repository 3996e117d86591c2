/**
 * What the reader chose for this tab: language, colours, single-key shortcuts. Kept for the tab only: the desk leaves
 * nothing behind in the browser.
 */
import { locales, type Locale } from '../../../messages/web/index.ts';

export const themes = ['auto', 'light', 'dark'] as const;
const kept = (name: string): string | null => window.sessionStorage.getItem(`corvee.${name}`);

function firstLocale(): Locale {
  const wanted = [kept('locale'), ...window.navigator.languages].map((tag) => tag?.slice(0, 2));
  return wanted.flatMap((tag) => locales.find((locale) => locale === tag) ?? [])[0] ?? 'en';
}

export const preferences = $state({
  locale: firstLocale(),
  theme: themes.find((theme) => theme === kept('theme')) ?? 'auto',
  /** Single-letter shortcuts, which some people trigger by accident or by voice (WCAG 2.1.4). */
  keys: kept('keys') !== 'off',
});

/** Writes the choices to the page and keeps them. Called within an effect. */
export function applyPreferences(): void {
  const { locale, theme, keys } = preferences;
  document.documentElement.lang = locale;
  if (theme === 'auto') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  for (const [name, value] of Object.entries({ locale, theme, keys: keys ? 'on' : 'off' })) {
    window.sessionStorage.setItem(`corvee.${name}`, value);
  }
}
