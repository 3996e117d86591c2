/** The addresses of the API. Every answer is a use case's own JSON; what changes the case is in `changes.ts`. */
import { Hono } from 'hono';
import {
  briefingChoices,
  caseView,
  claimRows,
  contradictions,
  journalView,
  orders,
  origins,
  readingExtras,
  releaseView,
  reportView,
  score,
  searchCase,
  timeline,
} from '../../app/index.ts';
import type { DeskCase, DeskRegime } from './desk-case.ts';
import { findReports } from './find-reports.ts';
import { findingsView } from './findings-view.ts';
import { reportIn } from './ids-in.ts';
import {
  BriefingQuery,
  ClaimsQuery,
  JournalQuery,
  KnownQuery,
  NoQuery,
  OrdersQuery,
  parseQuery,
  ReportsQuery,
  RunQuery,
} from './queries.ts';
import { makeRunView } from './run-view.ts';
import { whoAsks } from './team/who.ts';

export function makeApi(of: DeskCase, regime: () => DeskRegime): Hono {
  const runView = makeRunView(of, regime);
  const api = new Hono();

  api.get('/case', async (c) => {
    parseQuery(NoQuery, c.req.query());
    const view = await caseView(of);
    // For the page it is one thing: nothing here can be changed by whoever looks.
    const member = whoAsks();
    const readOnly = view.readOnly || member?.role === 'reader';
    return c.json({ ...view, readOnly, member: member && { name: member.name, role: member.role } });
  });
  api.get('/findings', async (c) => {
    parseQuery(NoQuery, c.req.query());
    return c.json(await findingsView(of));
  });
  api.get('/reports', async (c) => c.json(await findReports(of, parseQuery(ReportsQuery, c.req.query()).q)));
  api.get('/reports/:id', async (c) => c.json(await reportView(of, reportIn(c.req.param('id')))));
  api.get('/reports/:id/extras', async (c) => c.json(await readingExtras(of, reportIn(c.req.param('id')))));
  api.get('/reports/:id/release', async (c) => c.json(await releaseView(of, reportIn(c.req.param('id')))));
  api.get('/briefing', async (c) =>
    c.json(await briefingChoices(of, parseQuery(BriefingQuery, c.req.query()))),
  );
  api.get('/journal', async (c) => c.json(await journalView(of, parseQuery(JournalQuery, c.req.query()))));
  api.get('/contradictions', async (c) => {
    const { known } = parseQuery(KnownQuery, c.req.query());
    return c.json(await contradictions(of, { known, recorded: null }));
  });
  api.get('/contradictions.csv', async (c) => {
    const { known } = parseQuery(KnownQuery, c.req.query());
    const found = await contradictions(of, { known, recorded: null });
    return csv((await import('./csv.ts')).contradictionsCsv(found), 'contradictions');
  });
  api.get('/forecasts', async (c) => {
    parseQuery(NoQuery, c.req.query());
    return c.json(await score(of));
  });
  api.get('/forecasts.csv', async (c) => {
    parseQuery(NoQuery, c.req.query());
    return csv((await import('./csv.ts')).forecastsCsv(await score(of)), 'forecasts');
  });
  api.get('/reports.csv', async (c) => {
    const lines = await findReports(of, parseQuery(ReportsQuery, c.req.query()).q);
    return csv((await import('./csv.ts')).reportsCsv(lines), 'reports');
  });
  api.get('/claims', async (c) => c.json(await claimRows(of, parseQuery(ClaimsQuery, c.req.query()))));
  api.get('/origins', async (c) => {
    parseQuery(NoQuery, c.req.query());
    return c.json(await origins(of));
  });
  api.get('/search', async (c) => c.json(await searchCase(of, parseQuery(ReportsQuery, c.req.query()).q)));
  api.get('/timeline', async (c) => {
    parseQuery(NoQuery, c.req.query());
    return c.json(await timeline(of));
  });

  const ordersOf = (query: Record<string, string>) =>
    orders(of, { ...parseQuery(OrdersQuery, query), recorded: null });
  api.get('/orders', async (c) => c.json(await ordersOf(c.req.query())));
  api.get('/orders.csv', async (c) => {
    const found = await ordersOf(c.req.query());
    const { ordersCsv } = await import('./csv.ts');
    return csv(ordersCsv(found), `orders-${found.at}`);
  });

  api.get('/run', async (c) => c.json(await runView(parseQuery(RunQuery, c.req.query()), c.req.raw.signal)));
  api.get('/run.csv', async (c) => {
    const result = await runView(parseQuery(RunQuery, c.req.query()), c.req.raw.signal);
    const { runCsv } = await import('./csv.ts');
    return csv(runCsv(result), `run-${result.inputHash.slice(0, 8)}`);
  });
  return api;
}

function csv(text: string, name: string): Response {
  return new Response(text, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}.csv"`,
    },
  });
}
