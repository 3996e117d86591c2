/** The ledger of forecasts, end to end: what the record holds, what a person may resolve, and what counts. */
import { parse } from 'yaml';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  decideClaim,
  Entry,
  openSample,
  recordForecast,
  resolveForecast,
  score,
  ScoreJson,
  type ResolveForecast,
} from '../src/app/index.ts';
import { projections } from '../src/app/entry.ts';
import { loadDossier } from '../src/app/dossier/load.ts';
import { dossierEntries } from '../src/app/dossier/to-entries.ts';
import { parseDay } from '../src/base/index.ts';
import { memoryCase, type Case } from '../src/evidence/index.ts';
import { corvee, root } from './support/command-line.ts';

const by = { actor: { role: 'editor', name: null }, month: null } as const;

/** The sample as a case that can be written to, its forecasts not yet resolved. */
async function unresolved(): Promise<Case<Entry>> {
  const opened = await memoryCase<Entry>({ codec: Entry, projections });
  const entries = dossierEntries(loadDossier(`${root}/dossiers/sample`, 'Copy'));
  await opened.append(
    entries.filter(({ kind }) => kind !== 'forecast-resolved'),
    { actor: { role: 'import', name: 'sample' }, month: null },
  );
  return opened;
}

let sample: ScoreJson;
beforeAll(async () => {
  sample = await score(await openSample());
}, 60_000);
const of = (json: ScoreJson, id: string) => json.forecasts.find((forecast) => forecast.id === id);

describe('the forecasts of the sample', () => {
  test('are all that the dossier writes down, each with whose word decides it, and none has a probability', () => {
    const written = parse(readFileSync(`${root}/dossiers/sample/forecasts.yaml`, 'utf8')) as {
      forecasts: unknown[];
    };
    expect(sample.forecasts).toHaveLength(written.forecasts.length);
    expect(sample.forecasts).toHaveLength(19);
    expect(
      sample.forecasts.filter(({ probability, resolvedBy }) => probability !== null || resolvedBy === null),
    ).toEqual([]);
    expect(sample.forecasts.every(({ told }) => told.length > 0)).toBe(true);
  });

  test('every claim of the record that foretells is a forecast of the ledger', async () => {
    const opened = await openSample();
    const { registerData } = await import('../src/app/index.ts');
    const cited = new Set(sample.forecasts.flatMap(({ told }) => told.map(({ id }) => id)));
    const left = [...(await registerData(opened)).claims.values()].filter(
      ({ claim }) => claim.kind === 'forecast' && !cited.has(claim.id),
    );
    expect(left.map(({ claim }) => claim.slug)).toEqual([]);
  });

  test('one rumour read in three ways is one telling, wrong once', () => {
    const workers = sample.holders.find(({ group }) => group === 'workers');
    expect(workers).toMatchObject({
      forecasts: 3,
      tellings: 1,
      asserted: 3,
      right: 0,
      assertedTellings: 1,
      rightTellings: 0,
    });
  });

  test('the newsroom’s own guess is another holder’s than the talk among workers', () => {
    expect(of(sample, 'rail-soon-june-2022')).toMatchObject({
      group: 'newsroom',
      resolution: 'no',
      right: false,
    });
  });

  test('voids are counted and shown', () => {
    expect(sample.voids.n).toBe(1);
    expect(of(sample, 'freight-september-2022')).toMatchObject({
      standing: 'void',
      right: null,
      score: null,
    });
  });

  test('what the record says nothing about stays open, however long ago its deadline passed', () => {
    expect(of(sample, 'loggers-february-2021')).toMatchObject({
      resolution: null,
      standing: 'open',
      right: null,
    });
  });

  test('more movement, more flight: a forecast under a condition, of one host state and whole years', () => {
    expect(of(sample, 'movement-and-flight-2022')).toMatchObject({
      condition: { outcome: 'yes' },
      topic: 'flight',
      resolution: null,
    });
  });

  test('corvee score prints them in both languages, and its JSON keeps to the contract', async () => {
    const [english, korean, json] = await Promise.all([
      corvee(['score']),
      corvee(['score'], { locale: 'ko' }),
      corvee(['score', '--json']),
    ]);
    expect(english.out).toContain('Right 0 of 3 that count (by telling 0 of 1)');
    expect(english.out).toContain('No report is not a no.');
    expect(korean.out).toContain('노동자들 사이의 말');
    expect(ScoreJson.parse(JSON.parse(json.out))).toEqual(sample);
  }, 30_000);
});

