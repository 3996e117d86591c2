import { expect, test } from 'vitest';
import {
  type Attribution,
  modalityOf as evidenceModality,
  Strength,
  weakestLink,
} from '../../evidence/index.ts';
import { modalityOf, weakestOf } from './strength.ts';

const strengths = Strength.options;

test('the weakest of two links is what evidence says it is', () => {
  for (const a of strengths) {
    for (const b of strengths) {
      expect(weakestOf([a, b])).toBe(
        weakestLink([{ strength: a }, { strength: b }] satisfies Pick<Attribution, 'strength'>[]),
      );
    }
  }
  expect(weakestOf([])).toBe(weakestLink([]));
});

test('a strength and a polarity make the modality that evidence makes of them', () => {
  for (const strength of strengths) {
    for (const polarity of ['affirmed', 'denied'] as const) {
      expect(modalityOf(strength, polarity)).toBe(evidenceModality(strength, polarity));
    }
  }
});
