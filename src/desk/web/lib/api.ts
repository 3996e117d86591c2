/** Asks the desk's server. Same origin only; a refusal becomes a `DeskProblem` with its code. */
import type { ProblemJson } from './types.ts';

/** Why there is no answer. `unreachable`: the desk does not run any more. */
export class DeskProblem extends Error {
  override readonly name = 'DeskProblem';
  readonly code: ProblemJson['code'] | 'unreachable';
  /** What the desk said besides the code. */
  readonly data: object;

  constructor(code: ProblemJson['code'] | 'unreachable', data: object = {}) {
    super(code);
    this.code = code;
    this.data = data;
  }
}

/** @throws DeskProblem; or the signal's AbortError if the asker has gone */
export async function ask<T>(
  path: string,
  query: Readonly<Record<string, string>> = {},
  signal?: AbortSignal,
): Promise<T> {
  const search = new URLSearchParams(query).toString();
  const address = `/api/${path}${search === '' ? '' : `?${search}`}`;
  const answer = await reach(address, signal === undefined ? {} : { signal });
  if (!answer.ok) throw await problemOf(answer);
  return (await answer.json()) as T;
}

/** Changes something in the case, or asks what does not fit an address. @throws as `ask` does */
export async function change<T>(path: string, body: object, signal?: AbortSignal): Promise<T> {
  const answer = await reach(`/api/${path}`, { ...sent(body), ...(signal && { signal }) });
  if (!answer.ok) throw await problemOf(answer);
  return (await answer.json()) as T;
}

/** Exchanges the launch token for a session. @throws DeskProblem */
export async function openSession(token: string): Promise<void> {
  const answer = await reach('/api/session', sent({ token }));
  if (!answer.ok) throw await problemOf(answer);
}

function sent(body: object): RequestInit {
  return { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) };
}

async function reach(address: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(address, { ...init, credentials: 'same-origin', redirect: 'error' });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new DeskProblem('unreachable');
  }
}

async function problemOf(answer: Response): Promise<DeskProblem> {
  const body = (await answer.json().catch(() => null)) as Partial<ProblemJson> | null;
  return new DeskProblem(body?.code ?? 'internal', body?.data ?? {});
}
