/**
 * Reports read per second, all layers, and where the time goes.
 *
 *   node bench/reading/speed.mjs [--seconds 5] [FILE...]
 *
 * Without files: the project's own fixtures and examples in English. One thread, warm; CPU seconds, so that other work on
 * the machine counts less. Needs a build (`node scripts/build.mjs`).
 */
import { readdirSync, readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { read } from '../../dist/reading/index.js';

const { values, positionals } = parseArgs({
  options: { seconds: { type: 'string', default: '5' } },
  allowPositionals: true,
});
const own = ['test/fixtures/reading', 'examples/reports'].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => `${folder}/${name}`),
);
const texts = (positionals.length > 0 ? positionals : own)
  .map((path) => readFileSync(path, 'utf8'))
  .filter((text) => positionals.length > 0 || /^[^\u0400-\u04ff\uac00-\ud7a3]*$/u.test(text));
const day = { published: { from: '2023-04-04', to: '2023-04-04' } };
for (let i = 0; i < 20; i++) for (const text of texts) read(text, day);

const limit = Number(values.seconds) * 1e6;
const start = process.cpuUsage();
let reports = 0;
while (process.cpuUsage(start).user < limit) {
  read(texts[reports % texts.length], day);
  reports++;
}
const { user, system } = process.cpuUsage(start);
const seconds = (user + system) / 1e6;
const length = texts.reduce((sum, text) => sum + text.length, 0) / texts.length;
console.log(
  JSON.stringify({
    reportsPerCpuSecond: Math.round(reports / seconds),
    charactersPerReport: Math.round(length),
    charactersPerCpuSecond: Math.round((reports * length) / seconds),
    load: loadavg()[0],
    node: process.version,
  }),
);
