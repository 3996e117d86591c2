/**
 * The addresses that change the case, each one use case. Whoever comes here has a session and comes from the desk's own
 * page (`same-desk.ts`); what the case itself refuses is passed on with its code.
 */
import { Hono, type HonoRequest } from 'hono';
import { z } from 'zod';
import {
  DecidedJson,
  decideClaim,
  DecisionStatus,
  EDITOR,
  previewReport,
  StandingStatus,
  takeIn,
  undo,
  type IncomingReport,
} from '../../app/index.ts';
import { CorveeError, Day, Month } from '../../base/index.ts';
import type { DeskCase } from './desk-case.ts';
import { parseBody } from './queries.ts';

const Decision = z.strictObject({
  from: StandingStatus,
  status: DecisionStatus,
  why: z.string().trim().min(1).max(2000).nullable().default(null),
});

const Nothing = z.strictObject({});

const Incoming = z.strictObject({
  name: z.string().trim().min(1).max(200),
  /** The bytes of the text: what was dropped may be in another encoding than what is pasted. */
  bytes: z.base64(),
  published: z.strictObject({ from: Day, to: Day }).nullable(),
  locale: z.enum(['en', 'ko']),
});

async function incomingOf(request: HonoRequest): Promise<IncomingReport> {
  const { bytes, ...rest } = await parseBody(Incoming, request);
  return { ...rest, bytes: new Uint8Array(Buffer.from(bytes, 'base64')) };
}

export function makeChanges(of: DeskCase): Hono {
  const api = new Hono();
  api.post('/claims/:id/decision', async (c) => {
    const claim = DecidedJson.shape.claim.safeParse(c.req.param('id'));
    if (!claim.success) throw new CorveeError('claim-unknown', { id: c.req.param('id').slice(0, 100) });
    const decision = await parseBody(Decision, c.req);
    const by = { actor: EDITOR, month: thisMonth() };
    return c.json(await decideClaim(of, { claim: claim.data, ...decision }, by));
  });
  // Changes nothing, but has a body: reads a report that is not in the case.
  api.post('/reports/preview', async (c) => c.json(previewReport(await incomingOf(c.req))));
  api.post('/reports', async (c) => {
    const incoming = await incomingOf(c.req);
    return c.json(await takeIn(of, { ...incoming, month: thisMonth() }));
  });
  api.post('/undo', async (c) => {
    await parseBody(Nothing, c.req);
    return c.json(await undo(of, thisMonth()));
  });
  return api;
}

/** The only clock of the desk: the month, for people to read. */
function thisMonth(): Month {
  return Month.parse(new Date().toISOString().slice(0, 7));
}
