import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { moneyOf, parseDay, type Day, type Month } from '../base/index.ts';
import { runReference } from '../engine/index.ts';
import type { ProvisionId } from '../register/index.ts';
import { dataOf, instrumentOf, knownClaim, tinyRegime } from './made-up.case.ts';
import { makeScenario, type Scenario, type ScenarioOptions } from './scenario.ts';
import { toInteger, valueAt } from './sample.ts';
import { windowAt, windowsOf } from './window.ts';

/** The claims the tiny regime cites, all public in the summer of 2021. */
const cited = ['made-up-a', 'made-up-b', 'made-up-c'].map((slug) =>
  knownClaim({ slug, topic: 'dues', from: '2021-01-01', published: '2021-06-15' }),
);

const border = { topic: 'border', state: 'RU', region: null, trade: null } as const;

function scenario(
  more: Partial<ScenarioOptions> & { readonly data?: ReturnType<typeof dataOf> } = {},
  regime = tinyRegime(),
): Scenario {
  const { data = dataOf(cited), ...rest } = more;
  return makeScenario(regime, {
    knowledge: { data, state: 'RU', known: null, recorded: null },
    start: '2021-01' as Month,
    months: 12,
    workers: 50,
    seed: [1, 0],
    ...rest,
  });
}

const knowing = (data: ReturnType<typeof dataOf>, known: string | null, recorded: number | null = null) => ({
  data,
  state: 'RU',
  known: known === null ? null : parseDay(known),
  recorded,
});

/** The months of a gate as a string of 0 and 1. */
const openMonths = (made: Scenario, gate = 'open'): string =>
  [...(made.gates.find(({ name }) => name === gate)?.values ?? [])].join('');

/** One parameter's series in a run: options running fastest. */
function seriesOf(made: Scenario, name: string, draw = 0): number[] {
  const slot = made.plan.slots.findIndex((item) => item.name === name);
  return [...(made.input(draw, 0, 0).values[slot] ?? [])];
}

