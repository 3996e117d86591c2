/** `corvee questions`: what to ask next, what must not be asked, and never whom. */
import { beforeAll, describe, expect, test } from 'vitest';
import {
  Entry,
  loadRegime,
  openSample,
  parseTarget,
  questions,
  QuestionsJson,
  readQuestions,
  setDanger,
} from '../src/app/index.ts';
import { projections } from '../src/app/entry.ts';
import { loadDossier } from '../src/app/dossier/load.ts';
import { dossierEntries } from '../src/app/dossier/to-entries.ts';
import type { Month } from '../src/base/index.ts';
import { memoryCase, type Case } from '../src/evidence/index.ts';
import { corvee, root } from './support/command-line.ts';

const DIR = 'models/dprk-russia';
const regime = loadRegime(DIR);
const words = readQuestions(DIR);
const by = { actor: { role: 'editor', name: null }, month: null } as const;
const options = {
  asked: parseTarget('arrears@2022-12'),
  start: '2022-01' as Month,
  workers: 80,
  seed: 1,
  known: null,
  recorded: null,
  runs: 256,
  decision: null,
  words,
} as const;

async function ownCase(): Promise<Case<Entry>> {
  const opened = await memoryCase<Entry>({ codec: Entry, projections });
  await opened.append(dossierEntries(loadDossier(`${root}/dossiers/sample`, 'Copy')), {
    actor: { role: 'import', name: 'sample' },
    month: null,
  });
  return opened;
}

let sample: QuestionsJson;
beforeAll(async () => {
  sample = await questions(await openSample(), regime, options);
}, 60_000);

describe('questions of the sample', () => {
  test('the reading of a partial payment tells most, and wages more than the fare home', () => {
    expect(QuestionsJson.parse(sample)).toEqual(sample);
    const place = (name: string) => sample.questions.findIndex(({ parameter }) => parameter === name);
    expect(place('partial')).toBeLessThan(3);
    expect(place('constructionPay')).toBeLessThan(place('fare'));
    for (const { reduction, interval, vague } of sample.questions) {
      expect(interval[0]).toBeLessThanOrEqual(interval[1]);
      expect(vague.reduction).toBeLessThanOrEqual(reduction + 0.1);
    }
  });

  test('nobody has set a danger, so every one is vetoed', () => {
    expect(sample.questions.filter(({ vetoed, danger }) => !vetoed || danger !== null)).toEqual([]);
  });

  test('none names a partner, a source, a place or a day, and all are there in both languages', () => {
    expect(JSON.stringify(Object.keys(sample.questions[0] ?? {}))).not.toMatch(
      /source|partner|contact|place/,
    );
    for (const { en, ko } of Object.values(words)) {
      expect(en).toMatch(/\?$/);
      expect(ko).toMatch(/[가-힣].*\?$/);
      expect(en).not.toMatch(
        /\b(who are you|your name|where exactly|which day|which workplace|partner|source)\b/i,
      );
    }
  });

  test('every number of the regime that can be asked for has words, and what is asked for is there', () => {
    const own = [...regime.parameters, ...regime.variants].map(({ name }) => name);
    expect(Object.keys(words).filter((name) => !own.includes(name))).toEqual([]);
    expect(
      sample.questions.filter(({ parameter }) => !(parameter in words)).map(({ parameter }) => parameter),
    ).toEqual([]);
  });

  test('what watching does to workers is never among them (N4, N5)', () => {
    expect(JSON.stringify(sample.questions.map(({ parameter, text }) => [parameter, text]))).not.toMatch(
      /sideReach|alarm|watch/i,
    );
  });
});

describe('a person sets how dangerous a question is', () => {
  test('then it may be asked, weighed by it; 5 and unset are vetoes; the journal keeps why', async () => {
    const opened = await ownCase();
    const set = (about: string, danger: 1 | 2 | 3 | 4 | 5 | null) =>
      setDanger(opened, regime, { about, danger, why: 'as judged for the test', words }, by);
    await set('partial', 4);
    await set('constructionPay', 1);
    await set('counting', 5);
    const found = await questions(opened, regime, options);
    const of = (name: string) => found.questions.find(({ parameter }) => parameter === name);
    expect(of('partial')).toMatchObject({ danger: 4, vetoed: false, why: 'as judged for the test' });
    expect(of('counting')).toMatchObject({ danger: 5, vetoed: true, veto: 'person' });
    const [first, second] = found.questions;
    const worth = (question: typeof first) => (question?.reduction ?? 0) / (question?.danger ?? 1);
    expect(new Set([first?.parameter, second?.parameter])).toEqual(new Set(['partial', 'constructionPay']));
    expect(worth(first)).toBeGreaterThanOrEqual(worth(second));
    await set('partial', null);
    expect(
      (await questions(opened, regime, options)).questions.find(({ parameter }) => parameter === 'partial'),
    ).toMatchObject({ vetoed: true, veto: 'unset' });
  }, 60_000);

  test('a question that could expose somebody is opened by nobody', async () => {
    const opened = await ownCase();
    for (const about of ['death', 'individualPace', 'sideReach']) {
      const set = { about, danger: 1, why: 'it would be so useful', words } as const;
      await expect(setDanger(opened, regime, set, by)).rejects.toMatchObject({ code: 'question-exposes' });
    }
    await expect(
      setDanger(opened, regime, { about: 'nothing', danger: 1, why: 'x', words }, by),
    ).rejects.toMatchObject({ code: 'question-unknown' });
    await expect(
      setDanger(opened, regime, { about: 'dues', danger: 1, why: ' ', words }, by),
    ).rejects.toMatchObject({ code: 'reason-missing' });
  });
});

test('with a decision stated, questions are ranked by the loss they save', async () => {
  const decision = { say: 'most have missed two months', above: 2, wronglySaid: 3, wronglyUnsaid: 1 };
  const found = await questions(await openSample(), regime, { ...options, decision });
  expect(found.decision?.chance).toBeGreaterThan(0);
  expect(found.decision?.error).toBeGreaterThan(0);
  const saved = found.questions.map(({ loss }) => loss?.reduction ?? -1);
  expect(saved).toEqual([...saved].sort((a, b) => b - a));
}, 60_000);

test('what the state takes in: choices of the state are not asked about as factors of it (N3)', async () => {
  const found = await questions(await openSample(), regime, {
    ...options,
    asked: parseTarget('dues@2022-06'),
    runs: 64,
    workers: 20,
  });
  expect(found.questions.filter(({ kind }) => kind === 'lever')).toEqual([]);
}, 30_000);

test('corvee questions prints in both languages; corvee danger does not write to the sample', async () => {
  const line = [
    'questions',
    '--output',
    'arrears@2021-06',
    '--runs',
    '64',
    '--workers',
    '20',
    '--threads',
    '1',
  ];
  const [english, korean] = [await corvee(line), await corvee(line, { locale: 'ko' })];
  expect(english.out).toContain('Vetoed until a person sets its danger');
  expect(english.out).toContain('Never asked:');
  expect(korean.out).toContain('일부만 내면');
  expect((await corvee(['danger', 'dues', '2', '--why', 'x'])).code).toBe(1);
  expect((await corvee(['danger', 'dues', '9', '--why', 'x'])).code).toBe(2);
}, 60_000);
