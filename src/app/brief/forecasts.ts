/** The forecasts of a draft, frozen with criteria, and what the case knows of the same question. */
import { daysBetween, type Day } from '../../base/index.ts';
import type { Forecast, LedgerLine } from '../../analysis/index.ts';
import type { Claim, ClaimOf, Slug, Topic } from '../../evidence/index.ts';
import type { DraftReport } from './to-claims.ts';

export type Mode = Pick<Forecast, 'mode' | 'cargo' | 'regularity' | 'direction'>;

/** Things that happen or not on a day, so that a forecast of them can be decided. Flight is not among them (N4). */
const DECIDABLE: Readonly<Partial<Record<Topic, Mode>>> = {
  'rail-passenger': { mode: 'rail', cargo: 'any', regularity: 'any', direction: 'both' },
  'rail-freight': { mode: 'rail', cargo: 'freight', regularity: 'any', direction: 'both' },
  air: { mode: 'air', cargo: 'any', regularity: 'any', direction: 'both' },
  border: { mode: 'any', cargo: 'any', regularity: 'any', direction: 'both' },
  'mass-return': { mode: 'any', cargo: 'none', regularity: 'any', direction: 'home' },
  dispatch: { mode: 'any', cargo: 'none', regularity: 'any', direction: 'out' },
};

/** Topics whose questions touch: the same trains. */
const FAMILY: Readonly<Partial<Record<Topic, readonly Topic[]>>> = {
  'rail-passenger': ['rail-passenger', 'rail-freight'],
  'rail-freight': ['rail-passenger', 'rail-freight'],
};

/** Deadlines within this many days of each other ask the same question. */
const NEAR = 31;

export interface DraftForecast extends Mode {
  readonly id: Slug;
  readonly claim: ClaimOf<'forecast'>;
  readonly opens: Day | null;
}

/** One forecast per holder, question and deadline; those without any deadline are kept, and can never fail. */
export function draftForecasts(drafts: readonly DraftReport[]): DraftForecast[] {
  const found = drafts.flatMap(({ report, claims }) =>
    claims
      .filter(
        (claim): claim is ClaimOf<'forecast'> => claim.kind === 'forecast' && claim.about.topic in DECIDABLE,
      )
      .map((claim) => ({ claim, report })),
  );
  const distinct = new Map(
    found.map((item) => [`${item.report.id} ${item.claim.about.topic} ${item.claim.deadline ?? ''}`, item]),
  );
  return [...distinct.values()].map(({ claim, report }, i) => ({
    ...modeOf(claim),
    id: `${report.slug ?? 'report'}-forecast-${String(i + 1)}` as Slug,
    claim,
    opens: report.published.from,
  }));
}

/** What the words themselves say about passengers or freight; otherwise both stay open. */
function modeOf(claim: Claim): Mode {
  const words = claim.passages.map(({ exact }) => exact.toLowerCase()).join(' ');
  const mode = DECIDABLE[claim.about.topic] ?? {
    mode: 'any',
    cargo: 'any',
    regularity: 'any',
    direction: 'both',
  };
  const cargo = words.includes('passenger')
    ? 'passenger'
    : words.includes('freight')
      ? 'freight'
      : mode.cargo;
  return { ...mode, cargo };
}

/** The case's questions about the same thing with about the same deadline. */
export function sameQuestion({ claim }: DraftForecast, ledger: readonly LedgerLine[]): LedgerLine[] {
  const topics = FAMILY[claim.about.topic] ?? [claim.about.topic];
  return ledger.filter(
    ({ forecast }) =>
      topics.includes(forecast.topic) &&
      claim.deadline !== null &&
      forecast.deadline !== null &&
      Math.abs(daysBetween(claim.deadline, forecast.deadline)) <= NEAR,
  );
}
