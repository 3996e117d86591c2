import { describe, expect, test } from 'vitest';
import { parseDay } from '../../base/index.ts';
import { read } from '../../reading/index.ts';
import { findContacts } from './find-contacts.ts';

const published = { from: parseDay('2022-06-23'), to: parseDay('2022-06-23') };

/** The text with what was found as one mark, and the days. */
function masked(text: string): string {
  const { words, days } = findContacts(text, read(text, { published, outlet: 'an outlet' }));
  const shown = words.reduceRight((all, { start, end }) => `${all.slice(0, start)}▒${all.slice(end)}`, text);
  return [shown, ...new Set(days)].join(' | ');
}

describe('the day of telling is found', () => {
  test.each([
    [
      'According to a source in Russia on Wednesday, the bureau ordered crews to pay.',
      'According to a source in Russia on ▒, the bureau ordered crews to pay. | 2022-06-22',
    ],
    [
      'A source in Russia told the desk on the 14th that crews must pay dues every month.',
      'A source in Russia told the desk on ▒ that crews must pay dues every month. | 2022-06-14',
    ],
    [
      'On Wednesday, a source in Russia told the desk that crews must pay dues.',
      'On ▒, a source in Russia told the desk that crews must pay dues. | 2022-06-22',
    ],
    [
      'A reporting partner said yesterday that the order came on Monday.',
      'A reporting partner said ▒ that the order came on Monday. | 2022-06-22',
    ],
    [
      'A worker told the desk last night that the order came.',
      'A worker told the desk ▒ that the order came. | 2022-06-22',
    ],
    [
      'In an interview on June 14, a manager said workers pay dues.',
      'In an interview on ▒, a manager said workers pay dues. | 2022-06-14',
    ],
    [
      'Speaking by telephone on 3 April, a worker said that crews owe dues.',
      'Speaking by telephone on ▒, a worker said that crews owe dues. | 2022-04-03',
    ],
    [
      'The desk spoke to the source on June 14. He said workers pay dues.',
      'The desk spoke to the source on ▒. He said workers pay dues. | 2022-06-14',
    ],
    [
      'Workers pay more, a source in Russia told this paper on June 9.',
      'Workers pay more, a source in Russia told this paper on ▒. | 2022-06-09',
    ],
    [
      '"Nobody may go out," the source said on the 9th of June.',
      '"Nobody may go out," the source said on ▒. | 2022-06-09',
    ],
    [
      '“Nobody may go out,” said a worker who was reached on June 9.',
      '“Nobody may go out,” said a worker who was reached on ▒. | 2022-06-09',
    ],
    [
      'A source, reached on Tuesday, said that workers must pay.',
      'A source, reached on ▒, said that workers must pay. | 2022-06-21',
    ],
    [
      '“Crews pay 7,000 dollars a year,” a partner told the desk on Monday, asking not to be named.',
      '“Crews pay 7,000 dollars a year,” a partner told the desk on ▒, asking not to be named. | 2022-06-20',
    ],
  ])('%s', (text, expected) => {
    expect(masked(text)).toBe(expected);
  });

  test.each([
    [
      '러시아 현지 소식통은 22일 “당자금을 내라는 지시가 20일 내려왔다”고 전했다.',
      '러시아 현지 소식통은 ▒ “당자금을 내라는 지시가 20일 내려왔다”고 전했다. | 2022-06-22',
    ],
    [
      'Источник в России сообщил в среду, что рабочим приказали платить взносы.',
      'Источник в России сообщил в ▒, что рабочим приказали платить взносы. | 2022-06-22',
    ],
  ])('in other languages: %s', (text, expected) => {
    expect(masked(text)).toBe(expected);
  });
});

describe('other days stay', () => {
  test.each([
    'The order was issued on June 9, and workers heard of it later.',
    'A source said that “the order came on June 9”.',
    'The ministry said on June 9 that flights would resume.',
    'The bureau ordered workers on 3 May 2022 to pay 7,000 dollars a year, according to the source.',
    'A source said Monday’s order obliges workers to pay.',
    'The government closed the border on 22 January 2020.',
    'According to a source in Russia, returns will begin in October.',
    'The ministry announced on Monday that trains will run.',
  ])('%s', (text) => {
    expect(masked(text)).toBe(text);
  });

  test('of two days in a sentence only that of the telling is found', () => {
    expect(masked('The order was issued on Monday, a source in Russia said on Wednesday.')).toBe(
      'The order was issued on Monday, a source in Russia said on ▒. | 2022-06-22',
    );
    expect(masked('The source said on 14 June 2022 that workers were ordered on 1 June 2022 to pay.')).toBe(
      'The source said on ▒ that workers were ordered on 1 June 2022 to pay. | 2022-06-14',
    );
  });
});

describe('who told, and where', () => {
  test.each([
    [
      'A reporting partner in Vladivostok said that crews must pay.',
      'A reporting partner in ▒ said that crews must pay.',
    ],
    [
      'A source in North Hamgyong Province said that crews must pay.',
      'A source in North Hamgyong Province said that crews must pay.',
    ],
    ['According to Ivan Petrov, crews must pay dues.', 'According to ▒, crews must pay dues.'],
    ['A worker named Pak Chol, 43, was beaten.', 'A worker named ▒, 43, was beaten.'],
    [
      'The source met our reporter on 3 April 2023 in a cafe in Artyom, near the port.',
      'The source met our reporter on ▒ in a cafe in ▒, near the port. | 2023-04-03',
    ],
  ])('%s', (text, expected) => {
    expect(masked(text)).toBe(expected);
  });
});

describe('ways out, helpers, and where nobody watches', () => {
  test.each([
    'A broker hides runaways in a church.',
    'Workers who escape cross the river at night.',
    'Officers at the gate do not check the back road.',
    'The north fence is unguarded.',
  ])('are withheld whole: %s', (text) => {
    expect(masked(text)).toBe('▒');
  });

  test.each([
    'Managers fear that workers might run off, so officers watch them.',
    'Crews will have more chances to flee or defect.',
  ])('that some think of it, or are watched, is not: %s', (text) => {
    expect(masked(text)).toBe(text);
  });
});
