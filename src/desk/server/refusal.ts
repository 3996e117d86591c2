/**
 * What the desk answers when it does not answer: a code with data and a status, as JSON, never prose or a stack.
 *
 * Errors of the use cases keep their own codes; those below are about the request itself.
 */
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { isCorveeError, type ErrorCode } from '../../base/index.ts';

/** Why a request was refused before any use case saw it. */
const refusals = {
  /** The Host header is not this desk's own: a page elsewhere may be behind the request. */
  'host-refused': 403,
  /** The request comes from another page, or does not say from which. */
  'origin-refused': 403,
  /** No session: the address that the desk printed has not been opened in this browser. */
  'session-missing': 401,
  /** The token is not this desk's. */
  'token-refused': 403,
  'body-too-large': 413,
  'route-unknown': 404,
  /** A fault of Corvée. */
  internal: 500,
} as const satisfies Record<string, ContentfulStatusCode>;
export type RefusalCode = keyof typeof refusals;

/** The body of every answer that is not a 2xx. */
export interface ProblemJson {
  readonly code: RefusalCode | ErrorCode;
  readonly data: object;
}

/** Refusals of the use cases that are no mistake in the request; all others are answered with 400. */
const statuses: Partial<Record<ErrorCode, ContentfulStatusCode>> = {
  'report-unknown': 404,
  'claim-unknown': 404,
  'provision-unknown': 404,
  'case-read-only': 403,
  // Somebody else was quicker: ask again, then decide.
  'transition-refused': 409,
  'already-recorded': 409,
  'decided-meanwhile': 409,
  'member-needed': 401,
  'member-token': 401,
  'role-refused': 403,
  'case-in-use': 503,
  'store-down': 503,
  'publish-blocked': 409,
  'gate-stands': 409,
};

export function refuse(c: Context, code: RefusalCode): Response {
  return refuseData(c, code, {});
}

/** A refusal that says more than its code. */
export function refuseData(c: Context, code: RefusalCode, data: object): Response {
  return c.json({ code, data } satisfies ProblemJson, refusals[code]);
}

/** A use case's failure with its code; anything else as `internal`, with `onFault` told what it was. */
export function answerError(error: Error, c: Context, onFault: (error: Error) => void): Response {
  if (isCorveeError(error)) {
    const { code, data } = error;
    return c.json({ code, data } satisfies ProblemJson, statuses[code] ?? 400);
  }
  onFault(error);
  return refuse(c, 'internal');
}
