/** Several desks on one server at the same time, each a process of its own. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EDITOR, makeCase } from '../../src/app/index.ts';
import {
  createTeamCase,
  EvidenceEntry,
  QUICK_KDF_FOR_TESTS as kdf,
  statusOf,
} from '../../src/evidence/index.ts';
import { claimOf, proposed, reportOf } from '../../src/evidence/store/made-up.case.ts';
import { corveeProcess } from '../support/command-line.ts';
import { testFolder } from '../support/folder.ts';
import { noPostgres, startPostgres, type Postgres } from '../support/postgres.ts';
import { appending, lostFrom } from '../support/team-desks.ts';

const folder = testFolder();
const passphrase = 'a passphrase of this test';

describe.skipIf(noPostgres !== null)(`desks at the same time (${noPostgres ?? 'PostgreSQL'})`, () => {
  let server: Postgres;
  beforeAll(async () => {
    server = await startPostgres();
  }, 30_000);
  afterAll(() => {
    server.stop();
  });

  test('four that append 200 entries each make one whole chain, and none is lost', async () => {
    const url = `${server.url}&schema=together`;
    const open = await createTeamCase({ codec: EvidenceEntry, url, passphrase, kdf, heads: null });
    const desks = ['one', 'two', 'three', 'four'].map((name) => appending(url, passphrase, name, 200));
    const acknowledged = (await Promise.all(desks.map((desk) => desk.acknowledged))).flat();
    expect(acknowledged).toHaveLength(800);
    expect(await lostFrom(open, acknowledged)).toEqual([]);
    expect(await open.verify()).toMatchObject({ ok: true, entries: 800, problems: [] });
    await open.close();
  }, 60_000);

  test('of two command lines that decide on one claim at once, one is recorded and the other shown both', async () => {
    const url = `${server.url}&schema=deciding`;
    const secret = join(folder, 'passphrase');
    writeFileSync(secret, passphrase);
    const env = { XDG_STATE_HOME: folder };
    process.env['XDG_STATE_HOME'] = folder;
    const { case: own } = await makeCase(url, 'deciding', passphrase);
    const added = reportOf('Dues are owed, an invented report says.');
    const claim = claimOf(added.report.id, added.text, 'Dues are owed.');
    await own.append([added, proposed(claim)], { actor: EDITOR, month: null });
    const { seq } = await own.tip();
    const decide = (...what: string[]) =>
      corveeProcess(
        ['claim', claim.id, ...what, '--on', String(seq), '--case', url, '--passphrase-file', secret],
        { env },
      );
    const ran = await Promise.all([decide('--accept'), decide('--reject', '--why', 'misread')]);
    expect(ran.map(({ code }) => code).sort()).toEqual([0, 1]);
    const second = ran.find(({ code }) => code === 1);
    expect(second?.err).toMatch(/Somebody else decided[^]*Entry 4: somebody \(editor\)[^]*You: [^]*--on 4/);
    expect([await statusOf(own, claim.id), (await own.tip()).seq]).toEqual([
      ran[0].code === 0 ? 'accepted' : 'rejected',
      seq + 1,
    ]);
    await own.close();
  }, 60_000);
});
