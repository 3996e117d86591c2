/** Desks of a team as processes of their own, and what was acknowledged to them. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { Case, EvidenceEntry, Link } from '../../src/evidence/index.ts';

const CHILD = join(import.meta.dirname, 'team-child.ts');

export interface Appending {
  readonly child: ChildProcess;
  /** Resolves when it has ended, however that was. */
  readonly acknowledged: Promise<readonly Link[]>;
}

/** Starts a desk that appends `entries` entries, or until it is killed. */
export function appending(url: string, passphrase: string, name: string, entries: number): Appending {
  const child = spawn(process.execPath, [CHILD, url, passphrase, name, String(entries)], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = once(child, 'exit');
  const acknowledged = text(child.stdout).then(async (said) => {
    await ended;
    return said.split('\n').flatMap((line): Link[] => {
      const [word, seq, hash] = line.split(' ');
      return word === 'ack' && hash?.length === 64 ? [{ seq: Number(seq), hash }] : [];
    });
  });
  return { child, acknowledged };
}

/** Those of the acknowledged that are not in the journal, or another in their place. */
export async function lostFrom(
  open: Case<EvidenceEntry>,
  acknowledged: readonly Link[],
): Promise<readonly Link[]> {
  const there = new Map<number, string>();
  for (let after = 0; ;) {
    const lines = await open.lines({ after });
    for (const { header, hash } of lines) there.set(header.seq, hash);
    const last = lines.at(-1);
    if (last === undefined) break;
    after = last.header.seq;
  }
  return acknowledged.filter(({ seq, hash }) => there.get(seq) !== hash);
}
