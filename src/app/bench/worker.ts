/** A thread of the benchmark: warms up, then takes replicates until none is left. */
import { parentPort, workerData } from 'node:worker_threads';
import { makeEngine } from '../../engine/index.ts';
import { makeDues, warmUps } from './dues.ts';
import type { ReplicateThread } from './replicates.ts';

const { workers, months, replicates, engine: backend, next, hashes } = workerData as ReplicateThread;
const dues = makeDues(workers, months);
const engine = makeEngine(dues.plan, backend);
for (let run = 0; run < warmUps(dues.input(0)); run++) {
  engine.tallies(dues.input(run % replicates));
}

parentPort?.on('message', () => {
  for (;;) {
    const replicate = Atomics.add(next, 0, 1);
    if (replicate >= replicates) break;
    hashes[replicate] = dues.hash(engine.run(dues.input(replicate)));
  }
  parentPort?.postMessage('done');
});
parentPort?.postMessage('warm');
