/** Two decisions on one claim, side by side, and what a person can do: keep theirs, put one's own in its place, or look first. */
import type { ErrorData } from '../base/index.ts';
import { message, type Locale } from '../messages/index.ts';

export function meanwhileText(
  { claim, theirs, yours }: ErrorData['decided-meanwhile'],
  locale: Locale,
): string {
  const { seq, role, name, what, why } = theirs;
  return [
    message(locale, 'cli.meanwhile.theirs', { seq, role, name: name ?? 'none', what, why: why ?? 'none' }),
    message(locale, 'cli.meanwhile.yours', { what: yours.what, why: yours.why ?? 'none' }),
    message(locale, 'cli.meanwhile.choose', { claim, seq }),
  ].join('\n');
}
