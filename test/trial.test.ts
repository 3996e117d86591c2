/** Runs for the desk's page: which facts have a slider, what may then be shown, and that the page gets the server's numbers. */
import { describe, expect, test } from 'vitest';
import { loadRegime, openSample, run, registerData, trial, TrialJson } from '../src/app/index.ts';
import { hashOfCells, seriesOf, workOf } from '../src/desk/web/views/run/trial/trial-model.ts';
import { answerTrials, type TrialAnswer } from '../src/engine/browser/index.ts';
import type { Month } from '../src/base/index.ts';

const regime = loadRegime('models/dprk-russia');
const sizes = {
  start: '2021-01' as Month,
  months: 20,
  workers: 120,
  draws: 6,
  seed: 1,
  known: null,
  recorded: null,
};
const made = openSample().then((sample) => trial(sample, regime, sizes));

async function inPage(changes: Parameters<ReturnType<typeof answerTrials>>[0]['data']['changes']) {
  const answers: TrialAnswer[] = [];
  const hear = answerTrials((answer) => answers.push(answer));
  hear({ data: { id: 0, work: workOf(await made), changes } });
  const [answer] = answers;
  if (answer?.kind !== 'done') throw new Error('refused');
  return answer.cells;
}

describe('a run that the page makes by itself', () => {
  test('is the contract’s, and only facts have a slider: no lever, no season, nothing of watching (N3, N4)', async () => {
    const json = TrialJson.parse(await made);
    const marks = new Map(regime.parameters.map(({ name, mark }) => [name, mark]));
    const sliders = json.facts.map(({ parameter }) => parameter);
    expect(sliders).toEqual(expect.arrayContaining(['illnessOnset', 'constructionPay', 'headcount']));
    expect(sliders.filter((name) => marks.get(name) !== 'fact')).toEqual([]);
    for (const none of ['lowSeason', 'groundShare', 'tradeShare', 'sideReach']) {
      expect(sliders).not.toContain(none);
    }
    expect(json.facts.filter(({ claims, because }) => claims.length === 0 && because === null)).toEqual([]);
  });

  test('gives the server’s numbers, bit for bit, and with them the quantiles of the run on the server', async () => {
    const [json, cells] = [await made, await inPage([])];
    expect(await hashOfCells(cells)).toBe(json.hash);
    const server = await run(regime, await registerData(await openSample()), { ...sizes, replicates: 1 });
    for (const { name, quantiles } of server.outputs) {
      expect(Object.values(seriesOf(json, name, cells)?.quantiles ?? {})).toEqual(quantiles);
    }
  });

  test('a fact that is set moves what rests on it', async () => {
    const json = await made;
    const fact = json.facts.find(({ parameter }) => parameter === 'illnessOnset');
    if (fact === undefined) throw new Error('no such fact');
    const value = Math.round(0.2 * fact.scale);
    const set = await inPage([{ slot: fact.slot, option: fact.index, value }]);
    const last = (cells: Float64Array) => seriesOf(json, 'ill', cells)?.quantiles['0.5']?.at(-1) ?? 0;
    expect(last(set)).toBeGreaterThan(2 * last(await inPage([])));
  });
});
