/** Starts the desk on this computer, for this computer: loopback only, a free port, a fresh token. */
import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';
import { CorveeError } from '../../base/index.ts';
import type { DeskOptions } from './make-desk.ts';
import { makeDesk } from './make-desk.ts';

/** Loopback by number: a name could resolve to something else. */
const HOST = '127.0.0.1';

const LAST_ANSWER_MS = 50;

/** The built page, seen from the sources and from what they are compiled to. */
const PAGE = fileURLToPath(new URL('../../../dist/desk/web', import.meta.url));

export interface StartOptions extends Pick<
  DeskOptions,
  'case' | 'regimeDir' | 'onFault' | 'team' | 'origin'
> {
  /** 0 or left out: any free port. */
  readonly port?: number;
  readonly assetsDir?: string;
  /** Closes the desk. */
  readonly signal?: AbortSignal;
}

export interface RunningDesk {
  /** The address to open, with the token in its fragment; a team's members have tokens of their own. */
  readonly url: string;
  readonly port: number;
  /** Stops listening and drops every connection; the case stays open. */
  close(): Promise<void>;
  /** Resolves when somebody has locked the desk from a page: nobody is answered any more, and the case is to be closed. */
  readonly locked: Promise<void>;
}

/**
 * Resolves when the desk can be opened.
 *
 * @throws CorveeError 'port-in-use' if another program has the port; 'page-missing' if the page has not been built
 */
export async function startDesk(options: StartOptions): Promise<RunningDesk> {
  const { port: wanted = 0, assetsDir = PAGE, signal, ...rest } = options;
  const token = randomBytes(32).toString('base64url');
  let app: Hono | null = null;
  const server = createAdaptorServer({
    // Until the port is known nobody is answered.
    fetch: (request, env) => app?.fetch(request, env) ?? new Response(null, { status: 503 }),
    // For a request without a Host, which the desk then refuses.
    hostname: HOST,
    overrideGlobalObjects: false,
  });
  const port = await new Promise<number>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? new CorveeError('port-in-use', { port: wanted }) : error);
    });
    server.listen(wanted, HOST, () => {
      resolve((server.address() as AddressInfo).port);
    });
  });
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => {
        resolve();
      });
      if ('closeAllConnections' in server) server.closeAllConnections();
    });
  const locked = Promise.withResolvers<undefined>();
  const onLock = (): void => {
    // The answer leaves first.
    setTimeout(
      () =>
        void close().then(() => {
          locked.resolve(undefined);
        }),
      LAST_ANSWER_MS,
    );
  };
  try {
    app = makeDesk({ ...rest, assetsDir, token, port, onLock });
  } catch (error) {
    await close();
    throw error;
  }
  signal?.addEventListener('abort', () => void close(), { once: true });
  const own = `http://${HOST}:${String(port)}/`;
  const url = options.team === true ? `${options.origin ?? own.slice(0, -1)}/` : `${own}#token=${token}`;
  return { url, port, close, locked: locked.promise };
}
