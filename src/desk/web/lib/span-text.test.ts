import { expect, test } from 'vitest';
import { OPEN, UNKNOWN, within } from '../../../base/index.ts';
import { spanText } from './span-text.ts';
import type { Day, End, Span } from './types.ts';

const between = (earliest: string | null, latest: string | null): End =>
  within(earliest as Day, latest as Day);
const on = (day: string): End => between(day, day);
const span = (from: End, to: End, holds: Span['holds'] = 'everyDay'): Span => ({ from, to, holds });

test.each<[string, Span]>([
  ['on 20 June 2022', span(on('2022-06-20'), on('2022-06-20'))],
  ['on 20 June 2022', span(on('2022-06-20'), on('2022-06-20'), 'someDay')],
  ['on some day in March 2023', span(on('2023-03-01'), on('2023-03-31'), 'someDay')],
  [
    'on some day between 11 March 2023 and 20 March 2023',
    span(on('2023-03-11'), on('2023-03-20'), 'someDay'),
  ],
  ['on some day until 20 March 2023', span(UNKNOWN, on('2023-03-20'), 'someDay')],
  ['not known when', span(UNKNOWN, UNKNOWN, 'someDay')],
  [
    'since 20 June 2022; vouched for until 24 June 2022, no end reported',
    span(on('2022-06-20'), between('2022-06-24', null)),
  ],
  ['since some day in January 2022; end not reported', span(between('2022-01-01', '2022-01-31'), UNKNOWN)],
  ['since 3 May 2021 at the latest; until 8 May 2021', span(between(null, '2021-05-03'), on('2021-05-08'))],
  [
    'since 3 May 2021 at the earliest; ended by 8 May 2021',
    span(between('2021-05-03', null), between(null, '2021-05-08')),
  ],
  ['beginning not reported; no end set', span(UNKNOWN, OPEN)],
  ['as far back as anybody says; ended in 2019', span(OPEN, between('2019-01-01', '2019-12-31'))],
])('"%s"', (text, value) => {
  expect(spanText('en', value)).toBe(text);
});

test('Korean says the same days, and that an end is not reported', () => {
  expect(spanText('ko', span(on('2022-06-20'), between('2022-06-24', null)))).toBe(
    '2022년 6월 20일부터; 2022년 6월 24일까지 뒷받침됨, 끝은 보고되지 않음',
  );
  expect(spanText('ko', span(between('2022-01-01', '2022-01-31'), UNKNOWN))).toBe(
    '2022년 1월 중 어느 날부터; 끝은 보고되지 않음',
  );
});
