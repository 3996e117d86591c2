/** A model beside the rules, asked over a real connection: whatever it answers, the reading of the rules stands (N9). */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { ReadFileJson } from '../src/app/index.ts';
import { corvee, corveeProcess, type Ran } from './support/command-line.ts';
import { fileIn, testFolder } from './support/folder.ts';

const folder = testFolder();
const report = fileIn(
  folder,
  'report.txt',
  [
    'A source in Russia told the desk on Wednesday that the bureau ordered crews on Monday to pay USD 7,000 a year.',
    'Crews who do not pay for four months would be sent home, the source said.',
    'The foreman keeps a list of 30 names in the boiler room since late March.',
    'Workers who escape are hidden by a broker in a church.',
  ].join(' '),
);
const PUBLISHED = ['--published', '2022-06-23'];
const ask = (...more: string[]): string[] => ['read', report, '--json', '--model-name', 'a-model', ...more];

type Answering = (request: IncomingMessage, response: ServerResponse, body: string) => void;
let answering: Answering = () => undefined;
const seen: { path: string; headers: IncomingMessage['headers']; body: string }[] = [];
const server = createServer((request, response) => {
  let body = '';
  request.on('data', (part: Buffer) => (body += part.toString()));
  request.on('end', () => {
    seen.push({ path: request.url ?? '', headers: request.headers, body });
    answering(request, response, body);
  });
});
let address = '';

