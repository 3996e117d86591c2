/**
 * The only place of Corvée that opens a connection of its own accord to send something, and only to the address a user
 * named for this one command (N9). One question, one answer: no redirect is followed, no proxy is used, no name is looked
 * up for this computer, nothing is tried again.
 */
import http from 'node:http';
import https from 'node:https';
import type { Endpoint } from './endpoint.ts';

/** Why there is no answer. */
export type NoAnswer =
  | { readonly why: 'unreachable' | 'time' | 'broken' | 'huge' | 'rubbish' | 'stopped' }
  | { readonly why: 'redirect' | 'status'; readonly status: number };

/** An answer of a model is a few kilobytes. */
const BYTES_AT_MOST = 1_000_000;

export interface AskOptions {
  readonly endpoint: Endpoint;
  /** Sent as JSON. */
  readonly body: unknown;
  /** From the first packet to the last. */
  readonly seconds: number;
  readonly signal: AbortSignal;
}

/** @returns the body as text, or why there is none; never rejects, and never takes longer than `seconds` */
export function askEndpoint(options: AskOptions): Promise<string | NoAnswer> {
  const { endpoint, seconds, signal } = options;
  return new Promise((resolve) => {
    const sent = Buffer.from(JSON.stringify(options.body), 'utf8');
    const { request: make, Agent } = endpoint.url.protocol === 'https:' ? https : http;
    const agent = new Agent({ keepAlive: false });
    const request = make(endpoint.url, {
      method: 'POST',
      // An agent of its own: the one that all share may have a proxy from the environment.
      agent,
      ...(endpoint.connectTo === null ? {} : { hostname: endpoint.connectTo }),
      headers: {
        host: endpoint.url.host,
        'content-type': 'application/json',
        'content-length': sent.length,
        accept: 'application/json',
        'accept-encoding': 'identity',
      },
    });
    const finish = (result: string | NoAnswer): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
      request.destroy();
      agent.destroy();
      resolve(result);
    };
    const stop = (): void => {
      finish({ why: 'stopped' });
    };
    const timer = setTimeout(() => {
      finish({ why: 'time' });
    }, seconds * 1000);
    signal.addEventListener('abort', stop, { once: true });
    if (signal.aborted) stop();
    request.on('error', (error: NodeJS.ErrnoException) => {
      finish({
        why:
          error.code === 'ECONNRESET' || error.code?.startsWith('HPE_') === true ? 'broken' : 'unreachable',
      });
    });
    request.on('response', (response) => {
      readBody(response, finish);
    });
    request.end(sent);
  });
}

function readBody(response: http.IncomingMessage, finish: (result: string | NoAnswer) => void): void {
  const { statusCode: status = 0, headers } = response;
  if (status >= 300 && status < 400) finish({ why: 'redirect', status });
  else if (status !== 200) finish({ why: 'status', status });
  else if ((headers['content-encoding'] ?? 'identity') !== 'identity') finish({ why: 'rubbish' });
  else {
    const parts: Buffer[] = [];
    let length = 0;
    response.on('data', (part: Buffer) => {
      parts.push(part);
      length += part.length;
      if (length > BYTES_AT_MOST) finish({ why: 'huge' });
    });
    response.on('error', () => {
      finish({ why: 'broken' });
    });
    response.on('close', () => {
      if (!response.complete) finish({ why: 'broken' });
    });
    response.on('end', () => {
      finish(textOf(Buffer.concat(parts)) ?? { why: 'rubbish' });
    });
  }
}

function textOf(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
