#!/usr/bin/env node
/**
 * Kills a process that appends to an encrypted case, again and again, and checks that nothing acknowledged is lost.
 * `kill -9` leaves the operating system's page cache as it is; it does not stand for a power cut.
 *
 *   node bench/durability.mjs [--kills 1000] [--seed 1]
 *
 * Needs a Node that reads TypeScript (22.18 or later). Prints one JSON document; exit 1 if anything was lost or broken.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { killLoop } from '../test/slow/kill-loop.ts';

const { values } = parseArgs({
  options: { kills: { type: 'string', default: '1000' }, seed: { type: 'string', default: '1' } },
});
const folder = mkdtempSync(join(tmpdir(), 'corvee-'));
const onKill = (done) => {
  if (process.stderr.isTTY) process.stderr.write(`\r${done} of ${values.kills} kills`);
};
try {
  const result = await killLoop({ kills: Number(values.kills), seed: Number(values.seed), folder, onKill });
  console.log(JSON.stringify({ schema: 1, node: process.version, ...result }, null, 2));
  process.exitCode = result.lost + result.unopenable + result.broken === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true });
}
