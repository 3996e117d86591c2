/** Work on a copy of the regime. The copy is in the page; it comes here to be checked, explained and run, and is not kept. */
import { Hono } from 'hono';
import { z } from 'zod';
import { besideOriginal, checkCopy, copyFiles, CopyFiles, ruleOfCopy } from '../../app/index.ts';
import { Day, type Month } from '../../base/index.ts';
import type { DeskCase, DeskRegime } from './desk-case.ts';
import { NoQuery, parseBody, parseQuery } from './queries.ts';

/** Paths whose bodies are a whole regime. */
export const COPY_PATHS: readonly string[] = ['/api/copy/check', '/api/copy/rule', '/api/copy/run'];

const files = CopyFiles;
const known = Day.nullable();
const Checked = z.strictObject({ files, locale: z.enum(['en', 'ko']) });
const Asked = z.strictObject({ files, known, rule: z.string().max(80) });
const Ran = z.strictObject({ files, known });

/** As the page runs the original. */
const RUNS = { start: '2021-01' as Month, months: 48, workers: 500, draws: 32, seed: 1 } as const;

/** @param dir - the original's folder */
export function makeCopies(of: DeskCase, regime: () => DeskRegime, dir: string): Hono {
  const api = new Hono();
  api.get('/copy', (c) => {
    parseQuery(NoQuery, c.req.query());
    return c.json(copyFiles(dir, regime().regime.regime));
  });
  // None of these changes anything: they have bodies because a regime does not fit an address.
  api.post('/copy/check', async (c) => {
    const { files, locale } = await parseBody(Checked, c.req);
    return c.json(await checkCopy(of, files, locale));
  });
  api.post('/copy/rule', async (c) => {
    const { files, known, rule } = await parseBody(Asked, c.req);
    const { start, months } = RUNS;
    return c.json(await ruleOfCopy(of, files, { rule, known, start, months }));
  });
  api.post('/copy/run', async (c) => {
    const { files, known } = await parseBody(Ran, c.req);
    return c.json(await besideOriginal(of, regime(), files, { ...RUNS, known, signal: c.req.raw.signal }));
  });
  return api;
}
