import { describe, expect, test } from 'vitest';
import { moneyOf, parseDay, since } from '../base/index.ts';
import type { Attribution } from './attribution.ts';
import { Claim, sealClaim, type UnsealedClaim } from './claim.ts';
import { UNGRADED } from './grade.ts';
import { reportIdOf, type OriginId, type Slug } from './ids.ts';
import { passageHolds, passageOf } from './passage.ts';
import { sha256 } from '../base/index.ts';

const text = 'Workers are reportedly told to pay USD 7,000 to USD 10,000 a year.';
const report = reportIdOf(sha256(text));

const hearsay: Attribution = {
  party: { kind: 'unnamed', label: 'unnamed' },
  role: 'relay',
  stance: 'hearsay',
  strength: 'PR',
  cue: { start: 12, end: 22, text: 'reportedly' },
  quoted: false,
  implied: false,
  read: false,
};

const dues: UnsealedClaim = {
  kind: 'amount',
  slug: null,
  report,
  passages: [passageOf(report, text, 31, 65)],
  origin: 'made-up' as OriginId,
  grade: UNGRADED,
  peopleWhoCouldKnow: 'more',
  summary: 'Dues of 7,000 to 10,000 dollars a year are reported.',
  about: { topic: 'dues', state: 'RU', region: null, trade: null },
  polarity: 'affirmed',
  modality: 'PR+',
  chain: [hearsay],
  span: since(null, parseDay('2022-06-22'), parseDay('2022-06-22')),
  quantity: moneyOf(7000, 10000, 'USD', 'P1Y'),
  background: false,
  triggers: [],
  payer: { kind: 'workers', label: 'workers' },
  payee: null,
};

describe('claims', () => {
  test('a claim keeps its exact words', () => {
    const claim = sealClaim(dues);
    expect(claim.passages[0]?.exact).toBe('pay USD 7,000 to USD 10,000 a year');
    expect(claim.passages.every((passage) => passageHolds(passage, text))).toBe(true);
  });

  test('the same content is the same claim on every desk, and a name does not change it', () => {
    expect(sealClaim({ ...dues, slug: 'dues-2022' as Slug }).id).toBe(sealClaim(dues).id);
    expect(sealClaim({ ...dues, polarity: 'denied', modality: 'PR-' }).id).not.toBe(sealClaim(dues).id);
  });

  test('a claim is never more certain than the weakest link of its chain (N7)', () => {
    expect(() => sealClaim({ ...dues, modality: 'CT+' })).toThrow('weakest link');
  });

  test('a claim without words, or with words of another report, is refused', () => {
    expect(() => sealClaim({ ...dues, passages: [] })).toThrow();
    const other = reportIdOf(sha256('another'));
    expect(() => sealClaim({ ...dues, passages: [passageOf(other, text, 0, 7)] })).toThrow('own report');
  });

  test('credibility 1 cannot be given by hand, and unknown keys are refused', () => {
    const claim = sealClaim(dues);
    expect(Claim.safeParse({ ...claim, grade: { ...UNGRADED, credibility: '1' } }).success).toBe(false);
    expect(Claim.safeParse({ ...claim, name: 'somebody' }).success).toBe(false);
  });
});