describe('gates', () => {
  const closed = knownClaim({
    slug: 'made-up-border',
    from: '2021-03-01',
    to: '2021-07-31',
    published: '2021-05-20',
  });
  const act = instrumentOf('closure', 'stateAct', border, [closed], false);

  test('open only in the months in whose middle the provision was in force', () => {
    const made = scenario({ data: dataOf([...cited, closed], [act]) });
    expect(openMonths(made)).toBe('001111100000');
    expect(made.gates[0]?.because.map(({ first, last }) => [first, last])).toEqual([['2021-03', '2021-07']]);
  });

  test('shut on a day of knowledge before anybody had reported the provision', () => {
    const data = dataOf([...cited, closed], [act]);
    expect(openMonths(scenario({ data, knowledge: knowing(data, '2021-06-15') }))).toBe('001111100000');
    // The tiny regime's own values are public from June on; only the border is asked for here.
    const early = [
      ...cited.map((item) => ({
        ...item,
        published: { ...item.published, from: parseDay('2020-01-01'), to: parseDay('2020-01-01') },
      })),
      closed,
    ];
    const then = dataOf(early, [act]);
    expect(openMonths(scenario({ data: then, knowledge: knowing(then, '2021-05-19') }))).toBe('000000000000');
    expect(openMonths(scenario({ data: then, knowledge: knowing(then, '2021-05-20') }))).toBe('001111100000');
  });

  test('shut for what this desk recorded only later', () => {
    const late = knownClaim({ slug: 'made-up-late', from: '2021-03-01', published: '2021-01-01', seq: 9 });
    const data = dataOf([...cited, late], [instrumentOf('late', 'stateAct', border, [late], false)]);
    expect(openMonths(scenario({ data, knowledge: knowing(data, null, 8) }))).toBe('000000000000');
    expect(openMonths(scenario({ data, knowledge: knowing(data, null, 9) }))).toBe('001111111111');
  });

  test.each([
    ['another topic', instrumentOf('x', 'stateAct', { ...border, topic: 'air' }, [closed], false)],
    ['another kind', instrumentOf('x', 'prohibition', border, [closed])],
    ['another host state', instrumentOf('x', 'stateAct', { ...border, state: 'CN' }, [closed], false)],
  ])('shut for a provision of %s', (_, other) => {
    expect(openMonths(scenario({ data: dataOf([...cited, closed], [other]) }))).toBe('000000000000');
  });

  test('with `runs`, what opens is not what closes', () => {
    const regime = (runs: string) =>
      tinyRegime((_, text) =>
        text.replace('kind: stateAct, topic: border', `kind: stateAct, topic: border, runs: ${runs}`),
      );
    const data = dataOf([...cited, closed], [act]);
    expect(openMonths(scenario({ data }, regime('false')))).toBe('001111100000');
    expect(openMonths(scenario({ data }, regime('true')))).toBe('000000000000');
  });

  test('shut from the day another provision repeals the first, the day of the amendment included', () => {
    const again = knownClaim({ slug: 'made-up-again', from: '2021-05-15', published: '2021-05-20' });
    const data = dataOf(
      [...cited, closed, again],
      [act, instrumentOf('reopening', 'stateAct', { ...border, topic: 'air' }, [again], true)],
      [
        {
          kind: 'repeals',
          from: 'reopening/one' as ProvisionId,
          to: 'closure/one' as ProvisionId,
          claims: [],
          why: 'made up',
        },
      ],
    );
    expect(openMonths(scenario({ data }))).toBe('001100000000');
  });

  test('a run over a leap year: what stands from or to the 29th of February, in every month but one as in another year', () => {
    const leap = knownClaim({ slug: 'made-up-leap', from: '2024-02-29', published: '2024-03-10' });
    const until = knownClaim({
      slug: 'made-up-until',
      from: '2023-12-20',
      to: '2024-02-29',
      published: '2024-03-10',
    });
    const gate = (item: typeof leap): string =>
      openMonths(
        scenario({
          data: dataOf([...cited, item], [instrumentOf('leap', 'stateAct', border, [item], false)]),
          start: '2023-12' as Month,
          months: 6,
        }),
      );
    expect(gate(leap)).toBe('000111');
    expect(gate(until)).toBe('011000');
    const dated = (from: string) =>
      tinyRegime((_, text) => text.replaceAll(/from: 2021-01-01, is: 4\b/g, `from: ${from}, is: 4`));
    const made = (regime: ReturnType<typeof tinyRegime>) =>
      runReference(scenario({ start: '2023-12' as Month, months: 6 }, regime).input(0, 0, 0)).tallies;
    // A number from the leap day on counts from the month after it, as one from the first of March does.
    expect(made(dated('2024-02-29'))).toEqual(made(dated('2024-03-01')));
  });

  test('an amendment on the day of repeal: both count from the same month, and the run is that of the repeal', () => {
    const repeal = knownClaim({ slug: 'made-up-again', from: '2021-05-15', published: '2021-05-20' });
    const change = knownClaim({ slug: 'made-up-change', from: '2021-05-15', published: '2021-05-20' });
    const opened = { ...border, topic: 'air' } as const;
    const acts = [
      act,
      instrumentOf('reopening', 'stateAct', opened, [repeal], true),
      instrumentOf('changing', 'stateAct', opened, [change], true),
    ];
    const by = (kind: 'repeals' | 'amends', from: string) => ({
      kind,
      from: `${from}/one` as ProvisionId,
      to: 'closure/one' as ProvisionId,
      claims: [],
      why: 'made up',
    });
    const both = [by('amends', 'changing'), by('repeals', 'reopening')];
    const months = [both, both.toReversed(), both.slice(1)].map((relations) =>
      openMonths(scenario({ data: dataOf([...cited, closed, repeal, change], acts, relations) })),
    );
    expect(months).toEqual(['001100000000', '001100000000', '001100000000']);
  });

  test('a rule behind a gate does nothing while it is shut and something while it is open', () => {
    const run = (data: ReturnType<typeof dataOf>): number => {
      const made = scenario(
        { data, months: 12, workers: 400 },
        tinyRegime((_, text) =>
          text.replace('arrears >= limit and open', '(arrears < limit or arrears >= limit) and open'),
        ),
      );
      const result = runReference(made.input(0, 0, 0));
      const status = made.plan.columns.findIndex(({ name }) => name === 'status');
      return result.columns[status]?.filter((value) => value === 2).length ?? 0;
    };
    expect(run(dataOf(cited))).toBe(0);
    expect(run(dataOf([...cited, closed], [act]))).toBe(400);
  });
});

