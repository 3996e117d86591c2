/** Anchors: what is found without asking, what is proposed, and that no change of meaning passes. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ReportId } from '../ids.ts';
import { passageOf } from '../passage.ts';
import { anchorTextOf, reAnchor } from './index.ts';

const REPORT = 'r1' as ReportId;
const SENTENCES = [
  'Whoever has not paid for four months will be sent home before October.',
  'The order of 14 June forbids crews to leave the logging district without a permit.',
  'Each man must hand over USD 7,200 a year, about 60 percent of his pay.',
  'Managers may excuse a worker who is unable to work for more than twenty days.',
  'People in Khabarovsk say that passenger trains could run again by late September.',
  '벌목공들은 매달 15일까지 당비를 내야 하며 넉 달을 밀리면 귀국 조치된다.',
  'Рабочие должны платить 45 000 рублей в месяц до 10 числа.',
];
const TEXT = `A note from the east.\n\n${SENTENCES.join(' ')}\n\nNothing else was said.`;

const passage = (words: string) =>
  passageOf(REPORT, TEXT, TEXT.indexOf(words), TEXT.indexOf(words) + words.length);
const inText = (words: string, text: string) => reAnchor(passage(words), anchorTextOf(text));
const replaced = (was: string, now: string) => {
  expect(TEXT).toContain(was);
  return TEXT.replace(was, now);
};

describe('the very same words', () => {
  test('hold where they stood, and are found where they moved', () => {
    for (const words of SENTENCES) {
      expect(inText(words, TEXT)).toMatchObject({ kind: 'holds' });
      const moved = inText(words, `A new head line.\n${TEXT}`);
      expect(moved.kind).toBe('moved');
      if (moved.kind === 'moved')
        expect(`A new head line.\n${TEXT}`.slice(moved.start, moved.end)).toBe(words);
    }
  });

  test('twice in a text, they are told apart by what stands around them, or not at all', () => {
    const twice = `Dues are owed. ${TEXT} Again: Nothing else was said.`;
    expect(inText('Nothing else was said.', twice).kind).toBe('moved');
    const bare = 'x Nothing else was said. y Nothing else was said. z';
    expect(inText('Nothing else was said.', bare)).toEqual({ kind: 'several', places: [2, 27] });
  });

  test('inside a longer word or number they are not the same words', () => {
    expect(inText('four months', replaced('four months', 'twenty-four months')).kind).not.toBe('moved');
    expect(inText('200 a year', 'He paid 1,200 a year.').kind).not.toBe('moved');
  });

  test('with a negation put right before them they are refused, though they stand unchanged', () => {
    const text = replaced('will be sent home', 'will not be sent home');
    expect(inText('be sent home before October', text)).toMatchObject({
      kind: 'refused',
      changes: [{ was: null, now: 'not', kind: 'negation' }],
    });
  });
});

describe('layout and spelling', () => {
  test('quotes, dashes, line breaks, soft hyphens and hidden marks are proposed with no change of words', () => {
    for (const words of SENTENCES) {
      const laidOut = words.replaceAll(' ', '\u00a0\n').replace('a', 'a\u00ad').replace('.', '\u200b.');
      const found = inText(words, TEXT.replace(words, laidOut));
      expect(found).toMatchObject({ kind: 'proposed', changes: [] });
      if (found.kind === 'proposed') {
        expect(TEXT.replace(words, laidOut).slice(found.start, found.end)).toBe(laidOut);
      }
    }
  });

  test('a letter inside a long word is proposed and shown', () => {
    expect(inText(SENTENCES[3] ?? '', replaced('Managers', 'Manaagers'))).toMatchObject({
      kind: 'proposed',
      changes: [{ was: 'Managers', now: 'Manaagers', kind: 'spelling' }],
    });
  });

  test('a text about something else has no place for the words', () => {
    expect(inText(SENTENCES[0] ?? '', 'The harvest was good this year, farmers in the south say.')).toEqual({
      kind: 'gone',
    });
    expect(inText(SENTENCES[0] ?? '', '')).toEqual({ kind: 'gone' });
  });
});

/** Changes of meaning, as pairs of words either of which may stand for the other. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['four', 'three'], ['four', 'forty'], ['months', 'weeks'], ['not paid', 'paid'], ['will', 'may'], ['will', 'must'],
  ['before', 'after'], ['October', 'November'], ['14', '15'], ['14', '41'], ['June', 'July'], ['forbids', 'orders'],
  ['without', 'with'], ['7,200', '7.200'], ['7,200', '72,00'], ['7,200', '720'], ['USD', 'RUB'], ['year', 'month'],
  ['60', '06'], ['must', 'can'], ['about', 'over'], ['percent', 'dollars'], ['may excuse', 'may not excuse'],
  ['unable', 'able'], ['more', 'less'], ['twenty', 'twelve'], ['Khabarovsk', 'Vladivostok'], ['could', 'will'],
  ['by late', 'before late'], ['September', 'Septembers'], ['say that', 'deny that'], ['매달', '매년'], ['15일', '16일'],
  ['내야 하며', '안 내도 되며'], ['넉 달', '석 달'], ['귀국', '처벌'], ['должны', 'могут'], ['45 000', '54 000'],
  ['до', 'после'], ['10', '11'], ['Each man', 'No man'], ['Managers', 'Workers'], ['run again', 'stop again'],
]; // prettier-ignore

describe('no change of meaning passes', () => {
  const edits = PAIRS.flatMap(([a, b]) => {
    const sentence = SENTENCES.find((words) => words.includes(a));
    return sentence === undefined ? [] : [{ a, b, sentence }];
  });

  test('every pair is about a sentence of the text', () => {
    expect(edits).toHaveLength(PAIRS.length);
  });

  test('each is refused with its words, whatever else was done to layout and spelling', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...edits),
        fc.constantFrom('', 'New lead. ', 'A '.repeat(40)),
        fc.constantFrom(' ', '\u00a0', '\n', ' \u200b'),
        fc.constantFrom<readonly [string, string]>(
          ['', ''],
          ['permit', 'perrmit'],
          ['logging', 'loging'],
          ['Whoever', 'Whoeverr'],
        ),
        ({ a, b, sentence }, lead, space, [right, wrong]) => {
          const edited = sentence.replace(a, b).replace(right, wrong).replaceAll(' ', space);
          const text = lead + TEXT.replace(sentence, edited);
          const { kind } = inText(sentence, text);
          expect(['refused', 'gone']).toContain(kind);
        },
      ),
      { numRuns: process.env['SLOW'] === '1' ? 20_000 : 1500 },
    );
  });

  test('taking out or putting in any word of a closed class is refused', () => {
    const words = [
      'not',
      'never',
      'no',
      'only',
      'may',
      'reportedly',
      'nearly',
      'not until',
      'half',
      'except',
    ];
    fc.assert(
      fc.property(fc.constantFrom(...SENTENCES), fc.nat(), fc.constantFrom(...words), (sentence, n, word) => {
        const tokens = sentence.split(' ');
        tokens.splice(1 + (n % (tokens.length - 1)), 0, word);
        expect(['refused', 'gone']).toContain(
          inText(sentence, TEXT.replace(sentence, tokens.join(' '))).kind,
        );
      }),
      { numRuns: 500 },
    );
  });

  test('whatever text is given, offsets lie inside it and what is called the same is the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(SENTENCES.length - 1), (noise, n) => {
        const words = SENTENCES[n] ?? '';
        const text = noise + words.slice(0, noise.length % (words.length + 1)) + noise;
        const found = inText(words, text);
        if ('start' in found) {
          expect(found.end).toBeLessThanOrEqual(text.length);
          if (found.kind === 'holds' || found.kind === 'moved')
            expect(text.slice(found.start, found.end)).toBe(words);
        }
      }),
      { numRuns: 500 },
    );
  });
});
