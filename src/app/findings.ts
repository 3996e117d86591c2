/** What only Corvée shows, computed from a case: the first screen of the desk. */
import { checkEstimates, checkPercentages, listForecasts } from '../analysis/index.ts';
import type { Day } from '../base/index.ts';
import type { Claim, ClaimId, Reader } from '../evidence/index.ts';
import { evidenceJson, NO_CONTACTS, type Contacts, type Reports } from '../publish/index.ts';
import { claimOf, inForce, type RegisterData } from '../register/index.ts';
import { contactsInCase } from './contacts/index.ts';
import { registerData } from './register-data.ts';
import { reportsById } from './reports-by-id.ts';
import type { FindingJson } from './shapes/findings.ts';

/** The day on which the case is looked at, far enough for all it holds. */
const LATE = '2100-01-01' as Day;

/** Findings of four kinds, the strongest of each first. Pure but for reading the case. */
export async function findings(reader: Reader): Promise<FindingJson[]> {
  const data = await registerData(reader);
  const reports = await reportsById(reader);
  const forecasts = await listForecasts(reader);
  // What is cited is known only when it is found: once to know it, once with the days of contact masked.
  const cited = find(data, reports, forecasts, NO_CONTACTS).flatMap((finding) =>
    finding.evidence.map(({ report }) => report),
  );
  return find(data, reports, forecasts, await contactsInCase(reader, reports, cited));
}

function find(
  data: RegisterData,
  reports: Reports,
  forecasts: Awaited<ReturnType<typeof listForecasts>>,
  contacts: Contacts,
): FindingJson[] {
  const claims = [...data.claims.values()]
    .filter((item) => item.status === 'accepted')
    .map((item) => item.claim);
  const evidence = (list: readonly (Claim | ClaimId)[]) =>
    list.flatMap((item) => {
      const claim = typeof item === 'string' ? claimOf(data, item)?.claim : item;
      return claim === undefined ? [] : [evidenceJson(claim, reports, contacts)];
    });

  const standing = new Map(
    data.relations
      .filter((relation) => relation.kind === 'partlyOverrides')
      .map((relation) => [relation, startOf(data.instruments, relation.from, claims)]),
  );
  const repeals = [...standing].flatMap(([relation, day]): FindingJson[] => {
    const at = day ?? LATE;
    const found = inForce(data, { valid: at, known: null, recorded: null });
    const [later, earlier] = [relation.from, relation.to].map((id) =>
      found.find((item) => item.provision.id === id),
    );
    if (later === undefined || earlier === undefined || earlier.provision.kind !== 'prohibition') return [];
    return [
      {
        kind: 'partial-repeal',
        at,
        ban: {
          id: earlier.provision.id,
          title: earlier.instrument.title,
          summary: earlier.provision.summary,
        },
        permission: {
          id: later.provision.id,
          title: later.instrument.title,
          summary: later.provision.summary,
        },
        why: relation.why,
        evidence: evidence([...earlier.claims, ...later.claims]),
      },
    ];
  });

  const percentages = checkPercentages(claims)
    .filter((check) => check.rises.some((rise) => !rise.covered))
    .map((check): FindingJson => {
      const rises = check.rises.filter(
        (rise, i) => check.rises.findIndex((other) => sameRise(other.after, rise.after)) === i,
      );
      return {
        kind: 'percentage',
        printed: check.printed.flatMap(({ quantity }) =>
          quantity?.kind === 'value'
            ? [{ min: quantity.min, max: quantity.max, approximate: quantity.approximate }]
            : [],
        ),
        rises: rises.map(({ before, after, percent, covered }) => ({
          trade: after.about.trade,
          before: amountOf(before),
          after: amountOf(after),
          percent,
          covered,
        })),
        evidence: evidence([...check.printed, ...rises.flatMap(({ before, after }) => [before, after])]),
      };
    });

  const estimates = checkEstimates(claims)
    .filter(({ verdict }) => verdict !== 'possible')
    .sort((a, b) => (a.verdict === b.verdict ? 0 : a.verdict === 'impossible' ? -1 : 1))
    .map((check): FindingJson => ({
      kind: 'estimate',
      verdict: check.verdict === 'impossible' ? 'impossible' : 'partly',
      perWorker: check.perWorker,
      currency: check.currency,
      bestPayPerYear: check.bestPayPerYear,
      workersNeeded: check.workersNeeded,
      evidence: evidence([check.revenue, check.headcount, check.bestPay]),
    }));

  const failed = forecasts.flatMap(({ forecast, resolution }): FindingJson[] =>
    resolution?.outcome !== 'no'
      ? []
      : [
          {
            kind: 'failed-forecast',
            id: forecast.id,
            question: forecast.question,
            criteria: forecast.criteria,
            holder: forecast.holder.label,
            warrant: forecast.warrant,
            deadline: forecast.deadline,
            why: resolution.why,
            evidence: evidence([...forecast.claims, ...resolution.claims]),
          },
        ],
  );
  return [...repeals, ...percentages, ...estimates, ...failed];
}

/** The day from which a provision can have held, by its earliest claim. */
function startOf(
  instruments: Awaited<ReturnType<typeof registerData>>['instruments'],
  id: string,
  claims: readonly Claim[],
): Day | null {
  const provision = instruments
    .flatMap(({ instrument }) => instrument.provisions)
    .find((item) => item.id === id);
  const days = claims
    .filter((claim) => provision?.claims.includes(claim.id) === true)
    .flatMap(({ span }) =>
      span.from.kind === 'within' && span.from.latest !== null ? [span.from.latest] : [],
    );
  return days.sort()[0] ?? null;
}

function sameRise(a: Claim, b: Claim): boolean {
  return a.about.trade === b.about.trade && amountOf(a) === amountOf(b);
}

function amountOf({ quantity }: Claim): number {
  return quantity?.kind === 'value' ? (quantity.min ?? 0) : 0;
}
