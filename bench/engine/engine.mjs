/**
 * The benchmark `dues` on Corvée's own engine, in a process of its own, for `compare.mjs`. Needs a build.
 *
 *   node bench/engine/engine.mjs wasm|js|reference [workers] [months] [replicates] [threads]
 */
import { benchDues } from '../../dist/app/index.js';

const [engine = 'wasm', ...rest] = process.argv.slice(2);
const [workers = 100000, months = 36, replicates = 2, threads = 1] = rest.map(Number);
const {
  hash,
  workerMonthsPerSecond: speed,
  threads: used,
} = await benchDues({
  ...{ workers, months, replicates, threads, engine },
});
const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
console.log(JSON.stringify({ hash, speed, megabytes, threads: used }));
