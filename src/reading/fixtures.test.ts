/**
 * Whole reports of our own: what an editor must find in them. Each row is a kind, a topic and words; the rest is what
 * the statement must say.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseDay } from '../base/index.ts';
import { read, type Reading } from './index.ts';

const load = (path: string): string => readFileSync(path, 'utf8');
const own = (name: string, day: string | null): Reading => {
  const path = name.includes('/') ? name : `test/fixtures/reading/${name}`;
  return read(load(path), { published: day === null ? null : { from: parseDay(day), to: parseDay(day) } });
};
/** The statement of a kind and topic whose words hold these. */
const found = (reading: Reading, kind: string, topic: string, words: string): unknown =>
  reading.claims.find(
    ({ statement, text }) =>
      statement.kind === kind && statement.about.topic === topic && text.replace(/\s+/g, ' ').includes(words),
  )?.statement ??
  `none: ${reading.claims.map(({ statement, text }) => `${statement.kind}/${statement.about.topic} ${text}`).join('\n')}`;

type Row = readonly [kind: string, topic: string, words: string, says: Record<string, unknown>];

function finds(name: string, day: string, rows: readonly Row[]): void {
  describe(name, () => {
    const reading = own(name, day);
    test.each(rows)('%s about %s: %s', (kind, topic, words, says) => {
      expect(found(reading, kind, topic, words)).toMatchObject(says);
    });
  });
}

finds('examples/reports/quarry-dues.txt', '2024-03-15', [
  [
    'sanction',
    'arrears',
    'threatening stonecutters',
    { threshold: { min: null, unit: 'month' }, consequence: 'sent-home' },
  ],
  ['forecast', 'rail-passenger', 'passenger trains over the border will soon run again', { modality: 'PS+' }],
  [
    'order',
    'dues',
    'had sent an instruction about loyalty payments',
    { span: { from: { earliest: '2024-03-12' } }, issuer: { kind: 'organ' }, about: { state: 'MN' } },
  ],
  [
    'duty',
    'dues-day',
    'on a set day each month',
    { recurrence: 'monthly', bearer: 'worker', span: { from: { earliest: '2024-03-12' } } },
  ],
  [
    'sanction',
    'arrears',
    'six or more months',
    { threshold: { min: 6, unit: 'month' }, consequence: 'sent-home', bearer: 'worker' },
  ],
  [
    'event',
    'rail-passenger',
    'halted passenger trains',
    { background: true, span: { from: { earliest: '2020-02-01' } } },
  ],
  ['state', 'mass-return', 'has not been taking any of its workers home', { polarity: 'denied' }],
  ['state', 'visas', 'kept working as undocumented residents', {}],
  [
    'forecast',
    'rail-passenger',
    'intends to reopen the line before July',
    { deadline: '2024-06-30', modality: 'PS+', holder: { kind: 'workers' } },
  ],
  ['permission', 'movement', 'allows crews to travel to other provinces', { bearer: 'worker' }],
  [
    'prohibition',
    'movement',
    'tightened restrictions on travel',
    { span: { from: { earliest: '2022-09-01' } } },
  ],
  ['event', 'flight', 'two welders fled', {}],
  ['permission', 'movement', 'eased travel restrictions', { condition: 'crews travel to earn money' }],
  ['forecast', 'flight', 'more chances to run away', { modality: 'PR+' }],
  [
    'amount',
    'dues',
    'paying USD 5,200 to USD 6,400',
    { modality: 'PR+', quantity: { min: 5200, max: 6400, currency: 'USD', per: 'P1Y' } },
  ],
  ['practice', 'side-work', 'gathering and selling firewood', {}],
  [
    'criterion',
    'side-work',
    'firewood, scrap metal and pine nuts',
    { items: ['firewood', 'scrap metal', 'pine nuts'] },
  ],
  ['state', 'season', 'low season for construction', { about: { trade: 'construction' } }],
]);

finds('examples/reports/shipyard-returns.txt', '2024-09-18', [
  ['order', 'unfit', 'recently instructed welders', { about: { state: 'KW' } }],
  ['sanction', 'unfit', 'go home if their health is impaired', { consequence: 'sent-home' }],
  ['permission', 'individual-return', 'letting some of the welders leave', {}],
  ['duty', 'individual-return', 'pick out and send back welders', { bearer: 'workplace' }],
  [
    'criterion',
    'unfit-grounds',
    'those awaiting surgery',
    { items: ['those awaiting surgery', 'those unable to walk', 'those with tuberculosis'] },
  ],
  [
    'practice',
    'individual-return',
    'since early September',
    { span: { from: { earliest: '2024-09-01', latest: '2024-09-10' } } },
  ],
  [
    'order',
    'individual-return',
    'received a directive',
    { span: { from: { earliest: '2024-08-21' }, to: { latest: '2024-08-31' } } },
  ],
  ['practice', 'mutual-aid', 'collected money from other welders', {}],
  ['practice', 'unfit', 'have not worked for the last 45 days', { quantity: { min: 45, unit: 'day' } }],
  ['belief', 'individual-return', 'do not want to go home', { polarity: 'denied' }],
  [
    'practice',
    'support',
    'not offering any assistance',
    { polarity: 'denied', quantity: { kind: 'noValue' } },
  ],
  ['practice', 'fare', 'pay the airfare themselves', {}],
  ['practice', 'entry-cost', 'borrowed money from relatives to bribe officials', {}],
  ['testimony', 'support', 'refuses to pay even 15 dinars', {}],
  ['practice', 'watch', 'posting security officers', {}],
]);

