/** `--published FILE=DATE[..DATE]`, or a bare date where there is one file. */
import type { GivenDate } from '../app/index.ts';
import { CorveeError, isDay } from '../base/index.ts';
import { message, type Locale } from '../messages/index.ts';

/**
 * @returns the dates by file, as the files were given
 * @throws CorveeError 'usage' for a date that is none, a file that was not given, or a bare date with several files
 */
export function publishedOption(
  values: readonly string[],
  files: readonly string[],
  locale: Locale,
): ReadonlyMap<string, GivenDate> {
  const dates = new Map<string, GivenDate>();
  for (const value of values) {
    const at = value.lastIndexOf('=');
    const [only, ...others] = files;
    const file = at >= 0 ? value.slice(0, at) : others.length === 0 ? only : undefined;
    if (file === undefined) throw new CorveeError('usage', { detail: message(locale, 'cli.published.bare') });
    const given = files.filter((path) => path === file || path.endsWith(`/${file}`));
    const [path] = given;
    if (path === undefined || given.length > 1) {
      throw new CorveeError('usage', { detail: message(locale, 'cli.published.file', { file }) });
    }
    dates.set(path, dateOf(value.slice(at + 1), locale));
  }
  return dates;
}

function dateOf(text: string, locale: Locale): GivenDate {
  const [from = '', to = from, ...rest] = text.split('..');
  if (!isDay(from) || !isDay(to) || to < from || rest.length > 0) {
    throw new CorveeError('usage', { detail: message(locale, 'cli.published.date', { text }) });
  }
  return { from, to };
}

/** Gathers the values of a repeated option. */
export function collected(value: string, before: readonly string[] = []): string[] {
  return [...before, value];
}
