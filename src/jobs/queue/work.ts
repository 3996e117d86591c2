/** The working side of a queue: takes chunks, runs them, writes what they give. Any number of machines may do so. */
import { setTimeout as wait } from 'node:timers/promises';
import { CorveeError, isCorveeError } from '../../base/index.ts';
import type { Backend } from '../../engine/index.ts';
import { freshStanding, runEnsemble } from '../ensemble.ts';
import { makePool, type Pool } from '../pool.ts';
import { decodeSpec, ensembleOfChunk, probeOf, type EnsembleSpec } from '../spec.ts';
import { encodeStanding } from '../standing-bytes.ts';
import { closeBoss, openBoss, type ChunkJob } from './boss.ts';
import { queueError, type QueuePlace } from './place.ts';
import { openTables, type QueueTables } from './tables.ts';

export interface WorkerOptions {
  readonly place: QueuePlace;
  readonly code: string;
  readonly threads: number;
  readonly backend: Backend;
  /** Ends when no chunk waits for a result; else only when `signal` is aborted. */
  readonly untilEmpty: boolean;
  /** Called after each chunk with how many this worker has done, and how many runs they held. */
  readonly progress?: (chunks: number, runs: number) => void;
  readonly signal: AbortSignal;
}

const LOOK_MS = 500;

/**
 * Works until told to stop. A chunk under way is then given back at once; one whose worker dies comes back after
 * HEARTBEAT_SECONDS. A chunk is run at least once; its result is the same however often.
 *
 * @throws CorveeError 'queue-down', 'queue-refused', 'queue-failed'; 'worker-differs' if this machine's engine gives other
 *   numbers than the one that asks
 */
export async function workQueue(options: WorkerOptions): Promise<void> {
  const { place, code, signal } = options;
  const tables = await openTables(place);
  const boss = await openBoss(place, code).catch(async (error: unknown) => {
    await tables.close();
    throw error;
  });
  const machine = makeMachine(options, tables);
  const fatal: { error: unknown } = { error: null };
  try {
    const polling = {
      pollingIntervalSeconds: 0.5,
      notifyPollingIntervalSeconds: 1,
      burstWhenReadyExceeds: 1,
    };
    await boss.boss.work<ChunkJob>(
      boss.queue,
      { ...polling, localConcurrency: 1, batchSize: 1 },
      async ([job]) => {
        if (job === undefined) return;
        try {
          await machine.run(job.data);
        } catch (error) {
          if (isCorveeError(error) && error.code !== 'interrupted') fatal.error ??= error;
          // What is said here is stored with the job: a code, no words.
          // eslint-disable-next-line preserve-caught-error -- so no cause either
          throw new Error(isCorveeError(error) ? error.code : 'failed');
        }
      },
    );
    while (!signal.aborted && fatal.error === null) {
      if (options.untilEmpty && !machine.busy() && (await tables.open(code)) === 0) break;
      await wait(LOOK_MS);
    }
    if (fatal.error !== null) throw queueError(fatal.error, place);
  } catch (error) {
    throw queueError(error, place);
  } finally {
    await boss.boss.offWork(boss.queue).catch(() => undefined);
    await machine.close();
    await closeBoss(boss);
    await tables.close();
  }
}

interface Loaded {
  readonly id: string;
  readonly spec: EnsembleSpec;
  readonly pool: Pool;
}

/** Keeps the threads of the ensemble it was last asked for. */
function makeMachine({ code, threads, backend, progress, signal }: WorkerOptions, tables: QueueTables) {
  let loaded: Loaded | null = null;
  let busy = false;
  let chunks = 0;
  let runs = 0;
  const load = async (id: string): Promise<Loaded | null> => {
    if (loaded?.id === id) return loaded;
    await loaded?.pool.close();
    loaded = null;
    const found = await tables.spec(id);
    // Taken back by whoever asked.
    if (found === null) return null;
    if (found.code !== code) throw new CorveeError('queue-other-code', { found: found.code, known: code });
    const spec = decodeSpec(found.spec);
    if (probeOf(spec, backend) !== spec.probe) throw new CorveeError('worker-differs', {});
    // Even a single thread is one of its own: this one has to be heard of while a long run goes on.
    loaded = { id, spec, pool: makePool(spec.work, { threads, backend, apart: true }) };
    return loaded;
  };
  const runChunk = async ({ ensemble: id, chunk }: ChunkJob): Promise<void> => {
    const [own, row] = [await load(id), await tables.chunk(id, chunk)];
    if (own === null || row === null || (await tables.hasResult(id, chunk))) return;
    const ensemble = ensembleOfChunk(own.spec, row);
    const only = [row.first, row.end] as const;
    try {
      const standing = await runEnsemble(ensemble, {
        pool: own.pool,
        from: freshStanding(ensemble),
        only,
        signal,
      });
      await tables.put(id, { chunk, code, standing: encodeStanding(id, standing), error: null });
    } catch (error) {
      if (!isCorveeError(error) || !BY_ITSELF.has(error.code)) throw error;
      await tables.put(id, { chunk, code, standing: null, error: { code: error.code, data: error.data } });
    }
    progress?.(++chunks, (runs += row.end - row.first));
  };
  return {
    busy: () => busy,
    run: async (job: ChunkJob): Promise<void> => {
      busy = true;
      try {
        await runChunk(job);
      } finally {
        busy = false;
      }
    },
    close: async () => loaded?.pool.close(),
  };
}

/** What a chunk meets on any machine: told to whoever asked instead of tried again. */
const BY_ITSELF: ReadonlySet<string> = new Set([
  ...[
    'run-option',
    'run-overflow',
    'run-division',
    'run-negative-pay',
    'books-unbalanced',
    'account-overdrawn',
  ],
  'plan-version',
]);
