/** Tags of an export, read back as what a claim says. */
import { quantityOfCode, spanOfEdtf, tagsRead } from '../../publish/index.ts';
import type { Said } from './incoming.ts';

/** A tag whose value is none of its kind is kept as it is, so that the claim is refused for it and not proposed without it. */
export function saidByTags(tags: readonly string[]): Said {
  const { holds, quantity, background, 'of-kind': ofKind, ...plain } = tagsRead(tags);
  const span = holds === undefined ? null : spanOfEdtf(holds);
  return {
    ...plain,
    ...(span === null ? {} : { span }),
    ...(quantity === undefined ? {} : { quantity: quantityOfCode(quantity) ?? quantity }),
    ...(background === undefined ? {} : { background: background === 'true' }),
    ...(ofKind === undefined ? {} : { ofKind: fieldsOf(ofKind) }),
  };
}

function fieldsOf(json: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(json);
    if (typeof value === 'object' && value !== null) return { ...value };
  } catch {
    // Refused with the claim: no claim has a field of this name.
  }
  return { unreadable: json };
}
