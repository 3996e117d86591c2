#!/usr/bin/env node
/**
 * How long `corvee check` and `corvee explain` take the first time, in a process of their own for every figure, and how fast
 * the interpreter is.
 *
 *   node bench/regime/speed.mjs [--model models/dprk-russia] [--kind construction] [--month 2022-08] [--repetitions 7]
 *
 * `command` is the whole life of the process, Node's own start included; `work` begins when the program is loaded and the case
 * is open; `loaded` begins when the regime is read and checked as well; `start` is a Node that does nothing. Needs a build (`node scripts/build.mjs`). One JSON document: median, least and
 * most of the repetitions, in milliseconds; the interpreter's hash and worker-months per second of processor time.
 */
import { spawnSync } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const text = (value) => ({ type: 'string', default: value });
const options = {
  model: text('models/dprk-russia'),
  kind: text('construction'),
  month: text('2022-08'),
  repetitions: text('7'),
  once: { type: 'string' },
};
const { model, kind, month, repetitions, once } = parseArgs({ options }).values;
const dist = (path) => new URL(`../../dist/${path}`, import.meta.url);

if (once === undefined) measureAll();
else await measureOnce(once);

/** One figure of `work`, printed: what this process did after loading. */
async function measureOnce(what) {
  const { check, explain, loadRegime, openSample } = await import(dist('app/index.js').href);
  const sample = what === 'check' ? null : await openSample();
  const regime = what === 'explain loaded' ? loadRegime(model) : null;
  const before = performance.now();
  if (sample === null) check(model);
  else {
    const asked = { kind, month, known: null, recorded: null, seed: 1 };
    await explain(sample, regime ?? loadRegime(model), asked);
  }
  process.stdout.write(String(performance.now() - before));
}

function measureAll() {
  const cli = fileURLToPath(dist('cli/main.js'));
  const self = fileURLToPath(import.meta.url);
  const given = ['--model', model, '--kind', kind, '--month', month];
  const timed = (args) => {
    const before = performance.now();
    run(args);
    return performance.now() - before;
  };
  const work = (what) => Number(run([self, '--once', what, ...given]));
  const explained = ['explain', model, '--worker-kind', kind, '--month', month];
  const figures = {
    start: () => timed(['-e', '']),
    'check command': () => timed([cli, 'check', model]),
    'check work': () => work('check'),
    'explain command': () => timed([cli, ...explained]),
    'explain work': () => work('explain'),
    'explain loaded': () => work('explain loaded'),
  };
  const times = Object.fromEntries(Object.keys(figures).map((name) => [name, []]));
  // In turn, so that what else the machine does falls on all of them alike.
  for (let i = 0; i < Number(repetitions); i++) {
    for (const [name, figure] of Object.entries(figures)) times[name].push(figure());
  }
  const sizes = ['--workers', '1000', '--months', '36', '--replicates', '1'];
  const bench = () => JSON.parse(run([cli, 'bench', 'dues', '--engine', 'reference', ...sizes, '--json']));
  const dues = Array.from({ length: Number(repetitions) }, bench);
  const result = {
    node: process.version,
    repetitions: Number(repetitions),
    milliseconds: Object.fromEntries(Object.entries(times).map(([name, all]) => [name, spread(all, 1)])),
    interpreter: {
      hash: [...new Set(dues.map(({ hash }) => hash))].join(' '),
      workerMonthsPerSecond: spread(
        dues.map((item) => item.workerMonthsPerSecond),
        0,
      ),
    },
  };
  process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
}

function spread(all, digits) {
  const sorted = [...all].sort((a, b) => a - b);
  const round = (value) => Number(value.toFixed(digits));
  return {
    median: round(sorted[Math.floor(sorted.length / 2)]),
    least: round(sorted[0]),
    most: round(sorted.at(-1)),
  };
}

function run(args) {
  const done = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`${args.join(' ')}: ${done.stderr}`);
  return done.stdout;
}
