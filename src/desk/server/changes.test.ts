/** What changes a case: who may, what it does, and that everybody else leaves it as it was. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  DecidedJson,
  openSample,
  PreviewJson,
  reportLines,
  reportView,
  TakenInJson,
  UndoneJson,
} from '../../app/index.ts';
import { makeDesk } from './make-desk.ts';
import { ownCase, type OwnCase } from './own-case.case.ts';

const PORT = 4712;
const HOST = `127.0.0.1:${String(PORT)}`;
const ORIGIN = `http://${HOST}`;
const TOKEN = 'the-token-of-this-test';

let own: OwnCase;
let desk: ReturnType<typeof makeDesk>;
let cookie: string;
let report: Awaited<ReturnType<typeof reportView>>;

function deskOn(of: OwnCase['case']): ReturnType<typeof makeDesk> {
  const page = join(own.folder, 'page');
  mkdirSync(page, { recursive: true });
  writeFileSync(join(page, 'index.html'), '<!doctype html><title>page</title>');
  return makeDesk({ case: of, assetsDir: page, token: TOKEN, port: PORT });
}

type Headers = Record<string, string>;

const post = (
  path: string,
  body: unknown,
  headers: Headers = { origin: ORIGIN, cookie },
): Promise<Response> =>
  Promise.resolve(
    desk.request(path, {
      method: 'POST',
      headers: { host: HOST, 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    }),
  );

const incoming = (text: string, published: object | null = null) => ({
  name: 'A paper',
  bytes: Buffer.from(text).toString('base64'),
  published,
  locale: 'en',
});

const code = async (answer: Response): Promise<[number, unknown]> => [
  answer.status,
  ((await answer.json()) as { code?: unknown }).code,
];

async function view(): Promise<typeof report> {
  const [line] = await reportLines(own.case);
  if (line === undefined) throw new Error('the report is missing');
  return reportView(own.case, line.id);
}

const claimOf = (i: number): string => report.claims[i]?.id ?? '';
const statusOf = async (i: number): Promise<string | undefined> => (await view()).claims[i]?.status;

beforeAll(async () => {
  own = await ownCase();
  desk = deskOn(own.case);
  const answer = await post('/api/session', { token: TOKEN }, { origin: ORIGIN });
  cookie = (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
});

beforeEach(async () => {
  report = await view();
});

afterAll(() => own.close());

describe('whoever may not', () => {
  const strangers: readonly (readonly [string, () => Headers])[] = [
    ['no session', () => ({ origin: ORIGIN })],
    ['a bad session', () => ({ origin: ORIGIN, cookie: `corvee-${String(PORT)}=${'A'.repeat(43)}` })],
    ['another origin', () => ({ origin: 'https://evil.example', cookie })],
    ['another port of this computer', () => ({ origin: 'http://127.0.0.1:1', cookie })],
    ['no origin', () => ({ cookie })],
    ['an opaque origin', () => ({ origin: 'null', cookie })],
    ['another site, says the browser', () => ({ origin: ORIGIN, cookie, 'sec-fetch-site': 'cross-site' })],
    ['another host', () => ({ origin: ORIGIN, cookie, host: 'evil.example' })],
  ];
  const changes = (): readonly (readonly [string, unknown])[] => [
    [`/api/claims/${claimOf(0)}/decision`, { from: 'proposed', status: 'accepted' }],
    [
      `/api/claims/${claimOf(0)}/wording`,
      {
        wording: {
          summary: 'Another wording.',
          topic: 'dues',
          state: null,
          trade: null,
          polarity: 'affirmed',
          modality: 'CT+',
          span: { from: { kind: 'unknown' }, to: { kind: 'unknown' }, holds: 'someDay' },
          quantity: null,
          background: false,
        },
        why: null,
      },
    ],
    [
      `/api/reports/${report.report.id}/publication`,
      { from: '2023-06-12', to: '2023-06-12', why: 'a stranger says so' },
    ],
    [`/api/reports/${report.report.id}/claims`, {}],
    [`/api/claims/${claimOf(0)}/override`, { reason: 'place', field: 'words', why: 'a stranger says so' }],
    [`/api/reports/${report.report.id}/release`, { sentences: [1], why: 'a stranger says so' }],
    ['/api/contradictions/x-1/resolution', { stands: 'both', why: 'a stranger says so' }],
    ['/api/origins', { reports: ['a', 'b'], same: true, why: 'a stranger says so' }],
    ['/api/briefing', { title: 'x', claims: [claimOf(0)] }],
    ['/api/journal/3/undo', {}],
    ['/api/questions/dues/danger', { danger: 1, why: 'a stranger says so' }],
    ['/api/lock', {}],
    ['/api/undo', {}],
    ['/api/verify', {}],
    ['/api/reports', incoming('Workers owe 400 dollars a month.')],
  ];

  test.each(strangers)('%s: every change is refused, and the case is as it was', async (_, headers) => {
    const before = await own.case.tip();
    for (const [path, body] of changes()) {
      expect([401, 403]).toContain((await post(path, body, headers())).status);
    }
    expect(await own.case.tip()).toEqual(before);
  });

  test('a change asked for by reading it is none', async () => {
    const before = await own.case.tip();
    for (const [path] of changes().filter(
      ([path]) =>
        !['/api/reports', '/api/origins', '/api/briefing'].includes(path) && !path.endsWith('/release'),
    )) {
      const answer = await desk.request(path, { headers: { host: HOST, cookie, origin: ORIGIN } });
      expect(answer.status).toBe(404);
    }
    expect(await own.case.tip()).toEqual(before);
  });
});

describe('a decision', () => {
  test('is recorded with the editor and the month, and the report shows it', async () => {
    const answer = await post(`/api/claims/${claimOf(0)}/decision`, { from: 'proposed', status: 'accepted' });
    const { seq } = DecidedJson.parse(await answer.json());
    expect(await statusOf(0)).toBe('accepted');
    const [line] = await own.case.lines({ after: seq - 1, limit: 1 });
    expect(line?.header.actor.role).toBe('editor');
    expect(line?.header.month).toMatch(/^\d{4}-\d{2}$/);
  });

  test('made twice is recorded once', async () => {
    const before = await own.case.tip();
    await post(`/api/claims/${claimOf(0)}/decision`, { from: 'proposed', status: 'accepted' });
    expect(await own.case.tip()).toEqual(before);
  });

  test('on what somebody else has changed meanwhile is refused', async () => {
    const answer = await post(`/api/claims/${claimOf(0)}/decision`, { from: 'proposed', status: 'rejected' });
    expect(await code(answer)).toEqual([409, 'transition-refused']);
    expect(await statusOf(0)).toBe('accepted');
  });

  test.each([
    [{ from: 'proposed', status: 'withdrawn' }],
    [{ from: 'proposed' }],
    [{ from: 'proposed', status: 'accepted', why: ' ' }],
    [{ from: 'proposed', status: 'accepted', extra: 1 }],
    [null],
  ])('of another shape is refused: %j', async (body) => {
    const before = await own.case.tip();
    expect(await code(await post(`/api/claims/${claimOf(1)}/decision`, body))).toEqual([
      400,
      'value-invalid',
    ]);
    expect(await own.case.tip()).toEqual(before);
  });

  test('on a claim that is not there is refused', async () => {
    const body = { from: 'proposed', status: 'accepted' };
    for (const id of ['c-0000000000000000', '..%2f..%2fetc', 'x'.repeat(500)]) {
      expect(await code(await post(`/api/claims/${id}/decision`, body))).toEqual([404, 'claim-unknown']);
    }
  });
});

describe('undo', () => {
  test('takes back one decision after the other, down to the first, and then says that there is none', async () => {
    await post(`/api/claims/${claimOf(1)}/decision`, { from: 'proposed', status: 'rejected' });
    await post(`/api/claims/${claimOf(1)}/decision`, { from: 'rejected', status: 'accepted' });
    const undone = async () => UndoneJson.parse(await (await post('/api/undo', {})).json()).undone;
    expect((await undone())?.claim).toBe(claimOf(1));
    expect(await statusOf(1)).toBe('rejected');
    expect((await undone())?.report).toBe(report.report.id);
    expect(await statusOf(1)).toBe('proposed');
    expect((await undone())?.claim).toBe(claimOf(0));
    expect((await view()).claims.map(({ status }) => status)).toEqual(report.claims.map(() => 'proposed'));
    const before = await own.case.tip();
    expect(await undone()).toBeNull();
    expect(await own.case.tip()).toEqual(before);
  });
});

describe('a report', () => {
  const text =
    'Managers in Russia were ordered in mid-April to collect 250 dollars a month from every worker.';
  const preview = async (published: object | null) =>
    PreviewJson.parse(await (await post('/api/reports/preview', incoming(text, published))).json());

  test('is read before it is kept: another day of publication moves what hangs on it, and nothing is recorded', async () => {
    const before = await own.case.tip();
    const [one, other] = [
      await preview({ from: '2023-04-20', to: '2023-04-20' }),
      await preview({ from: '2024-04-20', to: '2024-04-20' }),
    ];
    expect(one.claims.length).toBeGreaterThan(0);
    expect(other.claims.map(({ key }) => key)).toEqual(one.claims.map(({ key }) => key));
    expect(JSON.stringify(one.claims)).toContain('2023-04');
    expect(JSON.stringify(other.claims)).toContain('2024-04');
    expect(await own.case.tip()).toEqual(before);
  });

  test('is taken in once, with the bytes as they came', async () => {
    const body = incoming(text, { from: '2023-04-20', to: '2023-04-20' });
    const { report, claims, already } = TakenInJson.parse(await (await post('/api/reports', body)).json());
    expect([claims > 0, already]).toEqual([true, false]);
    expect(Buffer.from((await own.case.original(report)) ?? []).toString()).toBe(text);
    const before = await own.case.tip();
    expect(TakenInJson.parse(await (await post('/api/reports', body)).json()).already).toBe(true);
    expect(await own.case.tip()).toEqual(before);
  });

  test.each([
    ['nothing', Buffer.from(''), [400, 'file-empty']],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]), [400, 'file-binary']],
    ['no known encoding', Buffer.from([0xb3, 0xeb, 0xb5, 0xbf]), [400, 'file-encoding']],
    ['too much', Buffer.alloc(7 * 1024 * 1024, 0x61), [413, 'body-too-large']],
  ])('of %s is refused, and the case is as it was', async (_, bytes, refusal) => {
    const before = await own.case.tip();
    const body = { ...incoming(''), bytes: bytes.toString('base64') };
    expect(await code(await post('/api/reports', body))).toEqual(refusal);
    expect(await own.case.tip()).toEqual(before);
  });
});

test('the sample cannot be changed, and says so', async () => {
  const sample = await openSample();
  const [line] = await reportLines(sample);
  const claim = line === undefined ? undefined : (await reportView(sample, line.id)).claims[0];
  const ownDesk = desk;
  desk = deskOn(sample);
  const before = await sample.tip();
  const decision = await post(`/api/claims/${claim?.id ?? ''}/decision`, {
    from: 'accepted',
    status: 'rejected',
  });
  expect(await code(decision)).toEqual([403, 'case-read-only']);
  expect(await code(await post('/api/undo', {}))).toEqual([403, 'case-read-only']);
  expect(await code(await post('/api/reports', incoming('Workers owe dues.')))).toEqual([
    403,
    'case-read-only',
  ]);
  expect(await sample.tip()).toEqual(before);
  desk = ownDesk;
  await sample.close();
});
