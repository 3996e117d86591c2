/** The texts of a claim that any output shows: what the gate looks at. A text that is added to an output is added here. */
import type { Claim, Report } from '../../evidence/index.ts';
import { evidenceJson } from '../evidence-json.ts';
import type { Contacts } from '../mask.ts';
import type { Leaving, LeavingText } from './gate.ts';

/** @param contacts - of the report; what they mask is not shown */
export function leavingOf(claim: Claim, report: Report, contacts: Contacts): Leaving {
  const { words } = evidenceJson(claim, new Map([[report.id, report]]), contacts);
  const own = (field: string, text: string | null, aboutSource = false): LeavingText[] =>
    text === null || text === '' ? [] : [{ field, text, aboutSource }];
  return {
    claim,
    report,
    texts: [
      ...own('words', words),
      ...own('summary', claim.summary),
      ...own('region', claim.about.region, true),
      ...claim.chain.flatMap(({ party }, i) =>
        own(`party-${String(i)}`, party.label, party.kind !== 'outlet'),
      ),
      ...ofKind(claim).flatMap(([field, text]) => own(field, text)),
    ],
  };
}

/** The free texts that only some kinds have. */
function ofKind(claim: Claim): readonly (readonly [field: string, text: string | null])[] {
  switch (claim.kind) {
    case 'order':
      return [
        ['issuer', claim.issuer?.label ?? null],
        ['addressee', claim.addressee?.label ?? null],
      ];
    case 'permission':
    case 'prohibition':
      return [['condition', claim.condition]];
    case 'criterion':
      return [['items', [claim.of, ...claim.items].join('; ')]];
    case 'forecast':
      return [
        ['holder', claim.holder.label],
        ['warrant', claim.warrant],
      ];
    case 'motive':
    case 'belief':
    case 'testimony':
      return [['holder', claim.holder.label]];
    case 'amount':
      return [
        ['payer', claim.payer?.label ?? null],
        ['payee', claim.payee?.label ?? null],
      ];
    case 'practice':
      return [['actor', claim.actor?.label ?? null]];
    case 'count':
      return [['of', claim.of]];
    case 'sanction':
      return [['threshold', claim.threshold.of]];
    case 'duty':
    case 'event':
    case 'state':
      return [];
  }
}
