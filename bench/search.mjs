#!/usr/bin/env node
/**
 * Search while somebody types, beside SQLite's full-text search as it comes: the same texts in a bare, unencrypted FTS5 table of
 * trigrams and in one of words with prefixes.
 *
 *   node bench/search.mjs [--reports 20000] [--rounds 40]
 *
 * A case answers with what a desk may show: encrypted, withdrawn texts gone, words cut out with their places. The bare tables answer with
 * FTS5's own snippets. Each round asks all three the same in turn. All texts are invented. Prints one JSON document; times in
 * milliseconds, `ratio` is Corvée's time over the other's, by query. Needs a Node that reads TypeScript.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import Database from 'better-sqlite3-multiple-ciphers';
import { Entry, projections } from '../src/app/entry.ts';
import { createCase, QUICK_KDF_FOR_TESTS, search } from '../src/evidence/index.ts';
import { by, reportOf } from '../src/evidence/store/made-up.case.ts';
import { typed, words } from './made-up-words.mjs';

const number = (text) => ({ type: 'string', default: text });
const { values } = parseArgs({ options: { reports: number('20000'), rounds: number('40') } });
const [reports, rounds] = [Number(values.reports), Number(values.rounds)];
let state = 1;
const dice = (below) => (state = (state * 48271) % 2147483647) % below;
const textOf = (i) => {
  let text = `Report ${i}.`;
  while (text.length < 600) text += ` ${words[dice(words.length)]}${dice(20) === 0 ? dice(10000) : ''}`;
  return text;
};
const LIMIT = 20;

const folder = mkdtempSync(join(tmpdir(), 'corvee-'));
try {
  const path = join(folder, 'bench.corvee');
  const own = await createCase({
    codec: Entry,
    projections,
    path,
    passphrase: 'bench',
    kdf: QUICK_KDF_FOR_TESTS,
  });
  const bare = new Database(join(folder, 'bare.sqlite'));
  bare.exec(`create virtual table trigrams using fts5(body, tokenize='trigram');
    create virtual table words using fts5(body, tokenize='unicode61', prefix='1 2 3')`);
  const into = ['trigrams', 'words'].map((table) => bare.prepare(`insert into ${table}(body) values (?)`));
  const seconds = { corvee: 0, bare: 0 };
  const timed = async (name, work) => {
    const start = performance.now();
    await work();
    seconds[name] += (performance.now() - start) / 1000;
  };
  for (let done = 0; done < reports; done += 200) {
    const texts = Array.from({ length: Math.min(200, reports - done) }, (_, k) => textOf(done + k));
    const entries = texts.map((text) => reportOf(text));
    await timed('corvee', () => own.append(entries, by));
    await timed('bare', () =>
      bare.transaction(() => into.forEach((table) => texts.forEach((text) => table.run(text))))(),
    );
  }
  const asked = Object.fromEntries(
    ['trigrams', 'words'].map((table) => [
      table,
      bare.prepare(
        `select rowid, snippet(${table}, 0, '[', ']', '…', 12) from ${table} where ${table} match ? order by rowid desc limit ${LIMIT}`,
      ),
    ]),
  );
  const quoted = (text, end) =>
    text
      .split(' ')
      .map((term) => `"${term}"${end}`)
      .join(' ');
  const work = {
    corvee: (query) => search(own, query, { limit: LIMIT }),
    trigrams: (query) => asked.trigrams.all(quoted(query, '')),
    words: (query) => asked.words.all(quoted(query, ' *')),
  };
  const rows = [];
  for (const query of typed) {
    const times = { corvee: [], trigrams: [], words: [] };
    const hits = {};
    for (let round = -3; round < rounds; round++) {
      for (const [name, run] of Object.entries(work)) {
        const start = performance.now();
        const found = await run(query);
        if (round >= 0) times[name].push(performance.now() - start);
        hits[name] = found.length;
      }
    }
    const of = (list, share) =>
      Number([...list].sort((a, b) => a - b)[Math.floor(share * (list.length - 1))].toFixed(2));
    const ms = Object.fromEntries(
      Object.entries(times).map(([name, list]) => [name, { median: of(list, 0.5), p95: of(list, 0.95) }]),
    );
    const ratio = (name) => Number((ms.corvee.median / ms[name].median).toFixed(1));
    rows.push({ query, hits, ms, ratio: { trigrams: ratio('trigrams'), words: ratio('words') } });
  }
  await own.close();
  bare.close();
  const bytes = { corvee: statSync(path).size, bare: statSync(join(folder, 'bare.sqlite')).size };
  const takeInSeconds = { corvee: Math.round(seconds.corvee), bare: Math.round(seconds.bare) };
  console.log(
    JSON.stringify(
      { schema: 1, node: process.version, load: loadavg(), reports, rounds, takeInSeconds, bytes, rows },
      null,
      2,
    ),
  );
} finally {
  rmSync(folder, { recursive: true });
}
