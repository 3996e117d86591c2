/** The desk on a real port of loopback. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSample } from '../../app/index.ts';
import { startDesk, type RunningDesk } from './start-desk.ts';

let page: string;
let sample: Awaited<ReturnType<typeof openSample>>;
let desk: RunningDesk;

beforeAll(async () => {
  page = mkdtempSync(join(tmpdir(), 'corvee-page-'));
  writeFileSync(join(page, 'index.html'), '<!doctype html>');
  sample = await openSample();
  desk = await startDesk({ case: sample, assetsDir: page });
});

afterAll(async () => {
  await desk.close();
  rmSync(page, { recursive: true, force: true });
});

test('the printed address carries a token of 32 bytes in its fragment, another one each time', async () => {
  const other = await startDesk({ case: sample, assetsDir: page });
  await other.close();
  const token = (url: string) => /^http:\/\/127\.0\.0\.1:\d+\/#token=([\w-]{43})$/.exec(url)?.[1];
  expect(token(desk.url)).toBeDefined();
  expect(token(other.url)).not.toBe(token(desk.url));
});

test('the token opens the case', async () => {
  const { origin, hash } = new URL(desk.url);
  const body = JSON.stringify({ token: hash.slice('#token='.length) });
  const opened = await fetch(`${origin}/api/session`, { method: 'POST', body, headers: { origin } });
  const cookie = opened.headers.get('set-cookie')?.split(';')[0] ?? '';
  expect((await fetch(`${origin}/api/case`, { headers: { cookie } })).status).toBe(200);
  expect((await fetch(`${origin}/api/case`)).status).toBe(401);
});

/** Sends bytes as they are; fetch would mend them. */
function raw(request: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(desk.port, '127.0.0.1', () => socket.end(request));
    let answer = '';
    socket.on('data', (data) => (answer += data.toString()));
    socket.on('close', () => {
      resolve(answer);
    });
    socket.on('error', reject);
  });
}

test('a request without a host, or with another one, is refused on the wire', async () => {
  expect(await raw('GET / HTTP/1.0\r\n\r\n')).toMatch(/^HTTP\/1\.1 40[03] /);
  expect(await raw('GET / HTTP/1.1\r\nConnection: close\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 /);
  expect(await raw('GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n')).toMatch(
    /^HTTP\/1\.1 403 /,
  );
  const absolute = `GET http://127.0.0.1:${String(desk.port)}/ HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n`;
  expect(await raw(absolute)).toMatch(/^HTTP\/1\.1 403 /);
});

test('a port that is taken is said so', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => other.once('listening', resolve));
  const { port } = other.address() as AddressInfo;
  await expect(startDesk({ case: sample, assetsDir: page, port })).rejects.toMatchObject({
    code: 'port-in-use',
    data: { port },
  });
  other.close();
});

test('a signal closes the desk', async () => {
  const stop = new AbortController();
  const short = await startDesk({ case: sample, assetsDir: page, signal: stop.signal });
  stop.abort();
  await expect
    .poll(
      () =>
        fetch(short.url).then(
          () => 'open',
          () => 'closed',
        ),
      { timeout: 5000 },
    )
    .toBe('closed');
});

test('only this address of this computer is listened at: not even another of loopback answers', async () => {
  const reached = await new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.2', port: desk.port, timeout: 500 });
    const end = (how: boolean) => () => {
      socket.destroy();
      resolve(how);
    };
    socket.once('connect', end(true)).once('error', end(false)).once('timeout', end(false));
  });
  expect(reached).toBe(false);
});

describe('a client that dribbles', () => {
  const patience = { headersMs: 400, requestMs: 900 };

  /** Sends a beginning, then a byte now and then, for as long as it is let; resolves to what it heard and how long it was let. */
  function dribble(port: number, beginning: string): Promise<{ heard: string; ms: number }> {
    return new Promise((resolve) => {
      const began = performance.now();
      let heard = '';
      const socket = connect(port, '127.0.0.1', () => socket.write(beginning));
      const timer = setInterval(() => socket.writable && socket.write('x'), 60);
      socket.on('data', (data) => (heard += data.toString()));
      socket.on('error', () => undefined);
      socket.on('close', () => {
        clearInterval(timer);
        resolve({ heard, ms: performance.now() - began });
      });
    });
  }

  test.each([
    [
      'headers byte by byte',
      (port: number) => `GET / HTTP/1.1\r\nHost: 127.0.0.1:${String(port)}\r\nX-Slow: `,
    ],
    [
      'a body that never ends',
      (port: number) =>
        `POST /api/session HTTP/1.1\r\nHost: 127.0.0.1:${String(port)}\r\nOrigin: http://127.0.0.1:${String(port)}\r\n` +
        'Content-Type: application/json\r\nContent-Length: 9000\r\n\r\n{',
    ],
  ])('%s is cut off, and others are served meanwhile', async (_, beginning) => {
    const slow = await startDesk({ case: sample, assetsDir: page, patience });
    try {
      const cut = Array.from({ length: 20 }, () => dribble(slow.port, beginning(slow.port)));
      const began = performance.now();
      for (let i = 0; i < 10; i++) {
        expect((await fetch(`http://127.0.0.1:${String(slow.port)}/`)).status).toBe(200);
      }
      expect(performance.now() - began).toBeLessThan(2000);
      for (const { heard, ms } of await Promise.all(cut)) {
        expect(heard === '' || heard.startsWith('HTTP/1.1 408')).toBe(true);
        expect(ms).toBeLessThan(5000);
      }
    } finally {
      await slow.close();
    }
  });
});
