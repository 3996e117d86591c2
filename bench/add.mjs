#!/usr/bin/env node
/**
 * How long `corvee add` takes for many reports: every file opened, read for all layers, stored in an encrypted case with its proposed claims.
 * Then how long it takes to find that all of them are there already.
 *
 *   node bench/add.mjs [--reports 10000] [--sentences 8]
 *
 * Each report is made of sentences of the project's own fixtures in English, in another order and with other numbers. Prints one JSON document.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { add, makeCase } from '../src/app/index.ts';

const number = (text) => ({ type: 'string', default: text });
const options = { reports: number('10000'), sentences: number('8') };
const [reports, sentences] = Object.values(parseArgs({ options }).values).map(Number);
const own = ['test/fixtures/reading', 'examples/reports'].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(join(folder, name), 'utf8')),
);
const pool = own
  .filter((text) => /^[^\u0400-\u04ff\uac00-\ud7a3]*$/u.test(text))
  .flatMap((text) => text.split(/(?<=[.!?]”?)\s+/u))
  .filter((sentence) => sentence.length > 30);
let state = 1;
const dice = (below) => (state = (state * 48271) % 2147483647) % below;

const folder = mkdtempSync(join(tmpdir(), 'corvee-'));
try {
  mkdirSync(join(folder, 'in'));
  let characters = 0;
  const paths = Array.from({ length: reports }, (_, i) => {
    const text = Array.from({ length: sentences }, () =>
      pool[dice(pool.length)].replace(/\d{3,}/gu, () => String(100 + dice(9000))),
    ).join(' ');
    characters += text.length;
    const path = join(folder, 'in', `report-${i}.txt`);
    writeFileSync(path, `${text} This is report ${i}.\n`);
    return path;
  });
  const path = join(folder, 'bench.corvee');
  const made = await makeCase(path, 'bench', null);
  const all = { paths, published: new Map(), unpublished: false, told: null, month: '2026-11', locale: 'en' };
  const timed = async () => {
    const start = performance.now();
    const added = await add(made.case, all);
    return [Number(((performance.now() - start) / 1000).toFixed(1)), added];
  };
  const [seconds, added] = await timed();
  const [againSeconds, again] = await timed();
  const claims = added.reduce((sum, one) => sum + one.claims, 0);
  if (again.some(({ already }) => !already)) throw new Error('taken in twice');
  await made.case.close();
  console.log(
    JSON.stringify(
      {
        schema: 1,
        node: process.version,
        cores: availableParallelism(),
        load: loadavg().map((x) => Number(x.toFixed(1))),
        reports,
        charactersPerReport: Math.round(characters / reports),
        claims,
        seconds,
        againSeconds,
        bytes: statSync(path).size,
      },
      null,
      2,
    ),
  );
} finally {
  rmSync(folder, { recursive: true });
}
