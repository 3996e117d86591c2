/** N9: nothing is sent over the network: no telemetry, remote fonts, maps, scripts or checks for updates. */
import { execFileSync } from 'node:child_process';
import dgram from 'node:dgram';
import dns from 'node:dns';
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { createServer, get } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeProgram } from '../../src/cli/program.ts';
import { corvee, corveeProcess, root } from '../support/command-line.ts';
import { attempts } from '../support/deny-network.ts';
import { fileIn, testFolder } from '../support/folder.ts';
import { remoteReferences } from '../support/remote-references.ts';

const folder = testFolder();
const hook = join(root, 'test', 'support', 'deny-in-process.ts');
const reports = globSync('examples/reports/*.txt', { cwd: root }).map((file) => join(root, file));

/** What was tried since, taken off the list, so that this file's own breaches do not fail it. */
const tried = (): string[] => attempts.splice(0);

describe('the suite runs without the network', () => {
  test('a connection elsewhere fails and is noted', async () => {
    const error = await new Promise<Error>((resolve) => {
      connect(443, '192.0.2.1').on('error', resolve);
    });
    expect(error.message).toContain('denied');
    expect(tried()).toEqual(['connect 192.0.2.1:443']);
  });

  test('fetch, http and names of other computers fail and are noted', async () => {
    await expect(fetch('https://example.org/')).rejects.toThrow();
    await new Promise((resolve) => get('http://example.net/').on('error', resolve));
    await expect(dns.promises.lookup('example.com')).rejects.toThrow('denied');
    expect(tried().join(' ')).toMatch(/example\.org.*example\.net.*lookup example\.com/s);
  });

  test('a datagram fails and is noted', () => {
    const socket = dgram.createSocket('udp4');
    expect(() => {
      socket.send('hello', 53, '192.0.2.1');
    }).toThrow('denied');
    socket.close();
    expect(tried()).toEqual(['datagram']);
  });

  test('this computer itself can be reached, as the desk must be', async () => {
    const server = createServer((_, answer) => answer.end('here'));
    const port = await new Promise<number>((resolve) => {
      server.listen(0, '127.0.0.1', () => {
        const address = server.address();
        resolve(typeof address === 'object' && address !== null ? address.port : 0);
      });
    });
    expect(await (await fetch(`http://127.0.0.1:${String(port)}/`)).text()).toBe('here');
    server.close();
    expect(tried()).toEqual([]);
  });
});

describe('the program as a process of its own', () => {
  const alone = canBeAlone();
  const how = alone
    ? 'and in a network namespace with nothing in it'
    : '(skipped: the network namespace; unshare -n needs a privilege this process does not have)';

  test(`writes a whole briefing with the network denied ${how}`, async () => {
    const ran = await corveeProcess(['brief', ...reports, '--out', join(folder, 'denied')], {
      imports: [hook],
      ...(alone ? { under: ['unshare', '-rn', '--'] } : {}),
    });
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(readdirSync(join(folder, 'denied'))).toHaveLength(4);
  }, 120_000);

  test('the hook itself ends a program that reaches out, even if that program caught its error', async () => {
    const planted = fileIn(folder, 'planted.mjs', 'await fetch("https://example.org/").catch(() => {});');
    const ran = await corveeProcess(['--version'], { imports: [hook, planted] });
    expect(ran.code).toBe(97);
    expect(ran.err).toContain('example.org');
  }, 120_000);
});

