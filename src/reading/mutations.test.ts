/**
 * Nothing is keyed to a sentence: where a number, a currency, a day, a trade or a "not" changes, the reading follows.
 * Sentences here are our own.
 */
import { describe, expect, test } from 'vitest';
import { parseDay } from '../base/index.ts';
import type { ClaimKind, Statement } from '../evidence/index.ts';
import { read } from './read.ts';

const FRIDAY = parseDay('2024-03-15');
const readAsOf = (text: string, day = FRIDAY) => read(text, { published: { from: day, to: day } });
const statements = (text: string): Statement[] => readAsOf(text).claims.map(({ statement }) => statement);
const first = <K extends ClaimKind>(text: string, kind: K): Extract<Statement, { kind: K }> => {
  const found = statements(text).find(
    (statement): statement is Extract<Statement, { kind: K }> => statement.kind === kind,
  );
  if (found === undefined) throw new Error(`no ${kind} in "${text}"`);
  return found;
};

describe('thresholds follow the words', () => {
  test.each([
    ['four or more months', 4, 'month'],
    ['six or more months', 6, 'month'],
    ['eleven or more months', 11, 'month'],
    ['6 months or more', 6, 'month'],
    ['at least eleven months', 11, 'month'],
    ['more than two years', 2, 'year'],
    ['three weeks', 3, 'week'],
    ['90 days', 90, 'day'],
  ] as const)('%s', (words, min, unit) => {
    const orders = [
      `The notice warned that crews would be sent home if they missed payments for ${words}.`,
      `If they miss payments for ${words}, crews will be sent home.`,
      `Crews that miss payments for ${words} will be sent home.`,
      `The office is threatening to repatriate crews who miss payments for ${words}.`,
    ];
    for (const text of orders) {
      expect(first(text, 'sanction'), text).toMatchObject({
        threshold: { min, unit },
        consequence: 'sent-home',
        about: { topic: 'arrears' },
      });
    }
  });

  test('several months is an amount that nobody said', () => {
    const text =
      'The office threatened crews who have not paid their dues for several months with deportation.';
    expect(first(text, 'sanction').threshold).toMatchObject({ min: null, unit: 'month' });
  });

  test.each([
    ['arrested', 'arrest'],
    ['fined', 'fine'],
    ['sent home', 'sent-home'],
    ['deported', 'sent-home'],
    ['recalled', 'sent-home'],
    ['punished', 'other'],
  ] as const)('what follows is %s', (words, consequence) => {
    expect(first(`Crews will be ${words} if they miss five payments.`, 'sanction')).toMatchObject({
      consequence,
      threshold: { min: 5, unit: 'thing' },
    });
  });
});

describe('sums and currencies follow the words', () => {
  test.each([
    ['USD 7,000 to USD 10,000', 7000, 10000, 'USD'],
    ['USD 3,100', 3100, 3100, 'USD'],
    ['between 40,000 and 55,000 rubles', 40000, 55000, 'RUB'],
    ['RUB 45,000', 45000, 45000, 'RUB'],
    ['2,800 yuan', 2800, 2800, 'CNY'],
    ['1.5 million tugriks', 1500000, 1500000, 'MNT'],
    ['€900', 900, 900, 'EUR'],
    ['six hundred dollars', 600, 600, 'USD'],
  ] as const)('%s', (words, min, max, currency) => {
    for (const [rate, per] of [
      ['a year', 'P1Y'],
      ['a month', 'P1M'],
      ['every month', 'P1M'],
      ['annually', 'P1Y'],
    ] as const) {
      const text = `Crews are reportedly paying ${words} in loyalty money ${rate}.`;
      expect(first(text, 'amount'), text).toMatchObject({
        about: { topic: 'dues' },
        modality: 'PR+',
        quantity: { kind: 'value', min, max, currency, per },
      });
    }
  });
});

