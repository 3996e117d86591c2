/** A run as the contract prints it: results, and every number that went in with what it rests on. */
import type { Reader } from '../evidence/index.ts';
import { QUANTILES } from '../analysis/index.ts';
import { addMonths } from '../base/index.ts';
import { typeText } from '../regime/index.ts';
import { samplerOf, type Prior } from '../scenario/index.ts';
import type { KnownClaim } from '../register/index.ts';
import { citableReports, contactsInCase } from './contacts/index.ts';
import { reportsById } from './reports-by-id.ts';
import { flightJson } from './flight-json.ts';
import { withheldJson } from './withheld.ts';
import type { RunReport } from './run.ts';
import { evidenceJson, type Contacts, type Reports, type RunJson } from '../publish/index.ts';
import { VERSION } from './version.ts';

export function runJson(report: RunReport, reports: Reports, contacts: Contacts): RunJson {
  const { scenario, options } = report;
  const { regime } = scenario;
  const evidence = (claims: readonly KnownClaim[]) =>
    claims.map(({ claim }) => evidenceJson(claim, reports, contacts));
  const { data } = scenario.options.knowledge;
  const withheld = withheldJson(regime);
  const hidden = new Set(withheld.map(({ parameter }) => parameter));
  return {
    schema: 1,
    regime: { id: regime.regime.regime, title: regime.regime.title, currency: regime.regime.currency },
    planHash: report.planHash,
    inputHash: report.inputHash,
    seed: options.seed,
    engine: report.engine,
    code: VERSION,
    known: options.known,
    recorded: options.recorded,
    workers: options.workers,
    draws: options.draws,
    replicates: options.replicates,
    evidence: scenario.parameters.flatMap(({ parameter, windows }) =>
      (hidden.has(parameter.name) ? [] : windows).map((window) => ({
        parameter: parameter.name,
        label: parameter.label,
        unit: typeText(parameter.type, parameter.currency),
        mark: parameter.mark,
        option: window.option,
        from: window.from,
        amounts: window.amounts.map(({ low, high }) => ({ low, high })),
        basis: window.basis,
        because: window.because,
        prior: priorJson(samplerOf(parameter, window).prior),
        claims: evidence(window.claims),
      })),
    ),
    withheld,
    gates: scenario.gates.map((gate) => ({
      gate: gate.name,
      label: gate.label,
      open: report.monthNames.filter(
        (_, m) => gate.values[m * (gate.values.length / report.monthNames.length)] === 1,
      ),
      because: gate.because.map(({ provision, first, last }) => ({
        provision: provision.provision.id,
        summary: provision.provision.summary,
        basis: provision.basis,
        certainty: provision.certainty,
        first,
        last,
        claims: evidence(provision.claims.flatMap((id) => data.claims.get(id) ?? [])),
      })),
    })),
    variants: regime.variants.map(({ name, label, options: names, because }) => ({
      variant: name,
      label,
      options: [...names],
      weight: 1 / names.length,
      because,
    })),
    assumptions: scenario.parameters.flatMap(({ parameter, windows }) =>
      windows.some((window) => window.basis === 'assumption') && parameter.assumption !== undefined
        ? [{ parameter: parameter.name, label: parameter.label, because: parameter.assumption.because }]
        : [],
    ),
    departures: [...report.departures],
    flight: flightJson(scenario, evidence),
    outputs: report.outputs.map(({ name, label, about, unit, quantiles, mean, mcse }) => ({
      name,
      label,
      about,
      unit,
      months: Array.from({ length: mean.length }, (_, m) => addMonths(options.start, m)),
      quantiles: Object.fromEntries(QUANTILES.map((q, i) => [String(q), [...(quantiles[i] ?? [])]])),
      mean: [...mean],
      mcse: [...mcse],
    })),
  };
}

export function priorJson({ shape, coverage, why }: Prior): RunJson['evidence'][number]['prior'] {
  return { shape, coverage, why: why.map((item) => ({ ...item })) };
}

/** The same for a run on a case as it stands, with the days of contact in its reports masked. */
export async function shownRun(reader: Reader, report: RunReport): Promise<RunJson> {
  const reports = await reportsById(reader, report.options.recorded);
  const { data } = report.scenario.options.knowledge;
  return runJson(report, reports, await contactsInCase(reader, reports, citableReports(data)));
}
