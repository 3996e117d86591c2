/** A team's desk: who gets in, what each role may ask for, and whose name is in the journal. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addMember, EDITOR, removeMember, reportLines, reportView } from '../../../app/index.ts';
import type { Month } from '../../../base/index.ts';
import { makeDesk } from '../make-desk.ts';
import { ownCase, type OwnCase } from '../own-case.case.ts';
import { leastRoleOf } from './route-roles.ts';
import { makeTeamSession } from './team-session.ts';

const PORT = 4713;
const HOST = `127.0.0.1:${String(PORT)}`;
const ORIGIN = `http://${HOST}`;
const TEAM = 'https://desk.example.org';
const ROLES = ['reader', 'analyst', 'editor'] as const;
type Role = (typeof ROLES)[number];
const by = { actor: EDITOR, month: '2026-11' as Month };
const NAMES = { reader: 'wren', analyst: 'finch', editor: 'kestrel' } as const;

let own: OwnCase;
let desk: ReturnType<typeof makeDesk>;
const tokens = new Map<string, string>();
const cookies = new Map<string, string>();

type Headers = Record<string, string>;
const ask = (path: string, headers: Headers = {}): Promise<Response> =>
  Promise.resolve(desk.request(path, { headers: { host: HOST, ...headers } }));
const post = (path: string, body: unknown, headers: Headers): Promise<Response> =>
  Promise.resolve(
    desk.request(path, {
      method: 'POST',
      headers: { host: HOST, origin: ORIGIN, 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    }),
  );
const as = (name: string): Headers => ({ cookie: cookies.get(name) ?? '' });
const code = async (answer: Response): Promise<[number, string]> => [
  answer.status,
  ((await answer.json()) as { code?: string }).code ?? '',
];
const comeIn = async (name: string, headers: Headers = {}): Promise<Response> => {
  const answer = await post('/api/session', { token: tokens.get(name) ?? '' }, headers);
  cookies.set(name, (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '');
  return answer;
};
const letIn = async (name: string, role: Role): Promise<void> => {
  tokens.set(name, (await addMember(own.case, { name, role }, by)).token);
};
const claims = async () => {
  const [line] = await reportLines(own.case);
  if (line === undefined) throw new Error('the report is missing');
  return (await reportView(own.case, line.id)).claims;
};
const decide = async (name: string, i: number, status: string, more: object = {}): Promise<Response> => {
  const claim = (await claims())[i];
  const body = { from: claim?.status, status, why: `${name} says so`, on: claim?.since, ...more };
  return post(`/api/claims/${claim?.id ?? ''}/decision`, body, as(name));
};
const lastActor = async () =>
  (await own.case.lines({ after: (await own.case.tip()).seq - 1 }))[0]?.header.actor;

beforeAll(async () => {
  own = await ownCase();
  const page = join(own.folder, 'page');
  mkdirSync(page, { recursive: true });
  writeFileSync(join(page, 'index.html'), '<!doctype html><title>page</title>');
  desk = makeDesk({ case: own.case, assetsDir: page, token: 'launch', port: PORT, team: true, origin: TEAM });
  for (const role of ROLES) {
    await letIn(NAMES[role], role);
    await comeIn(NAMES[role]);
  }
});
afterAll(() => own.close());

describe('coming in', () => {
  test('takes a member’s own token: nothing is shown without one, and the page is told to ask for it', async () => {
    const answer = await ask('/api/case');
    expect([answer.status, await answer.json()]).toEqual([
      401,
      { code: 'session-missing', data: { team: true } },
    ]);
    for (const token of ['launch', '', 'corvee-', tokens.get('wren')?.slice(0, -1)])
      expect(await code(await post('/api/session', { token }, {}))).toEqual([403, 'token-refused']);
    const wren = await ask('/api/case', as('wren'));
    expect(await wren.json()).toMatchObject({ member: { name: 'wren', role: 'reader' } });
  });

  test('a cookie is nobody else’s, ends with its owner’s leaving, and with being put out or given another token', async () => {
    await letIn('heron', 'editor');
    for (const end of [
      () => post('/api/lock', {}, as('heron')),
      () => addMember(own.case, { name: 'heron', role: 'reader' }, by),
      () => removeMember(own.case, 'heron', by),
    ]) {
      await letIn('heron', 'editor');
      await comeIn('heron');
      expect((await ask('/api/case', as('heron'))).status).toBe(200);
      await end();
      expect(await code(await ask('/api/case', as('heron')))).toEqual([401, 'session-missing']);
    }
    expect((await ask('/api/case', as('wren'))).status).toBe(200);
    expect((await comeIn('heron')).status).toBe(403);
  });

  test('a session lasts a working day', async () => {
    let now = 0;
    const session = makeTeamSession(own.case, { name: 'c', secure: false, now: () => now });
    const { Hono } = await import('hono');
    const app = new Hono()
      .post('/in', (c) => session.open(c))
      .get('/', session.required, (c) => c.text('in'));
    const opened = await app.request('/in', {
      method: 'POST',
      body: JSON.stringify({ token: tokens.get('wren') }),
    });
    const cookie = (opened.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
    expect((await app.request('/', { headers: { cookie } })).status).toBe(200);
    now = 13 * 60 * 60 * 1000;
    expect((await app.request('/', { headers: { cookie } })).status).toBe(401);
  });

  test('is from the team’s own address or this computer, each with its own origin, and from nowhere else', async () => {
    const team = { host: 'desk.example.org', origin: TEAM };
    const answer = await comeIn('wren', team);
    expect([answer.status, answer.headers.get('set-cookie')]).toEqual([
      204,
      expect.stringContaining('Secure'),
    ]);
    expect((await ask('/api/case', { ...as('wren'), ...team })).status).toBe(200);
    for (const [headers, refusal] of [
      [{ host: 'desk.example.org', origin: ORIGIN }, 'origin-refused'],
      [{ host: 'desk.example.org', origin: 'http://desk.example.org' }, 'origin-refused'],
      [{ host: HOST, origin: TEAM }, 'origin-refused'],
      [{ host: 'evil.example', origin: TEAM }, 'host-refused'],
      [{ host: 'desk.example.org:443', origin: TEAM }, 'host-refused'],
      [{ host: HOST, origin: 'null' }, 'origin-refused'],
      [{ host: HOST, origin: ORIGIN, 'sec-fetch-site': 'cross-site' }, 'origin-refused'],
    ] as const) {
      const { seq } = await own.case.tip();
      expect(await code(await post('/api/undo', {}, { ...as('kestrel'), ...headers }))).toEqual([
        403,
        refusal,
      ]);
      expect((await own.case.tip()).seq).toBe(seq);
    }
    expect((await ask('/api/case', { ...as('wren'), host: 'evil.example' })).status).toBe(403);
  });
});

describe('roles', () => {
  const changing = (): string[] => [
    ...new Set(
      desk.routes
        .filter(
          ({ method, path }) => method === 'POST' && path.startsWith('/api/') && path !== '/api/session',
        )
        .map(({ path }) => path.replace(/:[a-z]+/g, 'c-0123456789abcdef')),
    ),
  ];

  test('every request that is no reading has a least role, and whoever has less changes nothing by it', async () => {
    expect(changing().length).toBeGreaterThan(15);
    expect(desk.routes.filter(({ method }) => ['PUT', 'PATCH', 'DELETE'].includes(method))).toEqual([]);
    const refused = new Map<string, string[]>();
    for (const path of changing().filter((each) => each !== '/api/lock')) {
      for (const role of ROLES) {
        const { seq } = await own.case.tip();
        const answer = await post(path, { nonsense: true }, as(NAMES[role]));
        const [status, why] = await code(answer);
        expect([path, role, (await own.case.tip()).seq]).toEqual([path, role, seq]);
        expect(status).toBeGreaterThanOrEqual(400);
        if (why !== 'role-refused') continue;
        expect(status).toBe(403);
        refused.set(path, [...(refused.get(path) ?? []), role]);
      }
      const least = leastRoleOf('POST', path);
      expect([path, refused.get(path) ?? []]).toEqual([path, ROLES.slice(0, ROLES.indexOf(least))]);
    }
    const readers = [...refused].filter(([, roles]) => roles.includes('reader')).map(([path]) => path);
    const open = changing().filter((path) => !readers.includes(path));
    expect(open.sort()).toEqual(
      [
        '/api/lock',
        '/api/reports/c-0123456789abcdef/publication/moves',
        '/api/reports/preview',
        '/api/verify',
      ].sort(),
    );
  });

  test('numbers that a regime withholds go to nobody who only reads: what is run in the page, and the regime’s own files', async () => {
    const asked = ['/api/trial?months=3&workers=20&draws=1', '/api/copy', '/api/copy/'];
    for (const path of asked) expect(await code(await ask(path, as('wren')))).toEqual([403, 'role-refused']);
    for (const path of ['/api/copy/check', '/api/copy/rule', '/api/copy/run'])
      expect(await code(await post(path, {}, as('wren')))).toEqual([403, 'role-refused']);
    for (const name of ['finch', 'kestrel'])
      for (const path of asked.slice(0, 2)) expect((await ask(path, as(name))).status).not.toBe(403);
    // A reader still has the outcomes.
    expect((await ask('/api/run?months=3&workers=20&draws=1', as('wren'))).status).not.toBe(403);
  });

  test('a route that somebody adds and forgets is an editor’s', () => {
    expect(leastRoleOf('POST', '/api/something/new')).toBe('editor');
    expect(leastRoleOf('DELETE', '/api/reports')).toBe('editor');
    expect(leastRoleOf('GET', '/api/reports')).toBe('reader');
  });

  test('an analyst marks but does not accept, and the journal says who did what', async () => {
    expect(await code(await decide('finch', 0, 'accepted'))).toEqual([403, 'role-refused']);
    expect((await decide('finch', 0, 'conflict')).status).toBe(200);
    expect(await lastActor()).toEqual({ role: 'analyst', name: 'finch' });
    expect((await decide('kestrel', 0, 'accepted')).status).toBe(200);
    expect(await lastActor()).toEqual({ role: 'editor', name: 'kestrel' });
    expect(await code(await decide('wren', 0, 'conflict'))).toEqual([403, 'role-refused']);
  });

  test('a report that an analyst takes in says that a machine read it for them', async () => {
    const bytes = Buffer.from(
      'Workers at a mill were told to pay 200 dollars a month, a source said.',
    ).toString('base64');
    const answer = await post(
      '/api/reports',
      { name: 'A paper', bytes, published: null, locale: 'en' },
      as('finch'),
    );
    expect(answer.status).toBe(200);
    expect(await lastActor()).toEqual({ role: 'machine', name: 'reading for finch' });
    expect(
      await code(
        await post('/api/reports', { name: 'A paper', bytes, published: null, locale: 'en' }, as('wren')),
      ),
    ).toEqual([403, 'role-refused']);
  });

  test('everybody takes back their own, and an analyst nobody else’s', async () => {
    await decide('finch', 1, 'conflict');
    await decide('kestrel', 2, 'rejected');
    const { seq } = await own.case.tip();
    expect(await code(await post(`/api/journal/${String(seq)}/undo`, {}, as('finch')))).toEqual([
      403,
      'role-refused',
    ]);
    expect((await post('/api/undo', {}, as('finch'))).status).toBe(200);
    expect((await claims()).slice(1, 3).map(({ status }) => status)).toEqual(['proposed', 'rejected']);
    expect((await post(`/api/journal/${String(seq)}/undo`, {}, as('kestrel'))).status).toBe(200);
    expect((await claims())[2]?.status).toBe('proposed');
  });

  test('for a reader the case is read-only, and says so', async () => {
    const readOnly = async (name: string): Promise<unknown> =>
      ((await (await ask('/api/case', as(name))).json()) as { readOnly: boolean }).readOnly;
    expect([await readOnly('wren'), await readOnly('finch')]).toEqual([true, false]);
  });

  test('no token is in an answer, in the journal as it is shown, or in a file', async () => {
    const shown = await Promise.all(
      ['case', 'journal'].map(async (path) => (await ask(`/api/${path}`, as('kestrel'))).text()),
    );
    const files = readdirSync(own.folder, { withFileTypes: true })
      .filter((each) => each.isFile())
      .map((each) => readFileSync(join(own.folder, each.name), 'latin1'));
    for (const token of tokens.values())
      for (const text of [...shown, ...files]) expect(text.includes(token)).toBe(false);
  });
});

describe('two on one claim', () => {
  test('the second is told both decisions and nothing is recorded; then it is theirs to choose', async () => {
    await letIn('merlin', 'editor');
    await comeIn('merlin');
    const seen = (await claims())[1];
    expect((await decide('kestrel', 1, 'accepted')).status).toBe(200);
    const { seq } = await own.case.tip();
    const late = { from: seen?.status, on: seen?.since, why: 'misread' };
    const answer = await decide('merlin', 1, 'rejected', late);
    expect([answer.status, await answer.json()]).toEqual([
      409,
      {
        code: 'decided-meanwhile',
        data: {
          claim: seen?.id,
          report: expect.stringMatching(/^r-/) as string,
          on: seen?.since,
          theirs: {
            seq,
            role: 'editor',
            name: 'kestrel',
            month: expect.any(String) as string,
            what: 'accepted',
            why: 'kestrel says so',
          },
          yours: { what: 'rejected', why: 'misread' },
        },
      },
    ]);
    expect((await own.case.tip()).seq).toBe(seq);
    // Put mine in its place: made on theirs, which stays in the journal.
    const mine = await decide('merlin', 1, 'rejected', { ...late, from: 'accepted', on: seq });
    expect(mine.status).toBe(200);
    expect((await claims())[1]).toMatchObject({ status: 'rejected', since: seq + 1 });
    // A wording made on what stood before is refused the same way.
    const wording = {
      summary: 'Another.',
      topic: 'dues',
      state: null,
      trade: null,
      polarity: 'affirmed',
      modality: 'PR+',
      span: { from: { kind: 'unknown' }, to: { kind: 'unknown' }, holds: 'someDay' },
      quantity: null,
      background: false,
    };
    const worded = await post(
      `/api/claims/${seen?.id ?? ''}/wording`,
      { wording, why: null, on: seq },
      as('kestrel'),
    );
    expect(await code(worded)).toEqual([409, 'decided-meanwhile']);
  });

  test('whoever was quicker than their own page is not asked to choose between themselves', async () => {
    const seen = (await claims())[3];
    expect((await decide('kestrel', 3, 'conflict')).status).toBe(200);
    const again = { from: 'conflict', on: seen?.since, why: 'on second thoughts' };
    expect((await decide('kestrel', 3, 'rejected', again)).status).toBe(200);
  });

  test('a decision that was taken back meanwhile is told as that', async () => {
    const before = (await claims())[1];
    await post('/api/undo', {}, as('merlin'));
    const answer = await decide('kestrel', 1, 'conflict', { from: before?.status, on: before?.since });
    const { data } = (await answer.json()) as { data: { theirs: object } };
    expect([answer.status, data.theirs]).toEqual([
      409,
      expect.objectContaining({ name: 'merlin', what: 'undone' }),
    ]);
  });
});
