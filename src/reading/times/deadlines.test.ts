/** Deadlines without a year: what was due shortly before it is told is over, what is foretold lies ahead. */
import { describe, expect, test } from 'vitest';
import { parseDay } from '../../base/index.ts';
import { read } from '../read.ts';

/** The last day of the last expression in it. */
function due(text: string, published: string): string | null | undefined {
  const day = parseDay(published);
  return read(text, { published: { from: day, to: day } }).times.at(-1)?.to;
}

describe('what was due', () => {
  test.each([
    ['The bureau ordered crews to pay by the end of March.', '2023-04-04', '2023-03-31'],
    ['The bureau ordered crews on 20 February to pay by 15 March.', '2023-04-04', '2023-03-15'],
    ['Crews were told to pay before March.', '2023-04-04', '2023-02-28'],
    ['Crews had to pay by 15 March.', '2023-04-04', '2023-03-15'],
    ['The bureau ordered crews to pay by 20 December.', '2023-01-10', '2022-12-20'],
    ['관리국은 노동자들에게 9월 30일까지 당자금을 내라고 지시했다.', '2022-10-05', '2022-09-30'],
    ['노동자들은 9월 30일까지 당자금을 냈다.', '2022-10-05', '2022-09-30'],
    ['Рабочим приказали заплатить до 30 сентября.', '2022-10-05', '2022-09-29'],
  ])('and is over when it is told: %s', (text, published, last) => {
    expect(due(text, published)).toBe(last);
  });

  test.each([
    ['The bureau ordered crews to pay by 15 January.', '2022-12-28', '2023-01-15'],
    ['The bureau ordered crews to pay before October.', '2022-06-23', '2022-09-30'],
    ['Crews must pay by the end of May.', '2023-04-04', '2023-05-31'],
    ['Crews have to pay by the end of January.', '2022-12-28', '2023-01-31'],
    ['They have to leave before February.', '2022-12-28', '2023-01-31'],
    ['노동자들은 12월 30일까지 당자금을 내야 한다.', '2022-10-05', '2022-12-30'],
    ['Рабочим приказали заплатить до 30 декабря.', '2022-10-05', '2022-12-29'],
  ])('and is still to come: %s', (text, published, last) => {
    expect(due(text, published)).toBe(last);
  });
});

test.each([
  ['Trains will resume before March.', '2023-04-04', '2024-02-29'],
  ['Flights will resume by 15 March.', '2023-04-04', '2024-03-15'],
  ['The ministry plans to open the crossing by March.', '2023-04-04', '2024-03-31'],
])('what is foretold lies ahead: %s', (text, published, last) => {
  expect(due(text, published)).toBe(last);
});

test.each([
  ['The workers left by October.', '2023-04-04', '2022-10-31'],
  ['Crews have paid their dues by March.', '2023-04-04', '2023-03-31'],
])('what happened lies behind: %s', (text, published, last) => {
  expect(due(text, published)).toBe(last);
});
