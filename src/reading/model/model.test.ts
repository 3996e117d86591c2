/** A model beside the rules: what it is shown, and that nothing it says can change a number, a date or a word. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDay } from '../../base/index.ts';
import { criticalClassOf } from '../../evidence/index.ts';
import { read } from '../read.ts';
import type { Reading } from '../reading.ts';
import { parseAnswer } from './answer.ts';
import { promptOf } from './prompt.ts';
import { type ModelQuestion, questionsOf } from './question.ts';
import { type ModelReading, takeAnswers } from './take-answer.ts';

const DAY = parseDay('2022-06-23');
const TEXT = [
  'The bureau ordered crews in Russia on Monday to pay USD 7,000 to USD 10,000 a year, a source told the desk.',
  'Crews who do not pay for four months would be sent home, he said.',
  'The foreman keeps a list of 30 names in the boiler room since late March.',
  'Nobody has seen the list, and nobody asks.',
].join(' ');

const readingOf = (text: string): Reading =>
  read(text, { published: { from: DAY, to: DAY }, outlet: 'an outlet', rivals: true });
const reading = readingOf(TEXT);

function asked(text: string, of: Reading): ModelQuestion {
  return questionsOf(text, of, []).questions[0] ?? [];
}

function taken(answer: unknown, text = TEXT, of = reading): ModelReading | null {
  const parsed = parseAnswer(typeof answer === 'string' ? answer : JSON.stringify(answer));
  return parsed === null
    ? null
    : takeAnswers(text, of, [{ question: asked(text, of), answer: parsed }], criticalClassOf);
}

const pointing = (words: string, sentence = 3, kind = 'practice'): ModelReading | null =>
  taken({ choices: [], points: [{ sentence, kind, words }] });

describe('what a model is shown', () => {
  test('sentences and the candidates of the rules, and nothing that is hidden', () => {
    const monday = TEXT.indexOf('Monday');
    const list = TEXT.indexOf('The foreman');
    const { questions, withheld } = questionsOf(TEXT, reading, [
      { start: monday, end: monday + 6 },
      { start: list, end: TEXT.indexOf(' Nobody') },
    ]);
    const prompt = JSON.stringify(questions.map(promptOf));
    expect(prompt).toContain('in Russia on ▒▒▒ to pay');
    expect(prompt).not.toMatch(/Monday|foreman|boiler/);
    expect(withheld).toBe(1);
    expect(questions[0]?.[0]?.candidates.every(({ words }) => !words.includes('Monday'))).toBe(true);
    expect(questions[0]?.[1]?.candidates.map(({ kind }) => kind)).toContain('sanction');
  });

  test('no headings, credits or contacts, which are no article text', () => {
    const text = `${TEXT}\n\nContact the editor: desk@example.org\n`;
    const of = readingOf(text);
    expect(of.boilerplate.length).toBeGreaterThan(0);
    expect(JSON.stringify(questionsOf(text, of, []).questions)).not.toContain('example.org');
  });

  test('a long text in blocks of twelve sentences, the last ones not at all', () => {
    const text = 'The crews pay dues every month. '.repeat(500);
    const { questions, beyond } = questionsOf(text, readingOf(text), []);
    expect(questions).toHaveLength(30);
    expect(beyond).toBe(140);
  });
});

describe('what is taken of its answer', () => {
  test('words of the text, with the numbers and dates that the rules read in them', () => {
    const found = pointing('The foreman keeps a list of 30 names in the boiler room since late March');
    const [point] = found?.points ?? [];
    expect(point).toMatchObject({ kind: 'practice', rule: 'model:point' });
    expect(point?.times.map(({ value, mod }) => `${value} ${mod ?? ''}`)).toEqual(['2022-03 END']);
    expect(TEXT.slice(point?.start, point?.end)).toBe(point?.text);
  });

  test.each([
    ['a number of its own', 'a list of 300 names', 'not-there'],
    ['another language', '반장은 명단을 가지고 있다', 'not-there'],
    ['words reworded', 'The foreman has a list', 'not-there'],
    ['words of another sentence', 'Crews who do not pay', 'not-there'],
    ['half a word', 'oreman keeps a list', 'cut'],
    ['half a date', 'in the boiler room since late', 'cut'],
    ['half a number', 'keeps a list of 3', 'cut'],
    ['only a mark', '.', 'not-there'],
    ['nothing', ' ', 'not-there'],
  ] as const)('not %s', (_, words, why) => {
    const found = pointing(words);
    expect(found?.points).toEqual([]);
    expect(found?.refused[why]).toBe(1);
  });

  test('not words without the “not” that belongs to them', () => {
    expect(pointing('pay for four months', 2, 'duty')?.refused['left-out']).toBe(1);
    expect(pointing('has seen the list', 4, 'event')?.refused['left-out']).toBe(1);
  });

  test('not what the rules have read already, a sentence nobody asked about, or a kind there is not', () => {
    const words = 'Crews who do not pay for four months would be sent home';
    expect(pointing(words, 2, 'sanction')?.refused.known).toBe(1);
    expect(pointing(words, 99, 'duty')?.refused.unknown).toBe(1);
    expect(pointing(words, 2, 'escape-route')?.refused.form).toBe(1);
    expect(pointing(words, 2, 'belief')?.refused.form).toBe(1);
  });

  test('it agrees with claims or doubts them, and both at once is neither', () => {
    const says = (...choices: [string, boolean][]): ModelReading | null =>
      taken({ choices: choices.map(([candidate, is]) => ({ candidate, says: is })) });
    expect(says(['c1', true])?.marks).toEqual([{ claim: 0, agrees: true }]);
    expect(says(['c1', false])?.marks).toEqual([{ claim: 0, agrees: false }]);
    expect(says(['c1', false], ['c1', true])).toMatchObject({ marks: [], refused: { both: 1 } });
    expect(says(['c99', true])).toMatchObject({ marks: [], refused: { unknown: 1 } });
  });

  test('it prefers a reading that the rules had dropped, as the rules had built it', () => {
    expect(reading.rivals.length).toBeGreaterThan(0);
    const candidates = asked(TEXT, reading).flatMap((sentence) => sentence.candidates);
    const rival = candidates.find(({ of }) => of === 'rivals');
    const found = taken({ choices: [{ candidate: rival?.id, says: true }] });
    const [choice] = found?.choices ?? [];
    const built = reading.rivals[rival?.index ?? -1];
    expect(choice?.rule).toBe(`model:chose/${built?.rule ?? ''}`);
    expect({ ...choice?.statement, triggers: [] }).toEqual({ ...built?.statement, triggers: [] });
    expect(choice?.text).toBe(built?.text);
  });

  test.each([
    '',
    'no',
    '[]',
    '{"claims": []}',
    '{"choices": {}}',
    'null',
    '{"points": [',
    '{"choices":[],"points":[],"x":1}',
  ])('no JSON of the form asked for is no answer: %s', (answer) => {
    expect(taken(answer)).toBeNull();
  });

  test('an answer in a fence is one', () => {
    expect(taken('```json\n{"choices": [], "points": []}\n```')?.points).toEqual([]);
  });
});

describe('whatever it answers', () => {
  const words = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.tuple(fc.nat(TEXT.length), fc.nat(120)).map(([from, length]) => TEXT.slice(from, from + length)),
    fc
      .tuple(fc.nat(TEXT.length), fc.nat(120), fc.constantFrom('7', '9', ' not', '0'))
      .map(([from, length, added]) => TEXT.slice(from, from + length).replace(/\d|\s/, added)),
  );
  const item = fc.record({
    sentence: fc.oneof(fc.nat(5), fc.anything()),
    kind: fc.oneof(fc.constantFrom('duty', 'order', 'amount', 'practice'), fc.anything()),
    words: fc.oneof({ weight: 9, arbitrary: words }, { weight: 1, arbitrary: fc.anything() }),
  });
  const choice = fc.record({
    candidate: fc.oneof(fc.constantFrom('c1', 'c2', 'c3', 'c9'), fc.anything()),
    says: fc.anything(),
  });
  const answers = fc.record({ choices: fc.array(choice), points: fc.array(item, { maxLength: 12 }) });

  test('points are slices of the text, whole, and their numbers are numbers of the rules', () => {
    const before = JSON.stringify(reading);
    fc.assert(
      fc.property(answers, (answer) => {
        const found = taken(JSON.stringify(answer));
        for (const point of found?.points ?? []) {
          expect(TEXT.slice(point.start, point.end)).toBe(point.text);
          expect(
            [point.start, point.end].filter((at) => /^[\p{L}\p{N}]{2}$/u.test(TEXT.slice(at - 1, at + 1))),
          ).toEqual([]);
          for (const time of point.times) expect(reading.times).toContain(time);
          for (const amount of point.quantities) expect(reading.quantities).toContain(amount);
        }
        for (const { statement } of found?.choices ?? [])
          expect(reading.rivals.map((rival) => rival.statement.quantity)).toContainEqual(statement.quantity);
        expect(JSON.stringify(reading)).toBe(before);
      }),
      { numRuns: 500 },
    );
  });
});
