/** A report and its translation: what an editor must be shown, and what must not be made up. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDay } from '../../base/index.ts';
import { linkReadings, read } from '../index.ts';

const textOf = (text: string, language: 'en' | 'ko', day = '2021-05-12') => ({
  text,
  reading: read(text, { language, published: { from: parseDay(day), to: parseDay(day) } }),
});
const linked = (en: string, ko: string, koDay?: string) =>
  linkReadings(textOf(en, 'en'), textOf(ko, 'ko', koDay));
const flags = (en: string, ko: string, koDay?: string) =>
  linked(en, ko, koDay).flatMap(({ disagreements }) =>
    disagreements.map(({ kind, en: a, ko: b }) => `${kind}: ${a.text} | ${b.text}`),
  );

describe('a report and its translation', () => {
  test('“Wednesday” against “the 9th”, which was a Sunday, is another day', () => {
    expect(
      flags(
        'A source in Russia said on Wednesday that dues had risen.',
        '러시아 소식통은 9일 당자금이 올랐다고 말했다.',
      ),
    ).toEqual(['day: Wednesday | 9일']);
  });

  test('the same day told as a weekday and as a number is no difference', () => {
    expect(
      flags(
        'A source in Russia said on Sunday that dues had risen.',
        '러시아 소식통은 9일 당자금이 올랐다고 말했다.',
      ),
    ).toEqual([]);
  });

  test('another sum, another number, a lost “not”, a request for an order are told apart', () => {
    expect(flags('Each worker pays 300 dollars a month.', '노동자 1인당 매달 500달러를 낸다.')).toEqual([
      'sum: 300 dollars | 500달러',
    ]);
    expect(flags('Some 40 people left the camp.', '60명이 숙영지를 떠났다.')).toEqual([
      'count: Some 40 people | 60명',
    ]);
    expect(flags('They are not allowed to leave the camp.', '숙영지를 나가도 된다.')[0]).toMatch(/^negation/);
    expect(
      flags('The embassy ordered workers to hand in passports.', '대사관은 여권을 맡겨 줄 것을 요청했다.'),
    ).toEqual(['modality: ordered | 요청']);
  });

  test('one sentence may answer to two, and a sentence told only here answers to none', () => {
    const links = linked(
      'The men work for local farmers. They get 1,500 rubles a day. Prices of bread rose in town.',
      '노동자들은 농민들 밑에서 일하며 하루 1500루블을 받는다.',
    );
    expect(links.map(({ en, ko }) => [en.length, ko.length])).toEqual([
      [2, 1],
      [1, 0],
    ]);
  });

  test('every sentence stands in exactly one link, in order, whatever the texts', () => {
    const words = fc.array(
      fc.constantFrom('Workers pay 300 dollars.', '노동자는 300달러를 낸다.', 'A.', '가.', '“', '\n'),
      {
        maxLength: 12,
      },
    );
    fc.assert(
      fc.property(words, words, (a, b) => {
        const [en, ko] = [textOf(a.join(' '), 'en'), textOf(b.join(' '), 'ko')];
        const links = linkReadings(en, ko);
        for (const [side, text] of [
          ['en', en.text],
          ['ko', ko.text],
        ] as const) {
          const sentences = links.flatMap((link) => link[side]);
          expect(sentences.map(({ start }) => start)).toEqual(
            sentences.map(({ start }) => start).sort((x, y) => x - y),
          );
          for (const { start, end, text: words } of sentences) expect(text.slice(start, end)).toBe(words);
        }
      }),
    );
  });
});
