/** The desk as a browser meets it, without a port: who is let in, what is answered, what every answer carries. */
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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

const PORT = 4711;
const HOST = `127.0.0.1:${String(PORT)}`;
const TOKEN = 'the-token-of-this-test';

/** Small runs, so that the tests are quick. */
const RUN = '/api/run?months=3&workers=20&draws=2';

const routes = [
  '/api/case',
  '/api/findings',
  '/api/reports',
  '/api/reports/r-0000000000000000',
  '/api/orders?at=2022-07-01',
  '/api/orders.csv?at=2022-07-01',
  '/api/timeline',
  '/api/claims?q=dues&status=accepted',
  '/api/regime',
  '/api/explain?kind=construction&month=2022-09',
  '/api/journal',
  '/api/contradictions',
  '/api/contradictions.csv',
  '/api/forecasts',
  '/api/forecasts.csv',
  '/api/reports.csv',
  '/api/origins',
  '/api/briefing',
  '/api/reports/r-0000000000000000/extras',
  '/api/reports/r-0000000000000000/release',
  '/api/search?q=dues',
  RUN,
  RUN.replace('run', 'run.csv'),
  '/api/nothing-here',
];

let folder: string;
let desk: ReturnType<typeof makeDesk>;
const faults: Error[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'corvee-desk-'));
  mkdirSync(join(folder, 'page', 'assets'), { recursive: true });
  writeFileSync(join(folder, 'page', 'index.html'), '<!doctype html><title>page</title>');
  writeFileSync(join(folder, 'page', 'assets', 'app-1a2b.js'), 'export {};');
  writeFileSync(join(folder, 'page', 'left.out'), 'of a type that is not served');
  writeFileSync(join(folder, 'secret.js'), 'beside the page');
  desk = makeDesk({
    case: await openSample(),
    assetsDir: join(folder, 'page'),
    token: TOKEN,
    port: PORT,
    onFault: (error) => faults.push(error),
  });
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

type Headers = Record<string, string>;

const ask = (path: string, headers: Headers = {}, init: RequestInit = {}) =>
  Promise.resolve(desk.request(path, { ...init, headers: { host: HOST, ...headers } }));

const send = (path: string, body: unknown, headers: Headers) =>
  ask(
    path,
    { 'content-type': 'application/json', ...headers },
    { method: 'POST', body: JSON.stringify(body) },
  );

const ownOrigin = { origin: `http://${HOST}` };

