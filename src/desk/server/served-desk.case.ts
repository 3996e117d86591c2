/** A desk on the sample without a port, and how a browser asks it: for the tests of what it answers and whom. */
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect } from 'vitest';
import { z } from 'zod';
import { openSample } from '../../app/index.ts';
import { makeDesk } from './make-desk.ts';

export const PORT = 4711;
export const HOST = `127.0.0.1:${String(PORT)}`;
export const TOKEN = 'the-token-of-this-test';

/** Small runs, so that the tests are quick. */
export const RUN = '/api/run?months=3&workers=20&draws=2';

export type Headers = Record<string, string>;

export const ownOrigin = { origin: `http://${HOST}` };

export const codeOf = async (answer: Response) =>
  z.object({ code: z.string() }).parse(await answer.json()).code;

/** Serves a page of three files, and one beside it that is none. Call at the top of a file of tests. */
export function servedDesk() {
  let folder = '';
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

  const ask = (path: string, headers: Headers = {}, init: RequestInit = {}): Promise<Response> =>
    Promise.resolve(desk.request(path, { ...init, headers: { host: HOST, ...headers } }));
  const send = (path: string, body: unknown, headers: Headers): Promise<Response> =>
    ask(
      path,
      { 'content-type': 'application/json', ...headers },
      { method: 'POST', body: JSON.stringify(body) },
    );
  const session = async (): Promise<Headers> => {
    const answer = await send('/api/session', { token: TOKEN }, ownOrigin);
    expect(answer.status).toBe(204);
    return { cookie: (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '' };
  };
  return { ask, send, session, desk: () => desk, folder: () => folder, faults };
}
