/** `corvee brief`: read → register → run → forecast → briefing, laid over a case as a draft that is thrown away. */
import { addMonths, monthOf, monthsBetween, type Day, type Month } from '../../base/index.ts';
import { claimsOfForecasts, listForecasts } from '../../analysis/index.ts';
import { listClaims, type Case } from '../../evidence/index.ts';
import { message, type Locale } from '../../messages/index.ts';
import { instrumentsJson, type Briefing } from '../../publish/index.ts';
import type { CheckedRegime } from '../../regime/index.ts';
import { inForce } from '../../register/index.ts';
import type { Entry } from '../entry.ts';
import { reportsById } from '../reports-by-id.ts';
import { runJson } from '../run-json.ts';
import { run } from '../run.ts';
import { caseView } from '../views.ts';
import { claimsJson } from './claims-json.ts';
import { contactsBeside } from './contacts.ts';
import { forecastsJson } from './forecasts-json.ts';
import { draftForecasts } from './forecasts.ts';
import { layOver } from './overlay.ts';
import { readFiles, type GivenDate } from './read-files.ts';
import { reasonTexts } from './reasons.ts';
import { draftReport, type DraftReport } from './to-claims.ts';

/** What is being done, in this order; `page` is the door's. */
export type BriefStage = 'case' | 'reading' | 'register' | 'run' | 'page';

export interface BriefOptions {
  readonly paths: readonly string[];
  /** Publication dates the user gave, by path. */
  readonly published: ReadonlyMap<string, GivenDate>;
  readonly regime: CheckedRegime;
  /** Only what was public by this day; left out: by the last day on which the files can have come out. */
  readonly known: Day | null;
  readonly locale: Locale;
  readonly seed: number;
  /** Size of the run; left out: enough for its bands, quick enough to wait for. */
  readonly size?: { readonly workers: number; readonly draws: number };
  /** Open PDF and DOCX even where their parser cannot be kept from the network. */
  readonly acceptRisk?: boolean;
  /** Pages chosen among those of archives. */
  readonly pages?: readonly string[];
  /** Called when a stage begins. */
  readonly stage?: (stage: BriefStage) => void;
  /** Called after each run of the model. */
  readonly progress?: (done: number, all: number) => void;
  readonly signal?: AbortSignal;
}

const SIZE = { workers: 400, draws: 64 };
/** Months shown before the first report and after the last. */
const BEFORE = 12;
const AFTER = 12;
const LONGEST = 60;

/** @throws CorveeError for files that cannot be read, or a regime that lacks what it needs on the day of knowledge */
export async function brief(opened: Case<Entry>, options: BriefOptions): Promise<Briefing> {
  const { locale } = options;
  options.stage?.('reading');
  const held = (await listClaims(opened)).filter(({ status }) => status === 'accepted');
  const files = await readFiles({
    paths: options.paths,
    published: options.published,
    held,
    locale,
    acceptRisk: options.acceptRisk ?? false,
    pages: options.pages ?? [],
  });
  const drafts = files.map((file) =>
    draftReport(file, reasonTexts(file.reading.published.reasons, file.contacts, locale)),
  );
  const dates = horizon(drafts, options.known);
  const known = options.known ?? dates.last;
  const { purpose } = await caseView(opened);
  options.stage?.('register');
  return opened.draft(async (overlay) => {
    const ledger = await listForecasts(overlay);
    const cited = claimsOfForecasts(ledger);
    const laid = await layOver(overlay, drafts, { at: dates.at, known, cited });
    const reports = await reportsById(overlay);
    const contacts = await contactsBeside(overlay, reports, laid.data, drafts, cited);
    const found = inForce(laid.data, { valid: dates.at, known, recorded: null });
    const bearing = new Set(laid.data.relations.flatMap(({ from, to }) => [from, to]));
    const own = found.filter(({ basis }) => basis === 'file');
    const topics = new Set(
      own.map(({ provision }) => `${provision.about.topic} ${provision.about.state ?? ''}`),
    );
    const beside = found.filter(
      ({ basis, provision: { id, about } }) =>
        basis === 'case' &&
        (topics.has(`${about.topic} ${about.state ?? ''}`) ||
          (bearing.has(id) && touches(id, laid.relations))),
    );
    const shown = [...own, ...beside];
    const instruments = instrumentsJson(shown, laid.data, reports, contacts, {
      valid: dates.at,
      known,
      recorded: null,
    });
    options.stage?.('run');
    const report = await run(options.regime, laid.data, {
      ...period(dates),
      ...(options.size ?? SIZE),
      replicates: 1,
      seed: options.seed,
      known,
      recorded: null,
      ...(options.progress === undefined ? {} : { progress: options.progress }),
      ...(options.signal === undefined ? {} : { signal: options.signal }),
    });
    const forecasts = draftForecasts(drafts);
    const basisOf = new Map(shown.map((item) => [item.instrument.id as string, item.basis]));
    return {
      locale,
      title: message(locale, 'brief.title', { n: files.length }),
      purpose,
      claims: claimsJson(drafts, contacts),
      register: {
        schema: 1,
        status: 'draft',
        at: dates.at,
        known,
        instruments: instruments.map((instrument) => ({
          status: 'draft' as const,
          basis: basisOf.get(instrument.id) ?? 'case',
          ...instrument,
        })),
        relations: laid.relations.map(({ kind, from, to, why }) => ({
          status: 'draft' as const,
          kind,
          from,
          to,
          why,
        })),
        forecasts: forecastsJson(forecasts, ledger, laid.data, reports, contacts, locale),
      },
      run: runJson(report, reports, contacts),
      blocks: laid.blocks,
    };
  });
}

function touches(id: string, relations: readonly { readonly from: string; readonly to: string }[]): boolean {
  return relations.some(({ from, to }) => from === id || to === id);
}

interface Horizon {
  /** The first day of which the files could tell, and the last on which they can have come out; null if unknown. */
  readonly first: Day | null;
  readonly last: Day | null;
  /** The day for which the register is shown: the last report's, or the day of knowledge where that is earlier. */
  readonly at: Day;
}

/** Where no file can be dated at all, the register is shown for the days its claims name. */
function horizon(drafts: readonly DraftReport[], known: Day | null): Horizon {
  const froms = drafts.flatMap(({ report }) => report.published.from ?? []);
  const tos = drafts.flatMap(({ report }) => report.published.to ?? []);
  const first = froms.sort()[0] ?? null;
  const last = tos.length === drafts.length ? (tos.sort().at(-1) ?? null) : null;
  const told = drafts.flatMap(({ claims }) =>
    claims.flatMap(({ span }) =>
      span.from.kind === 'within' ? (span.from.latest ?? span.from.earliest ?? []) : [],
    ),
  );
  const at = last ?? froms.at(-1) ?? told.sort().at(-1) ?? ('2000-01-01' as Day);
  return { first, last, at: known !== null && known < at ? known : at };
}

function period({ first, at }: Horizon): { readonly start: Month; readonly months: number } {
  const start = addMonths(monthOf(first ?? at), -BEFORE);
  const months = Math.min(LONGEST, Math.max(24, monthsBetween(start, monthOf(at)) + AFTER + 1));
  return { start, months };
}
