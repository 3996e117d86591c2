/** What moves an output, and what to ask next, as the page asks for them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSample, QuestionsJson, SensitivityJson } from '../../app/index.ts';
import { makeDesk } from './make-desk.ts';
import { ownCase, type OwnCase } from './own-case.case.ts';

const PORT = 4713;
const HOST = `127.0.0.1:${String(PORT)}`;
const ORIGIN = `http://${HOST}`;
const TOKEN = 'the-token-of-this-test';
const ASKED = 'output=arrearsMean&month=2021-04&known=2022-07-01';

type Sample = Awaited<ReturnType<typeof openSample>>;
let own: OwnCase;
let sample: Sample;

async function deskOn(of: Sample) {
  const page = join(own.folder, 'page');
  mkdirSync(page, { recursive: true });
  writeFileSync(join(page, 'index.html'), '<!doctype html><title>page</title>');
  const desk = makeDesk({ case: of, assetsDir: page, token: TOKEN, port: PORT });
  const send = (
    path: string,
    init: {
      readonly method?: string;
      readonly body?: string;
      readonly headers?: Record<string, string>;
    } = {},
  ): Promise<Response> =>
    Promise.resolve(
      desk.request(path, {
        ...init,
        headers: { host: HOST, origin: ORIGIN, 'content-type': 'application/json', ...init.headers },
      }),
    );
  const opened = await send('/api/session', { method: 'POST', body: JSON.stringify({ token: TOKEN }) });
  const cookie = (opened.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  return (path: string, body?: object): Promise<Response> =>
    send(path, {
      headers: { cookie },
      ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
    });
}

beforeAll(async () => {
  own = await ownCase();
  sample = await openSample();
});
afterAll(async () => {
  await sample.close();
  await own.close();
});

describe('analyses on demand', () => {
  test('what moves an output: every report and assumption with its part, never what watching does', async () => {
    const ask = await deskOn(sample);
    const found = SensitivityJson.parse(await (await ask(`/api/sensitivity?${ASKED}`)).json());
    expect(found.factors.length).toBeGreaterThan(3);
    const named = found.factors.filter(({ kind }) => kind === 'fact' || kind === 'lever');
    expect(named.length).toBeGreaterThan(0);
    for (const { name, claims, because } of named) {
      expect([name, claims.length > 0 || because !== null]).toEqual([name, true]);
    }
    expect(found.factors.filter(({ label }) => /escap|flee|surveil|watch/i.test(label ?? ''))).toEqual([]);
  });

  test('its progress is told while it is made, and nothing before and after', async () => {
    const ask = await deskOn(sample);
    const progress = async (): Promise<unknown> =>
      ((await (await ask(`/api/progress?of=questions&${ASKED}`)).json()) as { progress: unknown }).progress;
    expect(await progress()).toBeNull();
    const made = ask(`/api/questions?${ASKED}`);
    await expect.poll(progress, { interval: 5 }).toMatchObject({ all: 256 });
    await made;
    expect(await progress()).toBeNull();
  });

  test('what to ask: every question is vetoed until a person sets its danger, and some are never asked', async () => {
    const ask = await deskOn(sample);
    const { questions } = QuestionsJson.parse(await (await ask(`/api/questions?${ASKED}`)).json());
    expect(questions.every(({ vetoed }) => vetoed)).toBe(true);
    expect(new Set(questions.map(({ veto }) => veto))).toEqual(new Set(['unset', 'exposes']));
  });

  test('a danger needs a reason, is kept in the journal, and opens no question that exposes somebody', async () => {
    const ask = await deskOn(own.case);
    const set = async (about: string, body: object): Promise<unknown> => {
      const answer = await ask(`/api/questions/${about}/danger`, body);
      return answer.ok ? 200 : ((await answer.json()) as { code: unknown }).code;
    };
    const { seq } = await own.case.tip();
    expect(await set('dues', { danger: 2, why: ' ' })).toBe('reason-missing');
    expect(await set('dues', { danger: 6, why: 'Talked about openly.' })).toBe('value-invalid');
    expect(await set('nothing', { danger: 2, why: 'Talked about openly.' })).toBe('question-unknown');
    expect(await set('death', { danger: 1, why: 'Talked about openly.' })).toBe('question-exposes');
    expect((await own.case.tip()).seq).toBe(seq);
    expect(await set('dues', { danger: 2, why: 'Talked about openly.' })).toBe(200);
    expect((await own.case.tip()).seq).toBe(seq + 1);
  });

  test('an output the run does not give, and a month outside it, are refused', async () => {
    const ask = await deskOn(sample);
    for (const [query, code] of [
      ['output=escapes&month=2021-04', 'output-unknown'],
      ['output=arrearsMean&month=2001-04', 'month-outside-run'],
      ['output=arrearsMean', 'value-invalid'],
    ] as const) {
      const answer = await ask(`/api/sensitivity?${query}`);
      expect([query, ((await answer.json()) as { code: unknown }).code]).toEqual([query, code]);
    }
  });
});
