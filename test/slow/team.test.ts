/** Desks and the server of a team's case, killed in the midst of work: nothing that was acknowledged is lost. */
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { threefry4x32 } from '../../src/base/index.ts';
import {
  createTeamCase,
  EvidenceEntry,
  openTeamCase,
  QUICK_KDF_FOR_TESTS as kdf,
  type Link,
} from '../../src/evidence/index.ts';
import { noPostgres, startPostgres, type Postgres } from '../support/postgres.ts';
import { appending, lostFrom } from '../support/team-desks.ts';

const passphrase = 'only for the kill loop';
const DESK_KILLS = Number(process.env['TEAM_DESK_KILLS'] ?? 40);
const SERVER_KILLS = Number(process.env['TEAM_SERVER_KILLS'] ?? 12);
const ENDLESS = 1_000_000;

describe.skipIf(noPostgres !== null)(`a team's case under kill -9 (${noPostgres ?? 'PostgreSQL'})`, () => {
  let server: Postgres;
  beforeAll(async () => {
    server = await startPostgres({ durable: true });
  }, 30_000);
  afterAll(() => {
    server.stop();
  });
  const chance = (i: number, below: number): number => threefry4x32([i, 0, 0, 0], [7, 0, 0, 0])[0] % below;

  test('of the desks, while others go on', async () => {
    const url = `${server.url}&schema=desks`;
    const open = await createTeamCase({ codec: EvidenceEntry, url, passphrase, kdf, heads: null });
    const all: Link[] = [];
    const steady = appending(url, passphrase, 'steady', ENDLESS);
    for (let i = 0; i < DESK_KILLS; i++) {
      const desk = appending(url, passphrase, `desk ${String(i)}`, ENDLESS);
      await wait(700 + chance(i, 600));
      desk.child.kill('SIGKILL');
      all.push(...(await desk.acknowledged));
    }
    steady.child.kill('SIGKILL');
    all.push(...(await steady.acknowledged));
    expect(all.length).toBeGreaterThan(DESK_KILLS);
    expect(await lostFrom(open, all)).toEqual([]);
    expect((await open.verify()).problems).toEqual([]);
    // Nobody who died keeps the others from writing.
    await open.append([{ kind: 'case-opened', title: 'Still open', purpose: 'own' }], {
      actor: { role: 'editor', name: null },
      month: null,
    });
    process.stdout.write(
      `${String(DESK_KILLS)} desks killed, ${String(all.length)} entries acknowledged, 0 lost\n`,
    );
    await open.close();
  }, 600_000);

  test('of the server, with everything it was doing', async () => {
    const url = `${server.url}&schema=server`;
    await (await createTeamCase({ codec: EvidenceEntry, url, passphrase, kdf, heads: null })).close();
    let acknowledged = 0;
    for (let i = 0; i < SERVER_KILLS; i++) {
      const desks = ['one', 'two', 'three'].map((name) =>
        appending(url, passphrase, `${name} ${String(i)}`, ENDLESS),
      );
      await wait(1200 + chance(i, 800));
      await server.kill();
      const told = (await Promise.all(desks.map((desk) => desk.acknowledged))).flat();
      acknowledged += told.length;
      await server.start();
      const open = await openTeamCase({ codec: EvidenceEntry, url, passphrase, kdf, heads: null });
      expect(await lostFrom(open, told)).toEqual([]);
      expect((await open.verify()).problems).toEqual([]);
      await open.close();
    }
    expect(acknowledged).toBeGreaterThan(SERVER_KILLS);
    process.stdout.write(
      `${String(SERVER_KILLS)} servers killed, ${String(acknowledged)} entries acknowledged, 0 lost\n`,
    );
  }, 600_000);
});
