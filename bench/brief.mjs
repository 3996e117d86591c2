#!/usr/bin/env node
/**
 * How long `corvee brief` takes, as a user waits for it: the whole process, from start to end, over some runs.
 *
 *   node bench/brief.mjs [FILE...] [--runs 5]
 *
 * Needs a build (`dist/`). Without files, the invented examples. Prints one JSON document: wall-clock and processor
 * seconds (median, least, most), and the load of the machine, without which the figures say little.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const root = join(import.meta.dirname, '..');
const program = join(root, 'dist', 'cli', 'main.js');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: 'string', default: '5' } },
});
if (!existsSync(program)) {
  console.error('There is no build. First: npm run build');
  process.exit(2);
}
const examples = join(root, 'examples', 'reports');
const files =
  positionals.length > 0 ? positionals : readdirSync(examples).map((name) => join(examples, name));

/** Prints, when the program ends, the processor time it used, its threads included. */
const METER = `data:text/javascript,process.on('exit',()=>{const{user,system}=process.cpuUsage();
process.stderr.write('processor '+(user+system)+'\\n')})`;

function summary(list) {
  const sorted = list.toSorted((a, b) => a - b);
  const half = (sorted.length - 1) / 2;
  const median = (sorted[Math.floor(half)] + sorted[Math.ceil(half)]) / 2;
  const round = (value) => Number(value.toFixed(2));
  return { median: round(median), least: round(sorted[0]), most: round(sorted.at(-1)) };
}

const wall = [];
const processor = [];
const bytes = {};
for (let run = 0; run < Math.max(1, Number(values.runs)); run++) {
  const out = mkdtempSync(join(tmpdir(), 'corvee-bench-'));
  const start = performance.now();
  const args = ['--import', METER, program, 'brief', ...files, '--out', out];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  wall.push((performance.now() - start) / 1000);
  if (status !== 0) {
    console.error(stderr);
    process.exit(1);
  }
  processor.push(Number(/processor (\d+)/.exec(stderr)[1]) / 1e6);
  for (const name of readdirSync(out)) bytes[name] = statSync(join(out, name)).size;
  rmSync(out, { recursive: true });
}
console.log(
  JSON.stringify(
    {
      schema: 1,
      node: process.version,
      cores: availableParallelism(),
      load: loadavg().map((value) => Number(value.toFixed(1))),
      files: files.length,
      runs: wall.length,
      wallSeconds: summary(wall),
      processorSeconds: summary(processor),
      bytes,
    },
    null,
    2,
  ),
);
