/**
 * Everything CI runs, in two lanes so that two cores are busy: `npm test`, or `npm test -- lint unit` for some of it.
 * Prints a step's output when it fails, and how long each took.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const tool = (...parts) => join(root, 'node_modules', ...parts);
const vitest = tool('vitest', 'vitest.mjs');

/** Lanes run side by side; the steps of a lane one after another. */
const lanes = [
  [
    ['types', tool('typescript', 'bin', 'tsc'), ['--noEmit']],
    [
      'web types',
      tool('svelte-check', 'bin', 'svelte-check'),
      ['--tsconfig', 'src/desk/web/tsconfig.json', '--threshold', 'warning'],
    ],
    ['lint', tool('eslint', 'bin', 'eslint.js'), ['.', '--max-warnings', '0']],
    ['format', tool('prettier', 'bin', 'prettier.cjs'), ['--check', '--log-level', 'warn', '.']],
    ['unused', tool('knip', 'bin', 'knip.js'), []],
    ['package', tool('publint', 'src', 'cli.js'), ['--strict']],
  ],
  [
    ['unit', vitest, ['run', '--project', 'unit']],
    ['browser', vitest, ['run', '--project', 'browser']],
    ...(process.env.SLOW === '1' ? [['slow', vitest, ['run', '--project', 'slow']]] : []),
  ],
];

const wanted = process.argv.slice(2);
const started = Date.now();
const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

function step([name, script, args]) {
  const since = Date.now();
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [script, ...args], { cwd: root });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data));
    child.on('exit', (code) => {
      const failed = code !== 0;
      // Tests that were skipped say why: that is part of the result.
      const skips = output.split('\n').filter((line) => /skipped:/.test(line));
      console.log(`${failed ? 'FAILED' : 'ok    '} ${name} (${seconds(since)})`);
      if (failed) console.log(output);
      else for (const line of skips) console.log(`       ${line.trim()}`);
      resolve(!failed);
    });
  });
}

const results = await Promise.all(
  lanes.map(async (lane) => {
    let good = true;
    for (const item of lane) {
      if (wanted.length === 0 || wanted.includes(item[0])) good = (await step(item)) && good;
    }
    return good;
  }),
);
const good = results.every(Boolean);
console.log(`${good ? 'All passed' : 'Something failed'} in ${seconds(started)}.`);
process.exitCode = good ? 0 : 1;
