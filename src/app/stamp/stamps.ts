/**
 * `corvee stamp`: asks for time stamps on the head of a case and keeps the replies beside it, in `<case>.stamps/`. Corvée sends
 * nothing (N9): a person carries the request to two authorities and brings the replies back, when there is a line.
 *
 * The folder holds heads and hashes, and nothing of any content. `openssl ts -verify -data N.head -in N-K.tsr` checks it
 * without Corvée.
 */
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { canonicalJson, CorveeError } from '../../base/index.ts';
import type { Case, Link } from '../../evidence/index.ts';
import type { Entry } from '../entry.ts';
import { besideCase } from '../team/case-place.ts';
import type { Stamp, StampFault } from './time-stamp.ts';

export interface Requested {
  readonly seq: number;
  readonly hash: string;
  /** Path of the request to send. */
  readonly request: string;
}

/** A kept reply and what it is worth. `fault` null: entry `seq` and all before it were there at `stamp.time`. */
export interface KeptStamp {
  readonly seq: number;
  readonly file: string;
  readonly stamp: Stamp | null;
  /** `rewritten`: the chain of the case does not contain the head that was stamped. */
  readonly fault: StampFault | 'rewritten' | null;
}

/** Where the stamps of the case at `path` are kept. */
export const stampFolderOf = (path: string): string => `${besideCase(path)}.stamps`;
const folderOf = stampFolderOf;

/** What reads stamps is large: only who asks for one loads it. */
const timeStamps = () => import('./time-stamp.ts');
const headText = ({ seq, hash }: Link): string => `${canonicalJson({ schema: 1, seq, hash })}\n`;

/** The link a `.head` file holds; null if it is not one. */
export function headOf(data: Uint8Array): Link | null {
  const found = /^\{"hash":"([0-9a-f]{64})","schema":1,"seq":(\d+)\}\n$/.exec(Buffer.from(data).toString());
  return found === null ? null : { hash: found[1] ?? '', seq: Number(found[2]) };
}
const bytesIn = (file: string): Uint8Array<ArrayBuffer> => new Uint8Array(readFileSync(file));

/** Writes a request for the head as it stands; the same head asked for twice gets a second request. @throws CorveeError 'stamp-empty' */
export async function requestStamp(opened: Case<Entry>, path: string): Promise<Requested> {
  const tip = await opened.tip();
  if (tip.seq === 0) throw new CorveeError('stamp-empty', { path: opened.where });
  const folder = folderOf(path);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const data = Buffer.from(headText(tip));
  writeFileSync(join(folder, `${String(tip.seq)}.head`), data, { mode: 0o600 });
  const request = freeName(folder, tip.seq, 'tsq');
  const { requestFor } = await timeStamps();
  writeFileSync(request, await requestFor(new Uint8Array(data), randomBytes(16)), { mode: 0o600 });
  return { ...tip, request };
}

/**
 * Keeps a reply if it answers one of the requests of this case and the chain still contains what was stamped.
 *
 * @throws CorveeError 'stamp-refused' with why; then nothing is kept
 */
export async function takeStamp(opened: Case<Entry>, path: string, file: string): Promise<KeptStamp> {
  const reply = bytesIn(file);
  const folder = folderOf(path);
  const faults = new Set<StampFault | 'rewritten'>();
  for (const name of names(folder, 'tsq')) {
    const seq = seqOf(name);
    const data = bytesIn(join(folder, `${String(seq)}.head`));
    const stamp = await (await timeStamps()).stampOf(reply, data, bytesIn(join(folder, name)));
    if (typeof stamp === 'string') faults.add(stamp);
    else if (!(await contains(opened, seq, data))) faults.add('rewritten');
    else {
      const kept = freeName(folder, seq, 'tsr');
      writeFileSync(kept, reply, { mode: 0o600 });
      return { seq, file: kept, stamp, fault: null };
    }
  }
  throw new CorveeError('stamp-refused', { file, why: gravest(faults) });
}

/** Every reply that is kept, checked anew, by entry and time. */
export async function listStamps(opened: Case<Entry>, path: string): Promise<KeptStamp[]> {
  const folder = folderOf(path);
  const kept = names(folder, 'tsr').map(async (name): Promise<KeptStamp> => {
    const seq = seqOf(name);
    const file = join(folder, name);
    const head = join(folder, `${String(seq)}.head`);
    if (!existsSync(head)) return { seq, file, stamp: null, fault: 'elsewhere' };
    const data = bytesIn(head);
    const stamp = await (await timeStamps()).stampOf(bytesIn(file), data, null);
    if (typeof stamp === 'string') return { seq, file, stamp: null, fault: stamp };
    const there = await contains(opened, seq, data);
    return { seq, file, stamp, fault: there ? null : 'rewritten' };
  });
  return (await Promise.all(kept)).sort(
    (a, b) => a.seq - b.seq || (a.stamp?.time ?? '').localeCompare(b.stamp?.time ?? ''),
  );
}

/** True if the chain of the case has this very head at its place. */
async function contains(opened: Case<Entry>, seq: number, data: Uint8Array): Promise<boolean> {
  const [line] = await opened.lines({ after: seq - 1, limit: 1 });
  return line !== undefined && headText({ seq, hash: line.hash }) === Buffer.from(data).toString();
}

/** What is told where no request fits: the fault that came closest to fitting. */
function gravest(faults: ReadonlySet<StampFault | 'rewritten'>): StampFault | 'rewritten' | 'never' {
  const order = ['rewritten', 'forged', 'unfit', 'unasked', 'elsewhere', 'refused', 'unreadable'] as const;
  return order.find((fault) => faults.has(fault)) ?? 'never';
}

const seqOf = (name: string): number => Number.parseInt(name, 10);

function names(folder: string, ending: 'tsq' | 'tsr'): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => new RegExp(`^\\d+-\\d+\\.${ending}$`).test(name))
    .sort();
}

function freeName(folder: string, seq: number, ending: 'tsq' | 'tsr'): string {
  for (let n = 1; ; n++) {
    const path = join(folder, `${String(seq)}-${String(n)}.${ending}`);
    if (!existsSync(path)) return path;
  }
}
