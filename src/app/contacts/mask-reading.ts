/** A reading for people: what names a day of contact, or who and where a source is, is taken out of all its words (N6). */
import { sha256 } from '../../base/index.ts';
import { reportIdOf } from '../../evidence/index.ts';
import { MASK, maskedSlice, maskedSpan } from '../../publish/index.ts';
import type { Extent, Reading } from '../../reading/index.ts';
import { findContacts } from './find-contacts.ts';
import { toContacts } from './in-case.ts';

export function maskReading(text: string, reading: Reading): Reading {
  const found = findContacts(text, reading);
  const id = reportIdOf(sha256(text));
  const contacts = toContacts([{ id, found }]);
  const hit = ({ start, end }: Extent): boolean =>
    found.words.some((cut) => cut.start < end && cut.end > start);
  const masked = <T extends Extent & { readonly text: string }>(item: T): T => ({
    ...item,
    text: maskedSlice(contacts, id, text, item.start, item.end),
  });
  const { published } = reading;
  return {
    ...reading,
    published: {
      ...published,
      reasons: published.reasons.map((reason) =>
        hit(reason) ? { ...reason, words: MASK, sentence: MASK } : reason,
      ),
    },
    times: reading.times.map((time) =>
      hit(time) ? { ...masked(time), value: MASK, from: null, to: null } : masked(time),
    ),
    quantities: reading.quantities.map(masked),
    attribution: reading.attribution.map((item) => masked(item)),
    checks: reading.checks.map((item) => masked(item)),
    claims: reading.claims.map((item) => ({
      ...masked(item),
      statement: { ...item.statement, span: maskedSpan(contacts, item.statement.span) },
    })),
  };
}
