/**
 * What a disk could hold after a power cut, from a record of what a process wrote (`bench/durability/record-writes.c`).
 *
 * The disk keeps its word about what was pushed to it, and about nothing else: of the writes to a file since its last push any may be there,
 * whole or in sectors of 512 bytes, in any order. Names follow as a journalling file system does it: since the folder was last pushed,
 * the first few of the changes. Nothing here covers a disk that lies about a push (but see `lies`), or one that damages what it holds.
 */
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const SECTOR = 512;

type Change =
  | { readonly kind: 'write'; readonly at: number; readonly bytes: Buffer }
  | { readonly kind: 'cut'; readonly length: number };

/** One file through all its names. */
interface Inode {
  readonly id: bigint;
  durable: Buffer;
  pending: Change[];
}

type Naming =
  | { readonly kind: 'put'; readonly name: string; readonly file: Inode }
  | { readonly kind: 'gone'; readonly name: string };

export interface Recorded {
  readonly kind: string;
  readonly file: bigint;
  readonly place: number;
  readonly bytes: Buffer;
}

/** The records of a log, in order; a last one that was cut off is left out. */
export function recordsIn(log: Buffer): Recorded[] {
  const found: Recorded[] = [];
  const HEAD = 25;
  for (let at = 0; at + HEAD <= log.length;) {
    const length = Number(log.readBigUInt64LE(at + 17));
    if (at + HEAD + length > log.length) break;
    found.push({
      kind: String.fromCharCode(log.readUInt8(at)),
      file: log.readBigUInt64LE(at + 1),
      place: Number(log.readBigUInt64LE(at + 9)),
      bytes: log.subarray(at + HEAD, at + HEAD + length),
    });
    at += HEAD + length;
  }
  return found;
}

export interface Disk {
  /** Takes the next record. */
  take(record: Recorded): void;
  /** Writes what is left after a cut at this moment into a folder. @param roll - whole numbers below its argument */
  cutInto(folder: string, roll: (below: number) => number): void;
}

/**
 * @param folder - as it is before the process begins; taken to be on the disk
 * @param lies - names of files whose pushes are ignored: a disk that does not keep its word
 */
export function diskOf(folder: string, lies: (name: string) => boolean = () => false): Disk {
  const inodes = new Map<bigint, Inode>();
  const now = new Map<string, Inode>();
  const durableNames = new Map<string, Inode>();
  let namings: Naming[] = [];
  let folderId = statSync(folder, { bigint: true }).ino;
  for (const name of readdirSync(folder)) {
    const id = statSync(join(folder, name), { bigint: true }).ino;
    const file: Inode = { id, durable: readFileSync(join(folder, name)), pending: [] };
    inodes.set(id, file);
    now.set(name, file);
    durableNames.set(name, file);
  }

  const apply = (change: Naming): void => {
    if (change.kind === 'put') durableNames.set(change.name, change.file);
    else durableNames.delete(change.name);
  };
  const rename = (change: Naming): void => {
    if (change.kind === 'put') now.set(change.name, change.file);
    else now.delete(change.name);
    namings.push(change);
  };

  return {
    take({ kind, file, place, bytes }) {
      if (kind === 'O') {
        const path = bytes.toString();
        if (path === folder) folderId = file;
        else if (now.get(basename(path))?.id !== file) {
          // A number that was used before and is now another file.
          const made: Inode = { id: file, durable: Buffer.alloc(0), pending: [] };
          inodes.set(file, made);
          rename({ kind: 'put', name: basename(path), file: made });
        }
      } else if (kind === 'R') {
        const [from = '', to = ''] = bytes
          .toString()
          .split('\n')
          .map((path) => basename(path));
        const moved = now.get(from);
        if (moved === undefined) return;
        // One step on a journalling file system: the old name and the new one change together.
        now.delete(from);
        now.set(to, moved);
        namings.push({ kind: 'put', name: to, file: moved }, { kind: 'gone', name: from });
      } else if (kind === 'U') {
        rename({ kind: 'gone', name: basename(bytes.toString()) });
      } else if (kind === 'S' && file === folderId) {
        namings.forEach(apply);
        namings = [];
      } else {
        const inode = inodes.get(file);
        if (inode === undefined) return;
        if (kind === 'W') inode.pending.push({ kind: 'write', at: place, bytes });
        if (kind === 'T') inode.pending.push({ kind: 'cut', length: place });
        if (kind === 'S' && ![...now].some(([name, one]) => one === inode && lies(name))) {
          inode.durable = changed(inode.durable, inode.pending);
          inode.pending = [];
        }
      }
    },
    cutInto(into, roll) {
      mkdirSync(into);
      const names = new Map(durableNames);
      for (const change of namings.slice(0, roll(namings.length + 1)))
        if (change.kind === 'put') names.set(change.name, change.file);
        else names.delete(change.name);
      for (const [name, inode] of names) {
        const how = roll(4);
        const left = inode.pending.flatMap((change) => survivors(change, how, roll));
        writeFileSync(join(into, name), changed(inode.durable, left));
      }
    },
  };
}

/** What of one change is on the disk. `how` 0: nothing; 1: all; 2: whole writes, one in two; 3: sectors, one in two. */
function survivors(change: Change, how: number, roll: (below: number) => number): Change[] {
  if (how === 0) return [];
  if (how === 1) return [change];
  if (how === 2 || change.kind === 'cut') return roll(2) === 0 ? [] : [change];
  const sectors: Change[] = [];
  for (let from = 0; from < change.bytes.length;) {
    const at = change.at + from;
    const length = Math.min(SECTOR - (at % SECTOR), change.bytes.length - from);
    if (roll(2) === 1) sectors.push({ kind: 'write', at, bytes: change.bytes.subarray(from, from + length) });
    from += length;
  }
  return sectors;
}

function changed(durable: Buffer, changes: readonly Change[]): Buffer {
  let length = durable.length;
  let longest = length;
  for (const change of changes) {
    length = change.kind === 'cut' ? change.length : Math.max(length, change.at + change.bytes.length);
    longest = Math.max(longest, length);
  }
  const bytes = Buffer.alloc(longest);
  durable.copy(bytes);
  let end = durable.length;
  for (const change of changes) {
    if (change.kind === 'cut') {
      if (change.length < end) bytes.fill(0, change.length, end);
      end = change.length;
    } else {
      change.bytes.copy(bytes, change.at);
      end = Math.max(end, change.at + change.bytes.length);
    }
  }
  return bytes.subarray(0, end);
}
