/** The findings, sorted for showing: by kind, and readings of one and the same forecast together. */
import { addDays, daysBetween } from '../../lib/days.ts';
import type { Day, EvidenceJson, FindingJson, FindingsJson } from '../../lib/types.ts';

export type FindingOf<K extends FindingJson['kind']> = Extract<FindingJson, { kind: K }>;

/** One forecast, with every question it was read as. */
export interface ForecastGroup {
  readonly told: readonly EvidenceJson[];
  readonly deadline: Day | null;
  readonly readings: readonly Reading[];
}

interface Reading {
  readonly finding: FindingOf<'failed-forecast'>;
  /** What decided it. */
  readonly resolved: readonly EvidenceJson[];
  /** The first day on which it can have come, if that is known and lies after the deadline. */
  readonly came: Day | null;
  /** Days from the day after the deadline to that day. */
  readonly daysLate: number | null;
}

export function findingsOf<K extends FindingJson['kind']>(
  { findings }: FindingsJson,
  kind: K,
): FindingOf<K>[] {
  return findings.filter((finding): finding is FindingOf<K> => finding.kind === kind);
}

/** Forecasts that rest on the same sentences and name the same deadline are one forecast, counted once. */
export function forecastGroups(json: FindingsJson): ForecastGroup[] {
  const isForecast = ({ id }: EvidenceJson): boolean => {
    const kind = json.claims[id]?.kind;
    return kind === 'forecast' || kind === 'belief';
  };
  const groups = Map.groupBy(findingsOf(json, 'failed-forecast'), ({ evidence, deadline }) =>
    [deadline, ...evidence.filter(isForecast).map(({ id }) => id)].join(' '),
  );
  return [...groups.values()].map((group) => ({
    told: group[0]?.evidence.filter(isForecast) ?? [],
    deadline: group[0]?.deadline ?? null,
    readings: group
      .map((finding) =>
        readingOf(
          finding,
          finding.evidence.filter((item) => !isForecast(item)),
          json,
        ),
      )
      .sort((a, b) => (a.daysLate ?? Infinity) - (b.daysLate ?? Infinity)),
  }));
}

function readingOf(
  finding: FindingOf<'failed-forecast'>,
  resolved: readonly EvidenceJson[],
  { claims }: FindingsJson,
): Reading {
  const { deadline } = finding;
  const days = resolved.flatMap(({ id }) => {
    const from = claims[id]?.span.from;
    return from?.kind === 'within' && from.earliest !== null ? [from.earliest] : [];
  });
  const came = deadline === null ? null : (days.sort().find((day) => day > deadline) ?? null);
  const daysLate = came === null || deadline === null ? null : daysBetween(addDays(deadline, 1), came);
  return { finding, resolved, came, daysLate };
}
