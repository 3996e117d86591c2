import { describe, expect, test } from 'vitest';
import { DEFAULT_REGIME, loadRegime, regimeWords } from '../src/app/index.ts';

const { regime, outputs, parameters, gates, variants, rules } = loadRegime();
const labels = [
  regime.title,
  ...(regime.flight === undefined ? [] : [regime.flight.label]),
  ...[...outputs, ...parameters, ...gates, ...variants, ...rules].map(({ label }) => label),
];

describe('the Korean words of the sample’s regime', () => {
  const { ko } = regimeWords(DEFAULT_REGIME);

  test('every label that the desk shows has some, in Korean letters', () => {
    expect(labels.filter((label) => !/[가-힣]/.test(ko[label] ?? ''))).toEqual([]);
  });

  test('none is left of a label that the regime does not have any more', () => {
    expect(Object.keys(ko).filter((label) => !labels.includes(label))).toEqual([]);
  });

  test('a regime without such a file has none', () => {
    expect(regimeWords('models/dues-benchmark').ko).toEqual({});
  });
});
