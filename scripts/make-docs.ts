/** Writes the pages of the manual that are made from the code: `node scripts/make-docs.ts`. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cliPage, contracts, errorsPage, schemaText, withLosses } from './docs/pages.ts';

const docs = join(import.meta.dirname, '..', 'docs');
mkdirSync(join(docs, 'schemas'), { recursive: true });
writeFileSync(join(docs, 'errors.md'), errorsPage());
writeFileSync(join(docs, 'cli.md'), cliPage());
for (const name of Object.keys(contracts))
  writeFileSync(join(docs, 'schemas', `${name}.json`), schemaText(name));
const exportPage = join(docs, 'export.md');
writeFileSync(exportPage, withLosses(readFileSync(exportPage, 'utf8')));
