/**
 * What a claim says as a list of tags, `name:value`, for formats that have no fields of their own for it: `kind:duty`, `topic:dues`, `state:RU`. One
 * list, written by every such export and read again by the import.
 */
import type { Claim } from '../../evidence/index.ts';
import type { Exported } from './exported.ts';
import { edtfOf } from './peers/edtf.ts';
import { quantityCode } from './quantity-code.ts';

/** Tags that an import reads; in this order. */
export const TAGS = [
  'kind',
  'topic',
  'state',
  'region',
  'trade',
  'polarity',
  'modality',
  'holds',
  'quantity',
  'background',
  'of-kind',
] as const;
export type TagName = (typeof TAGS)[number];

/** @param without - what the format has a place of its own for */
export function tagsOf({ claim, span }: Exported, without: readonly TagName[] = []): string[] {
  const { about, quantity } = claim;
  const values: Readonly<Record<TagName, string | null>> = {
    kind: claim.kind,
    topic: about.topic,
    state: about.state,
    region: about.region,
    trade: about.trade,
    polarity: claim.polarity === 'denied' ? 'denied' : null,
    modality: claim.modality,
    holds: edtfOf(span),
    quantity: quantity === null ? null : quantityCode(quantity),
    background: claim.background ? 'true' : null,
    'of-kind': JSON.stringify(ofItsKind(claim)),
  };
  return TAGS.filter((name) => !without.includes(name)).flatMap((name) => {
    const value = values[name];
    return value === null ? [] : [`${name}:${value}`];
  });
}

/** The first of each name; what is no tag of ours is passed over. */
export function tagsRead(tags: readonly string[]): Partial<Record<TagName, string>> {
  const found: Partial<Record<TagName, string>> = {};
  for (const tag of tags) {
    const at = tag.indexOf(':');
    const name = TAGS.find((one) => one === tag.slice(0, at));
    if (name !== undefined) found[name] ??= tag.slice(at + 1);
  }
  return found;
}

/** What only claims of its kind have, as it is shown. */
export function ofItsKind(claim: Claim): Readonly<Record<string, unknown>> {
  switch (claim.kind) {
    case 'order':
      return { issuer: claim.issuer, addressee: claim.addressee };
    case 'duty':
      return { bearer: claim.bearer, recurrence: claim.recurrence };
    case 'sanction':
      return { bearer: claim.bearer, threshold: claim.threshold, consequence: claim.consequence };
    case 'permission':
    case 'prohibition':
      return { bearer: claim.bearer, condition: claim.condition };
    case 'criterion':
      return { of: claim.of, items: claim.items };
    case 'event':
    case 'state':
      return { runs: claim.runs };
    case 'amount':
      return { payer: claim.payer, payee: claim.payee };
    case 'count':
      return { of: claim.of };
    case 'practice':
      return { actor: claim.actor };
    case 'motive':
    case 'belief':
    case 'testimony':
      return { holder: claim.holder };
    case 'forecast':
      return { holder: claim.holder, deadline: claim.deadline, warrant: claim.warrant };
  }
}
