/** `corvee explain` on the sample: from a rule to the provision, the claim and the sentence it rests on. */
import { beforeAll, describe, expect, test } from 'vitest';
import { explain, ExplainJson, loadRegime, openSample } from '../src/app/index.ts';
import { parseDay, type Month } from '../src/base/index.ts';
import { printExplained } from '../src/cli/print-explained.ts';
import type { CheckedRegime } from '../src/regime/index.ts';

let sample: Awaited<ReturnType<typeof openSample>>;
let regime: CheckedRegime;
beforeAll(async () => {
  sample = await openSample();
  regime = loadRegime('models/dprk-russia');
});

const asked = (more: Partial<Parameters<typeof explain>[2]> = {}): Promise<ExplainJson> =>
  explain(sample, regime, {
    kind: 'forestry',
    month: '2022-08' as Month,
    known: null,
    recorded: null,
    seed: 1,
    ...more,
  });
const rule = (result: ExplainJson, id: string) => result.rules.find((item) => item.id === id);

describe('explain', () => {
  test('leads from a rule to the provision that opens it, its claim and the sentence', async () => {
    const found = rule(await asked(), 'pay-dues')?.gates.find(({ gate }) => gate === 'duesOwed');
    expect(found?.open).toBe(true);
    const provision = found?.because.find((item) => item.provision === 'dues-2021/forestry');
    const claim = provision?.claims.find(({ slug }) => slug === 'dues-2021-forestry');
    expect(claim?.words.length).toBeGreaterThan(10);
    expect(claim?.text).toBe('summary');
  });

  test('shows the number of the kind asked about, its day and its claims, and says what is assumed', async () => {
    const numbers = async (kind: string) =>
      rule(await asked({ kind }), 'pay-dues')?.numbers.filter(({ parameter }) => parameter === 'dues');
    expect(await numbers('forestry')).toMatchObject([
      { option: 'forestry', low: 7000, high: 7000, from: '2021-05-09', basis: 'case' },
    ]);
    expect(await numbers('construction')).toMatchObject([{ option: 'construction', low: 10000 }]);
    const living = rule(await asked(), 'live')?.numbers.find(({ parameter }) => parameter === 'living');
    expect(living).toMatchObject({ basis: 'assumption', claims: [] });
    expect(living?.because).toContain('no living costs');
  });

  test('says which exception to a rule held, and which was there but did not', async () => {
    const held = async (month: string) =>
      (await asked({ month: month as Month })).definitions
        .find(({ name }) => name === 'mayMove')
        ?.except.map((exception) => exception.held);
    expect(await held('2021-08')).toEqual([0, 0]);
    expect(await held('2022-04')).toEqual([1, 0]);
    expect(await held('2022-08')).toEqual([1, 1]);
  });

  test('cites nothing that was published after the day of knowledge', async () => {
    const known = parseDay('2022-07-01');
    const result = await asked({ known });
    const late = JSON.stringify(result).match(/"published":\{"from":"(\d{4}-\d{2}-\d{2})"/g) ?? [];
    expect(late.length).toBeGreaterThan(0);
    expect(late.filter((text) => text.slice(-11, -1) > known)).toEqual([]);
    expect(rule(result, 'choose-unfit')?.claims).toEqual([]);
    expect(rule(await asked(), 'choose-unfit')?.claims).not.toEqual([]);
  });

  test('speaks of shares of a kind, never of one worker, and kinds are not health or arrears (N1, N2)', async () => {
    const result = await asked();
    expect(result.workers).toBeGreaterThan(50);
    expect(result.rules.every(({ acted }) => acted >= 0 && acted <= 1)).toBe(true);
    for (const kind of ['unfit', 'owing', 'dying', 'tight', 'nobody']) {
      await expect(asked({ kind })).rejects.toThrow('worker-kind-unknown');
    }
  });

  test('shows nothing of the level of watch (N4)', async () => {
    const shown = JSON.stringify(
      (await asked()).rules.flatMap(({ changes }) => changes.map(({ state }) => state)),
    );
    expect(shown).not.toMatch(/"(watch|alarm|wasTight)"/);
    expect(rule(await asked(), 'set-watch')?.changes).toEqual([]);
  });

  test('has the shape of its schema, and reads well in both languages', async () => {
    const result = ExplainJson.parse(await asked());
    for (const locale of ['en', 'ko'] as const) {
      const text = printExplained(result, { locale, width: 100 });
      expect(text).not.toMatch(/cli\.explain|undefined|NaN/);
      expect(text.split('\n').every((line) => line.length <= 160)).toBe(true);
    }
  });

  test('the same question has the same answer', async () => {
    expect(await asked()).toEqual(await asked());
  });
});
