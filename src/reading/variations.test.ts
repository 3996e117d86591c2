import { expect, test } from 'vitest';
import { parseDay } from '../base/index.ts';
import { read } from './read.ts';
import { notYetRead, variations } from './variations.case.ts';

const DAY = parseDay('2023-04-04');

function isRead(variation: string): boolean {
  const [sentence = '', gives = ''] = variation.split(' => ');
  const [wanted, count] = gives.split(' | ');
  return read(sentence, { language: 'en', published: { from: DAY, to: DAY } }).claims.some(
    ({ statement }) => {
      const counts = statement.kind === 'sanction' ? String(statement.threshold.min) : undefined;
      return (
        `${statement.kind} ${statement.about.topic}` === wanted && (count === undefined || count === counts)
      );
    },
  );
}

test.each(variations)('%s', (variation) => {
  expect(isRead(variation)).toBe(true);
});

test('what is known not to be read is not read: else move it up', () => {
  expect(notYetRead.filter(isRead)).toEqual([]);
});
