import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { CorveeError } from '../base/index.ts';
import { errorText } from './index.ts';

const here = import.meta.dirname;
const read = (path: string): Record<string, string> =>
  JSON.parse(readFileSync(join(here, path), 'utf8')) as Record<string, string>;
const pairs = [
  ...readdirSync(join(here, 'en')).map((name) => [`en/${name}`, `ko/${name}`] as const),
  ['web/en.json', 'web/ko.json'] as const,
];

/** Names of the values a text needs. */
function needs(text: string): string[] {
  const names: string[] = [];
  JSON.stringify(
    new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true }).getAst(),
    (key, value: unknown) => {
      const element = value as { type?: number; value?: unknown } | null;
      if (typeof element === 'object' && typeof element?.value === 'string' && (element.type ?? 0) > 0) {
        if (element.type !== 7) names.push(element.value);
      }
      return key === 'location' ? undefined : value;
    },
  );
  return [...new Set(names)].sort();
}

describe('messages', () => {
  test.each(pairs)('%s has a Korean text for every English one, and no other', (en, ko) => {
    expect(Object.keys(read(ko)).sort()).toEqual(Object.keys(read(en)).sort());
  });

  test.each(pairs)('%s: both languages fill in the same values', (en, ko) => {
    const korean = read(ko);
    for (const [key, text] of Object.entries(read(en))) {
      const translated = korean[key];
      if (translated === undefined) continue;
      expect({ key, needs: needs(translated).filter((name) => !needs(text).includes(name)) }).toEqual({
        key,
        needs: [],
      });
    }
  });

  test('every error code has prose that says what to do', () => {
    const codes = [
      ...readFileSync(join(here, '../base/errors.ts'), 'utf8').matchAll(
        /^ {2}'?([a-z-]+)'?: (?:\{|Record)/gm,
      ),
    ].map((match) => match[1] ?? '');
    expect(codes.length).toBeGreaterThan(40);
    const catalogue = read('en/errors.json');
    expect(codes.filter((code) => catalogue[`error.${code}`] === undefined)).toEqual([]);
  });

  test('an error reads well in both languages', () => {
    const error = new CorveeError('file-binary', { file: 'a.pdf', looksLike: 'pdf' });
    expect(errorText('en', error)).toContain('it looks like pdf');
    expect(errorText('ko', error)).toContain('pdf');
    expect(errorText('en', new CorveeError('file-binary', { file: 'x', looksLike: null }))).not.toContain(
      'looks like',
    );
  });
});
