/** What tellings amount to, as a user meets it: a word by origin at every provision, which falls when two origins turn out to be one. */
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, test } from 'vitest';
import { exportClaims, orders, type Entry } from '../src/app/index.ts';
import { parseDay } from '../src/base/index.ts';
import { listClaims, type Case, type ClaimId } from '../src/evidence/index.ts';
import { CORROBORATION } from '../src/register/index.ts';
import { corvee } from './support/command-line.ts';
import { makeCaseInMemory, sampleEntries } from './register/cases.ts';

const AT = parseDay('2024-10-01');
const by = { actor: { role: 'editor', name: null }, month: null } as const;
let own: Case<Entry>;
const levels = async (): Promise<Map<string, { level: string; claims: readonly ClaimId[] }>> => {
  const { instruments } = await orders(own, { at: AT, known: null, recorded: null });
  return new Map(
    instruments.flatMap(({ provisions }) =>
      provisions.flatMap(({ id, corroboration, claims }) =>
        corroboration === null ? [] : [[id, { level: corroboration.level, claims }] as const],
      ),
    ),
  );
};

beforeAll(async () => {
  own = await makeCaseInMemory(sampleEntries());
});

describe('a word by origin', () => {
  test('every provision has one, and whatever rests on one origin is never more than that', async () => {
    const { instruments } = await orders(own, { at: AT, known: null, recorded: null });
    const provisions = instruments.flatMap((instrument) => instrument.provisions);
    expect(provisions.length).toBeGreaterThan(20);
    const more = provisions.filter(
      ({ origins, corroboration }) => origins.length <= 1 && corroboration?.level === 'corroborated',
    );
    expect(more).toEqual([]);
    expect(provisions.some(({ corroboration }) => corroboration?.level === 'single-origin')).toBe(true);
    expect(JSON.stringify(provisions.map(({ corroboration }) => corroboration))).not.toMatch(/:\s*[\d.]/);
  });

  test('two origins that a person finds to be one are one: the word falls there and rises nowhere', async () => {
    const before = await levels();
    const [found] = [...before].filter(([, { level }]) => level === 'corroborated');
    if (found === undefined) throw new Error('the sample has no provision that two origins vouch for');
    const [id, { claims }] = found;
    const records = await listClaims(own, { ids: claims });
    const reports = [...new Set(records.map(({ claim }) => claim.report))];
    const [first, ...others] = reports;
    if (first === undefined) throw new Error('no report');
    await own.append(
      others.map((other): Entry => ({
        kind: 'origins-decided',
        decision: { reports: [first, other], same: true, why: 'one partner told both' },
      })),
      by,
    );
    const after = await levels();
    expect(after.get(id)?.level).toBe('single-origin');
    const rank = (level = 'denied'): number => CORROBORATION.findIndex((one) => one === level);
    expect([...before].filter(([name, { level }]) => rank(after.get(name)?.level) > rank(level))).toEqual([]);
  });
});

test('the table of claims says it of every claim, and never more of one origin than that', async () => {
  const rows = parse<Record<string, string>>((await exportClaims(own, 'csv')).text, { columns: true });
  expect(rows.length).toBeGreaterThan(200);
  expect(rows.filter(({ told }) => !CORROBORATION.some((level) => level === told))).toEqual([]);
  expect(
    rows.filter(({ single_origin, told }) => single_origin === 'true' && told === 'corroborated'),
  ).toEqual([]);
  expect(rows.some(({ told }) => told === 'hinted')).toBe(true);
});

test('corvee orders says it in words, in both languages', async () => {
  const english = await corvee(['orders', '--at', AT]);
  expect(english.out).toMatch(/one origin vouches for it; nobody else says\s+so/);
  expect(english.out).toMatch(/2 origins vouch for it, taken as\s+independent; none\s+speaks\s+against it/);
  expect(english.out).not.toMatch(/confirmed|\d+ ?%  ?likely/);
});
