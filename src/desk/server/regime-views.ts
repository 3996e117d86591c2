/** What a regime says, why a kind of worker stands as it does, and the published estimates: each made once for a question and a state of the case. */
import { Hono } from 'hono';
import { z } from 'zod';
import {
  estimates,
  explain,
  regimeDocument,
  trial,
  type EstimatesJson,
  type TrialJson,
} from '../../app/index.ts';
import { Month } from '../../base/index.ts';
import type { DeskCase, DeskRegime } from './desk-case.ts';
import { KnownQuery, parseQuery, RunQuery } from './queries.ts';
import { makeRunCache } from './run-cache.ts';

const ExplainQuery = z.strictObject({ ...KnownQuery.shape, kind: z.string().max(60), month: Month });

/** A run without a rule left out: what the page then tries out, it changes itself. */
const TrialQuery = RunQuery.omit({ without: true });

const KEPT = 4;
const TRIALS_KEPT = 2;
const SEED = 1;

/** @param regime - read at the first question, not at the start of the desk */
export function makeRegimeViews(of: DeskCase, regime: () => DeskRegime): Hono {
  const api = new Hono();
  const checks = makeRunCache<EstimatesJson>(KEPT);
  const trials = makeRunCache<TrialJson>(TRIALS_KEPT);

  api.get('/regime', async (c) => {
    const { known } = parseQuery(KnownQuery, c.req.query());
    return c.json(
      await regimeDocument(of, regime(), { start: '2021-01' as Month, months: 48, known, recorded: null }),
    );
  });
  api.get('/explain', async (c) => {
    const { kind, month, known } = parseQuery(ExplainQuery, c.req.query());
    return c.json(await explain(of, regime(), { kind, month, known, recorded: null, seed: SEED }));
  });
  api.get('/estimates', async (c) => {
    const { known } = parseQuery(KnownQuery, c.req.query());
    const { seq } = await of.tip();
    const made = await checks.get(`${String(seq)} ${known ?? ''}`, c.req.raw.signal, (signal) =>
      estimates(of, regime(), { known, recorded: null, seed: SEED, signal }),
    );
    return c.json(made);
  });
  api.get('/trial', async (c) => {
    const query = parseQuery(TrialQuery, c.req.query());
    const { seq } = await of.tip();
    const made = await trials.get(JSON.stringify([seq, query]), c.req.raw.signal, (signal) =>
      trial(of, regime(), { ...query, recorded: null, signal }),
    );
    return c.json(made);
  });
  return api;
}
