#!/usr/bin/env node
/**
 * Kills a process that appends to an encrypted case, or cuts its power, again and again, and checks that nothing acknowledged is lost.
 *
 *   node bench/durability.mjs [--kills 1000] [--cuts 0] [--seed 1]
 *
 * `kill -9` leaves the operating system's page cache as it is. A power cut does not: what a disk could hold then is computed from a record of
 * every write and every push (Linux with a C compiler; test/slow/disk-after-cut.ts says what this covers). Needs a Node that reads TypeScript
 * (22.18 or later). Prints one JSON document; exit 1 if anything was lost or broken.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { killLoop } from '../test/slow/kill-loop.ts';
import { buildRecorder, powerCuts } from '../test/slow/power-cut.ts';

const number = (text) => ({ type: 'string', default: text });
const { values } = parseArgs({ options: { kills: number('1000'), cuts: number('0'), seed: number('1') } });
const [kills, cuts, seed] = [values.kills, values.cuts, values.seed].map(Number);
const folder = mkdtempSync(join(tmpdir(), 'corvee-'));
const onKill = (done) => {
  if (process.stderr.isTTY) process.stderr.write(`\r${done} of ${kills} kills`);
};
try {
  const found = { schema: 1, node: process.version };
  if (kills > 0) found.killed = await killLoop({ kills, seed, folder, onKill });
  if (cuts > 0) {
    const recorder = buildRecorder(folder);
    if (recorder === null) throw new Error('power cuts need Linux and a C compiler');
    found.cut = await powerCuts({ cuts, seed, folder, recorder });
  }
  console.log(JSON.stringify(found, null, 2));
  const bad = [found.killed, found.cut].flatMap((one) =>
    one ? [one.lost + one.unopenable + one.broken] : [],
  );
  process.exitCode = bad.every((n) => n === 0) ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true });
}
