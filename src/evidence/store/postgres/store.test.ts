/** A team's store on PostgreSQL: the contract of every store, and what only a server can do to a case. */
import { afterAll, beforeAll, describe } from 'vitest';
import { noPostgres, startPostgres, type Postgres } from '../../../../test/support/postgres.ts';
import { storeLaws } from '../laws.case.ts';
import { options } from '../made-up.case.ts';
import { createTeamCase } from '../open-case.ts';
import { QUICK_KDF_FOR_TESTS } from '../sqlite/case-key.ts';
import { storeContract } from '../store.case.ts';

describe.skipIf(noPostgres !== null)(`on a server (${noPostgres ?? 'PostgreSQL'})`, () => {
  let server: Postgres;
  let made = 0;
  beforeAll(async () => {
    server = await startPostgres();
  }, 30_000);
  afterAll(() => {
    server.stop();
  });

  const make = () =>
    createTeamCase({
      ...options,
      url: `${server.url}&schema=contract_${String(made++)}`,
      passphrase: 'a b c',
      kdf: QUICK_KDF_FOR_TESTS,
      heads: null,
    });
  storeContract('PostgreSQL', make);
  storeLaws('PostgreSQL', make, process.env['SLOW'] === '1' ? 40 : 1);
});
