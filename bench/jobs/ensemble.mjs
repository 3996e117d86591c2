/**
 * An ensemble of the shipped model, a process of its own: runs per second, worker-months per second of wall time, and the most memory
 * the process ever held. `node bench/jobs/ensemble.mjs RUNS WORKERS MONTHS THREADS [ENGINE]`, on a build (`dist`).
 */
import { createHash } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { DEFAULT_REGIME, loadRegime, openSample, registerData, run } from '../../dist/app/index.js';

const [runs, workers, months, threads] = process.argv.slice(2, 6).map(Number);
const opened = await openSample();
const data = await registerData(opened, { recorded: null });
const regime = loadRegime(DEFAULT_REGIME);
const options = {
  start: '2021-01',
  months,
  workers,
  replicates: 1,
  seed: 1,
  known: null,
  recorded: null,
  threads,
  engine: process.argv[6] ?? 'wasm',
};
// Twice: what is compiled and started the first time is not measured the second.
await run(regime, data, { ...options, draws: Math.min(runs, 20) });
const started = performance.now();
const { resultHash, outputs } = await run(regime, data, { ...options, draws: runs });
const seconds = (performance.now() - started) / 1000;
await opened.close();
console.log(
  JSON.stringify({
    runs,
    workers,
    months,
    threads,
    cells: outputs.length * months,
    seconds: Number(seconds.toFixed(2)),
    runsPerSecond: Math.round(runs / seconds),
    millionWorkerMonthsPerSecond: Number(((runs * workers * months) / seconds / 1e6).toFixed(1)),
    peakMb: Math.round(process.resourceUsage().maxRSS / 1024),
    hash: createHash('sha256').update(resultHash).digest('hex').slice(0, 8),
  }),
);
