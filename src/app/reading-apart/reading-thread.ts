/** A thread that reads the texts it is sent, one after another. */
import { parentPort } from 'node:worker_threads';
import { readingOf, type ToRead } from './reading-of.ts';

parentPort?.on('message', (text: ToRead) => {
  parentPort?.postMessage(readingOf(text));
});
