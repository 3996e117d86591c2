/** What the forecasts of a ledger were worth: each by itself, and whoever holds them compared. */
import type { ClaimId } from '../../evidence/index.ts';
import {
  brierScore,
  calibrationBins,
  logScore,
  murphy,
  wilson,
  type CalibrationBin,
  type Murphy,
  type Scored,
} from '../scores/index.ts';
import type { Forecast, Holder } from './forecast.ts';
import type { LedgerLine } from './forecast-ledger.ts';

/** Holders that are compared: talk among workers, what newsrooms infer, and so on. */
export const HOLDER_GROUPS = ['workers', 'newsroom', 'officials', 'experts', 'unnamed', 'model'] as const;
export type HolderGroup = (typeof HOLDER_GROUPS)[number];

/**
 * How a forecast counts. `probability`: scored by its probability. `asserted`: said without a probability, so it is right
 * or wrong and nothing finer. `assumption`: its probability is an assumption of a run. `no-deadline`: can come true but
 * never fail, so that it measures nothing. `claims-changed`: a claim that decided it no longer stands.
 */
export type Standing =
  'probability' | 'asserted' | 'assumption' | 'no-deadline' | 'void' | 'open' | 'claims-changed';

export interface ScoredForecast {
  readonly forecast: Forecast;
  readonly resolution: LedgerLine['resolution'];
  readonly group: HolderGroup;
  readonly standing: Standing;
  /** Brier and log score, where `standing` is `probability`. */
  readonly brier: number | null;
  readonly log: number | null;
  /** Whether it came true as said, where it counts; null otherwise. */
  readonly right: boolean | null;
  /** Forecasts that go back to one telling have one number here: their claims overlap. */
  readonly telling: number;
}

export interface HolderScore {
  readonly group: HolderGroup;
  readonly forecasts: number;
  /** Separate tellings among them: one rumour read in three ways is one. */
  readonly tellings: number;
  readonly yes: number;
  readonly no: number;
  readonly voids: number;
  readonly open: number;
  readonly noDeadline: number;
  readonly assumptions: number;
  /** Of those that count and have been decided: how many came true as said, with Wilson's 90 % interval of the share. */
  readonly asserted: number;
  readonly right: number;
  readonly rightInterval: readonly [number, number] | null;
  /** The same by telling; a telling is right if all its decided forecasts are. */
  readonly assertedTellings: number;
  readonly rightTellings: number;
  readonly murphy: Murphy | null;
  /** Mean log score; null if none is scored. */
  readonly log: number | null;
  /** Standard error of the mean Brier score over forecasts; null for fewer than two. */
  readonly brierError: number | null;
  readonly calibration: readonly CalibrationBin[];
}

export interface LedgerScore {
  readonly lines: readonly ScoredForecast[];
  readonly holders: readonly HolderScore[];
  readonly voids: { readonly n: number; readonly decided: number };
}

/**
 * @param stands - whether a claim is accepted now; a resolution whose claims no longer all are decides nothing
 */
export function scoreLedger(ledger: readonly LedgerLine[], stands: (claim: ClaimId) => boolean): LedgerScore {
  const tellings = tellingsOf(ledger.map(({ forecast }) => forecast));
  const lines = ledger.map((line, i) => scored(line, tellings[i] ?? i, stands));
  const decided = lines.filter(
    ({ resolution, standing }) => resolution !== null && standing !== 'claims-changed',
  );
  return {
    lines,
    holders: HOLDER_GROUPS.flatMap((group) => {
      const own = lines.filter((line) => line.group === group);
      return own.length === 0 ? [] : [holderScore(group, own)];
    }),
    voids: { n: decided.filter(({ standing }) => standing === 'void').length, decided: decided.length },
  };
}

