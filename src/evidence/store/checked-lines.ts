/** The whole journal, each row held against the chain: many of them in other threads, while the caller works on those before. */
import { availableParallelism } from 'node:os';
import type { z } from 'zod';
import type { AnyEntry } from '../projections/projection.ts';
import { startThread } from '../threads/asked-thread.ts';
import { EMPTY, type Link } from './chain.ts';
import { knownLine, openedLines, type CheckedLine, type OpenedLine } from './check-line.ts';
import { tipOf } from './journal.ts';
import { readRaw, type RawLine } from './lines.ts';
import type { Db } from './tables.ts';

/** Rows that follow `before`. */
export interface Stretch {
  readonly rows: readonly RawLine[];
  readonly before: Link;
}

interface Checkers {
  /** How many stretches it is worth handing over before the first is back. */
  readonly ahead: number;
  readonly check: (stretch: Stretch) => Promise<readonly OpenedLine[]>;
  close(): Promise<void>;
}

const BATCH = 500;
/** From this many rows on a thread is worth its start. */
const MANY = 5_000;
const MOST_THREADS = 4;
const AHEAD_PER_THREAD = 2;

/**
 * In the order of the journal, in groups. Throws only what reading the file does.
 *
 * @param many - from so many entries on threads are used; the lines are the same without
 */
export async function* checkedLines<E extends AnyEntry>(
  db: Db,
  codec: z.ZodType<E>,
  many = MANY,
): AsyncGenerator<readonly CheckedLine<E>[]> {
  const checkers = (await tipOf(db)).seq < many ? here : makeCheckers();
  const ahead: Promise<readonly OpenedLine[]>[] = [];
  let last = EMPTY;
  try {
    for (let more = true; more || ahead.length > 0;) {
      while (more && ahead.length < checkers.ahead) {
        const rows = await readRaw(db, last.seq, BATCH);
        more = rows.length > 0;
        if (!more) break;
        const checking = checkers.check({ rows, before: last });
        // Told when its turn comes; until then nobody listens.
        checking.catch(() => undefined);
        ahead.push(checking);
        const { seq, hash } = rows.at(-1) ?? last;
        last = { seq, hash };
      }
      const lines = await ahead.shift();
      if (lines !== undefined) yield lines.map((line) => knownLine(line, codec));
    }
  } finally {
    await checkers.close();
  }
}

const here: Checkers = {
  ahead: 1,
  check: async ({ rows, before }) => Promise.resolve(openedLines(rows, before)),
  close: () => Promise.resolve(),
};

function makeCheckers(): Checkers {
  const cores = availableParallelism();
  if (cores === 1) return here;
  const file = import.meta.url.endsWith('.ts') ? './checking-thread.ts' : './checking-thread.js';
  const program = new URL(file, import.meta.url);
  const threads = Array.from({ length: Math.min(cores - 1, MOST_THREADS) }, () =>
    startThread<Stretch, readonly OpenedLine[]>(program, here.check),
  );
  let next = 0;
  return {
    ahead: threads.length * AHEAD_PER_THREAD,
    check: (stretch) => {
      const thread = threads[next++ % threads.length];
      return thread === undefined ? here.check(stretch) : thread.ask(stretch);
    },
    close: async () => {
      await Promise.all(threads.map((thread) => thread.end()));
    },
  };
}
