/**
 * The least role for every request of the API. Reading is for all members; everything else is for editors unless it is named here, so
 * that a route that somebody adds and forgets is closed to the others.
 *
 * What an entry may say is held once more where it is written (`asMember`): marking a claim is an analyst's, deciding on it is not, and
 * both come by one address.
 */
import type { MiddlewareHandler } from 'hono';
import { refuseRole, type MemberRole } from '../../../app/index.ts';
import { CorveeError } from '../../../base/index.ts';
import { whoAsks } from './who.ts';

const LEAST: readonly (readonly [path: RegExp, role: MemberRole])[] = [
  // These change nothing: they ask with a body, or take long.
  [/^\/api\/verify$/, 'reader'],
  [/^\/api\/reports\/preview$/, 'reader'],
  [/^\/api\/reports\/[^/]+\/publication\/moves$/, 'reader'],
  [/^\/api\/lock$/, 'reader'],
  // A copy of the regime is the asker's own, and is kept in no case; but it holds every number of the regime (see below).
  [/^\/api\/copy\/(check|rule|run)$/, 'analyst'],
  [/^\/api\/reports$/, 'analyst'],
  [/^\/api\/reports\/[^/]+\/claims$/, 'analyst'],
  [/^\/api\/claims\/[^/]+\/decision$/, 'analyst'],
  [/^\/api\/undo$/, 'analyst'],
  [/^\/api\/journal\/[^/]+\/undo$/, 'analyst'],
];

/**
 * Reading that gives numbers away which a regime withholds from every output (N5): a program that runs in the page, and the regime's files as they are.
 * Who works with them can have them; who reads cannot. With whatever stands behind, however it is written.
 */
const WITHHELD = /^\/api\/(?:trial|copy)(?:\/|$)/;

export function leastRoleOf(method: string, path: string): MemberRole {
  if (method === 'GET' || method === 'HEAD') return WITHHELD.test(path) ? 'analyst' : 'reader';
  if (method !== 'POST') return 'editor';
  return LEAST.find(([pattern]) => pattern.test(path))?.[1] ?? 'editor';
}

/** Refuses what the member who asks may not ask for, before anything is read. */
export function onlyRoles(): MiddlewareHandler {
  return async function onlyRoles(c, next) {
    const member = whoAsks();
    if (member === null) throw new CorveeError('member-needed', {});
    refuseRole(
      member,
      leastRoleOf(c.req.method, c.req.path),
      c.req.path.replace(/^\/api\//, '').slice(0, 60),
    );
    return next();
  };
}
