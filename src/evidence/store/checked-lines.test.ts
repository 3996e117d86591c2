import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { EvidenceEntry } from '../entry.ts';
import type { CheckedLine } from './check-line.ts';
import { checkedLines } from './checked-lines.ts';
import { by, claimOf, decided, proposed, reportOf } from './made-up.case.ts';
import { kdf, newCase, passphrase, tamper, testFolder } from './raw-case.case.ts';
import { fileDriver } from './sqlite/file-driver.ts';

const path = join(testFolder(), 'case');
const TURNED = 7;

/** Forty entries, one of them with the content of another. */
async function doctored(): Promise<void> {
  const open = await newCase(path);
  const told = reportOf('Invented: dues are owed by workers, month after month. '.repeat(5));
  const claims = Array.from({ length: 20 }, (_, i) =>
    claimOf(told.report.id, told.text, `Reading ${String(i)}.`),
  );
  await open.append(
    [told, ...claims.flatMap((claim) => [proposed(claim), decided(claim.id, 'accepted')])],
    by,
  );
  await open.close();
  await tamper(
    path,
    `update body set sealed = (select sealed from body where seq = ${String(TURNED + 1)}) where seq = ${String(TURNED)}`,
  );
}

async function linesOf(many: number): Promise<CheckedLine<EvidenceEntry>[]> {
  const driver = await fileDriver({ path, passphrase, kdf });
  const found: CheckedLine<EvidenceEntry>[] = [];
  for await (const lines of checkedLines(driver.db, EvidenceEntry, many)) found.push(...lines);
  await driver.close();
  return found;
}

describe('the journal, checked in other threads', () => {
  test('says of every row what it says when it is checked in this one', async () => {
    await doctored();
    const [apart, here] = [await linesOf(0), await linesOf(1_000_000)];
    expect(apart).toHaveLength(41);
    expect(apart).toEqual(here);
    expect(apart.flatMap(({ problems }) => problems).map(({ seq, why }) => [seq, why])).toEqual([
      [TURNED, 'commitment'],
    ]);
  });

  test('can be left in the middle', async () => {
    const driver = await fileDriver({ path, passphrase, kdf });
    for await (const [first] of checkedLines(driver.db, EvidenceEntry, 0)) {
      expect(first?.link.seq).toBe(1);
      break;
    }
    await driver.close();
  });
});
