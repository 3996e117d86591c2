/** The asking side of a queue: cuts an ensemble into chunks, puts them where workers find them, and gathers what they give. */
import { setTimeout as wait } from 'node:timers/promises';
import { CorveeError, hashOf, type ErrorCode, type ErrorData } from '../../base/index.ts';
import type { Backend } from '../../engine/index.ts';
import { freshStanding, type Ensemble, type Standing } from '../ensemble.ts';
import { countDone, mergeDone } from '../fold/done.ts';
import { chunksOf, encodeSpec, specOf } from '../spec.ts';
import { decodeStanding } from '../standing-bytes.ts';
import { closeBoss, openBoss, type Boss, type ChunkJob } from './boss.ts';
import { atPlace, type QueuePlace } from './place.ts';

import { openTables, type QueueTables, type ResultRow } from './tables.ts';

export interface SubmitOptions {
  readonly place: QueuePlace;
  /** The ensemble's key; with its draws it says which results are its own. */
  readonly key: string;
  /** Version of the program. */
  readonly code: string;
  /** For the run all workers' engines are held against. */
  readonly backend: Backend;
  /** Runs per chunk: some ten seconds of work. */
  readonly chunk: number;
  readonly progress?: (done: number, all: number) => void;
  readonly save?: (standing: Standing) => void;
  readonly signal?: AbortSignal;
}

const POLL_MS = 250;
const AT_ONCE = 20;

/**
 * Runs an ensemble on whatever workers there are. Chunks that have results, from before a break or from somebody else's
 * same question, are not run again. When stopped, what is queued stays queued.
 *
 * @throws CorveeError 'queue-down', 'queue-refused', 'queue-failed'; 'queue-gave-up' if a chunk killed its workers;
 *   'queue-other-code' if a result is not of this version; what the engine refuses; 'interrupted'
 */
export async function submitEnsemble(ensemble: Ensemble, options: SubmitOptions): Promise<Standing> {
  const { place, code, signal } = options;
  const id = hashOf({ key: options.key, draws: ensemble.draws });
  const tables = await openTables(place);
  let boss: Boss | null = null;
  try {
    await tables.add(
      id,
      code,
      encodeSpec(specOf(ensemble, options.backend)),
      chunksOf(ensemble, options.chunk),
    );
    boss = await openBoss(place, code);
    await atPlace(place, () => ask(boss as Boss, tables, id));
    let standing = freshStanding(ensemble);
    const all = ensemble.draws * ensemble.replicates;
    const seen: number[] = [];
    options.progress?.(0, all);
    while (countDone(standing.done) < all) {
      if (signal?.aborted === true) throw new CorveeError('interrupted', {});
      const results = await tables.results(id, seen, AT_ONCE);
      for (const result of results) {
        standing = withResult(standing, id, code, result);
        seen.push(result.chunk);
        options.progress?.(countDone(standing.done), all);
        options.save?.(standing);
      }
      if (results.length > 0) continue;
      await refuseDead(boss, place, id);
      await wait(POLL_MS);
    }
    return standing;
  } finally {
    if (boss !== null) await closeBoss(boss);
    await tables.close();
  }
}

/** Queues every chunk without a result; the queue takes a chunk once, however often it is asked. */
async function ask({ boss, queue, dead }: Boss, tables: QueueTables, id: string): Promise<void> {
  const gone = await boss.findJobs<ChunkJob>(dead, { data: { ensemble: id } });
  if (gone.length > 0)
    await boss.deleteJob(
      dead,
      gone.map((job) => job.id),
    );
  const missing = await tables.missing(id);
  const jobs = missing.map((chunk) => ({
    data: { ensemble: id, chunk },
    singletonKey: `${id}/${String(chunk)}`,
  }));
  if (jobs.length > 0) await boss.insert(queue, jobs);
}

function withResult(standing: Standing, id: string, code: string, result: ResultRow): Standing {
  if (result.code !== code) throw new CorveeError('queue-other-code', { found: result.code, known: code });
  if (result.error !== null) {
    const { code: wrong, data } = result.error as { code: ErrorCode; data: ErrorData[ErrorCode] };
    throw new CorveeError(wrong, data);
  }
  const part = decodeStanding(id, result.standing ?? Buffer.alloc(0));
  standing.fold.merge(part.fold);
  return { done: mergeDone(standing.done, part.done), fold: standing.fold };
}

async function refuseDead({ boss, dead }: Boss, place: QueuePlace, id: string): Promise<void> {
  const [gone] = await atPlace(place, () =>
    boss.findJobs<ChunkJob>(dead, { data: { ensemble: id }, limit: 1 }),
  );
  if (gone !== undefined) throw new CorveeError('queue-gave-up', { chunk: gone.data.chunk });
}
