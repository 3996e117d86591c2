/** What a regime says, why a kind of worker stands as it does, and the published estimates: each made once for a question and a state of the case. */
import { Hono } from 'hono';
import { z } from 'zod';
import { estimates, explain, regimeDocument, type EstimatesJson } from '../../app/index.ts';
import { Month } from '../../base/index.ts';
import type { DeskCase, DeskRegime } from './desk-case.ts';
import { KnownQuery, parseQuery } from './queries.ts';
import { makeRunCache } from './run-cache.ts';

const ExplainQuery = z.strictObject({ ...KnownQuery.shape, kind: z.string().max(60), month: Month });

const KEPT = 4;
const SEED = 1;

/** @param regime - read at the first question, not at the start of the desk */
export function makeRegimeViews(of: DeskCase, regime: () => DeskRegime): Hono {
  const api = new Hono();
  const checks = makeRunCache<EstimatesJson>(KEPT);
  let loaded: DeskRegime | null = null;
  const theRegime = (): DeskRegime => (loaded ??= regime());

  api.get('/regime', async (c) => {
    const { known } = parseQuery(KnownQuery, c.req.query());
    return c.json(
      await regimeDocument(of, theRegime(), { start: '2021-01' as Month, months: 48, known, recorded: null }),
    );
  });
  api.get('/explain', async (c) => {
    const { kind, month, known } = parseQuery(ExplainQuery, c.req.query());
    return c.json(await explain(of, theRegime(), { kind, month, known, recorded: null, seed: SEED }));
  });
  api.get('/estimates', async (c) => {
    const { known } = parseQuery(KnownQuery, c.req.query());
    const { seq } = await of.tip();
    const made = await checks.get(`${String(seq)} ${known ?? ''}`, c.req.raw.signal, (signal) =>
      estimates(of, theRegime(), { known, recorded: null, seed: SEED, signal }),
    );
    return c.json(made);
  });
  return api;
}
