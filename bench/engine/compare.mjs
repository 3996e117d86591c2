/**
 * `dues` on Corvée's engine and on what people would use instead, in one run on one machine, one after another in turn, so
 * that a busy moment hurts all alike. Medians, spread, ratios, memory; the golden hash of everything that can have one.
 *
 *   node bench/engine/compare.mjs [--rounds 7] [--out DIR]
 *
 * Needs a build, g++ (left out where it is missing) and python3 with NumPy (likewise). Writes `results.json` to DIR.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '7' }, out: { type: 'string' } },
});
const rounds = Number(values.rounds);
const here = import.meta.dirname;
const work = mkdtempSync(join(tmpdir(), 'corvee-bench-'));
const python = process.env.PYTHON ?? 'python3';

const built = (name, flags) => {
  try {
    execFileSync('g++', [...flags, '-w', '-o', join(work, name), join(here, 'dues.cc')], { stdio: 'ignore' });
    return [join(work, name)];
  } catch {
    return null;
  }
};
const hasNumpy = () => {
  try {
    execFileSync(python, ['-c', 'import numpy'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};
const node = (file, ...more) => [process.execPath, join(here, file), ...more];
const FLAGS = {
  c128: ['-O3', '-march=x86-64-v2', '-DLANES=4'],
  c256: ['-O3', '-march=x86-64-v3', '-DLANES=8'],
};

/** Each with the replicates that take it about a second; smaller sizes where a full one would take minutes. */
const contenders = [
  { name: 'C++ 128 bit', command: built('c128', FLAGS.c128), size: [100000, 36, 8], golden: true },
  { name: 'C++ AVX2', command: built('c256', FLAGS.c256), size: [100000, 36, 8], golden: true },
  { name: 'Corvée wasm', command: node('engine.mjs', 'wasm'), size: [100000, 36, 8], golden: true },
  {
    name: 'Corvée wasm, 2 threads',
    command: node('engine.mjs', 'wasm'),
    size: [100000, 36, 8, 2],
    golden: true,
  },
  { name: 'Corvée js', command: node('engine.mjs', 'js'), size: [100000, 36, 2], golden: true },
  { name: 'Corvée reference', command: node('engine.mjs', 'reference'), size: [20000, 36, 1], golden: true },
  { name: 'JavaScript columns', command: node('dues-columns.mjs'), size: [100000, 36, 2], golden: true },
  { name: 'JavaScript objects', command: node('dues-objects.mjs'), size: [100000, 36, 2], golden: true },
  {
    name: 'NumPy',
    command: hasNumpy() ? [python, join(here, 'dues-numpy.py')] : null,
    size: [100000, 36, 2],
    golden: false,
  },
  { name: 'flocc', command: node('dues-flocc.mjs'), size: [5000, 36, 1], golden: false },
];

const found = new Map();
try {
  for (let round = 0; round < rounds; round++) {
    for (const { name, command, size } of contenders) {
      if (command === null) continue;
      const [program, ...before] = command;
      const line = execFileSync(program, [...before, ...size.map(String)], { encoding: 'utf8' });
      found.set(name, [...(found.get(name) ?? []), JSON.parse(line)]);
    }
    process.stderr.write(`round ${round + 1} of ${rounds}\n`);
  }
} finally {
  rmSync(work, { recursive: true });
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
const rows = [...found].map(([name, runs]) => {
  const speeds = runs.map(({ speed }) => speed);
  const hashes = [...new Set(runs.map(({ hash }) => hash))];
  const { size, golden } = contenders.find((one) => one.name === name);
  return {
    name,
    ...{ median: median(speeds), min: Math.min(...speeds), max: Math.max(...speeds) },
    ...{ megabytes: median(runs.map(({ megabytes }) => megabytes)), size, golden, hashes },
  };
});
const speedOf = (name) => rows.find((row) => row.name === name)?.median ?? Number.NaN;
const own = speedOf('Corvée wasm');
const ratios = Object.fromEntries(rows.map(({ name }) => [name, Number((own / speedOf(name)).toFixed(2))]));
const bySize = Map.groupBy(
  rows.filter(({ golden }) => golden),
  ({ size }) => size.slice(0, 3).join(' × '),
);
const agree = [...bySize.values()].every((same) => new Set(same.flatMap(({ hashes }) => hashes)).size === 1);
const { model } = cpus()[0];
const machine = { model, cores: cpus().length, node: process.version, flags: FLAGS };
const result = { benchmark: 'dues', rounds, machine, agree, rows, ratios };
if (values.out !== undefined) {
  mkdirSync(values.out, { recursive: true });
  writeFileSync(join(values.out, 'results.json'), `${JSON.stringify(result, null, 2)}\n`);
}
for (const { name, median: speed, min, max, megabytes } of rows) {
  const millions = (value) => (value / 1e6).toFixed(2).padStart(7);
  console.log(
    `${name.padEnd(24)}${millions(speed)}${millions(min)}${millions(max)} M/s ${String(megabytes).padStart(6)} MB  ${ratios[name]}×`,
  );
}
console.log(agree ? 'All that can have one give the golden hashes.' : 'HASHES DIFFER');
if (!agree) process.exitCode = 1;
