/** A thread of a split run: does its part of each run it is sent. */
import { parentPort, workerData } from 'node:worker_threads';
import { linkPart, runPart, type Kernels, type SplitRun } from '../../engine/index.ts';
import { meetAt } from './barrier.ts';

const { thread, barrier } = workerData as { thread: number; barrier: Int32Array<SharedArrayBuffer> };
let linked: { readonly version: number; readonly kernels: Kernels } | null = null;

parentPort?.on('message', (run: SplitRun) => {
  if (linked?.version !== run.version) linked = { version: run.version, kernels: linkPart(run) };
  runPart(run, linked.kernels, thread, () => {
    meetAt(barrier, run.threads);
  });
  parentPort?.postMessage('done');
});
