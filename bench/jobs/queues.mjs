/**
 * graphile-worker and pg-boss side by side on one PostgreSQL: jobs per second, delay, and how long a job waits whose
 * worker was killed. Needs Debian's postgresql. `node bench/jobs/queues.mjs [pg-boss|graphile-worker]`
 */
import { spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { makeWorkerUtils, run } from 'graphile-worker';
import pg from 'pg';
import { PgBoss } from 'pg-boss';
import { startPostgres } from '../../test/support/postgres.ts';

const JOBS = 2000;
const self = fileURLToPath(import.meta.url);
const quiet = {
  useListenNotify: true,
  superviseIntervalSeconds: 1,
  queueCacheIntervalSeconds: 1,
  monitorIntervalSeconds: 1,
  registerInstance: false,
};
const HEARTBEAT = 10;

const libraries = {
  'pg-boss': {
    async open(url) {
      const boss = new PgBoss({ connectionString: url, ...quiet });
      boss.on('error', (error) => console.error('pg-boss', error.message));
      await boss.start();
      await boss.createQueue('work', {
        notify: true,
        heartbeatSeconds: HEARTBEAT,
        retryLimit: 3,
        retryDelay: 1,
      });
      return {
        add: (datas) =>
          boss.insert(
            'work',
            datas.map((data) => ({ data })),
          ),
        work: (handler) =>
          boss.work(
            'work',
            {
              localConcurrency: 2,
              pollingIntervalSeconds: 0.5,
              notifyPollingIntervalSeconds: 0.5,
              burstWhenReadyExceeds: 1,
            },
            async ([job]) => handler(job.data),
          ),
        close: () => boss.stop({ graceful: false }),
      };
    },
  },
  'graphile-worker': {
    async open(url) {
      const utils = await makeWorkerUtils({ connectionString: url });
      await utils.migrate();
      let runner = null;
      return {
        add: (datas) =>
          utils.addJobs(datas.map((payload) => ({ identifier: 'work', payload, maxAttempts: 4 }))),
        work: async (handler) => {
          runner = await run({
            connectionString: url,
            concurrency: 2,
            noHandleSignals: true,
            pollInterval: 500,
            taskList: { work: (payload) => handler(payload) },
            logger: undefined,
          });
        },
        close: async () => {
          await runner?.stop();
          await utils.release();
        },
      };
    },
  },
};

/** Until `done()` or so many seconds. @returns seconds waited, or null */
async function until(done, seconds) {
  const started = performance.now();
  while (performance.now() - started < seconds * 1000) {
    if (await done()) return (performance.now() - started) / 1000;
    await wait(20);
  }
  return null;
}

async function measure(name) {
  const server = await startPostgres();
  const queue = await libraries[name].open(server.url);
  const result = { name };
  const started = performance.now();
  await queue.add(Array.from({ length: JOBS }, (_, i) => ({ i })));
  result.insertedPerSecond = Math.round(JOBS / ((performance.now() - started) / 1000));
  let done = 0;
  let fails = 0;
  const began = [];
  await queue.work(async ({ fail }) => {
    began.push(performance.now());
    if (fail && fails++ < 1) throw new Error('planted');
    done++;
  });
  result.emptySecondsFor2000 = await until(() => done >= JOBS, 60);
  const delays = [];
  for (let n = 0; n < 9; n++) {
    await wait(300 + 50 * n);
    const sent = performance.now();
    const before = began.length;
    await queue.add([{ i: -1 }]);
    await until(() => began.length > before, 5);
    delays.push(began.at(-1) - sent);
  }
  result.delayMs = delays.map(Math.round).sort((a, b) => a - b);
  const before = done;
  const sent = performance.now();
  await queue.add([{ i: -2, fail: true }]);
  await until(() => done > before, 30);
  result.retryAfterThrowSeconds = (performance.now() - sent) / 1000;
  await queue.close();

  // A worker killed in mid-job; another one is there.
  const client = new pg.Client({ connectionString: server.url });
  await client.connect();
  await client.query('create table seen (worker text, at timestamptz default now(), what text)');
  const other = await libraries[name].open(server.url);
  await other.add([{ long: true }]);
  const start = () =>
    spawn(process.execPath, [self, name, 'worker'], {
      env: { ...process.env, QUEUE: server.url },
      stdio: 'inherit',
    });
  const first = start();
  const seen = async (what) => (await client.query('select 1 from seen where what = $1', [what])).rowCount;
  await until(() => seen('begin'), 20);
  const second = start();
  await wait(2000);
  first.kill('SIGKILL');
  result.takenOverAfterKillSeconds = await until(async () => (await seen('begin')) > 1, 45);
  second.kill('SIGKILL');
  await client.end();
  await other.close();
  server.stop();
  console.log(JSON.stringify(result));
}

const [, , only, role] = process.argv;
if (role === 'worker') {
  const client = new pg.Client({ connectionString: process.env.QUEUE });
  await client.connect();
  const queue = await libraries[only].open(process.env.QUEUE);
  await queue.work(async ({ long }) => {
    if (!long) return;
    await client.query('insert into seen values ($1, now(), $2)', [String(process.pid), 'begin']);
    await wait(60_000);
  });
} else {
  for (const name of only ? [only] : Object.keys(libraries)) await measure(name);
  process.exit(0);
}
