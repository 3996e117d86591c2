/** How dangerous a question is to whoever answers it: set by a person with a reason, in the case. Unset is vetoed. */
import { Hono } from 'hono';
import { z } from 'zod';
import { EDITOR, setDanger } from '../../app/index.ts';
import { thisMonth } from './changes.ts';
import type { DeskCase, DeskRegime, QuestionWords } from './desk-case.ts';
import { parseBody } from './queries.ts';

const DangerSet = z.strictObject({
  danger: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]).nullable(),
  why: z.string().trim().max(2000),
});

/** @param words - what is never asked, as the regime's own folder says */
export function makeDangers(of: DeskCase, regime: () => DeskRegime, words: () => QuestionWords): Hono {
  const api = new Hono();
  api.post('/questions/:about/danger', async (c) => {
    const given = await parseBody(DangerSet, c.req);
    const set = { about: c.req.param('about').slice(0, 80), ...given, words: words() };
    return c.json({
      schema: 1,
      seq: await setDanger(of, regime(), set, { actor: EDITOR, month: thisMonth() }),
    });
  });
  return api;
}
