/**
 * How speed and memory go with the number of workers and of threads: `dues`, 36 months, one process each. Needs a build.
 *
 *   node bench/engine/scaling.mjs [--largest 10000000]
 */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { largest: { type: 'string', default: '10000000' } } });
const program = join(import.meta.dirname, 'engine.mjs');
const measure = (workers, replicates, threads) => {
  const sizes = [workers, 36, replicates, threads].map(String);
  const line = execFileSync(process.execPath, [program, 'wasm', ...sizes], { encoding: 'utf8' });
  const { hash, speed, megabytes } = JSON.parse(line);
  console.log(JSON.stringify({ workers, replicates, threads, hash, speed, megabytes }));
};
for (const workers of [1_000, 10_000, 100_000, 1_000_000]) measure(workers, 1, 1);
for (const threads of [1, 2, 3]) measure(1_000_000, 1, threads);
for (const threads of [1, 2]) measure(100_000, 24, threads);
for (const threads of [1, 2]) measure(Number(values.largest), 1, threads);
