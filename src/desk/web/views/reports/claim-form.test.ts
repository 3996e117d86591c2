import { beforeAll, expect, test } from 'vitest';
import { openSample, reportLines, reportView, WordingJson } from '../../../../app/index.ts';
import { emptyFields, fieldsOf, handClaimOf, wordingOf } from './claim-form.ts';
import type { ClaimView } from './report-text.ts';

let claims: ClaimView[];

beforeAll(async () => {
  const sample = await openSample();
  const lines = await reportLines(sample);
  const views = await Promise.all(lines.map(({ id }) => reportView(sample, id)));
  claims = views.flatMap((view) => view.claims);
});

test('every claim of the sample goes into the fields and comes out as it was', () => {
  expect(claims.length).toBeGreaterThan(200);
  for (const claim of claims) {
    const { summary, topic, state, trade, polarity, modality, span, quantity, background } = claim;
    expect(WordingJson.parse(wordingOf(fieldsOf(claim), claim))).toEqual({
      summary,
      topic,
      state,
      trade,
      polarity,
      modality,
      span,
      quantity,
      background,
    });
  }
});

test('what cannot be is said by field: no words, days that run backwards or are none, a range upside down', () => {
  const fields = {
    ...emptyFields(),
    from: { kind: 'within' as const, earliest: '2024-02-02', latest: '2024-02-01' },
    to: { kind: 'within' as const, earliest: '2024-02-30', latest: '' },
    unit: 'money',
    min: '9',
    max: '3',
  };
  expect(wordingOf(fields, null)).toEqual(['summary', 'from', 'to', 'amount']);
  expect(wordingOf({ ...emptyFields(), summary: 'x', unit: 'money', currency: 'dollars' }, null)).toEqual([
    'currency',
  ]);
  expect(wordingOf({ ...emptyFields(), summary: 'x', unit: 'month', min: 'four' }, null)).toEqual(['amount']);
});

test('an amount that nobody said stays unsaid; it never becomes nought', () => {
  expect(wordingOf({ ...emptyFields(), summary: 'x', unit: 'month' }, null)).toMatchObject({
    quantity: { kind: 'someValue', unit: 'month' },
  });
});

test('whoever the publisher has it from is named by the part they play, or left out', () => {
  const wording = WordingJson.parse(wordingOf({ ...emptyFields(), summary: 'x' }, null));
  const hand = { kind: 'duty', bearer: 'worker', holder: '', label: 'x', stance: 'states' } as const;
  const at = { start: 1, end: 2 };
  expect(handClaimOf(hand, wording, at)).toMatchObject({ holder: null, start: 1, end: 2 });
  expect(handClaimOf({ ...hand, holder: 'partner', label: ' ' }, wording, at)).toEqual(['label']);
});
