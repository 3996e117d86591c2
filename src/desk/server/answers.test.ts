/** What the desk's API answers: the shape of each use case, tables, and what is the asker's mistake. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import {
  CaseJson,
  openSample,
  OrdersJson,
  ReportJson,
  ReportLineJson,
  RunJson,
  TimelineJson,
} from '../../app/index.ts';
import { FindingsJson } from './findings-view.ts';
import { makeDesk } from './make-desk.ts';
import { codeOf, HOST, ownOrigin, PORT, RUN, servedDesk, TOKEN } from './served-desk.case.ts';

const served = servedDesk();
const { ask, send, session } = served;

describe('bad requests', () => {
  test('a body that is too large is refused, with and without its length', async () => {
    const body = JSON.stringify({ token: 'x'.repeat(100_000) });
    const stream = new Blob([body]).stream();
    const init = { method: 'POST', body: stream, duplex: 'half' } as RequestInit;
    expect((await ask('/api/session', ownOrigin, init)).status).toBe(413);
    expect((await send('/api/session', { token: 'x'.repeat(100_000) }, ownOrigin)).status).toBe(413);
  });

  test.each([
    ['/api/orders', 'value-invalid'],
    ['/api/orders?at=2022-02-30', 'value-invalid'],
    ['/api/orders?at=yesterday', 'value-invalid'],
    ['/api/orders?at=2022-07-01&known=soon', 'value-invalid'],
    ['/api/orders?at=2022-07-01&more=1', 'value-invalid'],
    ['/api/case?more=1', 'value-invalid'],
    ['/api/run?months=0', 'value-invalid'],
    ['/api/run?workers=1000000', 'value-invalid'],
    ['/api/run?draws=-1', 'value-invalid'],
    ['/api/run?seed=1e9', 'value-invalid'],
    ['/api/run?start=2021-13', 'value-invalid'],
    ['/api/run?without=dues', 'value-invalid'],
  ])('%s is the asker’s mistake: %s', async (path, code) => {
    const answer = await ask(path, await session());
    expect(answer.status).toBe(400);
    expect(await codeOf(answer)).toBe(code);
  });

  test.each(['/api/reports/r-0000000000000000', '/api/reports/no-such', '/api/reports/%2e%2e'])(
    '%s is a report that the case does not have',
    async (path) => {
      const answer = await ask(path, await session());
      expect(answer.status).toBe(404);
      expect(await codeOf(answer)).toMatch(/^(report|route)-unknown$/);
    },
  );

  test('a fault is told to whoever runs the desk, and to the browser only that there was one', async () => {
    const sample = await openSample();
    const broken = { ...sample, tip: () => Promise.reject(new Error('a detail of the inside')) };
    const app = makeDesk({
      case: broken,
      assetsDir: join(served.folder(), 'page'),
      token: TOKEN,
      port: PORT,
      onFault: (error) => served.faults.push(error),
    });
    const answer = await app.request('/api/case', { headers: { host: HOST, ...(await session()) } });
    const text = await answer.text();
    expect(answer.status).toBe(500);
    expect(JSON.parse(text)).toEqual({ code: 'internal', data: {} });
    expect(served.faults.at(-1)?.message).toBe('a detail of the inside');
  });
});

describe('what the API answers', () => {
  const json = async (path: string): Promise<unknown> => {
    const answer = await ask(path, await session());
    expect(answer.status).toBe(200);
    return answer.json();
  };

  test('each route gives the shape of its use case', async () => {
    CaseJson.parse(await json('/api/case'));
    FindingsJson.parse(await json('/api/findings'));
    const lines = z
      .array(ReportLineJson)
      .min(1)
      .parse(await json('/api/reports'));
    ReportJson.parse(await json(`/api/reports/${lines[0]?.id ?? ''}`));
    OrdersJson.parse(await json('/api/orders?at=2022-07-01&known=2022-07-01'));
    TimelineJson.parse(await json('/api/timeline'));
    RunJson.parse(await json(RUN));
  });

  test('an empty day of knowledge is the same as none', async () => {
    expect(await json('/api/orders?at=2022-07-01&known=')).toEqual(await json('/api/orders?at=2022-07-01'));
  });

  test('the first screen has the span of every claim it cites and of every provision it draws', async () => {
    const { findings, claims, provisions } = FindingsJson.parse(await json('/api/findings'));
    for (const finding of findings) {
      for (const { id } of finding.evidence) expect(claims).toHaveProperty(id);
      if (finding.kind !== 'partial-repeal') continue;
      for (const { id } of [finding.ban, finding.permission]) {
        expect(provisions[id]?.claims.length).toBeGreaterThan(0);
      }
    }
  });

  test('reports are found by publisher, name and what their claims say; all words must occur', async () => {
    const found = async (q: string) =>
      z.array(ReportLineJson).parse(await json(`/api/reports?q=${encodeURIComponent(q)}`));
    const all = await found('');
    const [line] = all;
    expect((await found(line?.slug?.toUpperCase() ?? '')).map(({ id }) => id)).toEqual([line?.id]);
    const trains = await found('passenger TRAIN');
    expect(trains.length).toBeGreaterThan(0);
    expect(trains.length).toBeLessThan(all.length);
    expect(await found('passenger train zzzz')).toEqual([]);
  });

  test('the table of orders has a row per provision, and cells cannot become formulas', async () => {
    const answer = await ask('/api/orders.csv?at=2022-07-01', await session());
    const orders = OrdersJson.parse(await json('/api/orders?at=2022-07-01'));
    const rows = orders.instruments.reduce((sum, { provisions }) => sum + provisions.length, 0);
    const text = await answer.text();
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="orders-2022-07-01.csv"');
    expect(text.trimEnd().split('\n')).toHaveLength(rows + 1);
    expect(text).toContain("Corvée's own summary, page not verified");
  });

  test('the table of a run has a row per output and month', async () => {
    const run = RunJson.parse(await json(RUN));
    const text = await (await ask(RUN.replace('run', 'run.csv'), await session())).text();
    expect(text.trimEnd().split('\n')).toHaveLength(run.outputs.length * 3 + 1);
  });

  test('other requests are answered while a run is made', async () => {
    const own = await session();
    let done = false;
    const long = ask('/api/run?months=24&workers=200&draws=16&seed=7', own).then(() => (done = true));
    await ask('/api/case', own);
    expect(done).toBe(false);
    await long;
    expect(done).toBe(true);
  });
});