beforeAll(async () => {
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  address = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/v1`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  seen.length = 0;
});

const says =
  (content: unknown): Answering =>
  (_, response) => {
    const text = typeof content === 'string' ? content : JSON.stringify(content);
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ choices: [{ message: { role: 'assistant', content: text } }] }));
  };

/** The one file of a reading, and its layers without what a model said. */
function fileOf({ out, err, code }: Ran): ReadFileJson {
  expect({ err, code }).toEqual({ err: '', code: 0 });
  return (JSON.parse(out) as { files: ReadFileJson[] }).files[0] as ReadFileJson;
}

let alone: Promise<Ran> | null = null;
async function rules(): Promise<ReadFileJson> {
  alone ??= corvee(['read', report, '--json', ...PUBLISHED]);
  return fileOf(await alone);
}

const POINT = {
  sentence: 3,
  kind: 'practice',
  words: 'The foreman keeps a list of 30 names in the boiler room',
};

describe('an honest model', () => {
  test('points at words; the layers of the rules stay what they are', async () => {
    answering = says({ choices: [{ candidate: 'c1', says: true }], points: [POINT] });
    const { model, ...layers } = fileOf(await corvee(ask('--model', address, ...PUBLISHED)));
    expect(layers).toEqual(await rules());
    expect(model).toMatchObject({ name: 'a-model', where: 'this-computer', used: true, notes: [] });
    expect(model?.points.map(({ rule, text }) => `${rule} ${text}`)).toEqual([`model:point ${POINT.words}`]);
    expect(model?.marks).toEqual([{ claim: expect.any(Number) as number, agrees: true }]);
    expect(seen.map(({ path }) => path)).toEqual(['/v1/chat/completions']);
  });

  test('is told apart for people, and nothing of it is called checked', async () => {
    answering = says({ choices: [{ candidate: 'c1', says: false }], points: [POINT] });
    const { out } = await corvee([
      'read',
      report,
      ...PUBLISHED,
      '--model',
      address,
      '--model-name',
      'a-model',
    ]);
    expect(out.replace(/\s+/g, ' ')).toContain(
      'A model (a-model) was asked besides. What follows is its view, not a reading; nobody has checked it:',
    );
    expect(out).toContain(`practice “${POINT.words}”`);
    expect(out).toContain('doubts:');
  });

  test('sees no day or place of contact, no way out, no name of a file, and no key', async () => {
    answering = says({});
    await corvee(ask('--model', address, ...PUBLISHED));
    const [{ body, headers } = { body: '', headers: {} }] = seen;
    expect(body).toContain('the bureau ordered crews on Monday to pay USD 7,000 a year');
    expect(body).not.toMatch(/Wednesday|broker|church|report\.txt/);
    expect(Object.keys(headers).sort()).toEqual([
      'accept',
      'accept-encoding',
      'connection',
      'content-length',
      'content-type',
      'host',
    ]);
  });
});

describe('a model that is of no use: the rules’ own reading, and a note', () => {
  const redirects: Answering = (_, response) => {
    response.writeHead(307, { location: `${address}/elsewhere` });
    response.end();
  };
  const breaks: Answering = (_, response) => {
    response.writeHead(200, { 'content-length': '1000' });
    response.write('{"choices": [');
    setTimeout(() => response.destroy(), 20);
  };
  const drips: Answering = (_, response) => {
    const timer = setInterval(() => response.write(' '), 50);
    response.on('close', () => {
      clearInterval(timer);
    });
  };
  const floods: Answering = (_, response) => {
    const more = (): void => {
      while (response.writable && response.write('x'.repeat(65_536)));
      response.once('drain', more);
    };
    response.on('error', () => undefined);
    more();
  };
  const zipped: Answering = (_, response) => {
    response.writeHead(200, { 'content-encoding': 'gzip' });
    response.end(Buffer.from([0x1f, 0x8b, 0, 0]));
  };
  const plain =
    (body: string | Buffer, status = 200): Answering =>
    (_, response) => {
      response.writeHead(status);
      response.end(body);
    };

  test.each([
    ['never answers', 'time', () => undefined],
    ['answers drop by drop', 'time', drips],
    ['never stops', 'huge', floods],
    ['breaks off', 'broken', breaks],
    ['hangs up', 'broken', (request) => request.socket.destroy()],
    ['speaks no HTTP', 'broken', (request) => request.socket.end('hello\r\n\r\n')],
    ['points elsewhere', 'redirect', redirects],
    ['has failed', 'status', plain('{"error": "out of memory"}', 500)],
    ['wants a key', 'status', plain('', 401)],
    ['says nothing', 'rubbish', plain('')],
    ['sends a page', 'rubbish', plain('<html>welcome</html>')],
    ['sends bytes that are no text', 'rubbish', plain(Buffer.from([0xff, 0xfe, 0x00]))],
    ['zips what was not to be zipped', 'rubbish', zipped],
    ['sends JSON of another form', 'rubbish', plain('{"choices": [{"text": "hi"}]}')],
    ['chats', 'rubbish', says('Sure! Here are the claims I found: …')],
    ['sends a deep nest', 'rubbish', says('['.repeat(100_000))],
  ] as [string, string, Answering][])('one that %s', async (_, code, how) => {
    answering = how;
    const start = Date.now();
    const ran = await corvee(ask('--model', address, '--model-seconds', '1', ...PUBLISHED));
    const { model, ...layers } = fileOf(ran);
    expect(layers).toEqual(await rules());
    expect(model).toMatchObject({ used: false, marks: [], choices: [], points: [] });
    expect(model?.notes.map((note) => note.code)).toEqual([code]);
    expect(model?.notes[0]?.text).toContain('the reading of the rules alone');
    expect(Date.now() - start).toBeLessThan(5000);
    expect(seen.filter(({ path }) => path.includes('elsewhere'))).toEqual([]);
  });

  test('one that is not there', async () => {
    const { model } = fileOf(await corvee(ask('--model', 'http://127.0.0.1:9/v1', ...PUBLISHED)));
    expect(model?.notes.map(({ code }) => code)).toEqual(['unreachable']);
  });

  test('one that does not answer is waited for once, not once for each file', async () => {
    answering = () => undefined;
    const other = fileIn(folder, 'other.txt', 'Crews pay USD 300 a month. The order came on Monday.');
    const both = [`${report}=2022-06-23`, `${other}=2022-06-23`].flatMap((date) => ['--published', date]);
    const line = ['read', report, other, '--json', ...both, '--model', address, '--model-name', 'm'];
    const { out } = await corvee([...line, '--model-seconds', '1']);
    const { files } = JSON.parse(out) as { files: ReadFileJson[] };
    expect(files.map(({ model }) => model?.notes[0]?.code)).toEqual(['time', 'time']);
    expect(seen).toHaveLength(1);
  });

  test('one that lies: numbers, words, candidates and kinds that are not there', async () => {
    const point = (words: string, kind = 'duty'): object => ({ sentence: 1, kind, words });
    answering = says({
      choices: [{ candidate: 'c77', says: true }],
      points: [
        point('ordered crews on Monday to pay USD 70,000 a year'),
        point('pay USD 7'),
        point('on Wednesday'),
        point('관리국은 노동자들에게 돈을 내라고 지시했다'),
        point('the bureau ordered crews', 'escape-route'),
        { ...point('the bureau ordered crews'), min: 9000, from: '2030-01-01' },
      ],
    });
    const { model, ...layers } = fileOf(await corvee(ask('--model', address, ...PUBLISHED)));
    expect(layers).toEqual(await rules());
    expect(model).toMatchObject({ used: true, marks: [], choices: [], points: [] });
    expect(model?.refused).toMatchObject({ 'not-there': 3, cut: 1, form: 2, unknown: 1 });
  });
});

describe('what is refused before anything is sent', () => {
  test.each([
    ['another computer', 'http://192.0.2.1:8080/v1', [], 'model-address'],
    ['another computer by name', 'http://models.example/v1', [], 'model-address'],
    ['a name that begins like this computer', 'http://127.0.0.1.example:1/v1', [], 'model-address'],
    ['a password that looks like this computer', 'http://127.0.0.1@models.example/v1', [], 'model-address'],
    ['all addresses at once', 'http://0.0.0.0:1/v1', [], 'model-address'],
    ['this computer by a mapped address', 'http://[::ffff:127.0.0.1]:1/v1', [], 'model-address'],
    ['a query', 'http://127.0.0.1:1/v1?key=x', [], 'model-address'],
    ['a file', 'file:///etc/hosts', [], 'model-address'],
    ['no address', 'ollama', [], 'model-address'],
    ['another computer in the clear', 'http://192.0.2.1/v1', ['--model-elsewhere'], 'model-address'],
  ])('%s', async (_, url, more) => {
    const { code, out, err } = await corvee(ask('--model', url, ...more, ...PUBLISHED));
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('Nothing was sent.');
    expect(err).not.toContain(url);
  });

  test('a report that nobody says is published, or that is to be published later', async () => {
    for (const published of [[], ['--published', '2999-01-01'], ['--published', '2022-06-23..2999-01-01']]) {
      const { code, err } = await corvee(ask('--model', address, ...published));
      expect(code).toBe(1);
      expect(err).toContain('only a report that is published is');
    }
    expect(seen).toEqual([]);
  });

  test('a model without a name or address, or where no claims are printed', async () => {
    const line = ['read', report, '--json', ...PUBLISHED];
    expect((await corvee([...line, '--model', address])).code).toBe(1);
    expect((await corvee([...line, '--model-name', 'm'])).code).toBe(2);
    expect((await corvee([...ask('--model', address, ...PUBLISHED), '--layer', 'times'])).code).toBe(2);
    expect(seen).toEqual([]);
  });
});

test('a proxy of the environment is not used, and nothing there names a model', async () => {
  answering = says({});
  const elsewhere = 'http://192.0.2.1:3128';
  const env = {
    NODE_USE_ENV_PROXY: '1',
    HTTP_PROXY: elsewhere,
    http_proxy: elsewhere,
    ALL_PROXY: elsewhere,
    NO_PROXY: '',
    OPENAI_BASE_URL: address,
    OPENAI_API_KEY: 'k',
  };
  const { model } = fileOf(await corveeProcess(ask('--model', address, ...PUBLISHED), { env }));
  expect(model?.used).toBe(true);
  expect(JSON.stringify(seen)).not.toContain('authorization');
  seen.length = 0;
  fileOf(await corveeProcess(['read', report, '--json', ...PUBLISHED], { env }));
  expect(seen).toEqual([]);
}, 60_000);