describe('days follow the words', () => {
  test.each([
    ['Monday', '2024-03-11'],
    ['Tuesday', '2024-03-12'],
    ['Thursday', '2024-03-14'],
    ['Friday', '2024-03-15'],
    ['Saturday', '2024-03-09'],
  ] as const)('an order of %s', (weekday, day) => {
    const order = first(
      `The directorate issued an order about dues to crews in Mongolia on ${weekday}.`,
      'order',
    );
    expect(order.span).toMatchObject({ from: { earliest: day }, to: { latest: day } });
  });

  test('a weekday told on a weekday is reckoned from the telling', () => {
    const text =
      'According to a trader on Tuesday, the directorate issued an order about dues to crews on Thursday.';
    expect(first(text, 'order').span).toMatchObject({ from: { earliest: '2024-03-07' } });
  });

  test.each([
    ['before October', '2024-09-30'],
    ['before July', '2024-06-30'],
    ['by March', '2024-03-31'],
    ['by the end of May', '2024-05-31'],
    ['by September 2025', '2025-09-30'],
  ] as const)('a forecast of trains %s', (words, deadline) => {
    const forecast = first(
      `Crews speculate that the authorities plan to restart train service ${words}.`,
      'forecast',
    );
    expect(forecast).toMatchObject({
      deadline,
      modality: 'PS+',
      about: { topic: 'rail-passenger' },
      holder: { kind: 'workers' },
    });
  });

  test('freight is not passengers, and a flight is not a train', () => {
    expect(first('Crews guess that freight trains will resume by May.', 'forecast').about.topic).toBe(
      'rail-freight',
    );
    expect(first('Crews guess that flights will resume by May.', 'forecast').about.topic).toBe('air');
  });
});

describe('what is allowed and what is not', () => {
  test.each([
    ['The order allowed crews to move to other districts.', 'permission'],
    ['The order did not allow crews to move to other districts.', 'prohibition'],
    ['Crews are allowed to move to other districts.', 'permission'],
    ['Crews are no longer allowed to move to other districts.', 'prohibition'],
    ['Crews were banned from moving to other districts.', 'prohibition'],
    ['The order bars crews from moving to other districts.', 'prohibition'],
    ['Crews may no longer move to other districts.', 'prohibition'],
    ['Crews must not move to other districts.', 'prohibition'],
    ['The ministry ordered crews not to move to other districts.', 'prohibition'],
  ] as const)('%s', (text, kind) => {
    const found = statements(text)
      .filter(({ about }) => about.topic === 'movement')
      .map((statement) => statement.kind);
    expect(found).toContain(kind);
    expect(found).not.toContain(kind === 'permission' ? 'prohibition' : 'permission');
    expect(found).not.toContain('duty');
  });

  test('what somebody denies is denied, on their word', () => {
    const denied = statements('The consulate denied that managers were confiscating passports.').find(
      ({ kind }) => kind === 'practice',
    );
    expect(denied).toMatchObject({ polarity: 'denied', about: { topic: 'papers' } });
  });

  test('an order that was not given is not given', () => {
    expect(first('The ministry did not order crews to hand in their phones.', 'order').polarity).toBe(
      'denied',
    );
  });
});

describe('trades, states and people follow the words', () => {
  test.each([
    ['logging', 'forestry'],
    ['fishing', 'fishery'],
    ['construction', 'construction'],
  ] as const)('the low season for %s', (word, trade) => {
    expect(first(`This is the low season for ${word}.`, 'state').about).toMatchObject({
      topic: 'season',
      trade,
    });
  });

  test.each([
    ['Russia', 'RU'],
    ['Kuwait', 'KW'],
    ['Mongolia', 'MN'],
    ['China', 'CN'],
  ] as const)('an order to crews in %s', (place, state) => {
    expect(
      first(`The bureau ordered North Korean crews in ${place} to hand in their phones.`, 'order').about
        .state,
    ).toBe(state);
  });

  test('the sending state is whose people they are', () => {
    expect(
      first('The ministry ordered Cuban doctors in Angola to hand in their passports.', 'order').about.state,
    ).toBe('AO');
  });

  test('a city is told by its region, and a person by a part', () => {
    const order = readAsOf(
      'According to Ivan Petrov, managers in Vladivostok ordered crews to hand in their phones.',
    ).claims[0]?.statement;
    expect(order?.about.region).toBe('Primorsky Krai');
    expect(JSON.stringify(order?.chain.map(({ party }) => party))).not.toMatch(/Petrov|Vladivostok/);
  });
});