async function session(): Promise<Headers> {
  const answer = await send('/api/session', { token: TOKEN }, ownOrigin);
  expect(answer.status).toBe(204);
  return { cookie: (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '' };
}

const codeOf = async (answer: Response) => z.object({ code: z.string() }).parse(await answer.json()).code;

describe('whom the desk answers', () => {
  const spoofed = [
    'evil.example',
    `evil.example:${String(PORT)}`,
    '127.0.0.1',
    'localhost',
    '127.0.0.1:80',
    '127.0.0.1:4712',
    'localhost:4712',
    `127.0.0.2:${String(PORT)}`,
    `127.1:${String(PORT)}`,
    `0.0.0.0:${String(PORT)}`,
    `0:${String(PORT)}`,
    `2130706433:${String(PORT)}`,
    `0x7f000001:${String(PORT)}`,
    `0177.0.0.1:${String(PORT)}`,
    `[::1]:${String(PORT)}`,
    `[::ffff:127.0.0.1]:${String(PORT)}`,
    `LOCALHOST:${String(PORT)}`,
    `localhost.:${String(PORT)}`,
    `127.0.0.1.:${String(PORT)}`,
    `localhost.evil.example:${String(PORT)}`,
    `127.0.0.1.nip.io:${String(PORT)}`,
    `evil.example/127.0.0.1:${String(PORT)}`,
    `user@127.0.0.1:${String(PORT)}`,
    `127.0.0.1:${String(PORT)}@evil.example`,
    `127.0.0.1:${String(PORT)}, evil.example`,
    `evil.example, 127.0.0.1:${String(PORT)}`,
    `127.0.0.1:0${String(PORT)}`,
    `127.0.0.1:${String(PORT)}0`,
    `127.0.0.1:${String(PORT)}#`,
    `http://127.0.0.1:${String(PORT)}`,
    `xn--localhost:${String(PORT)}`,
    '',
  ];

  test.each(spoofed)('a request for the host "%s" is refused, page and API alike', async (host) => {
    const headers = { ...(await session()), host };
    for (const path of ['/', '/api/case', '/api/session']) {
      const answer = await ask(path, headers);
      expect(answer.status).toBe(403);
      expect(await codeOf(answer)).toBe('host-refused');
    }
  });

  test('a request without a host is refused', async () => {
    expect((await desk.request('/')).status).toBe(403);
    expect((await desk.request('/api/case', { headers: await session() })).status).toBe(403);
  });

  test('a spoofed host is refused before the token is looked at', async () => {
    const answer = await send('/api/session', { token: TOKEN }, { ...ownOrigin, host: 'evil.example' });
    expect(answer.status).toBe(403);
    expect(answer.headers.get('set-cookie')).toBeNull();
  });

  test('both names of this computer are answered', async () => {
    for (const host of [HOST, `localhost:${String(PORT)}`]) {
      expect((await ask('/', { host })).status).toBe(200);
    }
  });
});

describe('the session', () => {
  test('the token opens one, in a cookie that no script and no other site can use', async () => {
    const answer = await send('/api/session', { token: TOKEN }, ownOrigin);
    const cookie = answer.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/^corvee-4711=[\w-]{43}; /);
    expect(cookie).toContain('HttpOnly');
    expect(cookie).toContain('SameSite=Strict');
    expect(cookie).not.toContain(TOKEN);
  });

  test.each([
    ['a wrong token', { token: 'the-token-of-another-test' }],
    ['an empty token', { token: '' }],
    ['no token', {}],
    ['a token that is no text', { token: 4711 }],
    ['the token with something else beside it', { token: TOKEN, more: true }],
    ['nothing', null],
  ])('%s opens none', async (_, body) => {
    const answer = await send('/api/session', body, ownOrigin);
    expect(answer.status).toBe(403);
    expect(answer.headers.get('set-cookie')).toBeNull();
  });

  test('a body that is no JSON opens none', async () => {
    const answer = await ask('/api/session', ownOrigin, { method: 'POST', body: '{"token":' });
    expect(await codeOf(answer)).toBe('token-refused');
  });

  test.each([
    ['without an origin', {}],
    ['from another site', { origin: 'https://evil.example' }],
    ['from another port of this computer', { origin: 'http://127.0.0.1:4712' }],
    ['from the other name of this computer', { origin: `http://localhost:${String(PORT)}` }],
    ['from nowhere', { origin: 'null' }],
  ])('the right token %s opens none', async (_, headers: Headers) => {
    const answer = await send('/api/session', { token: TOKEN }, headers);
    expect(answer.status).toBe(403);
    expect(await codeOf(answer)).toBe('origin-refused');
    expect(answer.headers.get('set-cookie')).toBeNull();
  });

  describe.each(routes)('%s', (path) => {
    test('is refused without a session', async () => {
      const answer = await ask(path);
      expect(answer.status).toBe(401);
      expect(await codeOf(answer)).toBe('session-missing');
    });

    test('is refused with a bad session, and the token itself is none', async () => {
      for (const value of ['', 'x', TOKEN, 'A'.repeat(43)]) {
        expect((await ask(path, { cookie: `corvee-4711=${value}` })).status).toBe(401);
      }
      const { cookie = '' } = await session();
      expect((await ask(path, { cookie: cookie.replace('4711', '4712') })).status).toBe(401);
    });

    test('is refused to other pages, even with the session', async () => {
      const own = await session();
      for (const headers of [
        { origin: 'https://evil.example' },
        { origin: 'null' },
        { origin: 'http://127.0.0.1:4712' },
        { 'sec-fetch-site': 'cross-site' },
        { 'sec-fetch-site': 'same-site' },
      ]) {
        const answer = await ask(path, { ...own, ...headers });
        expect(answer.status).toBe(403);
        expect(await codeOf(answer)).toBe('origin-refused');
      }
    });

    test.each(['POST', 'PUT', 'PATCH', 'DELETE'])(
      '%s is refused without an origin, and changes nothing',
      async (method) => {
        const own = await session();
        expect((await ask(path, own, { method })).status).toBe(403);
        // What takes a body refuses an empty one; the rest knows no such method.
        expect([404, 400]).toContain((await ask(path, { ...own, ...ownOrigin }, { method })).status);
      },
    );
  });
});

