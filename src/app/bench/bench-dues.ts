/** `corvee bench dues`: runs the benchmark warm, on one thread or several, and says how fast and with which hash. */
import { makeEngine, type Backend } from '../../engine/index.ts';
import { openSplit } from '../../jobs/index.ts';
import type { BenchJson } from '../shapes/bench.ts';
import { foldHash, makeDues, warmUps, type Dues } from './dues.ts';
import { hashReplicates } from './replicates.ts';

export interface BenchOptions {
  readonly workers: number;
  readonly months: number;
  readonly replicates: number;
  readonly engine: Backend;
  readonly threads: number;
}

/** What was measured: seconds of CPU on one thread, of the clock on several. */
interface Measured {
  readonly hash: number;
  readonly seconds: number;
  readonly threads: number;
}

/**
 * Several replicates go one to a thread; one replicate is split over threads at the borders of workplaces. The interpreter is
 * not split: it then runs on one thread, and says so.
 * @throws CorveeError 'run-option' or 'run-too-large' for sizes out of reach, 'run-thread-lost'
 */
export async function benchDues(options: BenchOptions): Promise<BenchJson> {
  const { workers, months, replicates, engine } = options;
  const { hash, seconds, threads } = await measure(options);
  return {
    schema: 1,
    hash: hash.toString(16).padStart(8, '0'),
    workerMonthsPerSecond: Math.round((workers * months * replicates) / seconds),
    workers,
    months,
    replicates,
    threads,
    engine,
  };
}

async function measure(options: BenchOptions): Promise<Measured> {
  const { workers, months, replicates, engine } = options;
  const threads = replicates > 1 ? Math.min(options.threads, replicates) : options.threads;
  if (threads > 1 && replicates > 1) {
    return { ...(await hashReplicates({ workers, months, replicates, engine }, threads)), threads };
  }
  const dues = makeDues(workers, months);
  if (threads > 1 && engine !== 'reference') return splitRun(dues, engine, threads);
  return onOneThread(dues, engine, replicates);
}

function onOneThread(dues: Dues, backend: Backend, replicates: number): Measured {
  const engine = makeEngine(dues.plan, backend);
  // Other replicates have other parameters, for which code may be generated anew: that belongs to warming up.
  for (let run = 0; run < warmUps(dues.input(0)); run++) engine.run(dues.input(run % replicates));
  let [hash, seconds] = [0, 0];
  for (let replicate = 0; replicate < replicates; replicate++) {
    const input = dues.input(replicate);
    const before = process.cpuUsage();
    const result = engine.run(input);
    const { user, system } = process.cpuUsage(before);
    seconds += (user + system) / 1e6;
    hash = foldHash(hash, dues.hash(result));
  }
  return { hash, seconds, threads: 1 };
}

async function splitRun(dues: Dues, backend: 'wasm' | 'js', threads: number): Promise<Measured> {
  const split = openSplit(dues.plan, backend, threads);
  try {
    for (let run = 0; run < warmUps(dues.input(0)); run++) await split.run(dues.input(0));
    const before = performance.now();
    const result = await split.run(dues.input(0));
    const seconds = (performance.now() - before) / 1000;
    return { hash: foldHash(0, dues.hash(result)), seconds, threads };
  } finally {
    await split.close();
  }
}
