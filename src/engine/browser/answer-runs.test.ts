import { describe, expect, test, vi } from 'vitest';
import { growing } from '../growing.case.ts';
import { answerRuns, browserBackend, type RunAnswer, type RunRequest } from './answer-runs.ts';

function ask(...requests: readonly RunRequest[]): RunAnswer[] {
  const answers: RunAnswer[] = [];
  const hear = answerRuns((answer) => answers.push(answer));
  // As between a page and its worker: what is sent is copied.
  for (const request of requests) hear({ data: structuredClone(request) });
  return answers;
}

const { plan, ...input } = growing();

describe('the engine of a page', () => {
  test('runs a plan that is sent once, and answers with the request’s number', () => {
    const [first, second] = ask({ id: 7, plan, input }, { id: 8, input: { ...input, workers: 1 } });
    expect(first).toMatchObject({ id: 7, kind: 'done', backend: 'wasm' });
    expect(first?.kind === 'done' && [...first.tallies]).toEqual([5000 * 2, 5000 * 6, 5000 * 24]);
    expect(second?.kind === 'done' && [...second.tallies]).toEqual([2, 6, 24]);
  });

  test('what is wrong with a run is an answer with its code', () => {
    const [answer] = ask({ id: 1, plan, input: { ...input, workers: -1 } });
    expect(answer).toMatchObject({ kind: 'refused', code: 'run-option' });
  });

  test('a browser without WebAssembly gets the interpreter, with the same integers', () => {
    vi.stubGlobal('WebAssembly', undefined);
    try {
      expect(browserBackend()).toBe('reference');
      const [answer] = ask({ id: 1, plan, input });
      expect(answer).toMatchObject({ kind: 'done', backend: 'reference' });
      expect(answer?.kind === 'done' && answer.tallies[2]).toBe(5000 * 24);
    } finally {
      vi.unstubAllGlobals();
    }
  });

  test('nothing is made from text where the page forbids it', () => {
    vi.stubGlobal('Function', () => {
      throw new EvalError('refused by the page');
    });
    try {
      expect(ask({ id: 1, plan, input })[0]).toMatchObject({ kind: 'done', backend: 'wasm' });
    } finally {
      vi.unstubAllGlobals();
    }
  });
});