describe('how certain', () => {
  test.each([
    ['The source said crews would be sent home if they missed five payments.', 'CT+'],
    ['Crews will reportedly be sent home if they miss five payments.', 'PR+'],
    ['Workers speculate that crews will be sent home if they miss five payments.', 'PS+'],
    ['The source said workers speculate that crews will be sent home if they miss five payments.', 'PS+'],
    ['There is talk that crews will be sent home if they miss five payments.', 'PS+'],
    ['Analysts believe that crews will be sent home if they miss five payments.', 'PR+'],
  ] as const)('%s', (text, modality) => {
    expect(first(text, 'sanction').modality).toBe(modality);
  });
});

describe('what an order says is filed under it', () => {
  const stances = (text: string, kind: ClaimKind): string[][] =>
    statements(text)
      .filter((statement) => statement.kind === kind)
      .map(({ chain }) => chain.map(({ party, stance }) => `${party.kind} ${stance}`));
  const ORDER = 'The Labor Directorate issued an order about dues to crews on Monday.';

  test.each([
    [
      `${ORDER} It said that crews would be fined if they missed five payments.`,
      'sanction',
      'organ threatens',
    ],
    [`${ORDER} The order requires crews to pay by a set day every month.`, 'duty', 'organ orders'],
    [`${ORDER}\n\nCrews must pay by the 25th of each month.`, 'duty', 'organ orders'],
    ['The order allowed crews to leave the district.', 'permission', 'unnamed permits'],
    ['The Labor Directorate ordered crews not to leave the district.', 'prohibition', 'organ orders'],
    ['The Labor Directorate ordered crews to hand in their phones.', 'duty', 'organ orders'],
  ] as const)('%s', (text, kind, link) => {
    expect(stances(text, kind)).toEqual([expect.arrayContaining([link])]);
  });

  test('what is done, what is heard and what stands apart are not', () => {
    const apart = [
      `${ORDER}\n\nWeather was bad.\n\nFood is short.\n\nCrews must not keep phones.`,
      `${ORDER}\n\nCrews are reportedly required to pay USD 4,000 a year in dues.`,
      `${ORDER} Sites have been sending sick builders home since January.`,
    ];
    for (const text of apart) {
      const links = statements(text)
        .filter(({ kind }) => kind !== 'order')
        .flatMap(({ chain }) => chain.map(({ stance }) => stance));
      expect(links, text).not.toContain('orders');
    }
  });
});

describe('sums that nobody pays', () => {
  test.each([
    'Crews complain that the state is refusing to give even 10 dollars to the injured.',
    'Managers did not give them so much as 20 dollars.',
    'If crews paid 300 dollars in dues, they could leave.',
    'Crews did not pay USD 900 in dues.',
  ])('%s', (text) => {
    expect(statements(text).filter(({ kind }) => kind === 'amount')).toEqual([]);
  });

  test('but what is paid is an amount', () => {
    expect(first('Crews pay 300 dollars in dues a month.', 'amount').quantity).toMatchObject({ min: 300 });
  });
});

describe('forecasts', () => {
  test('a threat is a sanction and foretells nothing', () => {
    const kinds = statements('Crews would be sent home if they missed payments for five months.').map(
      ({ kind }) => kind,
    );
    expect(kinds).toEqual(['sanction']);
  });

  test.each([
    ['Crews guess that trains will resume because the bridge has reopened.', 'the bridge has reopened'],
    [
      'Crews guess that the list was drawn up because the state plans to resume flights.',
      'the list was drawn up',
    ],
    ['The order has set off talk among the crews that trains will resume.', 'The order'],
    ['Crews guess that trains will resume.', null],
  ] as const)('the reason, if the words give one: %s', (text, warrant) => {
    expect(first(text, 'forecast').warrant).toBe(warrant);
  });
});

describe('days off work', () => {
  test.each([
    ['30 days', 30, 'day'],
    ['six weeks', 6, 'week'],
    ['the last 20 days', 20, 'day'],
  ] as const)('those sent home had not worked for %s', (words, min, unit) => {
    const text = `The people being sent home are builders who have not worked for ${words}.`;
    expect(first(text, 'practice')).toMatchObject({ about: { topic: 'unfit' }, quantity: { min, unit } });
  });
});
