/** Kills a process that appends, again and again, and checks after each kill that nothing acknowledged is lost. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { isCorveeError, threefry4x32 } from '../../src/base/index.ts';
import {
  createCase,
  EvidenceEntry,
  listClaims,
  openCase,
  QUICK_KDF_FOR_TESTS as kdf,
  type Case,
  type Link,
} from '../../src/evidence/index.ts';

export interface KillResult {
  readonly kills: number;
  readonly seed: number;
  /** Entries whose append had been acknowledged when the process was killed. */
  readonly acknowledged: number;
  /** Of these, not in the journal afterwards, or another in their place. */
  readonly lost: number;
  /** Kills after which the case did not open. */
  readonly unopenable: number;
  /** Kills after which `verify` found something. */
  readonly broken: number;
  /** Kills between a commit and the writing of the head outside: allowed, and repaired on opening. */
  readonly headBehind: number;
  /** Kills of a case in which something had been withdrawn, so that withdrawals and their rewriting were among the work. */
  readonly withheld: number;
  readonly findings: readonly string[];
}

interface Options {
  readonly kills: number;
  readonly seed: number;
  /** Where cases are made. */
  readonly folder: string;
  readonly onKill?: (done: number) => void;
}

export const PASSPHRASE = 'only for the kill loop';
const passphrase = PASSPHRASE;
export const CHILD = fileURLToPath(new URL('./durability-child.ts', import.meta.url));
/** Cases are begun anew now and then: checking them takes longer the longer they are. */
const KILLS_PER_CASE = 20;
const LONGEST_MS = 400;

/** Deterministic but for what the operating system does: the moments of the kills come from the seed. */
export async function killLoop({ kills, seed, folder, onKill }: Options): Promise<KillResult> {
  const sums = { acknowledged: 0, lost: 0, unopenable: 0, broken: 0, headBehind: 0, withheld: 0 };
  const findings: string[] = [];
  let path = '';
  for (let i = 0; i < kills; i++) {
    if (i % KILLS_PER_CASE === 0) {
      path = join(folder, `killed-${i}.corvee`);
      await (await createCase({ codec: EvidenceEntry, path, passphrase, kdf })).close();
    }
    const delay = threefry4x32([i, 0, 0, 0], [seed, 0, 0, 0])[0] % LONGEST_MS;
    const acknowledged = await killedAfter(path, delay);
    sums.acknowledged += acknowledged.length;
    try {
      const open = await openCase({ codec: EvidenceEntry, path, passphrase, kdf });
      sums.headBehind += open.headAtOpen === 'behind' ? 1 : 0;
      const lost = await missing(open, acknowledged);
      sums.lost += lost.length;
      const verdict = await open.verify();
      await listClaims(open, { limit: 10 });
      sums.withheld += verdict.withheld > 0 ? 1 : 0;
      sums.broken += verdict.ok ? 0 : 1;
      for (const problem of verdict.problems) findings.push(`kill ${i}: ${JSON.stringify(problem)}`);
      for (const { seq } of lost) findings.push(`kill ${i}: entry ${seq} was acknowledged and is lost`);
      await open.close();
    } catch (error) {
      if (!isCorveeError(error)) throw error;
      sums.unopenable++;
      findings.push(`kill ${i}: ${error.message}`);
    }
    onKill?.(i + 1);
  }
  return { kills, seed, ...sums, findings };
}

/** Starts the child, kills it `delayMs` after its first acknowledgement, and gives back what it had acknowledged. */
async function killedAfter(path: string, delayMs: number): Promise<readonly Link[]> {
  const args = ['--experimental-strip-types', '--no-warnings', CHILD, path, passphrase];
  const appending = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const acknowledged: Link[] = [];
  let complaint = '';
  appending.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
  for await (const line of createInterface(appending.stdout)) {
    const [word, seq, hash] = line.split(' ');
    if (word !== 'ack' || seq === undefined || hash?.length !== 64) continue;
    if (acknowledged.length === 0) setTimeout(() => appending.kill('SIGKILL'), delayMs);
    acknowledged.push({ seq: Number(seq), hash });
  }
  if (appending.signalCode !== 'SIGKILL' && !appending.killed)
    throw new Error(`the child ended by itself: ${complaint}`);
  return acknowledged;
}

/** Of these entries, those that the journal does not have, or has another in the place of. */
export async function missing(
  open: Case<EvidenceEntry>,
  acknowledged: readonly Link[],
): Promise<readonly Link[]> {
  const first = acknowledged[0]?.seq ?? 1;
  const hashes = new Map<number, string>();
  for (let after = first - 1; ;) {
    const lines = await open.lines({ after });
    for (const { header, hash } of lines) hashes.set(header.seq, hash);
    const last = lines.at(-1);
    if (last === undefined) break;
    after = last.header.seq;
  }
  return acknowledged.filter(({ seq, hash }) => hashes.get(seq) !== hash);
}
