import { describe, expect, test } from 'vitest';
import { growing } from '../growing.case.ts';
import { answerTrials, type TrialAnswer, type TrialRequest, type TrialWork } from './trials.ts';

const { plan, workers, months, seed, values } = growing();

const series = values.flatMap((slot) => [...slot]);

/** Two draws with the same values, and what is kept of them: the total, and the total halved. */
const work: TrialWork = {
  plan,
  workers,
  months,
  seed,
  draws: [
    { draw: 0, variant: 0 },
    { draw: 1, variant: 0 },
  ],
  values: Int32Array.from([...series, ...series]),
  measures: [
    { tallies: [0], over: null, scale: 1 },
    { tallies: [0], over: null, scale: 2 },
  ],
};

function ask(...requests: readonly TrialRequest[]): TrialAnswer[] {
  const answers: TrialAnswer[] = [];
  const hear = answerTrials((answer) => answers.push(answer));
  for (const request of requests) hear({ data: structuredClone(request) });
  return answers;
}

const cellsOf = (answer: TrialAnswer | undefined): number[] =>
  answer?.kind === 'done' ? [...answer.cells] : [];

describe('the runs behind a slider', () => {
  test('every draw, then every measure of it, then its months', () => {
    const totals = [2, 6, 24].map((times) => times * workers);
    const draw = [...totals, ...totals.map((total) => total / 2)];
    expect(cellsOf(ask({ id: 1, work, changes: [] })[0])).toEqual([...draw, ...draw]);
  });

  test('a value that is set holds in every month of every draw, and is forgotten with the next request', () => {
    const [, set, back] = ask(
      { id: 1, work, changes: [] },
      { id: 2, changes: [{ slot: 0, option: 0, value: 10 }] },
      { id: 3, changes: [] },
    );
    expect(set).toMatchObject({ id: 2, backend: 'wasm' });
    expect(cellsOf(set).slice(0, 3)).toEqual([10, 100, 1000].map((times) => times * workers));
    expect(cellsOf(set).slice(6, 9)).toEqual(cellsOf(set).slice(0, 3));
    expect(cellsOf(back)).toEqual(cellsOf(ask({ id: 1, work, changes: [] })[0]));
  });

  test('a number beyond what the engine counts is an answer with its code, and the next request is answered', () => {
    const [, refused, next] = ask(
      { id: 1, work, changes: [] },
      { id: 2, changes: [{ slot: 0, option: 0, value: 2 ** 31 - 1 }] },
      { id: 3, changes: [] },
    );
    expect(refused).toMatchObject({ id: 2, kind: 'refused', code: 'run-overflow' });
    expect(next).toMatchObject({ id: 3, kind: 'done' });
  });
});
