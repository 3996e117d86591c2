/** `corvee anchors` on a case of its own: a report saved again with one number changed and another line moved. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { AnchorsJson } from '../src/app/index.ts';
import { corvee } from './support/command-line.ts';
import { EXAMPLES } from './support/every-output.ts';
import { fileIn, testFolder } from './support/folder.ts';

const folder = testFolder();

test('a page saved again keeps the claims whose words stand, and refuses the one whose number changed', async () => {
  const [example] = EXAMPLES;
  const path = example ?? '';
  const text = readFileSync(path, 'utf8');
  const pass = fileIn(folder, 'pass.txt', `${'a'.repeat(40)}\n`);
  const at = ['--case', join(folder, 'own.corvee'), '--passphrase-file', pass];
  expect((await corvee(['add', path, ...at])).code).toBe(0);
  const slug = ((await corvee(['add', path, ...at])).out.match(/[a-z0-9]+(?:-[a-z0-9]+)+/) ?? [''])[0];

  const same = await corvee(['anchors', slug, path, ...at, '--json']);
  const all = (JSON.parse(same.out) as AnchorsJson).anchors;
  expect(all.length).toBeGreaterThan(5);
  expect(all.every(({ found }) => found === 'holds')).toBe(true);

  const number = /\b(?:two|three|four|five|six|seven|\d{2,})\b/;
  const edited = `Saved again.\n\n${text.replaceAll(new RegExp(number, 'g'), 'nine')}`;
  const again = await corvee(['anchors', slug, fileIn(folder, 'again.txt', edited), ...at, '--json']);
  const found = (JSON.parse(again.out) as AnchorsJson).anchors;
  expect(found.filter(({ found }) => found === 'holds')).toEqual([]);
  const moved = found.filter((anchor) => anchor.found === 'moved');
  const refused = found.filter((anchor) => anchor.found === 'refused');
  expect(moved.length).toBeGreaterThan(0);
  expect(refused.length).toBeGreaterThan(0);
  expect(refused.every(({ changes }) => changes.some(({ kind }) => kind === 'number'))).toBe(true);

  const said = await corvee(['anchors', slug, join(folder, 'again.txt'), ...at], { locale: 'ko' });
  expect(said.out).toMatch(/내용이 달라진 것/);
  expect((await corvee(['anchors', 'nothing', path, ...at])).err).toMatch(/no report nothing/);
});