describe('what every answer carries', () => {
  const expected: Headers = {
    'content-security-policy':
      "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; style-src 'self'; img-src 'self'; " +
      "font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; " +
      "require-trusted-types-for 'script'; trusted-types corvee-worker",
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'x-frame-options': 'DENY',
  };

  test('the headers are on pages, data, refusals and faults', async () => {
    const own = await session();
    const answers = await Promise.all([
      ask('/'),
      ask('/assets/app-1a2b.js'),
      ask('/nothing-here'),
      ask('/', { host: 'evil.example' }),
      ask('/api/case'),
      ask('/api/case', own),
      ask('/api/orders', own),
      ask('/api/nothing-here', own),
      ask('/api/reports/no-such', own),
      ask('/api/orders.csv?at=2022-07-01', own),
      ask('/', {}, { method: 'POST' }),
      send('/api/session', { token: 'wrong' }, ownOrigin),
      send('/api/session', { token: 'x'.repeat(20_000) }, ownOrigin),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([
      200, 200, 404, 403, 401, 200, 400, 404, 404, 200, 403, 403, 413,
    ]);
    for (const answer of answers) {
      for (const [name, value] of Object.entries(expected)) expect(answer.headers.get(name)).toBe(value);
      expect(answer.headers.get('permissions-policy')).toContain('camera=()');
      expect(answer.headers.get('access-control-allow-origin')).toBeNull();
      expect(answer.headers.get('x-powered-by')).toBeNull();
    }
  });

  test('nothing may be stored but files named by their content', async () => {
    const own = await session();
    for (const path of ['/', '/api/case', '/api/nothing-here', '/nothing-here']) {
      expect((await ask(path, own)).headers.get('cache-control')).toBe('no-store');
    }
    expect((await ask('/assets/app-1a2b.js')).headers.get('cache-control')).toContain('immutable');
  });
});

describe('the page', () => {
  test('is served with its type; HEAD gives the headers alone', async () => {
    const page = await ask('/');
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await page.text()).toContain('<title>page</title>');
    const head = await ask('/', {}, { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
  });

  test.each([
    '/../secret.js',
    '/..%2fsecret.js',
    '/%2e%2e/secret.js',
    '/assets/../../secret.js',
    '/assets/..%5c..%5csecret.js',
    '/assets/%2e%2e%2f%2e%2e%2fsecret.js',
    '//secret.js',
    '/assets//app-1a2b.js',
    '/index.html',
    '/left.out',
    '/assets/',
    '/assets/app-1a2b.js/',
    '/assets/app-1a2b.js%00.html',
    '/.env',
  ])('%s is not served', async (path) => {
    const answer = await ask(path);
    expect(answer.status).toBe(404);
    expect(await answer.text()).not.toContain('beside the page');
  });

  test('a folder without a built page is said so at once', async () => {
    const sample = await openSample();
    const options = { case: sample, assetsDir: join(folder, 'nowhere'), token: TOKEN, port: PORT };
    expect(() => makeDesk(options)).toThrow(/page-missing/);
  });
});

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
      assetsDir: join(folder, 'page'),
      token: TOKEN,
      port: PORT,
      onFault: (error) => faults.push(error),
    });
    const answer = await app.request('/api/case', { headers: { host: HOST, ...(await session()) } });
    const text = await answer.text();
    expect(answer.status).toBe(500);
    expect(JSON.parse(text)).toEqual({ code: 'internal', data: {} });
    expect(faults.at(-1)?.message).toBe('a detail of the inside');
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
