import { expect, test } from 'vitest';
import { countryOf } from './map-chart.ts';

test.each(['RU', 'CN', 'KP', 'KR', 'MN', 'LA', 'KH', 'VN', 'KW', 'QA', 'AE', 'PL', 'SN', 'UZ', 'US', 'JP'])(
  'the atlas has %s as one whole country',
  (state) => {
    expect(countryOf(state)?.geometry.type).toMatch(/Polygon/);
  },
);

test('what the atlas does not have is left out, never drawn as a point', () => {
  expect(countryOf('MC')).toBeNull();
});
