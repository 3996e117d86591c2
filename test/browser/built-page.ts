/** The page as it is shipped: built anew if it is missing or older than what it is made of. */
import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

const root = join(import.meta.dirname, '..', '..');
const SOURCES = [
  'src/desk/web/**/*.*',
  'src/messages/web/*',
  'src/messages/format.ts',
  'src/engine/**/*.ts',
  'src/regime/plan/*.ts',
  'src/base/*.ts',
  'vite.config.ts',
  'svelte.config.js',
];

const age = (file: string): number => statSync(join(root, file), { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** Resolves to the folder of the page. */
export async function builtPage(): Promise<string> {
  const newest = Math.max(...globSync(SOURCES, { cwd: root }).map(age));
  if (age('dist/desk/web/index.html') < newest) {
    await build({ configFile: join(root, 'vite.config.ts'), logLevel: 'warn' });
  }
  return join(root, 'dist', 'desk', 'web');
}
