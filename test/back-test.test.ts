/** `corvee back-test` and `corvee changed`: as known then beside as known now, under N3, N4 and N8. */
import { describe, expect, test } from 'vitest';
import {
  backTest,
  BackTestJson,
  changed,
  ChangedJson,
  loadRegime,
  openSample,
  readBackTest,
} from '../src/app/index.ts';
import type { Day, Month } from '../src/base/index.ts';
import { corvee } from './support/command-line.ts';

const DIR = 'models/dprk-russia';
const regime = loadRegime(DIR);
const known = '2022-07-01' as Day;
const worked = readBackTest(DIR, known);
const sizes = { workers: 60, draws: 4, seed: 1 };
const [rail, returns] = worked.questions;
if (rail === undefined || returns === undefined) throw new Error('the worked case has lost its questions');

const of = async (question: typeof rail, day = known): Promise<BackTestJson['questions'][number]> => {
  const short = { ...worked, months: 24, questions: [question] };
  const found = await backTest(await openSample(), regime, { ...sizes, test: short, known: day });
  const [only] = found.questions;
  if (only === undefined) throw new Error('no answer');
  return only;
};
const share = { by: 'share', output: 'atLimit', above: 0 } as const;

describe('the worked case of 1 July 2022', () => {
  const all = openSample().then((sample) => backTest(sample, regime, { ...sizes, test: worked, known }));

  test('passenger rail: no, decided by claims that came later, an assumption and so not scored', async () => {
    const found = await all;
    expect(BackTestJson.parse(found)).toEqual(found);
    const [question] = found.questions;
    expect(question).toMatchObject({ outcome: 'no', on: '2024-06-06', assumed: ['railRuns'], score: null });
    expect(question?.then).toEqual({ by: 'gate', open: false });
    expect(question?.rested.map(({ slug }) => slug)).toContain('rail-stop-2020');
  }, 60_000);

  test('nothing that decides was public on the day, and nothing the answer rested on came later', async () => {
    for (const { decidedBy, rested } of (await all).questions) {
      expect(decidedBy.length).toBeGreaterThan(0);
      for (const { published } of decidedBy) expect((published.from ?? '') > known).toBe(true);
      for (const { published } of rested) expect((published.from ?? '') <= known).toBe(true);
    }
  }, 60_000);

  test('no report of a return is not a no', async () => {
    const question = (await all).questions.find(({ id }) => id === returns.id);
    expect(question).toMatchObject({ outcome: 'silent', score: null });
  }, 60_000);

  test('the inputs that differ name the sentences of later, and never how people are watched', async () => {
    const { inputs } = await all;
    const air = inputs.named.find(({ name }) => name === 'airRuns');
    expect(air?.added.map(({ slug }) => slug)).toContain('air-2023-08');
    expect(inputs.named.map(({ name }) => name)).not.toContain('watchClose');
  }, 60_000);
});

describe('what decides a question', () => {
  test('a claim that was public on the day decides nothing', async () => {
    const late = await of(rail, '2024-07-01' as Day);
    expect(late.outcome).toBe('undecided');
    expect(late.missing).toEqual(['rail-freight-2022-11', 'rail-passenger-2024-06']);
    expect(late.decidedBy.map(({ slug }) => slug)).toEqual(['rail-regular-2024-12']);
  }, 60_000);

  test('a share of runs that rests on no assumed gate is scored against a yes or a no', async () => {
    const asked = { ...rail, model: share, assumes: [] };
    const found = await of(asked);
    if (found.then.by !== 'share') throw new Error('not a share');
    expect(found.score).toBeCloseTo(found.then.probability ** 2);
    expect((await of({ ...asked, assumes: ['airRuns'] })).score).toBeNull();
  }, 60_000);

  test.each([
    ['watchClose', 'what-if-refused'],
    ['nothing', 'what-if-unknown'],
  ])('a gate %s is refused', async (gate, code) => {
    await expect(of({ ...rail, model: { by: 'gate', gate } })).rejects.toMatchObject({ code });
    await expect(of({ ...rail, model: share, assumes: [gate] })).rejects.toMatchObject({ code });
  });

  test('a day without questions says which days have some', async () => {
    const { code, err } = await corvee(['back-test', '--known', '2019-01-01']);
    expect(code).toBe(1);
    expect(err).toContain('2022-07-01');
  });
});

describe('what changed', () => {
  const nothing = { known: null, recorded: null };
  const pair = { ...sizes, start: '2022-01' as Month, months: 24 };

  test('after the reports of spring 2023 the order to send home the unfit is an input, from 2023 on only', async () => {
    const before = { known: '2023-01-01' as Day, recorded: null };
    const after = { known: '2023-06-01' as Day, recorded: null };
    const found = await changed(await openSample(), regime, { ...pair, before, after });
    expect(ChangedJson.parse(found)).toEqual(found);
    const order = found.inputs.named.find(({ name }) => name === 'unfitOrder');
    expect(order?.first.startsWith('2023')).toBe(true);
    expect(order?.added.map(({ slug }) => slug)).toContain('return-unfit-2023');
    const waiting = found.outputs.find(({ name }) => name === 'waiting');
    expect(waiting?.moved.length).toBeGreaterThan(0);
    expect(waiting?.moved.every((month) => month >= (order?.first ?? ''))).toBe(true);
  }, 60_000);

  test('where no input differs nothing is run', async () => {
    const found = await changed(await openSample(), regime, { ...pair, before: nothing, after: nothing });
    expect(found).toMatchObject({ inputs: { named: [], unnamed: 0 }, outputs: [] });
  });

  test('both commands speak both languages', async () => {
    const few = ['--workers', '20', '--draws', '2', '--threads', '1'];
    const tested = await corvee(['back-test', '--known', known, ...few], { locale: 'ko' });
    expect(tested.out).toContain('그래서 점수를 매기지 않습니다');
    const moved = await corvee(['changed', '--since-known', '2023-01-01', ...few]);
    expect(moved.out).toContain('[return-unfit-2023]');
    expect(moved.out).toContain('on the same dice');
  }, 60_000);
});
