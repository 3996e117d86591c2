#!/usr/bin/env node
/**
 * The store of a team beside the encrypted file, with the same case and the same questions, in one run.
 *
 *   node bench/team/stores.mjs [--claims 100000] [--queries 100] [--appends 300]
 *
 * Starts a PostgreSQL server of its own on a local socket, with its default of pushing every commit to the disk. All texts are
 * invented; the key derivation is quick. Prints one JSON document; times in milliseconds. Goal: as-of questions p95 ≤ 20 ms.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Entry, projections } from '../../src/app/entry.ts';
import { orders } from '../../src/app/index.ts';
import {
  createCase,
  createTeamCase,
  listClaims,
  openCase,
  openTeamCase,
  passageOf,
  QUICK_KDF_FOR_TESTS as kdf,
  sealClaim,
  search,
  topics,
} from '../../src/evidence/index.ts';
import { by, claimOf, decided, proposed, reportOf } from '../../src/evidence/store/made-up.case.ts';
import { startPostgres } from '../../test/support/postgres.ts';
import { words } from '../made-up-words.mjs';

const number = (text) => ({ type: 'string', default: text });
const { values } = parseArgs({
  options: { claims: number('100000'), queries: number('100'), appends: number('300') },
});
const [claims, queries, appends] = [values.claims, values.queries, values.appends].map(Number);
const PER_REPORT = 10;
const INSTRUMENTS = 60;
const BATCH = 200;
const TOPICS = Object.keys(topics);
const STATES = ['RU', 'CN', 'MN', 'KW', null];
const DAYS = 4000;
const dayOf = (n) => new Date(Date.UTC(2015, 0, 1 + n)).toISOString().slice(0, 10);

/** The same numbers for both stores. */
function dice() {
  let state = 1;
  return (below) => (state = (state * 48271) % 2147483647) % below;
}

function* entriesOf(roll, reports, cited) {
  const textOf = (start, size) => {
    let text = start;
    while (text.length < size) text += ` ${words[roll(words.length)]}`;
    return text;
  };
  for (let i = 0; i < reports; i += BATCH) {
    yield Array.from({ length: Math.min(BATCH, reports - i) }, (_, k) => {
      const published = dayOf(roll(DAYS));
      const added = reportOf(textOf(`Report ${i + k}.`, 600), { from: published, to: published });
      const own = Array.from({ length: PER_REPORT }, (_, j) => {
        const start = dayOf(roll(DAYS));
        const base = claimOf(added.report.id, added.text, textOf('', 80), { start: j, end: j + 30 });
        const about = {
          ...base.about,
          topic: TOPICS[roll(TOPICS.length)],
          state: STATES[roll(STATES.length)],
        };
        const from = { kind: 'within', earliest: start, latest: start };
        const span = { from, to: { kind: 'within', earliest: start, latest: null }, holds: 'everyDay' };
        return sealClaim({
          ...base,
          about,
          span,
          passages: [passageOf(added.report.id, added.text, j, j + 30)],
        });
      });
      if (cited.length < INSTRUMENTS * 6) cited.push(own[0]);
      return [added, ...own.map(proposed)];
    }).flat();
  }
}

function instrumentsOn(cited) {
  return Array.from({ length: INSTRUMENTS }, (_, i) => {
    const provisions = Array.from({ length: 3 }, (_, j) => ({
      id: `order-${i}/p${j}`,
      kind: 'obligation',
      bearer: 'worker',
      about: { topic: 'dues', state: 'RU', region: null, trade: null },
      summary: 'An invented rule.',
      quantity: null,
      threshold: null,
      consequence: null,
      condition: null,
      runs: null,
      claims: [cited[i * 6 + j * 2]?.id, cited[i * 6 + j * 2 + 1]?.id].filter(Boolean),
    }));
    return {
      kind: 'instrument-recorded',
      instrument: { id: `order-${i}`, kind: 'order', title: `Order ${i}`, issuer: null, provisions },
    };
  });
}

async function timed(count, run) {
  const times = [];
  for (let n = 0; n < count; n++) {
    const start = performance.now();
    await run(n);
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  const at = (share) =>
    Number(times[Math.min(times.length - 1, Math.floor(share * times.length))].toFixed(2));
  return { median: at(0.5), p95: at(0.95), max: at(1) };
}

async function measured(make, reopen) {
  let open = await make();
  const roll = dice();
  const cited = [];
  const began = performance.now();
  for (const entries of entriesOf(roll, Math.ceil(claims / PER_REPORT), cited))
    await open.append(entries, by);
  await open.append(instrumentsOn(cited), by);
  const takeInSeconds = Number(((performance.now() - began) / 1000).toFixed(1));
  await open.close();
  const opening = performance.now();
  open = await reopen();
  const openMs = Math.round(performance.now() - opening);
  const { seq } = await open.tip();
  const about = () => ({
    topic: TOPICS[roll(TOPICS.length)],
    state: STATES[roll(STATES.length)],
    limit: 100,
  });
  const firstSearchMs = Math.round((await timed(1, () => search(open, 'dues', { limit: 20 }))).max);
  const ms = {
    ordersKnown: await timed(queries, () =>
      orders(open, { at: dayOf(roll(DAYS)), known: dayOf(roll(DAYS)), recorded: null }),
    ),
    ordersRecorded: await timed(queries, () =>
      orders(open, { at: dayOf(roll(DAYS)), known: null, recorded: seq - roll(INSTRUMENTS) }),
    ),
    claimsAsOf: await timed(queries, () =>
      listClaims(open, { ...about(), validOn: dayOf(roll(DAYS)), knownBy: dayOf(roll(DAYS)) }),
    ),
    claimsAsRecorded: await timed(queries, () =>
      listClaims(open, { ...about(), validOn: dayOf(roll(DAYS)), recorded: 1 + roll(seq) }),
    ),
    searchAsTyped: await timed(queries, (n) =>
      search(open, ['w', 'wor', 'workers du', '노', '당비', 'zzz'][n % 6], { limit: 20 }),
    ),
  };
  const one = await timed(appends, (n) =>
    open.append([decided(cited[n % cited.length].id, n % 2 === 0 ? 'accepted' : 'conflict', 'bench')], by),
  );
  await open.close();
  return {
    takeInSeconds,
    openMs,
    firstSearchMs,
    ms,
    append: { ...one, perSecond: Math.round(1000 / one.median) },
  };
}

const folder = mkdtempSync(join(tmpdir(), 'corvee-'));
const server = await startPostgres({ durable: true });
try {
  const whole = { codec: Entry, projections, passphrase: 'bench', kdf };
  const file = { ...whole, path: join(folder, 'bench.corvee') };
  const team = { ...whole, url: server.url, heads: folder };
  const sqlite = await measured(
    () => createCase(file),
    () => openCase(file),
  );
  process.stderr.write(`${JSON.stringify({ sqlite })}\n`);
  const postgres = await measured(
    () => createTeamCase(team),
    () => openTeamCase(team),
  );
  const load = loadavg().map((x) => Number(x.toFixed(1)));
  console.log(
    JSON.stringify(
      { schema: 1, node: process.version, load, claims, queries, appends, sqlite, postgres },
      null,
      2,
    ),
  );
} finally {
  server.stop();
  rmSync(folder, { recursive: true });
}
