/**
 * The addresses that change the case, each one use case. Whoever comes here has a session and comes from the desk's own
 * page (`same-desk.ts`); what the case itself refuses is passed on with its code.
 */
import { Hono, type HonoRequest } from 'hono';
import { z } from 'zod';
import {
  caseBriefing,
  confirmPublication,
  decideClaim,
  decideOrigins,
  DecisionStatus,
  EDITOR,
  HandClaimJson,
  overrule,
  previewReport,
  proposeByHand,
  PublicationGiven,
  publicationMoves,
  releaseSentences,
  resolveContradiction,
  reword,
  StandingStatus,
  takeIn,
  undo,
  undoEntry,
  verdictView,
  WordingJson,
  type Acting,
  type IncomingReport,
} from '../../app/index.ts';
import { CorveeError, Day, Month } from '../../base/index.ts';
import type { DeskCase } from './desk-case.ts';
import { claimIn, reportIn } from './ids-in.ts';
import { parseBody } from './queries.ts';
import { whoAsks } from './team/who.ts';

/** The entry since which the claim stood as its reader saw it. */
const made = z.int().nonnegative().nullable().default(null);

const Decision = z.strictObject({
  /** What it was seen to be; left out by whoever decides on another's decision. */
  from: StandingStatus.optional(),
  status: DecisionStatus,
  why: z.string().trim().min(1).max(2000).nullable().default(null),
  on: made,
});

const Nothing = z.strictObject({});

const reason = z.string().trim().max(2000);
const Rewording = z.strictObject({ wording: WordingJson, why: reason.min(1).nullable(), on: made });
const Resolved = z.strictObject({ stands: z.enum(['first', 'second', 'both', 'neither']), why: reason });
const Origins = z.strictObject({
  reports: z.tuple([z.string().max(100), z.string().max(100)]),
  same: z.boolean(),
  why: reason,
});
const Overruled = z.strictObject({ reason: z.string().max(40), field: z.string().max(80), why: reason });
const Released = z.strictObject({ sentences: z.array(z.int().positive()).min(1).max(500), why: reason });
const Composed = z.strictObject({
  title: z.string().trim().min(1).max(200),
  claims: z.array(z.string().max(40)).min(1).max(400),
});
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

/** @param onLock - called after the lock was asked for; left out: it cannot be */
export function makeChanges(of: DeskCase, onLock?: () => void): Hono {
  const api = new Hono();
  api.post('/claims/:id/decision', async (c) => {
    const claim = claimIn(c.req.param('id'));
    const { from, ...decision } = await parseBody(Decision, c.req);
    if (from === undefined && decision.on === null)
      throw new CorveeError('value-invalid', { what: 'body', issues: ['from or on'] });
    return c.json(await decideClaim(of, { claim, ...decision, ...(from && { from }) }, acting()));
  });
  api.post('/claims/:id/wording', async (c) => {
    const claim = claimIn(c.req.param('id'));
    return c.json(
      await reword(of, {
        claim,
        ...(await parseBody(Rewording, c.req)),
        who: whoAsks()?.name ?? null,
        month: thisMonth(),
      }),
    );
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
  api.post('/contradictions/:id/resolution', async (c) => {
    const { stands, why } = await parseBody(Resolved, c.req);
    const contradiction = c.req.param('id').slice(0, 100);
    const seq = await resolveContradiction(of, {
      contradiction,
      stands,
      why,
      actor: EDITOR,
      month: thisMonth(),
    });
    return c.json({ schema: 1, seq });
  });
  api.post('/origins', async (c) => {
    const decision = await parseBody(Origins, c.req);
    return c.json({
      schema: 1,
      seq: await decideOrigins(of, { ...decision, actor: EDITOR, month: thisMonth() }),
    });
  });
  api.post('/claims/:id/override', async (c) => {
    const claim = claimIn(c.req.param('id'));
    const given = await parseBody(Overruled, c.req);
    return c.json({ schema: 1, entries: await overrule(of, { claim, ...given }, acting()) });
  });
  api.post('/reports/:id/release', async (c) => {
    const report = reportIn(c.req.param('id'));
    const given = await parseBody(Released, c.req);
    return c.json({ schema: 1, entries: await releaseSentences(of, { report, ...given }, acting()) });
  });
  // Changes nothing: the briefing, if the gate lets all of it through.
  api.post('/briefing', async (c) => {
    const { title, claims } = await parseBody(Composed, c.req);
    return c.json(await caseBriefing(of, { title, claims: claims.map(claimIn) }));
  });
  api.post('/journal/:seq/undo', async (c) => {
    await parseBody(Nothing, c.req);
    return c.json(await undoEntry(of, Number(c.req.param('seq')) || 0, acting()));
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
  api.post('/lock', async (c) => {
    await parseBody(Nothing, c.req);
    if (onLock === undefined) throw new CorveeError('not-built', { what: 'lock' });
    onLock();
    return c.json({ schema: 1 });
  });
  api.post('/undo', async (c) => {
    await parseBody(Nothing, c.req);
    return c.json(await undo(of, thisMonth(), whoAsks()?.name));
  });
  return api;
}

/** Who it is on a team's desk is put in where the case is written, too (`asMember`). */
const acting = (): Acting => ({ actor: { ...EDITOR, name: whoAsks()?.name ?? null }, month: thisMonth() });

/** The only clock of the desk: the month, for people to read. */
export function thisMonth(): Month {
  return Month.parse(new Date().toISOString().slice(0, 7));
}
