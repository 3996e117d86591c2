/** Jobs: runs on threads and machines, folded into what is kept of an ensemble. */
export { decodeFold, encodeFold, FOLD_VERSION } from './fold/encode.ts';
export { Fold, type FoldShape } from './fold/fold.ts';
export { KEPT, RELATIVE_ERROR } from './fold/distribution.ts';
export { countDone, type Done } from './fold/done.ts';
export {
  clusterOf,
  foldHash,
  freshStanding,
  runEnsemble,
  type Ensemble,
  type EnsembleOptions,
  type Standing,
} from './ensemble.ts';
export { makePool, type Finished, type Pool, type PoolOptions } from './pool.ts';
export {
  cellsOf,
  jobRunner,
  monthsOf,
  packValues,
  seriesCount,
  unpackValues,
  type Job,
  type Model,
  type Work,
} from './work.ts';
export { openSplit, type Split } from './split/open-split.ts';
export { gatherChunks, runChunkFile, writeChunks, type ChunkFolderOptions } from './chunk-folder.ts';
export { decodeStanding, encodeStanding } from './standing-bytes.ts';
export { writeError, writeWhole } from './write-whole.ts';
export {
  parseQueuePlace,
  submitEnsemble,
  workQueue,
  type QueuePlace,
  type SubmitOptions,
  type WorkerOptions,
} from './queue/index.ts';
