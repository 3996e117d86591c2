/** `corvee explain` on the sample: from a rule to the provision, the claim and the sentence it rests on. */
import { beforeAll, describe, expect, test } from 'vitest';
import { explain, ExplainJson, loadRegime, openSample, registerData, reportsById } from '../src/app/index.ts';
import { parseDay, type Month } from '../src/base/index.ts';
import { printExplained } from '../src/cli/print-explained.ts';
import type { CheckedRegime } from '../src/regime/index.ts';
import type { RegisterData } from '../src/register/index.ts';

let data: RegisterData;
let reports: Awaited<ReturnType<typeof reportsById>>;
let regime: CheckedRegime;
beforeAll(async () => {
  const sample = await openSample();
  data = await registerData(sample);
  reports = await reportsById(sample);
  regime = loadRegime('models/dprk-russia');
});

const asked = (more: Partial<Parameters<typeof explain>[3]> = {}): ExplainJson =>
  explain(regime, data, reports, {
    kind: 'forestry',
    month: '2022-08' as Month,
    known: null,
    recorded: null,
    seed: 1,
    ...more,
  });
const rule = (result: ExplainJson, id: string) => result.rules.find((item) => item.id === id);

describe('explain', () => {
  test('leads from a rule to the provision that opens it, its claim and the sentence', () => {
    const found = rule(asked(), 'pay-dues')?.gates.find(({ gate }) => gate === 'duesOwed');
    expect(found?.open).toBe(true);
    const provision = found?.because.find((item) => item.provision === 'dues-2021/forestry');
    const claim = provision?.claims.find(({ slug }) => slug === 'dues-2021-forestry');
    expect(claim?.words.length).toBeGreaterThan(10);
    expect(claim?.text).toBe('summary');
  });

  test('shows the number of the kind asked about, its day and its claims, and says what is assumed', () => {
    const numbers = (kind: string) =>
      rule(asked({ kind }), 'pay-dues')?.numbers.filter(({ parameter }) => parameter === 'dues');
    expect(numbers('forestry')).toMatchObject([
      { option: 'forestry', low: 7000, high: 7000, from: '2021-05-09', basis: 'case' },
    ]);
    expect(numbers('construction')).toMatchObject([{ option: 'construction', low: 10000 }]);
    const living = rule(asked(), 'live')?.numbers.find(({ parameter }) => parameter === 'living');
    expect(living).toMatchObject({ basis: 'assumption', claims: [] });
    expect(living?.because).toContain('no living costs');
  });

  test('says which exception to a rule held, and which was there but did not', () => {
    const held = (month: string) =>
      asked({ month: month as Month })
        .definitions.find(({ name }) => name === 'mayMove')
        ?.except.map((exception) => exception.held);
    expect(held('2021-08')).toEqual([0, 0]);
    expect(held('2022-04')).toEqual([1, 0]);
    expect(held('2022-08')).toEqual([1, 1]);
  });

  test('cites nothing that was published after the day of knowledge', () => {
    const known = parseDay('2022-07-01');
    const result = asked({ known });
    const late = JSON.stringify(result).match(/"published":\{"from":"(\d{4}-\d{2}-\d{2})"/g) ?? [];
    expect(late.length).toBeGreaterThan(0);
    expect(late.filter((text) => text.slice(-11, -1) > known)).toEqual([]);
    expect(rule(result, 'choose-unfit')?.claims).toEqual([]);
    expect(rule(asked(), 'choose-unfit')?.claims).not.toEqual([]);
  });

  test('speaks of shares of a kind, never of one worker, and kinds are not health or arrears (N1, N2)', () => {
    const result = asked();
    expect(result.workers).toBeGreaterThan(50);
    expect(result.rules.every(({ acted }) => acted >= 0 && acted <= 1)).toBe(true);
    for (const kind of ['unfit', 'owing', 'dying', 'tight', 'nobody']) {
      expect(() => asked({ kind })).toThrow('worker-kind-unknown');
    }
  });

  test('shows nothing of the level of watch (N4)', () => {
    const shown = JSON.stringify(asked().rules.flatMap(({ changes }) => changes.map(({ state }) => state)));
    expect(shown).not.toMatch(/"(watch|alarm|wasTight)"/);
    expect(rule(asked(), 'set-watch')?.changes).toEqual([]);
  });

  test('has the shape of its schema, and reads well in both languages', () => {
    const result = ExplainJson.parse(asked());
    for (const locale of ['en', 'ko'] as const) {
      const text = printExplained(result, { locale, width: 100 });
      expect(text).not.toMatch(/cli\.explain|undefined|NaN/);
      expect(text.split('\n').every((line) => line.length <= 160)).toBe(true);
    }
  });

  test('the same question has the same answer', () => {
    expect(asked()).toEqual(asked());
  });
});