function canBeAlone(): boolean {
  try {
    execFileSync('unshare', ['-rn', '--', 'true'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

describe('what is shipped', () => {
  /** The desk listens; nobody else may even name a module of the network. */
  const MAY_LISTEN = /^src\/desk\/server\//;
  const CLIENT =
    /from ['"](?:node:)?(?:net|tls|http|https|http2|dgram|dns|dns\/promises|undici|ws|axios|got|node-fetch)['"]|\b(?:fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|WebTransport|RTCPeerConnection)\s*[(.]/;
  const namesClient = (text: string): boolean => CLIENT.test(text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, ''));

  /** Asks the model that a user named for one command, and nobody else. */
  const ASKS = 'src/app/model/ask-endpoint.ts';

  test('no source names a client of the network but the page, which asks its own desk, and the one that asks a model', () => {
    const sources = globSync('src/**/*.{ts,svelte}', { cwd: root }).filter(
      (file) => !/\.(?:test|case)\.ts$/.test(file) && !MAY_LISTEN.test(file) && file !== ASKS,
    );
    expect(sources.length).toBeGreaterThan(200);
    expect(namesClient(readFileSync(join(root, ASKS), 'utf8'))).toBe(true);
    const named = sources.filter((file) => namesClient(readFileSync(join(root, file), 'utf8')));
    // The page's one way to its own server: addresses that begin with a single slash.
    expect(named).toEqual(named.filter((file) => file.startsWith('src/desk/web/')));
    for (const file of named) {
      const calls = [...readFileSync(join(root, file), 'utf8').matchAll(/\bfetch\((.*)/g)].map(
        ([, to = '']) => to,
      );
      expect(calls.filter((to) => /https?:|['"`]\/\//.test(to))).toEqual([]);
    }
    expect(namesClient("import { request } from 'node:https';")).toBe(true);
    expect(namesClient('await fetch(`https://updates.example/${version}`)')).toBe(true);
  });

  test('only corvee read can ask a model: nothing else leads to it, and no variable of the environment', () => {
    const sources = globSync('src/**/*.ts', { cwd: root }).filter((file) => !/\.test\.ts$/.test(file));
    const importing = (part: RegExp): string[] =>
      sources.filter((file) => part.test(readFileSync(join(root, file), 'utf8'))).sort();
    expect(importing(/from '\.\/ask-endpoint\.ts'/)).toEqual([
      'src/app/model/model-json.ts',
      'src/app/model/model-reader.ts',
    ]);
    expect(importing(/^import (?!type).*from '.*\/(?:ask-endpoint|model-reader)\.ts'/m)).toEqual([
      'src/app/model/model-reader.ts',
    ]);
    expect(importing(/from '.*\/model\/index\.ts'/)).toEqual([
      'src/app/index.ts',
      'src/app/read.ts',
      'src/reading/index.ts',
    ]);
    const part = globSync('src/app/model/*.ts', { cwd: root });
    expect(
      part.filter((file) => /process\.env|globalAgent/.test(readFileSync(join(root, file), 'utf8'))),
    ).toEqual([]);
    const program = makeProgram(
      { locale: 'en', signal: new AbortController().signal } as never,
      () => undefined,
    );
    const asking = program.commands.filter((command) =>
      command.options.some((option) => option.attributeName().startsWith('model')),
    );
    expect(asking.map((command) => command.name())).toEqual(['read']);
  });

  test('a model on another computer is reached for only with leave, and only over https', async () => {
    const line = ['read', ...reports.slice(0, 1), '--published', '2022-06-23', '--model-name', 'm'];
    await corvee([...line, '--model', 'https://models.example/v1']);
    await corvee([...line, '--model', 'http://models.example/v1', '--model-elsewhere']);
    expect(tried()).toEqual([]);
    const { code } = await corvee([...line, '--model', 'https://models.example/v1', '--model-elsewhere']);
    expect(code).toBe(0);
    expect(tried().join(' ')).toContain('models.example');
  });

  test('the desk’s server listens and never calls', () => {
    const files = globSync('src/desk/server/*.ts', { cwd: root }).filter((file) => !/\.test\.ts$/.test(file));
    const calling =
      /\bfetch\(\s*['"`]https?:|\b(?:request|get|connect|createConnection|lookup)\s*\(\s*['"`{](?:https?:)?/;
    const sources = files.map((file) => [file, readFileSync(join(root, file), 'utf8')] as const);
    expect(
      sources.filter(
        ([, text]) => /from 'node:(?:http|https|net|tls|dns|dgram)'/.test(text) && calling.test(text),
      ),
    ).toEqual([]);
  });

  test('the page of the desk refers to nothing elsewhere', ({ skip }) => {
    const page = join(root, 'dist', 'desk', 'web');
    if (!existsSync(join(page, 'index.html'))) skip('the page has not been built');
    const found = globSync('**/*.{html,css,svg}', { cwd: page }).flatMap((file) =>
      remoteReferences(readFileSync(join(page, file), 'utf8')),
    );
    expect(found).toEqual([]);
  });

  test.each([
    ['a remote font', '<style>@font-face { src: url(https://fonts.example/a.woff2) }</style>'],
    ['a remote font in quotes', '<style>@import "//fonts.example/css";</style>'],
    ['a remote script', '<script src="//cdn.example/x.js"></script>'],
    ['a remote picture', '<img srcset="a.png 1x, https://tiles.example/1.png 2x">'],
    ['a remote picture in a drawing', '<svg><image href="http://maps.example/1.png"/></svg>'],
    ['a prefetch', '<link rel="dns-prefetch" href="https://example.org">'],
    ['a form', '<form action="https://example.org/collect"></form>'],
    ['a ping', '<a href="#x" ping="https://example.org">x</a>'],
    ['a refresh', '<meta http-equiv="refresh" content="0; url=https://example.org">'],
  ])('%s in a page is seen', (_, page) => {
    expect(remoteReferences(page)).toHaveLength(1);
  });

  test('an address that only stands there as text is no reference', () => {
    expect(remoteReferences('<p>https://example.org/story</p><a href="#note-1">1</a>')).toEqual([]);
  });

  test('a briefing refers to nothing elsewhere and runs no script', () => {
    const page = readFileSync(join(folder, 'denied', 'index.html'), 'utf8');
    expect(remoteReferences(page)).toEqual([]);
    expect(page).not.toMatch(/<script|\son[a-z]+=|javascript:/i);
    expect(page).toContain("default-src 'none'");
  });
});
