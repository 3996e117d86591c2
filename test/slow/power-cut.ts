/** Cuts the power of a process that appends to a case, again and again, on a disk that is computed from what it wrote. */
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { isCorveeError, threefry4x32 } from '../../src/base/index.ts';
import {
  createCase,
  EvidenceEntry,
  listClaims,
  openCase,
  QUICK_KDF_FOR_TESTS as kdf,
  type Link,
} from '../../src/evidence/index.ts';
import { diskOf, recordsIn } from './disk-after-cut.ts';
import { CHILD, missing, PASSPHRASE as passphrase } from './kill-loop.ts';

export interface CutResult {
  readonly cuts: number;
  readonly seed: number;
  /** Entries whose append had been acknowledged before the cuts, summed over the cuts. */
  readonly acknowledged: number;
  /** Of these, not in the journal afterwards, or another in their place. */
  readonly lost: number;
  readonly unopenable: number;
  readonly broken: number;
  /** Cuts after which something had been withdrawn. */
  readonly withheld: number;
  /** Cuts in the midst of writing: something had not been pushed to the disk. */
  readonly unpushed: number;
  readonly findings: readonly string[];
}

interface Options {
  readonly cuts: number;
  readonly seed: number;
  readonly folder: string;
  /** From `buildRecorder`. */
  readonly recorder: string;
  /** A disk that only says that it has the log: to show that the loss would be found. */
  readonly lies?: boolean;
}

const CUTS_PER_RUN = 25;
const source = new URL('../../bench/durability/record-writes.c', import.meta.url).pathname;

/** Compiles the recorder. @returns null where there is no C compiler, or no Linux */
export function buildRecorder(folder: string): string | null {
  if (process.platform !== 'linux') return null;
  const recorder = join(folder, 'record-writes.so');
  try {
    execFileSync('cc', ['-shared', '-fPIC', '-O2', '-o', recorder, source, '-ldl', '-lpthread']);
    return recorder;
  } catch {
    return null;
  }
}

/** Deterministic but for how far the process gets: moments, and what the disk keeps, come from the seed. */
export async function powerCuts({ cuts, seed, folder, recorder, lies = false }: Options): Promise<CutResult> {
  const sums = { acknowledged: 0, lost: 0, unopenable: 0, broken: 0, withheld: 0, unpushed: 0 };
  const findings: string[] = [];
  let counter = 0;
  const roll = (below: number): number => threefry4x32([counter++, 0, 0, 0], [seed, 1, 0, 0])[0] % below;
  for (let done = 0; done < cuts; done += CUTS_PER_RUN) {
    const own = join(folder, `run-${String(seed)}-${String(done)}`);
    mkdirSync(own);
    const path = join(own, 'own.corvee');
    await (await createCase({ codec: EvidenceEntry, path, passphrase, kdf })).close();
    const disk = diskOf(own, (name) => lies && name.endsWith('-wal'));
    const records = recordsIn(await recordOf(path, own, recorder, 500 + roll(2500)));
    const moments = Array.from({ length: Math.min(CUTS_PER_RUN, cuts - done) }, () => roll(records.length));
    moments.sort((a, b) => a - b);
    const acknowledged: Link[] = [];
    let sinceAck = 0;
    for (let i = 0, next = 0; i < records.length; i++) {
      const record = records[i];
      if (record === undefined) break;
      disk.take(record);
      sinceAck = record.kind === 'S' || record.kind === 'A' ? 0 : sinceAck + 1;
      if (record.kind === 'A') acknowledged.push(...acknowledgedIn(record.bytes.toString()));
      for (; moments[next] === i; next++) {
        const into = join(folder, 'after-cut');
        disk.cutInto(into, roll);
        sums.unpushed += sinceAck > 0 ? 1 : 0;
        await look(into, `seed ${String(seed)}, cut ${String(done + next)}`, acknowledged);
        rmSync(into, { recursive: true });
      }
    }
    rmSync(own, { recursive: true });
  }
  return { cuts, seed, ...sums, findings };

  async function look(into: string, which: string, acknowledged: readonly Link[]): Promise<void> {
    sums.acknowledged += acknowledged.length;
    try {
      const open = await openCase({ codec: EvidenceEntry, path: join(into, 'own.corvee'), passphrase, kdf });
      const lost = await missing(open, acknowledged);
      sums.lost += lost.length;
      const verdict = await open.verify();
      await listClaims(open, { limit: 10 });
      sums.withheld += verdict.withheld > 0 ? 1 : 0;
      sums.broken += verdict.ok ? 0 : 1;
      for (const problem of verdict.problems) findings.push(`${which}: ${JSON.stringify(problem)}`);
      for (const { seq } of lost)
        findings.push(`${which}: entry ${String(seq)} was acknowledged and is lost`);
      await open.close();
    } catch (error) {
      if (!isCorveeError(error)) throw error;
      sums.unopenable++;
      findings.push(`${which}: ${error.message}`);
    }
  }
}

function acknowledgedIn(said: string): Link[] {
  return said.split('\n').flatMap((line) => {
    const [word, seq, hash] = line.split(' ');
    return word === 'ack' && hash !== undefined ? [{ seq: Number(seq), hash }] : [];
  });
}

/** Lets the process append for a while, kills it, and gives back what was recorded. */
async function recordOf(path: string, own: string, recorder: string, ms: number): Promise<Buffer> {
  const log = `${own}.log`;
  const appending = spawn(
    process.execPath,
    ['--experimental-strip-types', '--no-warnings', CHILD, path, passphrase],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, LD_PRELOAD: recorder, RECORD_FOLDER: own, RECORD_LOG: log },
    },
  );
  let begun = false;
  for await (const line of createInterface(appending.stdout)) {
    if (begun || !line.startsWith('ack')) continue;
    begun = true;
    setTimeout(() => appending.kill('SIGKILL'), ms);
  }
  const records = readFileSync(log);
  rmSync(log);
  return records;
}
