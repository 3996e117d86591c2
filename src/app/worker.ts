/** This machine works for a queue: the use case behind `corvee worker`. */
import { bestBackend, type Backend } from '../engine/index.ts';
import { parseQueuePlace, workQueue } from '../jobs/index.ts';
import { VERSION } from './version.ts';

export interface WorkerCommand {
  /** Address of the queue; asked for nowhere else, told to nobody. */
  readonly queue: string;
  readonly threads: number;
  readonly engine?: Backend;
  /** End when nothing is left to do. */
  readonly untilEmpty: boolean;
  readonly progress?: (chunks: number, runs: number) => void;
  readonly signal: AbortSignal;
}

/** Works until `signal` is aborted, or until nothing is left. @throws CorveeError as `workQueue` does, 'queue-url' */
export async function worker({ queue, engine = bestBackend(), ...rest }: WorkerCommand): Promise<void> {
  await workQueue({ ...rest, place: parseQueuePlace(queue), code: VERSION, backend: engine });
}
