/** A queue on PostgreSQL: the same jobs on many machines. */
export { parseQueuePlace, type QueuePlace } from './place.ts';
export { submitEnsemble, type SubmitOptions } from './submit.ts';
export { workQueue, type WorkerOptions } from './work.ts';