function scored(line: LedgerLine, telling: number, stands: (claim: ClaimId) => boolean): ScoredForecast {
  const { forecast, resolution } = line;
  const standing = standingOf(line, stands);
  const came = resolution?.outcome === 'yes' ? 1 : 0;
  const counts = standing === 'probability' || standing === 'asserted';
  const item: Scored | null =
    standing === 'probability' && forecast.probability !== null
      ? { probability: forecast.probability, outcome: came }
      : null;
  return {
    forecast,
    resolution,
    group: groupOf(forecast.holder),
    standing,
    brier: item === null ? null : brierScore(item),
    log: item === null ? null : logScore(item),
    right: counts ? (forecast.probability ?? 1) >= 0.5 === (came === 1) : null,
    telling,
  };
}

function standingOf({ forecast, resolution }: LedgerLine, stands: (claim: ClaimId) => boolean): Standing {
  if (resolution === null) return 'open';
  if (!resolution.claims.every(stands)) return 'claims-changed';
  if (resolution.outcome === 'void') return 'void';
  if (forecast.deadline === null) return 'no-deadline';
  if ((forecast.run?.assumed.length ?? 0) > 0) return 'assumption';
  return forecast.probability === null ? 'asserted' : 'probability';
}

function holderScore(group: HolderGroup, lines: readonly ScoredForecast[]): HolderScore {
  const count = (...standings: Standing[]): number =>
    lines.filter(({ standing }) => standings.includes(standing)).length;
  const decided = lines.filter(({ standing }) => standing !== 'claims-changed' && standing !== 'open');
  const asserted = lines.filter(({ right }) => right !== null);
  const right = asserted.filter((line) => line.right === true).length;
  const probable = lines.flatMap(({ forecast, brier, resolution }): Scored[] =>
    brier === null || forecast.probability === null
      ? []
      : [{ probability: forecast.probability, outcome: resolution?.outcome === 'yes' ? 1 : 0 }],
  );
  const tellings = [...new Set(asserted.map(({ telling }) => telling))];
  const logs = lines.flatMap(({ log }) => (log === null ? [] : [log]));
  return {
    group,
    forecasts: lines.length,
    tellings: new Set(lines.map(({ telling }) => telling)).size,
    yes: decided.filter(({ resolution }) => resolution?.outcome === 'yes').length,
    no: decided.filter(({ resolution }) => resolution?.outcome === 'no').length,
    voids: count('void'),
    open: count('open', 'claims-changed'),
    noDeadline: count('no-deadline'),
    assumptions: count('assumption'),
    asserted: asserted.length,
    right,
    rightInterval: asserted.length === 0 ? null : wilson(right, asserted.length),
    assertedTellings: tellings.length,
    rightTellings: tellings.filter((telling) =>
      asserted.every((line) => line.telling !== telling || line.right === true),
    ).length,
    murphy: murphy(probable),
    log: logs.length === 0 ? null : logs.reduce((sum, log) => sum + log, 0) / logs.length,
    brierError: standardError(lines.flatMap(({ brier }) => (brier === null ? [] : [brier]))),
    calibration: probable.length === 0 ? [] : calibrationBins(probable),
  };
}

function standardError(values: readonly number[]): number | null {
  const n = values.length;
  if (n < 2) return null;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (n - 1) / n);
}

export function groupOf({ kind }: Holder): HolderGroup {
  switch (kind) {
    case 'workers':
    case 'unnamed':
    case 'model':
      return kind;
    case 'outlet':
    case 'partner':
      return 'newsroom';
    case 'expert':
      return 'experts';
    case 'organ':
    case 'workplace':
    case 'official':
    case 'state':
    case 'court':
      return 'officials';
  }
}

/** One number per forecast, the same for those that share a claim, directly or through others. */
function tellingsOf(forecasts: readonly Forecast[]): number[] {
  const of = forecasts.map((_, i) => i);
  for (const [i, { claims }] of forecasts.entries()) {
    for (let j = 0; j < i; j++) {
      if (forecasts[j]?.claims.some((claim) => claims.includes(claim)) !== true) continue;
      const [from, to] = [of[i], of[j]];
      of.forEach((telling, k) => {
        if (telling === from && to !== undefined) of[k] = to;
      });
    }
  }
  return of;
}