describe('windows', () => {
  const dues = tinyRegime().parameters.find(({ name }) => name === 'dues');
  if (dues === undefined) throw new Error('the tiny regime has dues');

  test('a value counts once a claim it cites is known, and not a day earlier', () => {
    const data = dataOf(cited);
    const at = (known: string | null) => windowsOf(dues, knowing(data, known)).length;
    expect([at('2021-06-14'), at('2021-06-15'), at(null)]).toEqual([0, 2, 2]);
    expect(() => scenario({ data, knowledge: knowing(data, '2021-06-14') })).toThrow('parameter-unknown');
  });

  test('a report that may have been public already counts', () => {
    const vague = [
      knownClaim({
        slug: 'made-up-a',
        from: '2021-01-01',
        published: '2021-06-01',
        publishedTo: '2021-06-30',
      }),
    ];
    expect(windowsOf(dues, knowing(dataOf(vague), '2021-06-10'))).toHaveLength(2);
    expect(windowsOf(dues, knowing(dataOf(vague), '2021-05-31'))).toHaveLength(0);
  });

  test('rejected and withdrawn claims, and claims about another host state, carry nothing', () => {
    for (const other of [
      { status: 'rejected' as const },
      { status: 'withdrawn' as const },
      { state: 'CN' },
    ]) {
      const data = dataOf([
        knownClaim({ slug: 'made-up-a', from: '2021-01-01', published: '2021-06-15', ...other }),
      ]);
      expect(windowsOf(dues, knowing(data, null))).toEqual([]);
    }
  });

  test('the window of a day is the last that has begun; before the first, the first', () => {
    const two = {
      ...dues,
      values: [...(dues.values ?? []), { from: '2022-01-01' as Day, is: 12000, claims: ['made-up-b'] }],
    };
    const windows = windowsOf(two, knowing(dataOf(cited), null));
    const low = (day: string) => windowAt(windows, 'construction', parseDay(day))?.amounts[0]?.low;
    expect([low('2020-01-01'), low('2021-05-09'), low('2021-12-31'), low('2022-01-01')]).toEqual([
      10000, 10000, 10000, 12000,
    ]);
  });

  test('the reader’s own files replace a value from their day on, in the unit of the parameter', () => {
    const own = knownClaim({
      slug: 'made-up-own',
      topic: 'dues',
      from: '2021-07-01',
      published: '2021-07-02',
      basis: 'file',
      quantity: moneyOf(600, 700, 'USD', 'P1M'),
    });
    const reading = { ...dues, reads: { kinds: ['duty'], topic: 'dues', take: 'quantity' as const } };
    const windows = windowsOf(reading, knowing(dataOf([...cited, own]), null));
    const at = (day: string) => windowAt(windows, 'forestry', parseDay(day));
    expect(at('2021-06-30')).toMatchObject({ basis: 'case', amounts: [{ low: 7000, high: 7000 }] });
    expect(at('2021-07-01')).toMatchObject({ basis: 'file', amounts: [{ low: 7200, high: 8400 }] });
  });

  test('a wider interval from the reader’s files confirms the narrower value and does not blur it', () => {
    const own = knownClaim({
      slug: 'made-up-own',
      topic: 'dues',
      from: '2021-07-01',
      published: '2021-07-02',
      basis: 'file',
      quantity: moneyOf(7000, 10000, 'USD', 'P1Y'),
    });
    const reading = { ...dues, reads: { kinds: ['duty'], topic: 'dues', take: 'quantity' as const } };
    const windows = windowsOf(reading, knowing(dataOf([...cited, own]), null));
    expect(windowAt(windows, 'construction', parseDay('2021-08-01'))).toMatchObject({
      basis: 'both',
      amounts: [{ low: 10000, high: 10000 }],
    });
  });
});