describe('a person resolves a forecast', () => {
  const rail: ResolveForecast = {
    forecast: 'rail-passenger-before-october-2022',
    outcome: 'no',
    on: parseDay('2022-10-01'),
    conditionMet: null,
    claims: ['rail-passenger-2024-06'],
    why: 'Customs call the train of June 2024 the first.',
  };

  test('on accepted claims, and it counts until one of these no longer stands', async () => {
    const opened = await unresolved();
    expect(of(await score(opened), rail.forecast)?.resolution).toBeNull();
    await resolveForecast(opened, rail, by);
    expect(of(await score(opened), rail.forecast)).toMatchObject({
      resolution: 'no',
      standing: 'asserted',
      right: false,
    });
    await decideClaim(
      opened,
      { claim: 'rail-passenger-2024-06', status: 'conflict', why: 'another report says otherwise' },
      by,
    );
    expect(of(await score(opened), rail.forecast)).toMatchObject({
      resolution: null,
      standing: 'claims-changed',
      right: null,
    });
  });

  test.each<[string, Partial<ResolveForecast>, string]>([
    ['nothing was reported', { claims: [] }, 'noClaims'],
    ['somebody believed so', { claims: ['rumour-trains-2022'] }, 'claimNotAnEvent'],
    ['before the deadline had passed', { on: parseDay('2022-09-01') }, 'noBeforeDeadline'],
    ['a yes that came too late', { outcome: 'yes', on: parseDay('2024-06-06') }, 'yesAfterDeadline'],
    ['a day before the question opens', { on: parseDay('2022-01-01') }, 'dayBeforeOpening'],
    ['without a day', { on: null }, 'dayMissing'],
    ['a no where there is no deadline', { forecast: 'several-trades-2022' }, 'noWithoutDeadline'],
  ])('is refused where %s', async (_, change, why) => {
    const opened = await unresolved();
    await expect(resolveForecast(opened, { ...rail, ...change }, by)).rejects.toMatchObject({
      code: 'forecast-refused',
      data: { why },
    });
    expect((await score(opened)).forecasts.filter(({ resolution }) => resolution !== null)).toEqual([]);
  });

  test('a machine does not, and a claim that is not accepted decides nothing', async () => {
    const opened = await unresolved();
    const machine = { actor: { role: 'machine', name: null }, month: null } as const;
    await expect(resolveForecast(opened, rail, machine)).rejects.toMatchObject({
      data: { why: 'notAPerson' },
    });
    await decideClaim(opened, { claim: 'rail-passenger-2024-06', status: 'rejected', why: 'not so' }, by);
    await expect(resolveForecast(opened, rail, by)).rejects.toMatchObject({
      data: { why: 'claimNotAccepted' },
    });
  });
});

describe('a forecast is recorded', () => {
  const written = {
    id: 'own-question',
    question: 'Will a train with passengers cross before 2025?',
    criteria: 'Yes if a rail operator says so.',
    resolvedBy: 'a rail operator',
    topic: 'rail-passenger',
    mode: 'rail',
    cargo: 'passenger',
    regularity: 'any',
    direction: 'both',
    opens: '2022-06-24',
    deadline: '2024-12-31',
    holder: { kind: 'expert', label: 'an economist' },
    warrant: null,
    probability: 0.7,
    claims: ['rumour-trains-2022'],
  };

  test('with its probability, and scored by it; it cannot be changed afterwards', async () => {
    const opened = await unresolved();
    await recordForecast(opened, written, by);
    await expect(recordForecast(opened, { ...written, deadline: '2026-01-01' }, by)).rejects.toMatchObject({
      code: 'slug-taken',
    });
    const yes = {
      forecast: 'own-question',
      outcome: 'yes',
      on: parseDay('2024-06-06'),
      conditionMet: null,
    } as const;
    await resolveForecast(opened, { ...yes, claims: ['rail-passenger-2024-06'], why: 'It crossed.' }, by);
    const scored = await score(opened);
    expect(of(scored, 'own-question')?.score).toBeCloseTo(0.09, 12);
    expect(scored.holders.find(({ group }) => group === 'experts')?.brier).toMatchObject({
      n: 1,
      exact: true,
      error: null,
    });
  });

  test('a model’s probability that rests on an assumed hazard is shown and not scored', async () => {
    const opened = await unresolved();
    const { ForecastEntry, listForecasts } = await import('../src/analysis/index.ts');
    const [first] = await listForecasts(opened);
    const entry = ForecastEntry.parse({
      kind: 'forecast-recorded',
      forecast: {
        ...first?.forecast,
        id: 'by-model',
        holder: { kind: 'model', label: 'dprk-russia' },
        probability: 0.2,
        run: {
          regime: 'dprk-russia',
          planHash: 'x',
          inputHash: 'y',
          seed: 1,
          known: '2022-07-01',
          output: 'returned',
          assumed: ['when the border opens'],
        },
      },
    });
    await opened.append([entry], by);
    await resolveForecast(
      opened,
      {
        forecast: 'by-model',
        outcome: 'no',
        on: parseDay('2022-09-30'),
        conditionMet: null,
        claims: ['rail-passenger-2024-06'],
        why: 'Later.',
      },
      by,
    );
    expect(of(await score(opened), 'by-model')).toMatchObject({
      standing: 'assumption',
      score: null,
      right: null,
      assumed: ['when the border opens'],
    });
  });

  test('not with a field that nobody knows, and not on claims that are not there', async () => {
    const opened = await unresolved();
    await expect(recordForecast(opened, { ...written, odds: 3 }, by)).rejects.toMatchObject({
      code: 'value-invalid',
    });
    await expect(recordForecast(opened, { ...written, claims: ['nothing'] }, by)).rejects.toMatchObject({
      code: 'claim-unknown',
    });
  });
});
