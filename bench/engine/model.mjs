/**
 * A whole model: `models/dprk-russia` on the sample's register, one thread, warm. Needs a build.
 *
 *   node bench/engine/model.mjs [--workers 20000] [--months 60] [--runs 60] [--engine wasm]
 *
 * Every run is another draw; the time includes drawing its values. Says what a thousand runs take on one and on two cores,
 * and how long generating the code took.
 */
import { parseArgs } from 'node:util';
import { loadRegime, openSample, registerData } from '../../dist/app/index.js';
import { makeEngine } from '../../dist/engine/index.js';
import { makeScenario } from '../../dist/scenario/index.js';

const { values } = parseArgs({
  options: {
    workers: { type: 'string', default: '20000' },
    months: { type: 'string', default: '60' },
    runs: { type: 'string', default: '60' },
    engine: { type: 'string', default: 'wasm' },
  },
});
const [workers, months, runs] = [values.workers, values.months, values.runs].map(Number);
const data = await registerData(await openSample());
const knowledge = { data, state: 'RU', known: null, recorded: null };
const options = { knowledge, start: '2021-06', workers, seed: [1, 2] };
const regime = loadRegime('models/dprk-russia');

const tiny = makeScenario(regime, { ...options, workers: 1, months: 1 });
const emits = Array.from({ length: 9 }, () => {
  const before = performance.now();
  makeEngine(tiny.plan, values.engine).tallies(tiny.input(0, 0, 0));
  return performance.now() - before;
});
const scenario = makeScenario(regime, { ...options, months });
const engine = makeEngine(scenario.plan, values.engine);
const one = (draw) => engine.tallies(scenario.input(draw, draw % scenario.variants.length, 0));
for (let draw = 0; draw < 8; draw++) one(draw);
const times = Array.from({ length: runs }, (_, i) => {
  const before = performance.now();
  one(8 + i);
  return performance.now() - before;
});
const total = times.reduce((sum, time) => sum + time, 0);
times.sort((a, b) => a - b);
const at = (share) => Number((times[Math.floor((times.length - 1) * share)] ?? 0).toFixed(1));
emits.sort((a, b) => a - b);
console.log(
  JSON.stringify({
    ...{ workers, months, runs, engine: values.engine },
    runMs: { median: at(0.5), p10: at(0.1), p90: at(0.9), max: at(1) },
    millionWorkerMonthsPerSecond: Number(((workers * months * runs) / total / 1000).toFixed(1)),
    thousandRunsSeconds: Number((total / runs).toFixed(1)),
    generateMs: { first: Number(emits.at(-1)?.toFixed(1)), median: Number(emits[4]?.toFixed(1)) },
  }),
);
