/** The format of the journal, held by vectors, and what an entry shown in part proves. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson, type Json } from '../../base/index.ts';
import type { Header } from '../entry.ts';
import { EMPTY, hashOfHeader, linkAfter } from './chain.ts';
import { hiddenPaths, rootOf, rootOfShown, show, Shown, shownAt } from './commitment.ts';
import { canonicalEntry, canonicalFields, commitmentOf, newContentKey, seal, unseal } from './content.ts';
import { shownEntryHolds } from './shown-entry.ts';
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

const vectorsIn = (name: string): readonly Vector[] => {
  const file = new URL(`../../../test/vectors/${name}`, import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { entries: Vector[] }).entries;
};
const [first, second] = [vectorsIn('journal.json'), vectorsIn('journal-2.json')];
const bytes = (text: string): Uint8Array => Buffer.from(text, 'utf8');

describe('the journal’s format', () => {
  test.each(
    [...first, ...second].map((vector) => [vector.header.schema, vector.header.seq, vector] as const),
  )('form %i, vector %i: the same hash, commitment and seal for ever', (form, seq, vector) => {
    const key = Buffer.from(vector.contentKey, 'hex');
    const fields = canonicalFields(vector.entry);
    expect(canonicalEntry(fields)).toBe(vector.canonical);
    expect(form === 1 ? commitmentOf(key, fields) : rootOf(key, vector.entry as Json)).toBe(
      vector.commitment,
    );
    expect(Buffer.from(seal(key, seq, 'entry', bytes(vector.canonical))).toString('hex')).toBe(vector.sealed);
    expect(hashOfHeader(vector.header)).toBe(vector.hash);
  });

  test('what is written is of form 2, each naming the one before', () => {
    for (const { header, hash } of second) {
      if (header.schema !== 2) throw new Error('of form 1');
      const tip = header.seq === 1 ? EMPTY : { seq: header.seq - 1, hash: header.prev };
      expect(linkAfter(tip, header)).toMatchObject({ header, link: { seq: header.seq, hash } });
    }
  });

  test('the text that is sealed is the entry’s canonical JSON, whatever the order of its fields', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ unit: 'grapheme' }), fc.jsonValue()), (entry) => {
        expect(canonicalEntry(canonicalFields(entry))).toBe(canonicalJson(entry));
      }),
    );
  });

  test('a header says nothing of its content: equal entries have unlike headers', () => {
    const entry = { kind: 'claim-decided', why: 'the same' };
    expect(rootOf(newContentKey(), entry)).not.toBe(rootOf(newContentKey(), entry));
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

describe('an entry shown in part', () => {
  const entry = {
    kind: 'claim-proposed',
    claim: { summary: 'two origins', places: [{ at: 'somewhere', on: null }, []], empty: {}, n: 1.5 },
  };
  const key = newContentKey();
  const salt = '0'.repeat(32);
  const commitment = rootOf(key, entry);
  const { header, link } = linkAfter(EMPTY, {
    kind: entry.kind,
    actor: by.actor,
    month: null,
    commitment,
    destroyed: [],
    salt,
  });
  if (header.schema !== 2) throw new Error('of form 1');
  const content = show(key, entry, (path) => path === 'claim/summary' || path === 'claim/places/0');

  test('is what the header commits to, and shows nothing that is hidden', () => {
    expect(shownEntryHolds({ header, content }, link.hash)).toBe(true);
    expect(hiddenPaths(content)).toEqual(['claim/places/0', 'claim/summary']);
    expect(shownAt(content, 'claim/n')).toBe(1.5);
    expect(shownAt(content, 'claim/summary')).toBeUndefined();
    for (const hidden of ['two origins', 'somewhere']) expect(JSON.stringify(content)).not.toContain(hidden);
  });

  test('leads to one root whatever is hidden, for any value; a hidden value alike twice has unlike hashes', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ unit: 'grapheme' }), fc.jsonValue()), fc.nat(5), (value, n) => {
        const plain = JSON.parse(JSON.stringify(value)) as Json;
        let i = 0;
        const shown = show(key, plain, () => i++ % 6 === n);
        expect(rootOfShown(shown)).toBe(rootOf(key, plain));
        expect(Shown.parse(JSON.parse(JSON.stringify(shown)))).toEqual(shown);
      }),
    );
    const twice = show(key, { a: 'same', b: 'same' }, () => true);
    const hashes = 'fields' in twice ? Object.values(twice.fields).map((one) => JSON.stringify(one)) : [];
    expect(new Set(hashes).size).toBe(2);
  });

  test('cannot be another value, a value moved, a list for an object, or of another entry', () => {
    const said = (change: (shown: string) => string): Shown =>
      JSON.parse(change(JSON.stringify(content))) as Shown;
    for (const other of [
      said((text) => text.replace('1.5', '15')),
      said((text) => text.replace('"n":', '"m":')),
      said((text) => text.replace('"value":{}', '"value":[]')),
    ]) {
      expect(JSON.stringify(other)).not.toBe(JSON.stringify(content));
      expect(shownEntryHolds({ header, content: other }, link.hash)).toBe(false);
    }
    expect(shownEntryHolds({ header: { ...header, month: by.month }, content }, link.hash)).toBe(false);
    expect(shownEntryHolds({ header, content }, '0'.repeat(64))).toBe(false);
  });

  test('comes from a case; a withdrawn entry shows nothing', async () => {
    const open = await memoryCase(options);
    const added = reportOf('Dues are owed.');
    const claim = claimOf(added.report.id, added.text, 'Dues.');
    await open.append([added, proposed(claim)], by);
    const found = await open.show(2, (path) => path === 'claim/chain');
    const hash = (await open.lines({ after: 1 }))[0]?.hash ?? '';
    expect(found && shownEntryHolds(found, hash)).toBe(true);
    expect(found && shownAt(found.content, 'claim/summary')).toBe('Dues.');
    expect(await open.show(99, () => false)).toBeNull();
    await open.append([{ kind: 'claim-withdrawn', claim: claim.id, why: 'danger' }], by);
    expect(await open.show(2, () => false)).toBeNull();
    await open.close();
  });
});
