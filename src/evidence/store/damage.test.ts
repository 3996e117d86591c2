/**
 * Damaged and doctored cases: whatever is done to the bytes is refused, found by `verify`, or without effect on any
 * answer. Never a wrong answer with a clean verdict, never an error of the engine, never the end of the process.
 */
import { copyFileSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { canonicalJson, isCorveeError, threefry4x32, type ErrorCode } from '../../base/index.ts';
import type { EvidenceEntry, Header } from '../entry.ts';
import type { Slug } from '../ids.ts';
import {
  listClaims,
  listDecisions,
  listReports,
  search,
  withheldCount,
} from '../projections/queries/index.ts';
import type { Case } from './case.ts';
import { hashOfHeader } from './chain.ts';
import type { Problem } from './check-line.ts';
import { headPathOf } from './head-file.ts';
import { by, claimOf, decided, proposed, reportOf, undone } from './made-up.case.ts';
import { copyCase, newCase, reopen, tamper, testFolder } from './raw-case.case.ts';

const PAGE = 4096;
const times = process.env['SLOW'] === '1' ? 500 : 60;
const folder = testFolder();
const at = (name: string): string => join(folder, name);
const [sound, older, crashed, victim] = [at('sound'), at('older'), at('crashed'), at('victim')];

/** Refusals that say what is wrong with a file whose bytes were changed. */
const honest: readonly ErrorCode[] = [
  'case-not-a-case',
  'case-passphrase',
  'case-damaged',
  'journal-broken',
  'case-newer',
];

let expected: unknown;

beforeAll(async () => {
  const open = await newCase(sound);
  const text = 'Invented: dues are owed by workers, month after month. ';
  const bytes = Buffer.from(`\ufeff${text.repeat(20)}`, 'utf8');
  const reports = [0, 1, 2, 3].map((i) => reportOf(`${i} ${text.repeat(30)}`));
  const sealed = reportOf(text.repeat(20), { bytes });
  const claims = reports.map(({ report, text: words }, i) =>
    claimOf(report.id, words, `Reading ${i}.`, { slug: `reading-${i}` }),
  );
  const [first, second] = claims.map((claim) => claim.id);
  if (first === undefined || second === undefined) throw new Error('no claims');
  await open.append(
    [...reports.slice(0, 2), ...claims.slice(0, 2).map(proposed), decided(first, 'accepted')],
    by,
  );
  await open.close();
  copyCase(sound, older);
  const later = await reopen(sound);
  await later.append(
    [...reports.slice(2), ...claims.slice(2).map(proposed), decided(second, 'rejected', 'why not')],
    by,
  );
  await later.append([sealed], by, new Map([[sealed.report.bytes.sha256, bytes]]));
  await later.append(
    [decided(first, 'conflict'), undone(5), { kind: 'claim-withdrawn', claim: second, why: 'danger' }],
    by,
  );
  await later.append([{ kind: 'claim-named', claim: first, slug: 'renamed' as Slug }], by);
  expected = await answersOf(later);
  copyFileSync(sound, crashed);
  copyFileSync(`${sound}-wal`, `${crashed}-wal`);
  copyFileSync(headPathOf(sound), headPathOf(crashed));
  await later.close();
});

async function answersOf(open: Case<EvidenceEntry>) {
  const reports = await listReports(open);
  return {
    reports,
    claims: await listClaims(open, { superseded: true }),
    earlier: await listClaims(open, { recorded: 5 }),
    decisions: await listDecisions(open),
    found: await search(open, 'month after'),
    short: await search(open, 'mo'),
    withheld: await withheldCount(open),
    lines: await open.lines(),
    originals: await Promise.all(reports.map(({ report }) => open.original(report.id))),
  };
}

/** What comes of opening, checking and reading the victim. */
async function outcome(): Promise<'refused' | 'found' | 'no effect' | `SILENT ${string}`> {
  try {
    const open = await reopen(victim);
    try {
      const verdict = await open.verify();
      if (!verdict.ok) return 'found';
      expect(await answersOf(open)).toEqual(expected);
      return 'no effect';
    } finally {
      await open.close();
    }
  } catch (error) {
    if (isCorveeError(error) && honest.includes(error.code)) return 'refused';
    return `SILENT ${error instanceof Error ? error.message : String(error)}`;
  }
}

/** What is found wrong with the victim: the verdict's reasons, or the code of the refusal to open it. */
async function findings(): Promise<string[]> {
  try {
    const open = await reopen(victim);
    const { problems } = await open.verify();
    await open.close();
    return [...new Set(problems.map(({ why }) => why))];
  } catch (error) {
    return [isCorveeError(error) ? error.code : String(error)];
  }
}

const exchange = (table: string, a: number, b: number): string[] =>
  [
    [a, -1],
    [b, a],
    [-1, b],
  ].map(([from, to]) => `update ${table} set seq = ${to ?? 0} where seq = ${from ?? 0}`);
const forget = (seq: number): string[] =>
  ['body', 'content_key'].map((table) => `delete from ${table} where seq = ${seq}`);
const repeat = (table: string, from: number, to: number): string[] => [
  `create temp table copied as select * from ${table} where seq = ${from}`,
  `update copied set seq = ${to}`,
  `insert into ${table} select * from copied`,
  'drop table copied',
];
const unindexed = (seq: number): string[] => [
  `insert into search_index(search_index, rowid, folded) select 'delete', seq, folded from search_doc where seq = ${seq}`,
];

/** Whole numbers below `below`, the same in every run. */
function dice(seed: number): (below: number) => number {
  let counter = 0;
  return (below) => threefry4x32([counter++, 0, 0, 0], [seed, 0, 0, 0])[0] % below;
}

/** Damages copies of a case and counts what comes of it. */
async function trials(seed: number, from: string, damage: (roll: (below: number) => number) => void) {
  const counts = { refused: 0, found: 0, 'no effect': 0 };
  const roll = dice(seed);
  for (let i = 0; i < times; i++) {
    copyCase(from, victim);
    if (from === crashed) copyFileSync(`${crashed}-wal`, `${victim}-wal`);
    damage(roll);
    const result = await outcome();
    if (result.startsWith('SILENT')) throw new Error(`trial ${i}: ${result}`);
    counts[result as keyof typeof counts]++;
  }
  return counts;
}

function edit(path: string, change: (bytes: Buffer) => void): void {
  const bytes = readFileSync(path);
  change(bytes);
  writeFileSync(path, bytes);
}

function flip(path: string, roll: (below: number) => number, from = 0): void {
  edit(path, (bytes) => {
    const place = from + roll(bytes.length - from);
    bytes.writeUInt8(bytes.readUInt8(place) ^ (1 << roll(8)), place);
  });
}

describe('a damaged file', () => {
  test('the sound case is sound, also with the log of a crash', async () => {
    copyCase(sound, victim);
    expect(await outcome()).toBe('no effect');
    copyCase(crashed, victim);
    copyFileSync(`${crashed}-wal`, `${victim}-wal`);
    expect(await outcome()).toBe('no effect');
  });

  test('one bit turned, anywhere', async () => {
    const counts = await trials(1, sound, (roll) => {
      flip(victim, roll);
    });
    expect(counts.refused + counts.found).toBeGreaterThan(times * 0.9);
  });

  test('cut off, at any length', async () => {
    const counts = await trials(2, sound, (roll) => {
      truncateSync(victim, roll(readFileSync(victim).length));
    });
    expect(counts['no effect']).toBe(0);
  });

  test('two pages exchanged', async () => {
    await trials(3, sound, (roll) => {
      edit(victim, (bytes) => {
        const pages = bytes.length / PAGE;
        const [a, b] = [roll(pages) * PAGE, roll(pages) * PAGE];
        const page = Buffer.from(bytes.subarray(a, a + PAGE));
        bytes.copy(bytes, a, b, b + PAGE);
        page.copy(bytes, b);
      });
    });
  });

  test('some pages as they were earlier: the cipher does not see it', async () => {
    const counts = await trials(4, sound, (roll) => {
      const before = readFileSync(older);
      edit(victim, (bytes) => {
        for (let n = 1 + roll(3); n > 0; n--) {
          const page = roll(before.length / PAGE) * PAGE;
          before.copy(bytes, page, page, page + PAGE);
        }
      });
    });
    expect(counts.found + counts.refused).toBeGreaterThan(0);
  });

  test('the whole file as it was earlier, or with the log of a crash cut off: the head outside sees it', async () => {
    copyCase(sound, victim);
    copyFileSync(older, victim);
    expect(await outcome()).toBe('refused');
    await trials(5, crashed, (roll) => {
      truncateSync(`${victim}-wal`, roll(readFileSync(`${crashed}-wal`).length));
    });
  });

  test('one bit turned in the log of a crash', async () => {
    await trials(6, crashed, (roll) => {
      flip(`${victim}-wal`, roll);
    });
  });
});

describe('a doctored journal, by somebody who has the passphrase', () => {
  /** What is done, what it must be found as (a problem of the verdict, or the code of a refusal), and how. */
  const edits: readonly (readonly [string, Problem['why'] | ErrorCode, ...string[]])[] = [
    [
      'a header is reworded',
      'hash',
      "update entry set header = replace(header, 'kestrel', 'sparrow') where seq = 3",
    ],
    ['a hash is replaced', 'hash', `update entry set hash = '${'a'.repeat(64)}' where seq = 4`],
    [
      'the last entry is dropped',
      'journal-broken',
      'delete from entry where seq = (select max(seq) from entry)',
    ],
    [
      'an entry in the middle is dropped',
      'gap',
      'delete from entry where seq = 6',
      'delete from body where seq = 6',
    ],
    ['the first entry is dropped', 'gap', 'delete from entry where seq = 1'],
    ['two entries change places', 'link', ...exchange('entry', 3, 4)],
    [
      'an entry is repeated',
      'journal-broken',
      'insert into entry select max(seq) + 1, header, hash from entry',
    ],
    ['content is destroyed without a withdrawal', 'content', ...forget(3)],
    ['only a key is destroyed', 'content', 'delete from content_key where seq = 3'],
    ['only a body is destroyed', 'content', 'delete from body where seq = 3'],
    ['two bodies change places', 'commitment', ...exchange('body', 1, 3)],
    [
      'two bodies and their keys change places',
      'commitment',
      ...exchange('body', 1, 3),
      ...exchange('content_key', 1, 3),
    ],
    [
      'content comes back after its withdrawal',
      'content',
      ...repeat('body', 3, 4),
      ...repeat('content_key', 3, 4),
    ],
    ['a body is added that has no entry', 'content', ...repeat('body', 3, 999)],
    ['original bytes are destroyed', 'original', 'delete from blob'],
    ['original bytes are replaced', 'original', `update blob set sealed = x'${'00'.repeat(40)}'`],
    ['a status is changed in a projection', 'projection', "update claim_state set status = 'accepted'"],
    [
      'a claim is reworded in a projection',
      'projection',
      "update claim set json = replace(json, 'Reading', 'Writing')",
    ],
    [
      'a text is changed in a projection',
      'projection',
      "update report set text = replace(text, 'dues', 'gifts')",
    ],
    ['a withdrawal is forgotten in a projection', 'projection', 'delete from withheld'],
    ['a text is taken out of the search index', 'projection', ...unindexed(1)],
    ['a table is emptied', 'projection', 'delete from claim'],
    ['a table is dropped', 'projection', 'drop table decision'],
    [
      'the journal is emptied',
      'journal-broken',
      'delete from entry',
      'delete from body',
      'delete from content_key',
    ],
  ];

  test.each(edits)('%s', async (_, expectedAs, ...statements) => {
    copyCase(sound, victim);
    await tamper(victim, ...statements);
    expect(await findings()).toContain(expectedAs);
  });

  test('a header is reworded and its hash made to fit: the next one names another', async () => {
    copyCase(sound, victim);
    const open = await reopen(victim);
    const [line] = await open.lines({ after: 2, limit: 1 });
    await open.close();
    if (line === undefined) throw new Error('no line');
    const header: Header = { ...line.header, actor: { role: 'analyst', name: 'sparrow' } };
    const [text, hash] = [canonicalJson(header), hashOfHeader(header)];
    await tamper(victim, `update entry set header = '${text}', hash = '${hash}' where seq = 3`);
    expect(await findings()).toEqual(['link']);
  });

  test('a whole new history with fitting hashes is seen by the head outside', async () => {
    const other = await newCase(at('forged'));
    for (let i = 0; i < 12; i++) await other.append([reportOf(`Forged report ${i}.`)], by);
    await other.close();
    copyFileSync(at('forged'), victim);
    copyFileSync(headPathOf(sound), headPathOf(victim));
    expect(await outcome()).toBe('refused');
  });

  test('a projection that was doctored is right again when it is built from the journal', async () => {
    copyCase(sound, victim);
    await tamper(
      victim,
      `update claim_state set status = 'accepted'`,
      'delete from withheld',
      'delete from report_state',
    );
    const open = await reopen(victim);
    await open.rebuild();
    expect(await answersOf(open)).toEqual(expected);
    await open.close();
  });
});
