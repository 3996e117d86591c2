/**
 * Who may talk to the desk: only requests for its own address, and only from its own page.
 *
 * A page of another site can make a browser send requests here, also under a name of its own that resolves to this
 * computer. So the Host must be ours, letter for letter, before anything is routed, and a request that changes
 * something must say that it comes from here; one that does not say is refused.
 */
import type { MiddlewareHandler } from 'hono';
import { refuse } from './refusal.ts';

/** The only hosts the desk answers to. */
function hostsOf(port: number): readonly string[] {
  return [`127.0.0.1:${String(port)}`, `localhost:${String(port)}`];
}

/** Refuses every Host but the desk's own, and a missing one. */
export function onlyOwnHost(port: number): MiddlewareHandler {
  const hosts = hostsOf(port);
  return async function onlyOwnHost(c, next) {
    const host = c.req.header('host');
    if (host === undefined || !hosts.includes(host)) return refuse(c, 'host-refused');
    return next();
  };
}

/**
 * Refuses what other pages send: a foreign Origin on any request, a missing one on any that could change something,
 * and, inside the API, what the browser itself marks as sent from elsewhere (another port is elsewhere too).
 */
export function onlyOwnPage(): MiddlewareHandler {
  return async function onlyOwnPage(c, next) {
    const origin = c.req.header('origin');
    const own = `http://${c.req.header('host') ?? ''}`;
    const reads = c.req.method === 'GET' || c.req.method === 'HEAD';
    if (origin === undefined ? !reads : origin !== own) return refuse(c, 'origin-refused');
    const site = c.req.header('sec-fetch-site');
    const elsewhere = site !== undefined && site !== 'same-origin' && site !== 'none';
    if (elsewhere && c.req.path.startsWith('/api/')) return refuse(c, 'origin-refused');
    return next();
  };
}
