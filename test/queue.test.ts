/** Beyond one machine: workers on a queue give what one machine gives, whoever is killed; and what the database then holds. */
import { spawn, type ChildProcess } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { decodeSpec, encodeSpec } from '../src/jobs/spec.ts';
import { corveeProcess, program, root } from './support/command-line.ts';
import { noPostgres, startPostgres, type Postgres } from './support/postgres.ts';

const line = ['run', 'models/dprk-russia', '--months', '12', '--engine', 'reference', '--json'];

describe.skipIf(noPostgres !== null)(
  `a queue${noPostgres === null ? '' : ` (skipped: ${noPostgres})`}`,
  () => {
    let server: Postgres;
    const workers: ChildProcess[] = [];
    beforeAll(async () => {
      server = await startPostgres();
    }, 60_000);
    afterAll(() => {
      for (const worker of workers) worker.kill('SIGKILL');
      server.stop();
    });

    function startWorker(...options: string[]): ChildProcess {
      const worker = spawn(process.execPath, [program, 'worker', ...options], {
        cwd: root,
        env: { ...process.env, NODE_OPTIONS: '', NODE_NO_WARNINGS: '1', CORVEE_QUEUE: server.url },
        stdio: 'ignore',
      });
      workers.push(worker);
      return worker;
    }
    const queued = (...options: string[]) => corveeProcess([...line, ...options, '--queue', server.url]);
    const count = (statement: string): number => {
      try {
        return Number(server.sql(statement)[0]);
      } catch {
        // No such table yet.
        return 0;
      }
    };

    const large = ['--workers', '900', '--draws', '48', '--chunk', '4'];

    test('gives what one machine gives, though one of three workers is killed in the middle of its chunk', async () => {
      const three = [1, 2, 3].map(() => startWorker('--engine', 'reference'));
      const asked = queued(...large);
      let active = 0;
      for (let tries = 0; tries < 400 && active < 3; tries++) {
        await wait(50);
        active = count("select count(*) from corvee_queue.job where state = 'active'");
      }
      expect(active).toBe(3);
      const before = count('select count(*) from corvee.result');
      three[1]?.kill('SIGKILL');
      expect(before).toBeLessThan(12);
      const [ran, alone] = [await asked, await corveeProcess([...line, ...large.slice(0, 4)])];
      expect(ran.err).toBe('');
      expect(ran.code).toBe(0);
      expect(ran.out).toBe(alone.out);
      expect(count('select count(*) from corvee.result')).toBe(12);
      for (const worker of three) worker.kill('SIGINT');
    }, 120_000);

    test('answers the same question again without any worker, from the results it holds', async () => {
      const again = await queued(...large);
      expect(again.code).toBe(0);
    }, 60_000);

    test('holds plans, values and totals: no word of a report, no claim, no worker, no machine', () => {
      const columns = server.sql(
        "select table_name || '.' || column_name from information_schema.columns where table_schema = 'corvee' order by 1",
      );
      expect(columns).toEqual([
        ...['chunk.chunk', 'chunk.end_job', 'chunk.ensemble', 'chunk.first_job', 'chunk.inputs'],
        ...['ensemble.code', 'ensemble.id', 'ensemble.spec'],
        ...['result.chunk', 'result.code', 'result.ensemble', 'result.error', 'result.standing'],
      ]);
      const [hex = ''] = server.sql("select encode(spec, 'hex') from corvee.ensemble limit 1");
      const spec = decodeSpec(Buffer.from(hex, 'hex'));
      expect(Object.keys(spec).sort()).toEqual(['draws', 'probe', 'probeValues', 'replicates', 'work']);
      expect(Object.keys(spec.work.models[0] ?? {}).sort()).toEqual([
        'measures',
        'months',
        'plan',
        'seed',
        'workers',
      ]);
      expect(JSON.stringify(spec)).not.toMatch(/claims|sha256|summary/);
      expect(server.sql('select count(*) from corvee_queue.instance')).toEqual(['0']);
    });

    test('refuses a result that another version of Corvée made', async () => {
      server.sql("update corvee.result set code = '9.9.9' where chunk = 3");
      const ran = await queued(...large);
      expect(ran).toMatchObject({ code: 1, out: '' });
      expect(ran.err).toMatch(/9\.9\.9.*one version on all machines/);
      server.sql('delete from corvee.ensemble');
    }, 60_000);

    test('is left by a worker whose engine gives other numbers', async () => {
      const asked = new AbortController();
      const asking = spawn(
        process.execPath,
        [program, ...line, '--draws', '2', '--workers', '20', '--queue', server.url],
        {
          cwd: root,
          stdio: 'ignore',
          signal: asked.signal,
        },
      );
      asking.on('error', () => undefined);
      for (let tries = 0; tries < 200 && count('select count(*) from corvee.ensemble') < 1; tries++)
        await wait(50);
      const [hex = ''] = server.sql("select encode(spec, 'hex') from corvee.ensemble limit 1");
      const other = encodeSpec({ ...decodeSpec(Buffer.from(hex, 'hex')), probe: '0'.repeat(64) });
      server.sql(`update corvee.ensemble set spec = decode('${other.toString('hex')}', 'hex')`);
      const ran = await corveeProcess(['worker', '--queue', server.url]);
      expect(ran.code).toBe(1);
      expect(ran.err).toContain('same build of Corvée');
      expect(count('select count(*) from corvee.result')).toBe(0);
      asked.abort();
    }, 60_000);

    test('that refuses the password, or is down, says so and where, and never the password', async () => {
      const secret = 'Tr0ub4dor-and-3';
      const wrong = server.url.replace(server.password, secret);
      const refused = await corveeProcess([...line, '--draws', '1', '--queue', wrong]);
      expect(refused).toMatchObject({ code: 1, out: '' });
      expect(refused.err).toMatch(/does not let us in \(28P01\)/);
      const down = `postgres://corvee:${secret}@127.0.0.1:9/runs`;
      for (const argv of [
        [...line, '--draws', '1', '--queue', down],
        ['worker', '--queue', down],
      ]) {
        const ran = await corveeProcess(argv);
        expect(ran).toMatchObject({ code: 1, out: '' });
        expect(ran.err).toMatch(/127\.0\.0\.1:9\/runs cannot be reached \(ECONNREFUSED\)/);
        expect(ran.err + refused.err).not.toContain(secret);
      }
      const odd = await corveeProcess(['worker', '--queue', `mysql://root:${secret}@host/db`]);
      expect(odd.code).toBe(1);
      expect(odd.err).toContain('no address of a queue');
      expect(odd.err).not.toContain(secret);
      expect((await corveeProcess(['worker'])).code).toBe(2);
    }, 60_000);
  },
);
