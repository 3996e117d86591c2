import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TrialJson } from '../../../lib/types.ts';
import {
  changesOf,
  keyOf,
  outputsFor,
  parseSettings,
  rangeOf,
  seriesOf,
  settingsText,
  withinRange,
  type Fact,
} from './trial-model.ts';

const fact = (more: Partial<Fact> = {}): Fact => ({
  parameter: 'illness',
  label: 'Illness',
  unit: 'share/month',
  option: '',
  slot: 3,
  index: 0,
  scale: 2 ** 30,
  most: 2 ** 30,
  low: 0.01,
  high: 0.04,
  middle: 0.025,
  basis: 'assumption',
  because: null,
  claims: [],
  outputs: ['ill', 'kept'],
  ...more,
});
const pay = fact({
  parameter: 'pay',
  option: 'forestry',
  index: 1,
  slot: 5,
  scale: 100,
  most: 2 ** 31 - 1,
  low: 600,
  high: 1000,
  outputs: ['kept'],
});

describe('what is set', () => {
  test('an address names facts and values, and gives them back', () => {
    const settings = { illness: 0.05, 'pay.forestry': 900 };
    expect(settingsText(settings)).toBe('illness:0.05,pay.forestry:900');
    expect(parseSettings(settingsText(settings), [fact(), pay])).toEqual(settings);
  });

  test('a lever, a name nobody knows and what is no number are not taken from an address', () => {
    expect(parseSettings('dues:1,illness:x,pay.forestry:,illness', [fact(), pay])).toEqual({});
    expect(parseSettings(undefined, [fact()])).toEqual({});
  });

  test('whatever an address says, a value stays within its slider', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), (value) => {
        const { [keyOf(pay)]: taken = 0 } = parseSettings(`pay.forestry:${String(value)}`, [pay]);
        const { min, max } = rangeOf(pay);
        return taken >= min && taken <= max;
      }),
    );
  });

  test('a slider goes from nothing to twice what is reported, a share never beyond the whole', () => {
    expect(rangeOf(pay)).toEqual({ min: 0, max: 2000, step: 10 });
    expect(rangeOf(fact()).max).toBeCloseTo(0.08);
    expect(rangeOf(fact({ high: 0.8 })).max).toBe(1);
    expect(rangeOf(fact({ scale: 1, most: 2 ** 31 - 1, low: 3, high: 4 })).step).toBe(1);
    expect(withinRange(5000, pay)).toBe(2000);
  });

  test('the engine hears its own integers, of the one option that was set', () => {
    expect(changesOf({ 'pay.forestry': 900.5 }, [fact(), pay])).toEqual([
      { slot: 5, option: 1, value: 90_050 },
    ]);
    expect(changesOf({ illness: 1 }, [fact()])).toEqual([{ slot: 3, option: 0, value: 2 ** 30 }]);
  });
});

describe('what is shown', () => {
  const outputs = ['ill', 'kept'].map((name) => ({
    name,
    label: name,
    about: 'workers' as const,
    unit: 'workers',
    measure: { tallies: [0], over: null, scale: 1 },
  }));
  const trial: Pick<TrialJson, 'facts' | 'outputs' | 'months' | 'draws'> = {
    facts: [fact(), pay],
    outputs,
    months: ['2021-01', '2021-02'] as unknown as TrialJson['months'],
    draws: [0, 1, 2].map((draw) => ({ draw, variant: 0 })),
  };
  const whole = trial as TrialJson;

  test('only what every fact that is set lets be shown (N3)', () => {
    expect(outputsFor({}, whole).map(({ name }) => name)).toEqual(['ill', 'kept']);
    expect(outputsFor({ 'pay.forestry': 1 }, whole).map(({ name }) => name)).toEqual(['kept']);
  });

  test('quantiles are over draws, month by month, of the output asked for', () => {
    // Draw by draw: two months of one output, two of the other.
    const cells = Float64Array.from([9, 9, 1, 10, 9, 9, 3, 30, 9, 9, 2, 20]);
    expect(seriesOf(whole, 'kept', cells)?.quantiles['0.5']).toEqual([2, 20]);
    expect(seriesOf(whole, 'kept', cells)?.quantiles['0.95']).toEqual([2.9, 29]);
    expect(seriesOf(whole, 'dues', cells)).toBeNull();
  });
});
