/** A report on its way in: its bytes as they travel, and what another day of publication moves. Pure. */
import type { PreviewJson, Span } from '../../lib/types.ts';

type Claim = PreviewJson['claims'][number];

/** A draft whose time hangs on the day of publication. */
export interface Moved {
  readonly claim: Claim;
  readonly before: Span;
}

/** The drafts that hold at another time now than before; those that only one reading has are not among them. */
export function movedBetween(before: PreviewJson, after: PreviewJson): Moved[] {
  const spans = new Map(before.claims.map(({ key, span }) => [key, span]));
  return after.claims.flatMap((claim) => {
    const span = spans.get(claim.key);
    return span === undefined || JSON.stringify(span) === JSON.stringify(claim.span)
      ? []
      : [{ claim, before: span }];
  });
}

/** Bytes as text that JSON can carry. */
export function base64Of(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += 0x8000) {
    binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  }
  return btoa(binary);
}
