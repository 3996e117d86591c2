/**
 * Everything people decided in a case, whatever part it belongs to, newest first: who, what, why, and whether it still counts. Read
 * from the journal itself, so that a new kind of decision is on the list without anybody adding it.
 */
import type { Case, JournalLine } from '../../evidence/index.ts';
import type { Entry } from '../entry.ts';
import type { DecisionLineJson } from '../shapes/triage.ts';

/** Kinds that add, destroy or take back; every other kind is a decision that can be undone. */
const NO_DECISION: ReadonlySet<Entry['kind']> = new Set([
  'case-opened',
  'report-added',
  'claim-proposed',
  'decision-undone',
  'report-withdrawn',
  'claim-withdrawn',
]);

/** How many entries are read in one go. */
const PAGE = 200;

export interface DecidedQuery {
  /** Only what still counts. */
  readonly effective?: boolean;
  /** Only what this member decided. */
  readonly by?: string;
  /** Only what comes before this entry. */
  readonly before?: number;
  readonly limit?: number;
}

/** Newest first. What was withdrawn is not on the list. */
export async function decided(opened: Case<Entry>, query: DecidedQuery = {}): Promise<DecisionLineJson[]> {
  const {
    effective = false,
    by: whose,
    before = Number.POSITIVE_INFINITY,
    limit = Number.POSITIVE_INFINITY,
  } = query;
  const found: DecisionLineJson[] = [];
  const undone = new Map<number, number>();
  for await (const { header, entry } of backwards(opened)) {
    if (entry?.kind === 'decision-undone') undone.set(entry.seq, header.seq);
    if (entry === null || NO_DECISION.has(entry.kind) || header.seq >= before) continue;
    if (whose !== undefined && header.actor.name !== whose) continue;
    const by = undone.get(header.seq) ?? null;
    if (effective && by !== null) continue;
    found.push(lineOf(header, entry, by));
    if (found.length >= limit) break;
  }
  return found;
}

async function* backwards(opened: Case<Entry>): AsyncGenerator<JournalLine<Entry>> {
  for (let end = (await opened.tip()).seq; end > 0; end -= PAGE) {
    const after = Math.max(0, end - PAGE);
    const lines = await opened.lines({ after, limit: end - after });
    yield* [...lines].reverse();
  }
}

function lineOf(
  { seq, actor, month }: JournalLine<Entry>['header'],
  entry: Entry,
  undoneBy: number | null,
): DecisionLineJson {
  const about = aboutOf(entry);
  const status = entry.kind === 'claim-decided' ? entry.status : null;
  return { seq, kind: entry.kind, role: actor.role, name: actor.name, month, status, undoneBy, ...about };
}

type About = Pick<DecisionLineJson, 'claim' | 'report' | 'subject' | 'why'>;

/** What it is about, and the reason that was given. */
function aboutOf(entry: Entry): About {
  const about = (some: Partial<About>): About => ({
    claim: null,
    report: null,
    subject: null,
    why: null,
    ...some,
  });
  switch (entry.kind) {
    case 'claim-decided':
      return about({ claim: entry.claim, why: entry.why });
    case 'claim-revised':
      return about({ claim: entry.claim.id, report: entry.claim.report, why: entry.why });
    case 'claim-named':
      return about({ claim: entry.claim, subject: entry.slug });
    case 'publication-confirmed':
      return about({ report: entry.report, why: entry.why });
    case 'sentence-released':
      return about({ report: entry.release.report, why: entry.release.why });
    case 'gate-overridden': {
      const { claim, reason, why } = entry.override;
      return about({ claim, subject: reason, why });
    }
    case 'anonymity-recorded':
      return about({
        report: entry.anonymity.report,
        subject: entry.anonymity.basis,
        why: entry.anonymity.why,
      });
    case 'byline-recorded':
      return about({ report: entry.byline.report, subject: entry.byline.activity, why: entry.byline.why });
    case 'texts-aligned':
      return about({ report: entry.parallel.translation, why: entry.parallel.why });
    case 'translation-disputed':
      return about({ report: entry.dispute.translation, why: entry.dispute.why });
    case 'term-chosen':
      return about({ subject: entry.term.id, why: entry.term.why });
    case 'correction-recorded': {
      const { report, id, why } = entry.correction;
      return about({ report, subject: id, why });
    }
    case 'network-recorded':
      return about({ subject: entry.network.id, why: entry.network.why });
    case 'story-recorded':
      return about({ subject: entry.story.id, why: entry.story.why });
    case 'media-recorded':
      return about({ report: entry.media.report, subject: entry.media.id, why: entry.media.why });
    case 'contradiction-resolved':
      return about({ subject: entry.resolution.contradiction, why: entry.resolution.why });
    case 'origins-decided':
      return about({ subject: entry.decision.reports.join(' '), why: entry.decision.why });
    case 'instrument-recorded':
      return about({ subject: entry.instrument.id });
    case 'relation-recorded':
      return about({ subject: `${entry.relation.from} ${entry.relation.to}`, why: entry.relation.why });
    case 'forecast-recorded':
      return about({ subject: entry.forecast.id });
    case 'forecast-resolved':
      return about({ subject: entry.resolution.forecast, why: entry.resolution.why });
    case 'member-added':
    case 'member-removed':
      return about({ subject: entry.name });
    case 'case-opened':
    case 'report-added':
    case 'claim-proposed':
    case 'decision-undone':
    case 'report-withdrawn':
    case 'claim-withdrawn':
      return about({});
    default:
      // Kinds of other parts that came later: on the list by their kind, until they say more here.
      return about({});
  }
}
