/** Every published estimate of a case, faced with what the rules of a model take and with the best pay reported. */
import { bestPayFor, byRules, checkEstimates, listEstimates, type Takings } from '../analysis/index.ts';
import { addMonths, isCorveeError, type Day, type Month } from '../base/index.ts';
import type { Reader } from '../evidence/index.ts';
import { planFromChecked, planHash, type CheckedRegime } from '../regime/index.ts';
import { knownBy, type RegisterData } from '../register/index.ts';
import { citer } from './citer.ts';
import { registerData } from './register-data.ts';
import { run, type RunReport } from './run.ts';
import type { EstimatesJson } from './shapes/estimates.ts';

export interface EstimatesOptions {
  readonly known: Day | null;
  readonly recorded: number | null;
  readonly seed: number;
  /** Called after each run of the model. */
  readonly progress?: (done: number, all: number) => void;
  readonly signal?: AbortSignal;
}

/** The years for which estimates are published and dues are reported. */
const YEARS = { start: '2017-01' as Month, months: 96 };
const SIZE = { workers: 200, draws: 16, replicates: 1 };

export async function estimates(
  reader: Reader,
  regime: CheckedRegime,
  options: EstimatesOptions,
): Promise<EstimatesJson> {
  const { known, recorded, seed } = options;
  const data = await registerData(reader, { recorded, known });
  const cite = await citer(reader, data, recorded);
  const claims = [...data.claims.values()]
    .filter((item) => item.status === 'accepted' && knownBy(item, { known, recorded }) !== 'no')
    .map(({ claim }) => claim);
  const takings = await asKnown(() => takingsByKind(regime, data, options));
  const { currency } = regime.regime;
  const all = listEstimates(claims);
  const checks = checkEstimates(claims);
  const best = all.map((estimate) => bestPayFor(estimate, claims)).find((found) => found !== null) ?? null;
  return {
    schema: 1,
    known,
    recorded,
    regime: { id: regime.regime.regime, title: regime.regime.title, state: regime.regime.state, currency },
    rules: takings && {
      planHash: planHash(planFromChecked(regime)),
      from: YEARS.start,
      to: addMonths(YEARS.start, YEARS.months - 1),
      workers: SIZE.workers,
      draws: SIZE.draws,
      seed,
      ...takings,
      kinds: [...takings.kinds],
    },
    bestPay: best && { perYear: best.pay, evidence: cite(best.claim) },
    estimates: all.map((estimate) => {
      const { revenue, headcount, perWorker, workers, perYear } = estimate;
      const check = checks.find((item) => item.revenue === revenue);
      const pay = bestPayFor(estimate, claims);
      const about = (revenue ?? headcount)?.about;
      const faced = pay !== null && estimate.currency === currency ? takings : null;
      const least = perYear?.low ?? perYear?.high ?? null;
      const needed = (each: number | undefined): number | null =>
        least === null || each === undefined || each <= 0 ? null : Math.ceil(least / each);
      return {
        revenue: perYear && { low: perYear.low, high: perYear.high },
        workers,
        perWorker,
        currency: estimate.currency,
        state: about?.state ?? null,
        region: about?.region ?? null,
        missing: revenue === null ? ('revenue' as const) : headcount === null ? ('workers' as const) : null,
        byRules: perWorker === null || faced === null ? null : byRules(perWorker, faced),
        byPay: check?.verdict ?? null,
        workersNeeded: revenue === null ? null : { byPay: needed(pay?.pay), byRules: needed(faced?.owed) },
        evidence: [revenue, headcount].flatMap((claim) => (claim === null ? [] : [cite(claim)])),
      };
    }),
  };
}

/** Null where too little was known on the day for the regime to run at all: an estimate can be older than its rules. */
async function asKnown<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    if (isCorveeError(error, 'parameter-unknown')) return null;
    throw error;
  }
}

interface TakingsByKind extends Takings {
  readonly kinds: readonly (Takings & { readonly kind: string })[];
}

/** One run for each kind of worker, as if all were of that kind: what the rules can take is what they take of some mix. */
async function takingsByKind(
  regime: CheckedRegime,
  data: RegisterData,
  options: EstimatesOptions,
): Promise<TakingsByKind | null> {
  const kinds: (Takings & { kind: string })[] = [];
  const mixes = mixesOf(regime);
  for (const [i, { kind, only }] of mixes.entries()) {
    const report = await run(only, data, {
      ...YEARS,
      ...SIZE,
      ...options,
      progress: (done, all) => options.progress?.(i * all + done, mixes.length * all),
    });
    const takings = takingsOf(report);
    if (takings === null) return null;
    kinds.push({ kind, ...takings });
  }
  return {
    low: Math.min(...kinds.map(({ low }) => low)),
    high: Math.max(...kinds.map(({ high }) => high)),
    owed: Math.max(...kinds.map(({ owed }) => owed)),
    kinds,
  };
}

/** The regime with everybody of one kind, for each kind that a fixed state draws by reported or assumed shares. */
function mixesOf(regime: CheckedRegime): { readonly kind: string; readonly only: CheckedRegime }[] {
  const column = regime.columns.find(({ fixed, start }) => fixed && start.op === 'pick');
  const shares = regime.parameters.find(
    ({ name, mark }) => column?.start.op === 'pick' && column.start.slot === name && mark === 'fact',
  );
  if (shares === undefined) return [{ kind: '', only: regime }];
  return shares.options.map((kind) => {
    const value = Object.fromEntries(shares.options.map((option) => [option, option === kind ? 1 : 0]));
    const assumption = { value, because: shares.label };
    const parameters = regime.parameters.map((parameter) =>
      parameter === shares ? { ...parameter, values: undefined, assumption } : parameter,
    );
    return { kind, only: { ...regime, parameters } };
  });
}

/**
 * What the rules take from a worker at work in a calendar year: the outputs about the state, divided by the workers of the
 * month. Null for what departs from the regime as reported, where no output is about the state (N3), and where nobody works.
 */
function takingsOf({ outputs, scenario, monthNames }: RunReport): Takings | null {
  const { currency } = scenario.regime.regime;
  const paid = new Set(scenario.regime.outputs.filter(({ how }) => how === 'paidTo').map(({ name }) => name));
  const state = outputs.filter(({ about, unit }) => about === 'state' && unit === currency);
  const heads = outputs.find(({ name }) => name === 'working')?.mean;
  if (heads === undefined || state.length === 0) return null;
  const years = new Map<string, { got: number; owed: number; heads: number; months: number }>();
  monthNames.forEach((month, m) => {
    const year = years.get(month.slice(0, 4)) ?? { got: 0, owed: 0, heads: 0, months: 0 };
    for (const { name, mean } of state) {
      if (paid.has(name)) year.got += mean[m] ?? 0;
      year.owed += mean[m] ?? 0;
    }
    year.heads += heads[m] ?? 0;
    year.months++;
    years.set(month.slice(0, 4), year);
  });
  const each = [...years.values()].filter((year) => year.heads > 0 && year.months === 12);
  if (each.length === 0) return null;
  const perWorker = (sum: number, year: { heads: number; months: number }): number =>
    sum / (year.heads / year.months);
  const got = each.map((year) => perWorker(year.got, year));
  return {
    low: Math.min(...got),
    high: Math.max(...got),
    owed: Math.max(...each.map((year) => perWorker(year.owed, year))),
  };
}
