/**
 * Who may talk to the desk: only requests for its own address, and only from its own page.
 *
 * A page of another site can make a browser send requests here, also under a name of its own that resolves to this
 * computer. So the Host must be ours, letter for letter, before anything is routed, and a request that changes
 * something must say that it comes from here; one that does not say is refused.
 *
 * A team reaches its desk through a server of its own that speaks TLS and hands requests on to loopback: then its one address is ours
 * too, and nothing else is.
 */
import type { MiddlewareHandler } from 'hono';
import { refuse } from './refusal.ts';

/** Where a desk can be reached: by its port on this computer, and at most by one address of a team. */
export interface DeskAddress {
  readonly port: number;
  /** `https://desk.example.org`, as a browser sends it; left out: only on this computer. */
  readonly origin?: string;
}

/** The only origins of the desk's own page, by the only hosts it answers to. */
function originsOf({ port, origin }: DeskAddress): ReadonlyMap<string, string> {
  const near = [`127.0.0.1:${String(port)}`, `localhost:${String(port)}`].map(
    (host) => [host, `http://${host}`] as const,
  );
  return new Map(origin === undefined ? near : [...near, [new URL(origin).host, origin]]);
}

/** Refuses every Host but the desk's own, and a missing one. */
export function onlyOwnHost(address: DeskAddress): MiddlewareHandler {
  const hosts = originsOf(address);
  return async function onlyOwnHost(c, next) {
    const host = c.req.header('host');
    if (host === undefined || !hosts.has(host)) return refuse(c, 'host-refused');
    return next();
  };
}

/**
 * Refuses what other pages send: a foreign Origin on any request, a missing one on any that could change something,
 * and, inside the API, what the browser itself marks as sent from elsewhere (another port is elsewhere too).
 */
export function onlyOwnPage(address: DeskAddress): MiddlewareHandler {
  const origins = originsOf(address);
  return async function onlyOwnPage(c, next) {
    const origin = c.req.header('origin');
    const own = origins.get(c.req.header('host') ?? '');
    const reads = c.req.method === 'GET' || c.req.method === 'HEAD';
    if (origin === undefined ? !reads : origin !== own) return refuse(c, 'origin-refused');
    const site = c.req.header('sec-fetch-site');
    const elsewhere = site !== undefined && site !== 'same-origin' && site !== 'none';
    if (elsewhere && c.req.path.startsWith('/api/')) return refuse(c, 'origin-refused');
    return next();
  };
}
