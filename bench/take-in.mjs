#!/usr/bin/env node
/**
 * How long an encrypted case takes to take in reports with ten claims each, and to search them.
 *
 *   node bench/take-in.mjs [--reports 10000] [--batch 100] [--length 3000]
 *
 * Needs a Node that reads TypeScript (22.18 or later). All texts are invented. Prints one JSON document.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createCase, EvidenceEntry, listClaims, QUICK_KDF_FOR_TESTS, search } from '../src/evidence/index.ts';
import { by, claimOf, proposed, reportOf } from '../src/evidence/store/made-up.case.ts';

const CLAIMS = 10;
const number = (text) => ({ type: 'string', default: text });
const options = { reports: number('10000'), batch: number('100'), length: number('3000') };
const [reports, batch, length] = Object.values(parseArgs({ options }).values).map(Number);
const words =
  `workers were told that dues of every month must be paid before the day and whoever misses four goes home
  노동자들은 매달 당비를 내야 한다고 전했다 소식통은 말했다`.split(/\s+/);
let state = 1;
const dice = (below) => (state = (state * 48271) % 2147483647) % below;
const textOf = (start, size) => {
  let text = start;
  while (text.length < size) text += ` ${words[dice(words.length)]}${dice(20) === 0 ? dice(10000) : ''}`;
  return text;
};
const timed = async (work) => {
  const start = performance.now();
  await work();
  return Math.round(performance.now() - start);
};

const folder = mkdtempSync(join(tmpdir(), 'corvee-'));
const path = join(folder, 'bench.corvee');
const open = await createCase({ codec: EvidenceEntry, path, passphrase: 'bench', kdf: QUICK_KDF_FOR_TESTS });
let takeInMs = 0;
for (let i = 0; i < reports; i += batch) {
  const entries = Array.from({ length: Math.min(batch, reports - i) }, (_, k) => {
    const added = reportOf(textOf(`Report ${i + k}.`, length));
    const place = (j) => ({ start: j, end: j + 30 });
    const claims = Array.from({ length: CLAIMS }, (_, j) =>
      claimOf(added.report.id, added.text, textOf('', 120), place(j)),
    );
    return [added, ...claims.map(proposed)];
  });
  takeInMs += await timed(() => open.append(entries.flat(), by));
}
const searchMs = {};
for (const query of ['workers dues', 'dues 4821', '노동자들은', '당비', '내', 'zz', 'q']) {
  searchMs[query] = await timed(() => search(open, query));
}
const listMs = await timed(() => listClaims(open, { topic: 'dues', limit: 100 }));
const asRecordedMs = await timed(() => listClaims(open, { topic: 'dues', limit: 100, recorded: 500 }));
await open.close();
const entriesPerSecond = Math.round((reports * (CLAIMS + 1) * 1000) / takeInMs);
const bytes = statSync(path).size;
rmSync(folder, { recursive: true });
console.log(
  JSON.stringify(
    {
      schema: 1,
      node: process.version,
      reports,
      claims: reports * CLAIMS,
      takeInMs,
      entriesPerSecond,
      searchMs,
      listMs,
      asRecordedMs,
      bytes,
    },
    null,
    2,
  ),
);
