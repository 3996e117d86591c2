/** Going through proposals: what can be decided, which key decides it, and what comes next. Pure. */
import type { ClaimView } from './report-text.ts';

/** What a person can decide, with its key. */
export const decisions = [
  { status: 'accepted', key: 'A', code: 'KeyA' },
  { status: 'rejected', key: 'X', code: 'KeyX' },
  { status: 'conflict', key: 'C', code: 'KeyC' },
] as const;
export type Decision = (typeof decisions)[number]['status'];

type Standing = Pick<ClaimView, 'id' | 'status'>;

/** The next proposal after a claim, going round to the beginning; null if none is left. */
export function nextProposed<T extends Standing>(claims: readonly T[], after: string | null): T | null {
  const at = claims.findIndex(({ id }) => id === after);
  const round = [...claims.slice(at + 1), ...claims.slice(0, at + 1)];
  return round.find(({ id, status }) => status === 'proposed' && id !== after) ?? null;
}

/** How many of some claims nobody has decided on. */
export function left(claims: readonly Standing[]): number {
  return claims.filter(({ status }) => status === 'proposed').length;
}
