/** What the publish gate held back, in one line for people. */
import type { ExportedText } from '../app/index.ts';
import { message, type Locale, type MessageKey } from '../messages/index.ts';

type Blocks = ExportedText['blocks'];

export function gateReason(locale: Locale, reason: Blocks[number]['reason']): string {
  return message(locale, `cli.gate.${reason}` satisfies MessageKey);
}

/** Null if nothing was held back. */
export function gateLine(locale: Locale, blocks: Blocks): string | null {
  const claims = new Set(blocks.map(({ claim }) => claim)).size;
  if (claims === 0) return null;
  const byReason = Map.groupBy(blocks, ({ reason }) => reason);
  const reasons = [...byReason].map(([reason, all]) =>
    message(locale, 'cli.gate.reason', {
      reason: gateReason(locale, reason),
      n: new Set(all.map(({ claim }) => claim)).size,
    }),
  );
  return message(locale, 'cli.gate.held', { n: claims, reasons: reasons.join('; ') });
}