const MONEY = { kind: 'amount', unit: 'money', per: null } as const;

describe('sampling', () => {
  const interval = fc
    .tuple(fc.double({ min: 0, max: 1e6, noNaN: true }), fc.double({ min: 0, max: 1e6, noNaN: true }))
    .map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) }));
  const quantile = fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true });
  const meant = fc.constantFrom(undefined, 'central 90%' as const, 'hard' as const);

  test('a lever never leaves its reported interval, however the interval is meant (N3)', () => {
    fc.assert(
      fc.property(interval, quantile, meant, (range, q, uncertainty) => {
        const value = valueAt(range, q, { mark: 'lever', uncertainty, type: MONEY });
        expect(value).toBeGreaterThanOrEqual(range.low);
        expect(value).toBeLessThanOrEqual(range.high);
      }),
    );
  });

  test('a central interval holds nine draws of ten, a hard one all of them', () => {
    const range = { low: 100, high: 400 };
    const inside = (uncertainty: 'central 90%' | 'hard'): number => {
      const drawn = Array.from({ length: 1000 }, (_, i) =>
        valueAt(range, (i + 0.5) / 1000, { mark: 'fact', uncertainty, type: MONEY }),
      );
      return drawn.filter((value) => value >= range.low && value <= range.high).length;
    };
    expect([inside('central 90%'), inside('hard')]).toEqual([900, 1000]);
  });

  test('a fact is never negative, a share never more than all', () => {
    fc.assert(
      fc.property(interval, quantile, meant, (range, q, uncertainty) => {
        expect(valueAt(range, q, { mark: 'fact', uncertainty, type: MONEY })).toBeGreaterThanOrEqual(0);
      }),
    );
    const share = { name: 'part', type: { kind: 'amount', unit: 'share', per: 'month' } } as const;
    expect(toInteger(1.7, share)).toBe(2 ** 30);
  });

  test('a value that does not fit is an error with its parameter, never another number', () => {
    const money = { name: 'hoard', type: { kind: 'amount', unit: 'money', per: null } } as const;
    expect(toInteger(21_474_836.47, money)).toBe(2 ** 31 - 1);
    expect(() => toInteger(21_474_836.48, money)).toThrow('value-too-large {"parameter":"hoard"');
  });

  test('draw 0 takes the middle; other draws differ, and one draw is one number for the whole run', () => {
    const made = scenario();
    const wages = (draw: number) => seriesOf(made, 'wage', draw).filter((_, i) => i % 2 === 1);
    expect(wages(0)[0]).toBe(Math.round(Math.sqrt(300 * 900) * 100));
    expect(new Set(wages(3)).size).toBe(1);
    expect(wages(3)).not.toEqual(wages(0));
    expect(wages(3)).toEqual(seriesOf(scenario(), 'wage', 3).filter((_, i) => i % 2 === 1));
  });

  test('a lever of the regime stays inside its reports in every draw', () => {
    const regime = tinyRegime((_, text) =>
      text.replace('is: { construction: 10000, forestry: 7000 }', 'is: [7000, 10000]'),
    );
    const made = scenario({}, regime);
    for (let draw = 0; draw < 200; draw++) {
      for (const value of seriesOf(made, 'dues', draw)) {
        expect(value).toBeGreaterThanOrEqual(700_000);
        expect(value).toBeLessThanOrEqual(1_000_000);
      }
    }
  });
});

describe('variants', () => {
  test('every combination is there once, the first is the first option of each, and a run takes the one asked for', () => {
    const made = scenario();
    expect(made.variants).toEqual([[0], [1]]);
    const slot = made.plan.slots.findIndex(({ kind }) => kind === 'variant');
    expect([0, 1].map((variant) => [...new Set(made.input(0, variant, 0).values[slot])])).toEqual([[0], [1]]);
  });
});
