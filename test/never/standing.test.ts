/** N7, N8, N10 where they are held: in what a record may say, before anything is shown. */
import { describe, expect, test } from 'vitest';
import { Resolution } from '../../src/analysis/index.ts';
import { brief, loadRegime, openSample } from '../../src/app/index.ts';
import {
  EvidenceEntry,
  Grade,
  listClaims,
  passageOf,
  sealClaim,
  UNGRADED,
  type Claim,
} from '../../src/evidence/index.ts';
import { BriefClaimsJson, BriefRegisterJson } from '../../src/publish/index.ts';
import { read } from '../../src/reading/index.ts';
import { EXAMPLES } from '../support/every-output.ts';

const text = 'Workers in Russia are reportedly tasked with paying USD 7,000 a year.';

/** The first claim of the text above, as a reader proposes it. */
function proposed(): Parameters<typeof sealClaim>[0] {
  const [found] = read(text, { published: null, outlet: 'an outlet' }).claims;
  if (found === undefined) throw new Error('nothing was read');
  const report = `r-${'0'.repeat(16)}` as Claim['report'];
  return {
    ...found.statement,
    slug: null,
    report,
    passages: [passageOf(report, text, found.start, found.end)],
    origin: 'made-up' as Claim['origin'],
    grade: UNGRADED,
    peopleWhoCouldKnow: 'unknown',
  };
}

describe('N7: nothing is made surer than it is', () => {
  test('hearsay that is stated as certain is refused', () => {
    const claim = proposed();
    expect(claim.modality).toBe('PR+');
    expect(() => sealClaim(claim)).not.toThrow();
    expect(() => sealClaim({ ...claim, modality: 'CT+' })).toThrow('weakest link');
  });

  test('no claim of a draft counts as reviewed, and rows that say so are refused', async () => {
    const sample = await openSample();
    const { length } = await listClaims(sample);
    const made = await brief(sample, {
      paths: EXAMPLES,
      published: new Map(),
      regime: loadRegime(),
      known: null,
      locale: 'en',
      seed: 1,
      size: { workers: 20, draws: 1 },
    });
    expect((await listClaims(sample)).length).toBe(length);
    expect(BriefClaimsJson.safeParse(made.claims).success).toBe(true);
    const claims = made.claims.claims.map((claim) => ({ ...claim, status: 'accepted' }));
    expect(BriefClaimsJson.safeParse({ ...made.claims, claims }).success).toBe(false);
    const instruments = made.register.instruments.map((item) => ({ ...item, status: 'confirmed' }));
    expect(BriefRegisterJson.safeParse({ ...made.register, instruments }).success).toBe(false);
  }, 60_000);

  test('a machine proposes: the entry that proposes has no field for a decision', () => {
    const entry = { kind: 'claim-proposed', claim: sealClaim(proposed()) };
    expect(EvidenceEntry.safeParse(entry).success).toBe(true);
    expect(EvidenceEntry.safeParse({ ...entry, status: 'accepted' }).success).toBe(false);
  });

  test('credibility 1, which only corroboration gives, cannot be given by hand', () => {
    const grade = { scheme: 'admiralty-1', reliability: 'B', credibility: '2' };
    expect(Grade.safeParse(grade).success).toBe(true);
    expect(Grade.safeParse({ ...grade, credibility: '1' }).success).toBe(false);
  });
});

describe('N8: no report decides nothing', () => {
  const resolution = {
    forecast: 'rail-2022',
    outcome: 'no',
    on: '2022-10-01',
    claims: [],
    why: 'nothing was reported',
  };

  test('a forecast is resolved by claims, never by there being none', () => {
    expect(Resolution.safeParse(resolution).success).toBe(false);
    expect(Resolution.safeParse({ ...resolution, claims: [`c-${'0'.repeat(16)}`] }).success).toBe(true);
  });
});

describe('N10: a standard of proof is no number', () => {
  test('a grade given as a number is refused', () => {
    const grade = { scheme: 'admiralty-1', reliability: 'B', credibility: null };
    expect(Grade.safeParse(grade).success).toBe(true);
    for (const number of [0.85, 2])
      expect(Grade.safeParse({ ...grade, credibility: number }).success).toBe(false);
    expect(Grade.safeParse({ ...grade, confidence: 0.85 }).success).toBe(false);
  });
});
