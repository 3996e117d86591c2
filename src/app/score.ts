/** The forecasts of a case, what came of them, and what they were worth. */
import {
  claimsOfForecasts,
  groupOf,
  listForecasts,
  scoreLedger,
  type HolderScore,
  type ScoredForecast,
} from '../analysis/index.ts';
import type { ClaimId, Reader } from '../evidence/index.ts';
import { evidenceJson, maskedDay, type Contacts, type EvidenceJson } from '../publish/index.ts';
import { claimOf } from '../register/index.ts';
import { citableReports, contactsInCase } from './contacts/index.ts';
import { registerData } from './register-data.ts';
import { reportsById } from './reports-by-id.ts';
import type { ForecastJson, ScoreJson } from './shapes/score.ts';

/** @param recorded - as this desk had it at this entry; null: now */
export async function score(reader: Reader, recorded: number | null = null): Promise<ScoreJson> {
  const data = await registerData(reader, { recorded });
  const reports = await reportsById(reader, recorded);
  const ledger = await listForecasts(reader, recorded ?? undefined);
  const contacts = await contactsInCase(reader, reports, citableReports(data, claimsOfForecasts(ledger)));
  const cite = (ids: readonly ClaimId[]): EvidenceJson[] =>
    ids.flatMap((id) => {
      const found = claimOf(data, id);
      return found === undefined ? [] : [evidenceJson(found.claim, reports, contacts)];
    });
  const scored = scoreLedger(ledger, (id) => claimOf(data, id)?.status === 'accepted');
  return {
    schema: 1,
    forecasts: scored.lines.map((line) => forecastJson(line, cite, contacts)),
    voids: { ...scored.voids },
    holders: scored.holders.map(holderJson),
  };
}

function forecastJson(
  line: ScoredForecast,
  cite: (ids: readonly ClaimId[]) => EvidenceJson[],
  contacts: Contacts,
): ForecastJson {
  const { forecast, resolution, standing } = line;
  const { condition } = forecast;
  const settled = standing === 'claims-changed' ? null : resolution;
  return {
    id: forecast.id,
    question: forecast.question,
    criteria: forecast.criteria,
    resolvedBy: forecast.resolvedBy,
    topic: forecast.topic,
    mode: forecast.mode,
    cargo: forecast.cargo,
    regularity: forecast.regularity,
    direction: forecast.direction,
    opens: maskedDay(contacts, forecast.opens),
    deadline: forecast.deadline,
    holder: forecast.holder,
    group: groupOf(forecast.holder),
    warrant: forecast.warrant,
    probability: forecast.probability,
    condition: condition === null ? null : { proposition: condition.proposition, outcome: condition.outcome },
    assumed: [...(forecast.run?.assumed ?? [])],
    resolution: settled?.outcome ?? null,
    on: settled === null || settled.on === null ? null : maskedDay(contacts, settled.on),
    why: settled?.why ?? null,
    standing,
    score: line.brier,
    log: line.log === null || Number.isFinite(line.log) ? line.log : null,
    right: line.right,
    telling: line.telling,
    told: cite(forecast.claims),
    resolvedOn: cite(settled?.claims ?? []),
  };
}

function holderJson(holder: HolderScore): ScoreJson['holders'][number] {
  const { murphy, brierError, calibration, rightInterval, log, ...counts } = holder;
  return {
    ...counts,
    log: log !== null && Number.isFinite(log) ? log : null,
    rightInterval: rightInterval === null ? null : [...rightInterval],
    brier: murphy === null ? null : { ...brierOf(murphy), error: brierError },
    calibration: calibration.map((bin) => ({
      ...bin,
      interval: bin.interval === null ? null : [...bin.interval],
    })),
  };
}

function brierOf({ brier, ...parts }: NonNullable<HolderScore['murphy']>) {
  return { ...parts, mean: brier };
}
