/** Threads: the same answer on any number, stopped at once, and none the worse for a thread that dies. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import { testFolder } from '../../test/support/folder.ts';
import { foldHash, runEnsemble, type Ensemble } from './ensemble.ts';
import { tinyEnsemble } from './made-up.case.ts';
import { makePool, type Pool, type PoolOptions } from './pool.ts';
import type { Job, Work } from './work.ts';

const folder = testFolder();
const pools: Pool[] = [];
afterEach(async () => {
  await Promise.all(pools.splice(0).map((pool) => pool.close()));
});

function poolFor(work: Work, options: Partial<PoolOptions>): Pool {
  const pool = makePool(work, { threads: 1, backend: 'reference', ...options });
  pools.push(pool);
  return pool;
}

function jobsOf({ draws, replicates, jobOf }: Ensemble): Job[] {
  return Array.from({ length: draws * replicates }, (_, job) =>
    jobOf(Math.floor(job / replicates), job % replicates),
  );
}

/** The program of a thread that dies at draw 3: `times` times, counted in a file. */
function dying(times: number): URL {
  const counter = join(folder, `deaths-${String(times)}`);
  const program = join(folder, `dying-${String(times)}.mjs`);
  const real = new URL('pool-thread.ts', import.meta.url).href;
  writeFileSync(counter, '');
  writeFileSync(
    program,
    `import { appendFileSync, readFileSync } from 'node:fs';
     import { parentPort } from 'node:worker_threads';
     const on = parentPort.on.bind(parentPort);
     parentPort.on = (event, hear) => on(event, (message) => {
       const deaths = readFileSync(${JSON.stringify(counter)}, 'utf8').length;
       if (message.draw !== 3 || deaths >= ${String(times)}) return hear(message);
       appendFileSync(${JSON.stringify(counter)}, 'x');
       process.exit(9);
     });
     await import(${JSON.stringify(real)});`,
  );
  return pathToFileURL(program);
}

describe('an ensemble', () => {
  test('has the same hash on 1, 2 and 5 threads, on more threads than jobs, and run twice', async () => {
    const ensemble = tinyEnsemble({ draws: 7, replicates: 3 }, ['back']);
    const hashes = [];
    for (const threads of [1, 2, 5, 64, 1]) {
      const { fold, done } = await runEnsemble(ensemble, { pool: poolFor(ensemble.work, { threads }) });
      expect(done).toEqual([[0, 21]]);
      hashes.push(foldHash(fold));
    }
    expect(new Set(hashes).size).toBe(1);
    const other = tinyEnsemble({ draws: 8, replicates: 3 }, ['back']);
    const { fold } = await runEnsemble(other, { pool: poolFor(other.work, {}) });
    expect(foldHash(fold)).not.toBe(hashes[0]);
  });

  test('of no workers, of one month and of one run has an answer', async () => {
    const ensemble = tinyEnsemble({ draws: 1, replicates: 1, workers: 0 });
    const { fold } = await runEnsemble(ensemble, { pool: poolFor(ensemble.work, { threads: 2 }) });
    expect([fold.runs, fold.mean(0), fold.mcse(0), ...fold.quantiles(0, [0.5])]).toEqual([1, 0, 0, 0]);
  });

  test('goes on from what an earlier one left, repeats nothing, and ends the same', async () => {
    const ensemble = tinyEnsemble({ draws: 6, replicates: 4 });
    const whole = await runEnsemble(ensemble, { pool: poolFor(ensemble.work, {}) });
    const ran: number[] = [];
    const counted: Ensemble = {
      ...ensemble,
      jobOf: (draw, replicate) => {
        ran.push(draw * 4 + replicate);
        return ensemble.jobOf(draw, replicate);
      },
    };
    const part = await runEnsemble(counted, { pool: poolFor(ensemble.work, {}), only: [5, 14] });
    expect(part.done).toEqual([[5, 14]]);
    const rest = await runEnsemble(counted, { pool: poolFor(ensemble.work, { threads: 2 }), from: part });
    expect(ran.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 24 }, (_, job) => job));
    expect(foldHash(rest.fold)).toBe(foldHash(whole.fold));
  });
});