finds('agency-groups.txt', '2024-05-15', [
  [
    'prohibition',
    'solo-work',
    'banned its construction workers',
    { about: { state: 'MN', trade: 'construction' } },
  ],
  ['duty', 'papers', 'collect all passports', { bearer: 'official' }],
  ['permission', 'movement', 'may only leave their dormitories', {}],
  ['duty', 'reporting', 'report anyone who stays out', { bearer: 'official' }],
  [
    'sanction',
    'solo-work',
    'caught working alone three times',
    { threshold: { min: 3, unit: 'thing' }, consequence: 'fine' },
  ],
  ['practice', 'papers', 'passports were being held', { polarity: 'denied' }],
  ['count', 'headcount', 'About 1,200 North Korean workers', { quantity: { min: 1200, approximate: true } }],
  ['amount', 'dues', 'raised to USD 850', { quantity: { min: 850, max: 850, per: 'P1M' } }],
  [
    'practice',
    'arrears',
    'more than three months behind were recalled',
    { quantity: { min: 3, unit: 'month' } },
  ],
  ['forecast', 'air', 'expected to resume by September', { deadline: '2024-09-30' }],
]);

finds('partner-note.txt', '2024-08-12', [
  [
    'amount',
    'dues',
    '2,800 yuan a month',
    { quantity: { min: 2800, max: 2800, currency: 'CNY', per: 'P1M' } },
  ],
  ['duty', 'dues-day', 'due by the 5th of every month', {}],
  ['sanction', 'arrears', 'two months late', { threshold: { min: 2, unit: 'month' }, consequence: 'other' }],
  [
    'sanction',
    'arrears',
    'owes for three months',
    { threshold: { min: 3, unit: 'month' }, consequence: 'sent-home' },
  ],
  ['prohibition', 'phones', 'not allowed to keep phones', {}],
  ['practice', 'phones', 'took away eleven phones', { quantity: { min: 11 } }],
  ['practice', 'support', 'does not give them any help', { polarity: 'denied' }],
  ['practice', 'treatment', 'pay for the clinic themselves', {}],
  ['practice', 'mutual-aid', 'collects money for the worst cases', {}],
  ['forecast', 'mass-return', 'a train will take the sick home', { modality: 'PS+' }],
]);

finds('doctors-mission.txt', '2021-11-03', [
  [
    'amount',
    'pay-share',
    'takes 75 percent',
    { about: { state: 'AO' }, quantity: { min: 75, unit: 'percent' } },
  ],
  [
    'amount',
    'pay',
    'is paid about 900 dollars a month',
    { quantity: { min: 900, per: 'P1M', approximate: true } },
  ],
  ['duty', 'papers', 'hand over their passports', { bearer: 'worker' }],
  ['prohibition', 'movement', 'must not travel to other provinces', {}],
  ['duty', 'reporting', 'inform on colleagues', {}],
  ['sanction', 'exit', 'not allowed to return', { consequence: 'other' }],
  [
    'order',
    'movement',
    'ordered doctors to stay in their houses',
    { span: { from: { earliest: '2019-01-01' }, to: { latest: '2019-12-31' } } },
  ],
]);

finds('mixed-scripts.txt', '2022-12-17', [
  [
    'duty',
    'dues',
    '52,000 rubles a month',
    { about: { state: 'RU' }, span: { from: { earliest: '2023-01-01' } } },
  ],
  [
    'amount',
    'dues',
    'pay 52,000 rubles a month',
    { quantity: { min: 52000, max: 52000, currency: 'RUB', per: 'P1M' } },
  ],
  ['order', 'dues', 'came from the External Trade Bureau', { span: { from: { earliest: '2022-12-12' } } }],
  [
    'sanction',
    'arrears',
    'for eleven months or more face deportation',
    { threshold: { min: 11, unit: 'month' }, consequence: 'sent-home' },
  ],
]);

