/**
 * What moves an output of the regime, and what to ask next: each made on demand, once for a question and a state of the
 * case, at sizes a person can wait for. Larger ones belong to the command line.
 */
import { Hono } from 'hono';
import { z } from 'zod';
import { questions, sensitivity, type QuestionsJson, type SensitivityJson } from '../../app/index.ts';
import { Month } from '../../base/index.ts';
import type { DeskCase, DeskRegime, QuestionWords } from './desk-case.ts';
import { KnownQuery, parseQuery } from './queries.ts';
import { makeRunCache } from './run-cache.ts';

const AnalysisQuery = z.strictObject({
  ...KnownQuery.shape,
  output: z.string().regex(/^[\w-]{1,80}$/),
  month: Month,
});
const ProgressQuery = z.strictObject({
  ...AnalysisQuery.shape,
  of: z.enum(['sensitivity', 'questions']),
});

/** Small enough to wait for: the intervals beside every share say how little that settles. */
const RUNS = { start: '2021-01' as Month, workers: 100, seed: 1, recorded: null } as const;
const SENSITIVITY = { base: 64, factors: 8 } as const;
const QUESTIONS = { runs: 256, decision: null } as const;
const KEPT = 6;

/** How far an analysis has come; null where none is being made. */
export interface ProgressJson {
  readonly schema: 1;
  readonly progress: { readonly done: number; readonly all: number } | null;
}

/**
 * @param regime - read at the first question, not at the start of the desk
 * @param words - how to ask, and what is never asked, as the regime's own folder says
 */
export function makeAnalyses(of: DeskCase, regime: () => DeskRegime, words: () => QuestionWords): Hono {
  const api = new Hono();
  const moved = makeRunCache<SensitivityJson>(KEPT);
  const asking = makeRunCache<QuestionsJson>(KEPT);
  const running = new Map<string, { readonly done: number; readonly all: number }>();

  /** The key of an analysis, and what to run it with. */
  const prepared = async (kind: 'sensitivity' | 'questions', query: z.infer<typeof AnalysisQuery>) => {
    const { output, month, known } = query;
    const { seq } = await of.tip();
    const key = [kind, String(seq), known ?? '', output, month].join(' ');
    const options = (signal: AbortSignal) => ({
      ...RUNS,
      known,
      asked: { name: output, month },
      signal,
      progress: (done: number, all: number) => void running.set(key, { done, all }),
    });
    return { key, options };
  };

  api.get('/sensitivity', async (c) => {
    const { key, options } = await prepared('sensitivity', parseQuery(AnalysisQuery, c.req.query()));
    const make = (signal: AbortSignal) =>
      sensitivity(of, regime(), { ...options(signal), ...SENSITIVITY }).finally(() => running.delete(key));
    return c.json(await moved.get(key, c.req.raw.signal, make));
  });
  api.get('/questions', async (c) => {
    const { key, options } = await prepared('questions', parseQuery(AnalysisQuery, c.req.query()));
    const make = (signal: AbortSignal) =>
      questions(of, regime(), { ...options(signal), ...QUESTIONS, words: words() }).finally(() =>
        running.delete(key),
      );
    return c.json(await asking.get(key, c.req.raw.signal, make));
  });
  api.get('/progress', async (c) => {
    const { of: kind, ...query } = parseQuery(ProgressQuery, c.req.query());
    const { key } = await prepared(kind, query);
    return c.json({ schema: 1, progress: running.get(key) ?? null } satisfies ProgressJson);
  });
  return api;
}