describe('a pool', () => {
  test('takes jobs as it needs them, never all at once', async () => {
    const ensemble = tinyEnsemble({ draws: 200, replicates: 1 });
    let taken = 0;
    function* counted(): Generator<Job> {
      for (const job of jobsOf(ensemble)) {
        taken++;
        yield job;
      }
    }
    let finished = 0;
    let ahead = 0;
    for await (const { index, job } of poolFor(ensemble.work, { threads: 3 }).results(counted())) {
      expect(job.draw).toBe(index);
      ahead = Math.max(ahead, taken - ++finished);
    }
    expect([finished, taken]).toEqual([200, 200]);
    expect(ahead).toBeLessThanOrEqual(3 * 4);
  });

  test('stops in the middle of a long run when asked to, and runs the next call', async () => {
    const long = tinyEnsemble({ draws: 4, replicates: 1, workers: 3_000_000 });
    const pool = poolFor(long.work, { threads: 2 });
    const stop = new AbortController();
    const started = performance.now();
    setTimeout(() => {
      stop.abort();
    }, 300);
    await expect(runEnsemble(long, { pool, signal: stop.signal })).rejects.toMatchObject({
      code: 'interrupted',
    });
    expect(performance.now() - started).toBeLessThan(3000);
    await expect(pool.results(jobsOf(long), stop.signal).next()).rejects.toMatchObject({
      code: 'interrupted',
    });
  });

  test('does the job of a thread that died once more, and gives the same answer', async () => {
    const ensemble = tinyEnsemble({ draws: 12, replicates: 1 });
    const { fold } = await runEnsemble(ensemble, { pool: poolFor(ensemble.work, { threads: 1 }) });
    const pool = poolFor(ensemble.work, { threads: 2, program: dying(1) });
    const shaken = await runEnsemble(ensemble, { pool });
    expect(foldHash(shaken.fold)).toBe(foldHash(fold));
  });

  test('gives up a job that kills two threads, says which, and keeps what was finished', async () => {
    const ensemble = tinyEnsemble({ draws: 12, replicates: 1 });
    const pool = poolFor(ensemble.work, { threads: 2, program: dying(2) });
    let kept = 0;
    const run = runEnsemble(ensemble, { pool, save: ({ fold }) => (kept = fold.runs) });
    await expect(run).rejects.toMatchObject({ code: 'thread-died', data: { draw: 3, replicate: 0 } });
    expect(kept).toBeGreaterThanOrEqual(3);
  });

  test('ends a thread that runs out of memory with an error that names it, not the program', async () => {
    const program = join(folder, 'hungry.mjs');
    writeFileSync(
      program,
      `import { parentPort } from 'node:worker_threads';
       parentPort.on('message', () => { const all = []; for (;;) all.push(new Array(1000).fill(Math.random())); });`,
    );
    const { work, jobOf } = tinyEnsemble({ draws: 1, replicates: 1 });
    const pool = poolFor(work, { threads: 2, heapMb: 16, program: pathToFileURL(program) });
    await expect(pool.results([jobOf(0, 0)]).next()).rejects.toMatchObject({
      code: 'thread-died',
      data: { reason: 'ERR_WORKER_OUT_OF_MEMORY' },
    });
  });

  test('hands on what the engine refuses, with its code, without trying again', async () => {
    const { work, jobOf } = tinyEnsemble({ draws: 1, replicates: 1 });
    const [model] = work.models;
    if (model === undefined) throw new Error('no model');
    for (const threads of [1, 2]) {
      const older = { ...work, models: [{ ...model, plan: { ...model.plan, version: 1 as never } }] };
      await expect(
        poolFor(older, { threads })
          .results([jobOf(0, 0)])
          .next(),
      ).rejects.toMatchObject({
        code: 'plan-version',
      });
      const job = { ...jobOf(0, 0), values: [[]] };
      await expect(poolFor(work, { threads }).results([job]).next()).rejects.toMatchObject({
        code: 'run-option',
      });
    }
  });
});
