/**
 * The launch token and the session it is exchanged for.
 *
 * The token travels in the fragment of the printed address, which browsers send nowhere; the page posts it once and
 * takes it out of the address. The session is derived from it, so it ends with the process. Both are compared in
 * constant time. The cookie is named by port, because cookies know no ports.
 */
import { timingSafeEqual } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { z } from 'zod';
import { deriveBytes, sha256 } from '../../base/index.ts';
import { refuse } from './refusal.ts';

const Exchange = z.strictObject({ token: z.string().max(200) });

export interface Session {
  /** Takes `{token}` and sets the cookie: 204, or 403 'token-refused'. */
  readonly open: (c: Context) => Promise<Response>;
  /** Lets requests with the session through. */
  readonly required: MiddlewareHandler;
}

export function makeSession(token: string, port: number): Session {
  const name = `corvee-${String(port)}`;
  const value = Buffer.from(deriveBytes(Buffer.from(token), 'desk session')).toString('base64url');
  return {
    async open(c) {
      const asked = Exchange.safeParse(await c.req.json().catch(() => null));
      if (!asked.success || !same(asked.data.token, token)) return refuse(c, 'token-refused');
      // Secure would keep the cookie from some browsers: loopback speaks plain HTTP.
      setCookie(c, name, value, { path: '/', httpOnly: true, sameSite: 'Strict' });
      return c.body(null, 204);
    },
    async required(c, next) {
      const cookie = getCookie(c, name);
      if (cookie === undefined || !same(cookie, value)) return refuse(c, 'session-missing');
      return next();
    },
  };
}

/** Compares hashes, which are of one length whatever was sent. */
function same(a: string, b: string): boolean {
  return timingSafeEqual(Buffer.from(sha256(a)), Buffer.from(sha256(b)));
}
