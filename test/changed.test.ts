/** `corvee changed --since SEQ`: somebody accepts what a new report says, and the runs that rest on it are redone. */
import { expect, test } from 'vitest';
import { add, changed, ChangedJson, decideClaim, loadRegime } from '../src/app/index.ts';
import { parseDay, type Month } from '../src/base/index.ts';
import { listClaims } from '../src/evidence/index.ts';
import { makeCaseInMemory, sampleEntries } from './register/cases.ts';
import { fileIn, testFolder } from './support/folder.ts';

const folder = testFolder();
const by = { actor: { role: 'editor', name: null }, month: null } as const;

test('a report is accepted: what rests on it is redone, which outputs moved, by how much, because of which sentence', async () => {
  const own = await makeCaseInMemory(sampleEntries());
  const day = parseDay('2022-03-10');
  const path = fileIn(
    folder,
    'pay.txt',
    'North Korean construction workers in Russia are paid 300 to 350 dollars a month, a source in Russia said on Thursday.\n',
  );
  await add(own, {
    ...{ paths: [path], unpublished: false, told: null, month: '2022-03' as Month, locale: 'en' },
    published: new Map([[path, { from: day, to: day }]]),
  });
  const since = (await own.tip()).seq;
  const pay = (await listClaims(own)).find(
    ({ claim, status }) => status === 'proposed' && claim.about.topic === 'pay' && claim.quantity !== null,
  );
  if (pay === undefined) throw new Error('the sentence was not read');
  const of = (before: number | null) =>
    changed(own, loadRegime(), {
      ...{ start: '2022-01' as Month, months: 12, workers: 40, draws: 8, seed: 1 },
      before: { known: null, recorded: before },
      after: { known: null, recorded: null },
    });
  // A proposal moves nothing: only what a person accepted does (N7).
  expect((await of(since - 1)).inputs.named).toEqual([]);

  await decideClaim(own, { claim: pay.claim.id, status: 'accepted', why: 'read' }, by);
  const found = await of(since);
  expect(ChangedJson.parse(found)).toEqual(found);
  const [input, ...others] = found.inputs.named;
  expect(others).toEqual([]);
  expect(input).toMatchObject({
    kind: 'parameter',
    name: 'constructionPay',
    first: '2022-03',
    last: '2022-12',
  });
  expect(input?.added.map(({ words }) => words).join(' ')).toContain('300 to 350 dollars');

  const moved = found.outputs.filter((output) => output.moved.length > 0);
  expect(moved.map(({ name }) => name)).toContain('arrearsMean');
  for (const { difference, moved: months } of moved) {
    expect(months.every((month) => month >= '2022-03')).toBe(true);
    expect(difference.mcse.some((error) => error > 0)).toBe(true);
  }
  // Less pay, more months missed: the direction is the sentence's.
  const arrears = moved.find(({ name }) => name === 'arrearsMean');
  expect(arrears?.difference.mean.at(-1)).toBeGreaterThan(0);
  // What does not rest on pay stays as it was.
  expect(found.outputs.find(({ name }) => name === 'ill')?.moved).toEqual([]);
}, 60_000);
