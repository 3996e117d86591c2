/** A thread that holds stretches of the journal against the chain, one after another. */
import { parentPort } from 'node:worker_threads';
import { openedLines } from './check-line.ts';
import type { Stretch } from './checked-lines.ts';

parentPort?.on('message', ({ rows, before }: Stretch) => {
  parentPort?.postMessage(openedLines(rows, before));
});
