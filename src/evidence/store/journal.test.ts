/** The format of the journal, held by vectors, and what one disclosed field proves. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../../base/index.ts';
import type { Header } from '../entry.ts';
import { EMPTY, hashOfHeader, linkAfter } from './chain.ts';
import { canonicalEntry, canonicalFields, commitmentOf, newContentKey, seal, unseal } from './content.ts';
import { disclose, disclosureHolds } from './disclosure.ts';
import { by, claimOf, options, proposed, reportOf } from './made-up.case.ts';
import { memoryCase } from './open-case.ts';

interface Vector {
  readonly entry: { readonly kind: string };
  readonly contentKey: string;
  readonly canonical: string;
  readonly commitment: string;
  readonly sealed: string;
  readonly header: Header;
  readonly hash: string;
}

const file = new URL('../../../test/vectors/journal.json', import.meta.url);
const vectors = (JSON.parse(readFileSync(file, 'utf8')) as { entries: Vector[] }).entries;
const bytes = (text: string): Uint8Array => Buffer.from(text, 'utf8');

describe('the journal’s format', () => {
  test.each(vectors.map((vector, i) => [i + 1, vector] as const))(
    'vector %i: the same hash, commitment and seal for ever',
    (seq, vector) => {
      const key = Buffer.from(vector.contentKey, 'hex');
      const fields = canonicalFields(vector.entry);
      expect(canonicalEntry(fields)).toBe(vector.canonical);
      expect(commitmentOf(key, fields)).toBe(vector.commitment);
      expect(Buffer.from(seal(key, seq, 'entry', bytes(vector.canonical))).toString('hex')).toBe(
        vector.sealed,
      );
      expect(hashOfHeader(vector.header)).toBe(vector.hash);
      const before = vectors[seq - 2];
      const { kind, actor, month, commitment, destroyed } = vector.header;
      const tip = before === undefined ? EMPTY : { seq: seq - 1, hash: before.hash };
      expect(linkAfter(tip, { kind, actor, month, commitment, destroyed })).toMatchObject({
        header: vector.header,
        link: { seq, hash: vector.hash },
      });
    },
  );

  test('the text that is sealed is the entry’s canonical JSON, whatever the order of its fields', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ unit: 'grapheme' }), fc.jsonValue()), (entry) => {
        expect(canonicalEntry(canonicalFields(entry))).toBe(canonicalJson(entry));
      }),
    );
  });

  test('a header says nothing of its content: equal entries have unlike headers', () => {
    const fields = canonicalFields({ kind: 'claim-decided', why: 'the same' });
    expect(commitmentOf(newContentKey(), fields)).not.toBe(commitmentOf(newContentKey(), fields));
  });

  test('a sealed entry opens at its own place, as what it is, with its own key, whole; and not otherwise', () => {
    const key = newContentKey();
    const sealed = seal(key, 7, 'entry', bytes('dues'));
    expect(Buffer.from(unseal(key, 7, 'entry', sealed) ?? []).toString()).toBe('dues');
    expect(unseal(key, 8, 'entry', sealed)).toBeNull();
    expect(unseal(key, 7, 'original', sealed)).toBeNull();
    expect(unseal(newContentKey(), 7, 'entry', sealed)).toBeNull();
    expect(unseal(key, 7, 'entry', sealed.subarray(1))).toBeNull();
    expect(unseal(key, 7, 'entry', sealed.subarray(0, 3))).toBeNull();
    expect(unseal(key.subarray(1), 7, 'entry', sealed)).toBeNull();
  });
});

describe('one disclosed field', () => {
  const entry = { kind: 'claim-decided', status: 'accepted', why: 'two origins' };
  const key = newContentKey();
  const commitment = commitmentOf(key, canonicalFields(entry));
  const { header } = linkAfter(EMPTY, {
    kind: entry.kind,
    actor: by.actor,
    month: null,
    commitment,
    destroyed: [],
  });
  const shown = disclose(header, key, entry, 'status');

  test('is what the header commits to, and shows no other field', () => {
    expect(disclosureHolds(shown)).toBe(true);
    expect(JSON.stringify(shown)).not.toContain('two origins');
  });

  test('cannot be another value, another field, or of another entry', () => {
    expect(disclosureHolds({ ...shown, value: 'rejected' })).toBe(false);
    expect(disclosureHolds({ ...shown, field: 'why' })).toBe(false);
    expect(disclosureHolds({ ...shown, header: { ...header, commitment: '0'.repeat(64) } })).toBe(false);
  });

  test('comes from a case; a withheld entry discloses nothing', async () => {
    const open = await memoryCase(options);
    const added = reportOf('Dues are owed.');
    const claim = claimOf(added.report.id, added.text, 'Dues.');
    await open.append([added, proposed(claim)], by);
    const found = await open.disclose(2, 'claim');
    expect(found && disclosureHolds(found)).toBe(true);
    expect((await open.lines({ after: 1 }))[0]?.hash).toBe(found && hashOfHeader(found.header));
    expect(await open.disclose(2, 'absent')).toBeNull();
    expect(await open.disclose(99, 'claim')).toBeNull();
    await open.append([{ kind: 'claim-withdrawn', claim: claim.id, why: 'danger' }], by);
    expect(await open.disclose(2, 'claim')).toBeNull();
    await open.close();
  });
});
