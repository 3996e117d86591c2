/** A case of a user's own for tests: made anew in a folder that goes away, with one report of a partner's words. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { add, makeCase } from '../../app/index.ts';
import type { Day, Month } from '../../base/index.ts';
import type { DeskCase } from './desk-case.ts';

/** Written for this test. It names a day on which a source spoke, and days of the orders it tells of. */
export const REPORT = `Workers at a shipyard in Russia were ordered in mid-May to pay 300 dollars a month to the party, a source in the Russian Far East told this paper on the 9th of June.

"Anyone who misses three payments or more is sent home," the source said on June 9.

Workers are banned from leaving the dormitory after dark. Some workers speculate that flights home will begin before August.
`;

export interface OwnCase {
  readonly case: DeskCase;
  /** Where the case lies; other files may be put beside it. */
  readonly folder: string;
  close(): Promise<void>;
}

export async function ownCase(): Promise<OwnCase> {
  const folder = mkdtempSync(join(tmpdir(), 'corvee-own-'));
  const made = await makeCase(join(folder, 'own.corvee'), 'A case of this test', 'a passphrase of this test');
  const file = join(folder, 'shipyard.txt');
  writeFileSync(file, REPORT);
  const day = '2024-06-12' as Day;
  await add(made.case, {
    paths: [file],
    published: new Map([[file, { from: day, to: day }]]),
    unpublished: false,
    told: null,
    month: '2024-06' as Month,
    locale: 'en',
  });
  return {
    case: made.case,
    folder,
    async close() {
      await made.case.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
