import { expect, test } from 'vitest';
import { moneyOf, since } from '../base/index.ts';
import { sealClaim, type Claim, type ReportId } from '../evidence/index.ts';
import { corroborated } from './corroborated.ts';
import { inForce } from './in-force.ts';
import { claim, day, instrument, register, type MadeUp } from './made-up.case.ts';

/** Claims of reports of their own, vouched for on the day asked about. */
const told = (origin: string, report: string, more: MadeUp = {}): Claim => {
  const span = since(day('2022-01-01'), day('2022-01-01'), day('2022-12-31'));
  const one = claim({ origin, span, ...more });
  const id = `r-${report.repeat(16)}` as ReportId;
  return sealClaim({
    ...one,
    report: id,
    passages: one.passages.map((passage) => ({ ...passage, report: id })),
  });
};
const dues = (sum: number) => ({ quantity: moneyOf(sum, sum, 'USD', 'P1Y') });

/** The word for the first of some provisions, each resting on its claims. */
function wordFor(
  ...rules: readonly { readonly claims: readonly Claim[]; readonly sum: number }[]
): string | undefined {
  const data = register(
    rules.flatMap(({ claims }) => claims),
    rules.map(({ claims, sum }, i) => instrument(`i${String(i)}`, claims, dues(sum))),
  );
  const query = { valid: day('2022-06-01'), known: null, recorded: null };
  const all = inForce(data, query);
  const item = all.find(({ provision }) => provision.id === 'i0/only');
  return item === undefined ? undefined : corroborated(item, { all, data, query })?.level;
}

test('two reports of one origin are one word; two origins are two', () => {
  const one = { claims: [told('a', '1'), told('a', '2')], sum: 7000 };
  expect(wordFor(one)).toBe('single-origin');
  expect(wordFor({ ...one, claims: [...one.claims, told('b', '3')] })).toBe('corroborated');
});

test('background that an article repeats is no second word', () => {
  expect(wordFor({ claims: [told('a', '1'), told('b', '2', { background: true })], sum: 7000 })).toBe(
    'single-origin',
  );
});

test('another sum that somebody vouches for on that day contests it, however many told the first', () => {
  const rule = { claims: [told('a', '1'), told('b', '2'), told('c', '3')], sum: 7000 };
  expect(wordFor(rule, { claims: [told('d', '4')], sum: 9000 })).toBe('contested');
  expect(wordFor(rule, { claims: [told('d', '4')], sum: 7000 })).toBe('corroborated');
});

test('a sum that nobody vouches for on that day, and another in the same report, do not', () => {
  const rule = { claims: [told('a', '1')], sum: 7000 };
  const over = since(day('2019-01-01'), day('2019-01-01'), day('2019-02-01'));
  expect(wordFor(rule, { claims: [told('d', '4', { span: over })], sum: 9000 })).toBe('single-origin');
  expect(wordFor(rule, { claims: [told('a', '1')], sum: 9000 })).toBe('single-origin');
});

test('a claim it cites that denies it contests it', () => {
  expect(
    wordFor({ claims: [told('a', '1'), told('b', '2', { polarity: 'denied', modality: 'PR-' })], sum: 7000 }),
  ).toBe('contested');
});
