import { expect, test } from 'vitest';
import type { Day } from '../../base/index.ts';
import { read } from '../../reading/index.ts';
import { findContacts } from './find-contacts.ts';

const day = '2024-06-12' as Day;

/** The words of a text that are found to name a day of contact. */
function found(text: string): string[] {
  const reading = read(text, { published: { from: day, to: day }, outlet: 'A paper' });
  return findContacts(text, reading).words.map(({ start, end }) => text.slice(start, end));
}

test.each([
  ['Workers pay more now, a source in Russia told this paper on June 9.', ['June 9']],
  ['"Nobody may go out," the source said on the 9th of June.', ['the 9th of June']],
  ['“Nobody may go out,” said a worker who was reached on June 9.', ['June 9']],
])('the day on which a source spoke is one: %s', (text, days) => {
  expect(found(text)).toEqual(days);
});

test.each([
  'The order was issued on June 9, and workers heard of it later.',
  'A source said that “the order came on June 9”.',
  'The ministry said on June 9 that flights would resume.',
])('the day of what is told, or of what an office says, is none: %s', (text) => {
  expect(found(text)).toEqual([]);
});
