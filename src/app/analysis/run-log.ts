/**
 * What runs of a calibration gave, in the order in which they were asked for: a stopped calibration asks for the same runs
 * again, and those that are written down are not repeated. Holds numbers of outputs only, never of a worker (N1).
 */
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { CorveeError } from '../../base/index.ts';
import { writeError } from '../../jobs/index.ts';

export interface RunLog {
  /** The next `count` runs that are written down, as many as there are. */
  take(count: number): Float64Array[];
  add(runs: readonly Float64Array[]): void;
}

/** Nothing is kept. */
export const NO_LOG: RunLog = { take: () => [], add: () => undefined };

/**
 * @param key - of everything that the runs depend on; 64 characters
 * @param width - numbers of a run
 * @throws CorveeError 'ensemble-other' for a log of other runs; 'disk-full', 'out-not-writable'
 */
export function openRunLog(file: string, key: string, width: number): RunLog {
  const bytes = attempt(file, () => {
    mkdirSync(dirname(file), { recursive: true });
    if (!existsSync(file)) writeFileSync(file, key);
    return readFileSync(file);
  });
  if (bytes.toString('latin1', 0, key.length) !== key) throw new CorveeError('ensemble-other', {});
  const size = 8 * width;
  // A run that was written by half is done again: the file is cut back to whole ones.
  const whole = Math.floor((bytes.length - key.length) / size);
  const known = bytes.subarray(key.length, key.length + whole * size);
  if (known.length < bytes.length - key.length) {
    attempt(file, () => {
      writeFileSync(file, bytes.subarray(0, key.length + known.length));
    });
  }
  let next = 0;
  return {
    take: (count) =>
      Array.from({ length: Math.min(count, whole - next) }, () => {
        const at = known.subarray(next * size, ++next * size);
        return Float64Array.from({ length: width }, (_, i) => at.readDoubleLE(8 * i));
      }),
    add: (runs) => {
      const out = Buffer.alloc(runs.length * size);
      runs.forEach((run, r) => {
        for (let i = 0; i < width; i++) out.writeDoubleLE(run[i] ?? 0, r * size + 8 * i);
      });
      attempt(file, () => {
        appendFileSync(file, out);
      });
    },
  };
}

function attempt<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw writeError(error, file);
  }
}
