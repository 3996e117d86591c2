/** The program of one thread of a pool: runs the jobs it is sent, in order. Knows no file, no clock and no network. */
import { parentPort, workerData } from 'node:worker_threads';
import { isCorveeError } from '../base/core/index.ts';
import type { ThreadAnswer, ThreadData, ThreadJob } from './thread-messages.ts';
import { jobRunner, unpackValues } from './work.ts';

const { work, backend } = workerData as ThreadData;
const run = jobRunner(work, backend);

parentPort?.on('message', ({ id, packed, ...rest }: ThreadJob) => {
  const answer = answerTo(id, () => run({ ...rest, values: unpackValues(work, packed) }));
  parentPort?.postMessage(answer, answer.kind === 'done' ? [answer.cells.buffer] : []);
});

function answerTo(id: number, job: () => Float64Array): ThreadAnswer {
  try {
    return { kind: 'done', id, cells: job() as Float64Array<ArrayBuffer> };
  } catch (error) {
    if (isCorveeError(error)) return { kind: 'refused', id, code: error.code, data: error.data };
    return {
      kind: 'fault',
      id,
      stack: error instanceof Error ? (error.stack ?? error.message) : String(error),
    };
  }
}