describe('reports without a date', () => {
  test.each([
    ['examples/reports/quarry-dues.txt', { from: '2023-03-01', to: null, how: 'inferred', months: [3] }],
    ['doctors-mission.txt', { from: '2021-11-03', to: '2021-11-03', how: 'stated' }],
    ['agency-groups.txt', { from: null, to: null, how: 'inferred', months: [5] }],
    ['partner-note.txt', { from: null, to: null, how: 'unknown' }],
  ] as const)('%s gets what its words allow, never a guessed day', (name, published) => {
    expect(own(name, null).published).toMatchObject(published);
  });

  test('what is read with an open date is the hull of all dates it can be', () => {
    const weekday = own('examples/reports/quarry-dues.txt', null).times.find(
      ({ text }) => text === 'Tuesday',
    );
    expect(weekday).toMatchObject({ value: 'XXXX-WXX-2', to: null, publicationDependent: true });
    expect((weekday?.from ?? '9') <= '2024-03-12').toBe(true);
  });
});

describe('other languages', () => {
  test('Korean: times, amounts, thresholds, and claims by sentence', () => {
    const reading = own('korean.txt', '2023-04-03');
    expect(reading.language).toBe('ko');
    expect(reading.times.map(({ text, value, mod }) => `${text} ${value} ${mod ?? ''}`.trim())).toEqual([
      '매달 P1M',
      '3일 2023-04-03',
      '지난달 중순 2023-03 MID',
      '4개월 이상 P4M EQUAL_OR_MORE',
      '연간 P1Y',
      '2020년 1월 2020-01',
      '최근 20일간 P20D',
      '3월 말 2023-03 END',
    ]);
    expect(reading.quantities.map(({ quantity }) => quantity)).toMatchObject([
      { min: 4, max: null, unit: 'month' },
      { min: 7000, max: 10000, currency: 'USD', per: 'P1Y' },
      { min: 20, max: 20, unit: 'day' },
    ]);
    expect(
      reading.claims.map(({ statement: { kind, about, modality } }) => `${kind} ${about.topic} ${modality}`),
    ).toEqual([
      'order dues CT+',
      'duty dues-day CT+',
      'order dues CT+',
      'sanction arrears PR+',
      'duty dues CT+',
      'event border CT+',
      'state rail-passenger CT+',
      'practice individual-return CT+',
      'practice unfit CT+',
    ]);
    const arrears = reading.claims.find(({ statement }) => statement.kind === 'sanction')?.statement;
    expect(arrears).toMatchObject({ threshold: { min: 4, unit: 'month' }, about: { state: 'RU' } });
    expect(arrears?.chain.map(({ party, stance }) => `${party.kind} ${stance}`)).toEqual([
      'outlet states',
      'partner states',
      'unnamed hearsay',
    ]);
    const unfit = reading.claims.find(({ rule }) => rule === 'practice/unfit-selected')?.statement;
    expect(unfit).toMatchObject({ quantity: { min: 20, unit: 'day' } });
  });

  test('Korean: what follows an order is filed under it, on the word of whoever told of it', () => {
    const text =
      '현지 소식통은 22일 “대외건설국이 20일 노동자들에게 당자금 관련 지시를 내렸다”고 전했다.\n\n' +
      '지시에는 매달 정한 날에 당자금을 바치라는 내용이 있다. 5개월 이상 내지 못하면 귀국시킨다고 경고했다.';
    const day = parseDay('2022-06-23');
    const { claims } = read(text, { published: { from: day, to: day } });
    const chains = claims.map(
      ({ statement }) =>
        `${statement.kind}: ${statement.chain.map(({ party, stance }) => `${party.kind} ${stance}`).join(', ')}`,
    );
    expect(chains).toEqual([
      'order: outlet states, partner states',
      'duty: outlet states, partner states, organ orders',
      'sanction: outlet states, partner states, organ threatens',
    ]);
    expect(claims[0]?.statement).toMatchObject({
      issuer: { label: '대외건설국' },
      span: { from: { earliest: '2022-06-20' } },
    });
    expect(claims[2]?.statement).toMatchObject({
      threshold: { min: 5 },
      span: { from: { earliest: '2022-06-20' } },
    });
  });

  test('Russian: the same', () => {
    const reading = own('russian.txt', '2023-04-04');
    expect(reading.language).toBe('ru');
    expect(reading.quantities.map(({ quantity }) => quantity)).toMatchObject([
      { min: 45000, currency: 'RUB', per: 'P1M' },
      { min: 4, max: null, unit: 'month' },
      { min: 20, unit: 'day' },
      { min: 30, unit: 'person' },
    ]);
    expect(reading.times.some(({ value, mod }) => value === '2023-03' && mod === 'MID')).toBe(true);
    expect(reading.claims).toEqual([]);
  });
});
