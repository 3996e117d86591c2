import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changedFiles, edited, freshCopy, redone, ruleAt, undone, type CopyHistory } from './copy-history.ts';

const original = { 'regime.yaml': 'regime: made-up\n', 'rules/pay.yaml': 'rules: []\n' };

const edit = fc.record({
  file: fc.constantFrom('regime.yaml', 'rules/pay.yaml'),
  text: fc.string(),
  joins: fc.boolean(),
});
const after = (edits: readonly { file: string; text: string; joins: boolean }[]): CopyHistory =>
  edits.reduce((copy, { file, text, joins }) => edited(copy, file, text, joins), freshCopy(original));
const repeated = (copy: CopyHistory, step: (copy: CopyHistory) => CopyHistory): CopyHistory => {
  const next = step(copy);
  return next === copy ? copy : repeated(next, step);
};

describe('a copy of a regime', () => {
  test('whatever was typed, taking all back gives the original and doing all again gives what was typed', () => {
    fc.assert(
      fc.property(fc.array(edit), (edits) => {
        const copy = after(edits);
        const back = repeated(copy, undone);
        expect(back.files).toEqual(original);
        expect(changedFiles(back)).toEqual([]);
        expect(repeated(back, redone).files).toEqual(copy.files);
        expect(copy.original).toEqual(original);
      }),
    );
  });

  test('letters typed one after another are one change, in one file', () => {
    const copy = after([
      { file: 'regime.yaml', text: 'a', joins: false },
      { file: 'regime.yaml', text: 'ab', joins: true },
      { file: 'rules/pay.yaml', text: 'b', joins: true },
    ]);
    expect(copy.done).toHaveLength(2);
    expect(undone(undone(copy)).files).toEqual(original);
  });

  test('what was taken back is gone for good once something else is typed', () => {
    const copy = edited(
      undone(after([{ file: 'regime.yaml', text: 'a', joins: false }])),
      'regime.yaml',
      'b',
      true,
    );
    expect(redone(copy)).toBe(copy);
    expect(undone(copy).files).toEqual(original);
  });
});

describe('the rule under the caret', () => {
  const text = 'rules:\n  - id: pay-dues\n    when: here\n  - id: levy\n    when: there\noutputs:\n  x: 1\n';
  test.each([
    ['pay-dues', 'when: here'],
    ['levy', '- id: levy'],
    ['levy', 'when: there'],
    [null, 'rules:'],
    [null, 'x: 1'],
  ])('%s at "%s"', (rule, words) => {
    expect(ruleAt('rules/pay.yaml', text, text.indexOf(words))).toBe(rule);
  });

  test('there is none in a file of parameters', () => {
    expect(ruleAt('parameters/pay.yaml', text, text.indexOf('levy'))).toBeNull();
  });
});
