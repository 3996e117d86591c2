/**
 * Checks a case from the outside in: the storage, the chain, what the chain commits to, the head kept outside, and
 * whether the projections say what the journal says. The last needs a second building of them, in memory.
 */
import { isCorveeError } from '../../base/index.ts';
import { evidenceProjections } from '../projections/index.ts';
import type { AnyEntry, Projection } from '../projections/projection.ts';
import { EMPTY, type Link } from './chain.ts';
import { isAdded, type Added, type Journal } from './append.ts';
import type { Problem } from './check-line.ts';
import { checkedLines } from './checked-lines.ts';
import type { Driver } from './driver.ts';
import { headStateOf, type HeadState } from './head.ts';
import { openOriginal } from './original.ts';
import { noIndex } from '../projections/search/search-index.ts';
import { sameTables } from './same-tables.ts';
import type { Db } from './tables.ts';

export interface Verdict {
  /** True if nothing is wrong. An absent head is not wrong by itself: it is for the reader to know. */
  readonly ok: boolean;
  readonly entries: number;
  /** Entries whose content was destroyed, as a withdrawal's header says. */
  readonly withheld: number;
  readonly tip: Link;
  readonly head: HeadState;
  readonly problems: readonly Problem[];
}

/** @returns what was found; throws only what is not a finding, such as a full disk */
export async function verify<E extends AnyEntry>(driver: Driver, journal: Journal<E>): Promise<Verdict> {
  const storage = await finding('storage', async () =>
    (await driver.integrity()).map((detail): Problem => ({ seq: null, why: 'storage', detail })),
  );
  const read = await still(driver).execute(async (db) => {
    const chain: Walk = { tip: EMPTY, entries: 0, withheld: 0, problems: [] };
    chain.problems.push(...(await finding('storage', () => walk(db, journal, chain))));
    let head: HeadState = 'none';
    const kept = await finding('head', async () => {
      head = await headStateOf(driver, db);
      return head === 'broken' ? [{ seq: null, why: 'head' as const, detail: 'not in the chain' }] : [];
    });
    return { ...chain, head, problems: [...chain.problems, ...kept] };
  });
  // A journal that is not sound says nothing about what its projections should be.
  const sound = read.problems.every(({ why }) => why === 'head');
  const built = sound
    ? await finding('projection', () => still(driver).execute((db) => projectionsAgree(driver, db, journal)))
    : [];
  const problems = [...storage, ...read.problems, ...built];
  const { entries, withheld, tip, head } = read;
  return { ok: problems.length === 0, entries, withheld, tip, head, problems };
}

interface Walk {
  tip: Link;
  entries: number;
  withheld: number;
  problems: Problem[];
}

async function walk<E extends AnyEntry>(db: Db, { codec }: Journal<E>, chain: Walk): Promise<Problem[]> {
  const missing = new Set<number>();
  const destroyed = new Set<number>();
  for await (const lines of checkedLines(db, codec)) {
    for (const { link, problems, header, entry, content } of lines) {
      chain.tip = link;
      chain.entries++;
      chain.problems.push(...problems);
      if (!content) missing.add(link.seq);
      if (entry !== null && isAdded(entry))
        chain.problems.push(...(await originalProblems(db, link.seq, entry)));
      for (const seq of header?.destroyed ?? []) destroyed.add(seq);
    }
  }
  chain.withheld = [...missing].filter((seq) => destroyed.has(seq)).length;
  const unexplained = [...missing].filter((seq) => !destroyed.has(seq));
  const survived = [...destroyed].filter((seq) => !missing.has(seq));
  return [
    ...unexplained.map((seq): Problem => ({ seq, why: 'content', detail: 'gone without a withdrawal' })),
    ...survived.map((seq): Problem => ({ seq, why: 'content', detail: 'there in spite of a withdrawal' })),
    ...(await strayRows(db, chain.entries)),
  ];
}

async function originalProblems(db: Db, seq: number, added: Added): Promise<Problem[]> {
  try {
    await openOriginal(db, seq, added);
    return [];
  } catch (error) {
    if (!isCorveeError(error, 'journal-broken')) throw error;
    return [{ seq, why: 'original', detail: 'missing, or not the bytes that were sealed' }];
  }
}

/** Keys, bodies and original bytes that belong to no entry. */
async function strayRows(db: Db, entries: number): Promise<Problem[]> {
  const stray: Problem[] = [];
  for (const table of ['body', 'content_key', 'blob'] as const) {
    const rows = await db.selectFrom(table).select('seq').where('seq', '>', entries).execute();
    stray.push(
      ...rows.map(({ seq }): Problem => ({ seq, why: 'content', detail: `${table} without an entry` })),
    );
  }
  return stray;
}

/** A transaction in which the store stands still, whoever else writes to it. */
const still = ({ db, shared }: Driver) =>
  shared ? db.transaction().setIsolationLevel('repeatable read') : db.transaction();

async function projectionsAgree<E extends AnyEntry>(
  driver: Driver,
  db: Db,
  journal: Journal<E>,
): Promise<Problem[]> {
  const own = evidenceProjections(noIndex) as unknown as readonly Projection<E>[];
  const projections = journal.projections.map((each) => own.find(({ name }) => name === each.name) ?? each);
  const differing = await sameTables(db, driver.search, journal.codec, projections);
  return differing.map((table): Problem => ({ seq: null, why: 'projection', detail: table }));
}

/** What `look` finds; a failure that means damage is a finding too. */
async function finding(why: Problem['why'], look: () => Promise<Problem[]>): Promise<Problem[]> {
  try {
    return await look();
  } catch (error) {
    if (!isCorveeError(error) || isCorveeError(error, 'disk-full')) throw error;
    return [
      { seq: isCorveeError(error, 'journal-broken') ? error.data.seq : null, why, detail: error.message },
    ];
  }
}
