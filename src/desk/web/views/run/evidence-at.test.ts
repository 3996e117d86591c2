import { describe, expect, test } from 'vitest';
import type { Month, RunJson } from '../../lib/types.ts';
import { evidenceAt } from './evidence-at.ts';

const reading = (parameter: string, from: string | null, ...claims: string[]) => ({
  parameter,
  option: '',
  from,
  claims: claims.map((id) => ({ id })),
});
const run = {
  evidence: [
    reading('dues', null, 'dues-before'),
    reading('dues', '2022-03-10', 'dues-after'),
    reading('pay', '2023-01-01', 'pay-later'),
    reading('illness', null),
  ],
  gates: [
    {
      because: [
        { first: '2022-01', last: '2022-06', claims: [{ id: 'ban' }, { id: 'dues-after' }] },
        { first: '2023-01', last: '2023-06', claims: [{ id: 'reopening' }] },
      ],
    },
  ],
} as unknown as RunJson;
const at = (month: string): string[] => evidenceAt(run, month as Month).map(({ id }) => id);

describe('what stands behind a mark', () => {
  test('provisions in force in that month and the numbers in use then, each sentence once', () => {
    expect(at('2022-04')).toEqual(['ban', 'dues-after', 'pay-later']);
    expect(at('2022-02')).toEqual(['ban', 'dues-after', 'dues-before', 'pay-later']);
  });

  test('not what came later, nor what was over by then', () => {
    expect(at('2023-02')).toEqual(['reopening', 'dues-after', 'pay-later']);
  });
});
