#!/usr/bin/env node
/**
 * How long a case of many claims takes to say what was in force, to list claims as of two dates, and to search while
 * somebody types.
 *
 *   node bench/as-of.mjs [--claims 1000000] [--per-report 10] [--instruments 60] [--queries 200]
 *   node bench/as-of.mjs --case PATH --seconds 150      builds on for so long and stops; again and again until all is there
 *   node bench/as-of.mjs --case PATH --rebuild          builds the projections anew and says how long it took
 *
 * The register has `--instruments` orders of three provisions with two claims each. All texts are invented; the case is
 * encrypted, with a quick key derivation. Needs a Node that reads TypeScript. Prints one JSON document; times in milliseconds.
 */
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { orders } from '../src/app/index.ts';
import { Entry, projections } from '../src/app/entry.ts';
import {
  createCase,
  listClaims,
  openCase,
  passageOf,
  QUICK_KDF_FOR_TESTS,
  sealClaim,
  search,
  topics,
} from '../src/evidence/index.ts';
import { by, claimOf, proposed, reportOf } from '../src/evidence/store/made-up.case.ts';
import { typed, words } from './made-up-words.mjs';

const number = (text) => ({ type: 'string', default: text });
const options = {
  claims: number('1000000'),
  'per-report': number('10'),
  instruments: number('60'),
  queries: number('200'),
};
options.case = { type: 'string' };
options.seconds = number('1000000');
options.rebuild = { type: 'boolean', default: false };
const values = parseArgs({ options }).values;
const [claimCount, perReport, instrumentCount, queries] = [
  'claims',
  'per-report',
  'instruments',
  'queries',
].map((name) => Number(values[name]));
const reports = Math.ceil(claimCount / perReport);

let state = 1;
const dice = (below) => (state = (state * 48271) % 2147483647) % below;
const textOf = (start, size) => {
  let text = start;
  while (text.length < size) text += ` ${words[dice(words.length)]}${dice(20) === 0 ? dice(10000) : ''}`;
  return text;
};
const dayOf = (n) => new Date(Date.UTC(2015, 0, 1 + n)).toISOString().slice(0, 10);
const DAYS = 4000;
const TOPICS = Object.keys(topics);
const STATES = ['RU', 'CN', 'MN', 'KW', null];

const folder = mkdtempSync(join(tmpdir(), 'corvee-'));
const path = values.case ?? join(folder, 'bench.corvee');
const file = { codec: Entry, projections, path, passphrase: 'bench', kdf: QUICK_KDF_FOR_TESTS };
let open = existsSync(path) ? await openCase(file) : await createCase(file);
/** One report with its claims; the same whatever was built before it. */
const entriesOf = (i) => {
  state = 1 + ((i * 7919) % 2147483000);
  const published = dayOf(dice(DAYS));
  const added = reportOf(textOf(`Report ${i}.`, 600), { from: published, to: published });
  const claims = Array.from({ length: perReport }, (_, j) => {
    const start = dayOf(dice(DAYS));
    const base = claimOf(added.report.id, added.text, textOf('', 80), { start: j, end: j + 30 });
    const about = { ...base.about, topic: TOPICS[dice(TOPICS.length)], state: STATES[dice(STATES.length)] };
    const from = { kind: 'within', earliest: start, latest: start };
    const span = { from, to: { kind: 'within', earliest: start, latest: null }, holds: 'everyDay' };
    const passages = [passageOf(added.report.id, added.text, j, j + 30)];
    return sealClaim({ ...base, about, span, passages });
  });
  return [added, ...claims.map(proposed)];
};
const batch = 200;
const began = performance.now();
const seconds = () => (performance.now() - began) / 1000;
const built = Math.floor((await open.tip()).seq / (perReport + 1));
let done = built;
for (; done < reports && seconds() < Number(values.seconds); done += batch) {
  const size = Math.min(batch, reports - done);
  await open.append(Array.from({ length: size }, (_, k) => entriesOf(done + k)).flat(), by);
  if (process.stderr.isTTY) process.stderr.write(`\r${done + size} of ${reports} reports`);
}
const takeInSeconds = Math.round(seconds());
if (done < reports) {
  await open.close();
  console.log(JSON.stringify({ schema: 1, reports: done, added: done - built, seconds: takeInSeconds }));
  process.exit(0);
}
if ((await open.tip()).seq === reports * (perReport + 1)) {
  const cited = Array.from({ length: instrumentCount * 6 }, (_, i) => entriesOf(i)[1].claim);
  const instruments = Array.from({ length: instrumentCount }, (_, i) => {
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
      claims: [cited[i * 6 + j * 2]?.id, cited[i * 6 + j * 2 + 1]?.id],
    }));
    const instrument = { id: `order-${i}`, kind: 'order', title: `Order ${i}`, issuer: null, provisions };
    return { kind: 'instrument-recorded', instrument };
  });
  await open.append(instruments, by);
}
if (values.rebuild) {
  const start = performance.now();
  await open.rebuild();
  const rebuildSeconds = Math.round((performance.now() - start) / 1000);
  await open.close();
  console.log(JSON.stringify({ schema: 1, claims: reports * perReport, rebuildSeconds, load: loadavg() }));
  process.exit(0);
}
await open.close();
const opening = performance.now();
open = await openCase(file);
const openMs = Math.round(performance.now() - opening);
const { seq } = await open.tip();

const work = {
  ordersKnown: () => orders(open, { at: dayOf(dice(DAYS)), known: dayOf(dice(DAYS)), recorded: null }),
  ordersRecorded: () =>
    orders(open, { at: dayOf(dice(DAYS)), known: null, recorded: seq - dice(instrumentCount) }),
  claimsAsOf: () =>
    listClaims(open, {
      topic: TOPICS[dice(TOPICS.length)],
      state: STATES[dice(STATES.length)],
      validOn: dayOf(dice(DAYS)),
      knownBy: dayOf(dice(DAYS)),
      limit: 100,
    }),
  claimsAsRecorded: () =>
    listClaims(open, {
      topic: TOPICS[dice(TOPICS.length)],
      state: STATES[dice(STATES.length)],
      validOn: dayOf(dice(DAYS)),
      recorded: 1 + dice(seq),
      limit: 100,
    }),
  searchAsTyped: (n) => search(open, typed[n % typed.length], { limit: 20 }),
};
const WARMING = 20;
const ms = {};
for (const [name, run] of Object.entries(work)) {
  const times = [];
  for (let n = 0; n < WARMING + queries; n++) {
    const start = performance.now();
    await run(n);
    times.push(performance.now() - start);
  }
  // The first ones open what is read on every question: told apart, not left out.
  const first = Math.max(...times.splice(0, WARMING));
  times.sort((a, b) => a - b);
  const at = (share) =>
    Number(times[Math.min(times.length - 1, Math.floor(share * times.length))].toFixed(2));
  ms[name] = { median: at(0.5), p95: at(0.95), max: at(1), first: Number(first.toFixed(2)) };
}
await open.close();
const bytes = statSync(path).size;
rmSync(folder, { recursive: true });
console.log(
  JSON.stringify(
    {
      schema: 1,
      node: process.version,
      load: loadavg().map((x) => Number(x.toFixed(1))),
      claims: reports * perReport,
      reports,
      instruments: instrumentCount,
      takeInSeconds,
      openMs,
      ms,
      bytes,
    },
    null,
    2,
  ),
);
