/**
 * The addresses that change the case, each one use case. Whoever comes here has a session and comes from the desk's own
 * page (`same-desk.ts`); what the case itself refuses is passed on with its code.
 */
import { Hono, type HonoRequest } from 'hono';
import { z } from 'zod';
import {
  confirmPublication,
  decideClaim,
  DecisionStatus,
  EDITOR,
  HandClaimJson,
  previewReport,
  proposeByHand,
  PublicationGiven,
  publicationMoves,
  reword,
  StandingStatus,
  takeIn,
  undo,
  verdictView,
  WordingJson,
  type IncomingReport,
} from '../../app/index.ts';
import { Day, Month } from '../../base/index.ts';
import type { DeskCase } from './desk-case.ts';
import { claimIn, reportIn } from './ids-in.ts';
import { parseBody } from './queries.ts';

const Decision = z.strictObject({
  from: StandingStatus,
  status: DecisionStatus,
  why: z.string().trim().min(1).max(2000).nullable().default(null),
});

const Nothing = z.strictObject({});

const reason = z.string().trim().max(2000);
const Rewording = z.strictObject({ wording: WordingJson, why: reason.min(1).nullable() });
const Confirmed = PublicationGiven.safeExtend({ why: reason });

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
    const claim = claimIn(c.req.param('id'));
    const decision = await parseBody(Decision, c.req);
    return c.json(await decideClaim(of, { claim, ...decision }, { actor: EDITOR, month: thisMonth() }));
  });
  api.post('/claims/:id/wording', async (c) => {
    const claim = claimIn(c.req.param('id'));
    return c.json(await reword(of, { claim, ...(await parseBody(Rewording, c.req)), month: thisMonth() }));
  });
  api.post('/reports/:id/claims', async (c) => {
    const report = reportIn(c.req.param('id'));
    const claim = await parseBody(HandClaimJson, c.req);
    return c.json(await proposeByHand(of, { report, claim, month: thisMonth() }));
  });
  // Changes nothing: says what a day of publication would move.
  api.post('/reports/:id/publication/moves', async (c) => {
    const report = reportIn(c.req.param('id'));
    return c.json(await publicationMoves(of, { report, ...(await parseBody(PublicationGiven, c.req)) }));
  });
  api.post('/reports/:id/publication', async (c) => {
    const report = reportIn(c.req.param('id'));
    const given = await parseBody(Confirmed, c.req);
    return c.json(await confirmPublication(of, { report, ...given, month: thisMonth() }));
  });
  // Changes nothing, but takes long: nobody shall ask for it by following a link.
  api.post('/verify', async (c) => {
    await parseBody(Nothing, c.req);
    return c.json(await verdictView(of));
  });
  // Changes nothing, but has a body: reads a report that is not in the case.
  api.post('/reports/preview', async (c) => c.json(await previewReport(await incomingOf(c.req))));
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
