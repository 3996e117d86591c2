/**
 * One field of one entry, shown to somebody who has the chain and nothing else: they can check that this is what was
 * recorded then, and learn nothing of the other fields.
 */
import { z } from 'zod';
import { canonicalJson, hashOf } from '../../base/index.ts';
import { Header } from '../entry.ts';
import { canonicalFields, fieldHash, fieldHashes, fieldSalt } from './content.ts';

const Hex64 = z.string().regex(/^[0-9a-f]{64}$/);

export const Disclosure = z
  .strictObject({
    schema: z.literal(1),
    header: Header,
    field: z.string(),
    value: z.json(),
    salt: Hex64,
    /** The other fields' hashes, unopened. */
    others: z.record(z.string(), Hex64).readonly(),
  })
  .readonly();
export type Disclosure = z.infer<typeof Disclosure>;

/** @throws ZodError if the entry has no such field */
export function disclose(header: Header, contentKey: Uint8Array, entry: object, field: string): Disclosure {
  const hashes = Object.entries(fieldHashes(contentKey, canonicalFields(entry)));
  const others = Object.fromEntries(hashes.filter(([name]) => name !== field));
  const value: unknown = Reflect.get(entry, field);
  const salt = Buffer.from(fieldSalt(contentKey, field)).toString('hex');
  return Disclosure.parse({ schema: 1, header, field, value, salt, others });
}

/**
 * True if the value is the one the header commits to. Whether the header is in the chain is for the reader to check:
 * its hash (`hashOfHeader`) must be the one the chain has at `header.seq`.
 */
export function disclosureHolds({ header, field, value, salt, others }: Disclosure): boolean {
  const opened = fieldHash(Buffer.from(salt, 'hex'), canonicalJson(value));
  return !(field in others) && hashOf({ ...others, [field]: opened }) === header.commitment;
}
