import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDay } from '../../base/index.ts';
import type { Statement } from '../../evidence/index.ts';
import { read } from '../read.ts';
import { anyText } from '../robustness.case.ts';
import { englishSentences } from './en.ts';
import { koreanSentences } from './ko.ts';
import { summaryOf } from './summary-of.ts';

const DAY = parseDay('2023-04-04');
const claimsOf = (text: string): readonly Statement[] =>
  read(text, { published: { from: DAY, to: DAY } }).claims.map(({ statement }) => statement);
const summaries = (text: string): string[] => claimsOf(text).map(({ summary }) => summary);

describe('a summary says what the fields say', () => {
  test.each([
    [
      'The order warned that loggers would be sent home if they miss payments for six months.',
      'Workers who miss dues for 6 months or more are to be sent home.',
    ],
    [
      'The order warned that loggers would be sent home if they miss payments for seven months.',
      'Workers who miss dues for 7 months or more are to be sent home.',
    ],
    [
      'The embassy banned crews from leaving the district.',
      'Workers may not leave the area where they live.',
    ],
    ['The embassy allowed crews to leave the district.', 'Workers may leave the area where they live.'],
    [
      'The embassy did not allow crews to leave the district.',
      'Workers may not leave the area where they live.',
    ],
    [
      'The embassy has not eased restrictions on movement.',
      'Workers may not leave the area where they live.',
    ],
    ['The border with China is open again.', 'A border is open.'],
    ['The border with China has remained sealed since early 2020.', 'A border is closed.'],
    ['This is the low season for fishing.', 'It is out of season for fishing.'],
    [
      'Some crews believe that trains will resume before October.',
      'Belief of some crews: passenger trains will run again by 30 September 2023.',
    ],
    [
      'Workers speculate that trains will resume.',
      'Speculation of workers: passenger trains will run again.',
    ],
    [
      'Crews reportedly pay USD 6,000 to USD 7,000 in party funds a year.',
      'Reportedly, dues are 6,000 to 7,000 USD a year.',
    ],
    ['Companies are not offering any assistance.', 'Workplaces give no help.'],
    [
      'Crews must pay their dues by the 25th of each month.',
      'Workers must pay their dues by a fixed day of each month.',
    ],
  ])('%s', (text, summary) => {
    expect(summaries(text)).toContain(summary);
  });

  test('what somebody only believes, fears or has heard is never said as a fact', () => {
    const plain = ['Trains will resume.', 'The source said that crews are watched.'];
    const unsure = ['Workers believe that trains will resume.', 'People say that trains will resume.'];
    for (const text of plain) expect(summaries(text).join()).not.toMatch(/:|reportedly|possibly/i);
    for (const text of unsure) expect(summaries(text).join()).toMatch(/belief|hearsay|reportedly/i);
  });
});

describe('in every language', () => {
  test('both have a sentence for the same things, with the same fields', () => {
    expect(Object.keys(koreanSentences.sentences).sort()).toEqual(
      Object.keys(englishSentences.sentences).sort(),
    );
    expect(Object.keys(koreanSentences.frames).sort()).toEqual(Object.keys(englishSentences.frames).sort());
    // The Korean word for whoever breaks a rule carries the person: "those who miss dues".
    const fields = (sentence: string): string[] =>
      [...new Set(sentence.match(/\{\w+\}/g))].filter((name) => name !== '{bearer}').sort();
    const all = (table: typeof englishSentences): [string, string][] =>
      [
        table.sentences,
        table.otherwise,
        table.frames,
        table.strengths,
        table.amounts,
        table.thresholds,
      ].flatMap((part) => Object.entries(part));
    const english = new Map(all(englishSentences));
    for (const [key, sentence] of all(koreanSentences))
      expect([key, fields(sentence)]).toEqual([key, fields(english.get(key) ?? '')]);
  });

  test('no summary of any text has a quotation mark, an unfilled field or more than 400 characters', () => {
    fc.assert(
      fc.property(anyText, (text) =>
        claimsOf(text).every((statement) =>
          (['en', 'ko'] as const).every((language) => {
            const summary = summaryOf(statement, language);
            return (
              summary.length <= 400 && summary.length > 2 && !/["\u201c\u201d\u300c\u300d{}[\]]/.test(summary)
            );
          }),
        ),
      ),
      { numRuns: 300 },
    );
  });
});
