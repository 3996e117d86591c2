/** Docs that cannot lag: pages made from the code are as the code makes them, links lead somewhere, commands are named. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cliPage, contracts, errorsPage, lossesTable, schemaText } from '../scripts/docs/pages.ts';

const read = (path: string): string => readFileSync(path, 'utf8');
const pages = globSync(['*.md', 'docs/**/*.md', 'src/**/*.md', 'dossiers/**/*.md']);

describe('docs', () => {
  test('the page of errors is as the code makes it (node scripts/make-docs.ts)', () => {
    expect(read('docs/errors.md')).toBe(errorsPage());
  });

  test('the page of commands is as the code makes it (node scripts/make-docs.ts)', () => {
    expect(read('docs/cli.md')).toBe(cliPage());
  });

  test('the list of what an export loses is as the code makes it (node scripts/make-docs.ts)', () => {
    expect(read('docs/export.md')).toContain(lossesTable());
  });

  test.each(Object.keys(contracts))(
    'the schema of %s is as the code makes it (node scripts/make-docs.ts)',
    (name) => {
      expect(read(`docs/schemas/${name}.json`)).toBe(schemaText(name));
    },
  );

  test.each(pages)('%s: every relative link leads to a file, every anchor to a heading', (page) => {
    for (const [, target = ''] of read(page).matchAll(/\]\(([^)\s]+)\)/g)) {
      if (/^[a-z]+:/.test(target)) continue;
      const [path = '', anchor] = target.split('#');
      const file = path === '' ? page : join(dirname(page), path);
      expect({ page, target, there: existsSync(file) }).toEqual({ page, target, there: true });
      if (anchor !== undefined && file.endsWith('.md')) expect(anchorsOf(read(file))).toContain(anchor);
    }
  });

  test('no page, script or source names a private place of the machine it was written on', () => {
    const places = ['work', 'tmp', 'farm'].map((name) => new RegExp(`(^|[\\s"'\`(=])/${name}/[a-z]`));
    const files = globSync([
      '*.{md,json,ts,js}',
      '{src,test,docs,scripts,bench,bin,models,dossiers}/**/*.{md,ts,mjs,js,json,yaml,svelte}',
    ]);
    const named = files.filter(
      (file) => file !== 'package-lock.json' && places.some((place) => place.test(read(file))),
    );
    expect(named).toEqual([]);
  });
});

function anchorsOf(markdown: string): string[] {
  return [...markdown.matchAll(/^#+ (.*)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s-]/gu, '')
      .trim()
      .replace(/\s/g, '-'),
  );
}
