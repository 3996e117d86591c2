#!/usr/bin/env node
/**
 * How often 90 % intervals of a calibration hold the truth, over worlds made up by the model: `test/support/coverage.ts`.
 *
 *   node bench/analysis/coverage.mjs [--worlds 200] [--workers 60] [--months 12] [--seed 1]
 *
 * Prints one JSON document with the shares, their standard errors, and the seconds it took.
 */
import { parseArgs } from 'node:util';
import { coverage } from '../../test/support/coverage.ts';

const { values } = parseArgs({
  options: {
    worlds: { type: 'string', default: '200' },
    workers: { type: 'string', default: '60' },
    months: { type: 'string', default: '12' },
    points: { type: 'string', default: '128' },
    repeats: { type: 'string', default: '3' },
    particles: { type: 'string', default: '100' },
    runs: { type: 'string', default: '5000' },
    seed: { type: 'string', default: '1' },
  },
});
const { runs, ...sizes } = Object.fromEntries(
  Object.entries(values).map(([name, text]) => [name, Number(text)]),
);
const started = performance.now();
const found = await coverage({
  ...sizes,
  mostRuns: runs,
  progress: (done, all) => {
    if (process.stderr.isTTY) process.stderr.write(`\r${done} of ${all} `);
  },
});
const seconds = Math.round((performance.now() - started) / 1000);
console.log(JSON.stringify({ ...sizes, runs, seconds, goal: [0.85, 0.95], ...found }, null, 2));
