/** How many runs make a chunk that takes some seconds: large enough for the queue, small enough to lose. */
import type { Backend } from '../engine/index.ts';
import { jobRunner, type Ensemble } from '../jobs/index.ts';

/** Seconds of work in a chunk on a machine like this one, with one thread. */
const SECONDS = 15;
const MOST = 2000;
/** A run is timed with so many workers at most. */
const TIMED = 5000;

export function runsPerChunk({ work, jobOf }: Ensemble, backend: Backend): number {
  const models = work.models.map((model) => ({ ...model, workers: Math.min(TIMED, model.workers) }));
  const run = jobRunner({ ...work, models }, backend);
  // The first run makes things ready, and is not timed.
  run(jobOf(0, 0));
  const started = performance.now();
  run(jobOf(0, 0));
  const seconds = (performance.now() - started) / 1000;
  const share = Math.max(1, ...work.models.map(({ workers }) => workers / TIMED));
  return Math.min(MOST, Math.max(1, Math.round(SECONDS / (seconds * share))));
}
