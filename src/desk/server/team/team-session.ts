/**
 * Sessions of a team's desk: each member comes with a token of their own, which is exchanged once for a cookie. Whoever has been put
 * out, or given another token, is out with the next request. Sessions end with the process, when their owner leaves, and after a
 * working day.
 */
import { randomBytes } from 'node:crypto';
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { z } from 'zod';
import { listMembers, memberWith, type Member } from '../../../app/index.ts';
import { sha256 } from '../../../base/index.ts';
import type { DeskCase } from '../desk-case.ts';
import { refuse, refuseData } from '../refusal.ts';
import type { Session } from '../session.ts';
import { answering } from './who.ts';

const Exchange = z.strictObject({ token: z.string().max(200) });
const DAY_MS = 12 * 60 * 60 * 1000;
const MOST = 1000;

interface Held {
  readonly name: string;
  readonly token: string;
  readonly until: number;
}

export interface TeamSession extends Session {
  /** Ends the session that asks. */
  readonly leave: (c: Context) => void;
}

/**
 * @param name - of the cookie
 * @param secure - the desk is reached over TLS: the cookie then goes over nothing else
 * @param now - milliseconds of a clock that does not go back
 */
export function makeTeamSession(
  of: DeskCase,
  { name, secure, now = () => performance.now() }: { name: string; secure: boolean; now?: () => number },
): TeamSession {
  /** By the hash of the cookie. */
  const held = new Map<string, Held>();
  const keyIn = (c: Context): string | null => {
    const cookie = getCookie(c, name);
    return cookie === undefined ? null : sha256(cookie);
  };
  const memberIn = async (c: Context): Promise<Member | null> => {
    const key = keyIn(c);
    const session = key === null ? undefined : held.get(key);
    if (key === null || session === undefined) return null;
    const member = (await listMembers(of)).find((each) => each.name === session.name);
    if (session.until > now() && member?.token === session.token) return member;
    held.delete(key);
    return null;
  };
  return {
    async open(c) {
      const asked = Exchange.safeParse(await c.req.json().catch(() => null));
      const member = asked.success ? await memberWith(of, asked.data.token) : null;
      if (member === null) return refuse(c, 'token-refused');
      for (const [key, { until }] of held) if (until <= now() || held.size >= MOST) held.delete(key);
      const cookie = randomBytes(32).toString('base64url');
      held.set(sha256(cookie), { name: member.name, token: member.token, until: now() + DAY_MS });
      setCookie(c, name, cookie, { path: '/', httpOnly: true, sameSite: 'Strict', secure });
      return c.body(null, 204);
    },
    async required(c, next) {
      const member = await memberIn(c);
      // The page then asks for a token instead of telling to open the printed address.
      if (member === null) return refuseData(c, 'session-missing', { team: true });
      return answering(member, next);
    },
    leave(c) {
      const key = keyIn(c);
      if (key !== null) held.delete(key);
      deleteCookie(c, name, { path: '/' });
    },
  };
}
