/** Which reports go back to one telling: what the case counts by, what else speaks for it, and what a person decides. */
import { CorveeError, type Month } from '../base/index.ts';
import {
  listClaims,
  listReports,
  reportText,
  type Actor,
  type Case,
  type Reader,
  type Report,
  type ReportId,
} from '../evidence/index.ts';
import {
  linkReasons,
  listOriginDecisions,
  originGroups,
  proposeLinks,
  type ToldReport,
} from '../register/index.ts';
import { reasonOf, reportNamed } from './decisions/named.ts';
import type { Entry } from './entry.ts';
import type { OriginsJson } from './shapes/origins.ts';

/** Groups of more than one report, and pairs that something speaks for and the case counts as two. */
export async function origins(reader: Reader): Promise<OriginsJson> {
  const [reports, claims, decisions] = await Promise.all([
    listReports(reader),
    listClaims(reader),
    listOriginDecisions(reader),
  ]);
  const byReport = Map.groupBy(claims, ({ claim }) => claim.report);
  const told = await Promise.all(
    reports.map(async ({ report }): Promise<ToldReport> => {
      const text = await reportText(reader, report.id);
      const own = (byReport.get(report.id) ?? []).map(({ claim }) => claim);
      return { report, text: text ?? '', claims: own };
    }),
  );
  const links = proposeLinks(told);
  const groups = originGroups(
    reports.map(({ report }) => report),
    decisions,
  );
  const groupOf = new Map(groups.flatMap((group, i) => group.reports.map(({ id }) => [id, i])));
  const byId = new Map(reports.map(({ report }) => [report.id, report]));
  const brief = (report: Report): OriginsJson['groups'][number]['reports'][number] => {
    const { id, slug, publisher, published } = report;
    return { id, slug, publisher, published: { from: published.from, to: published.to } };
  };
  return {
    schema: 1,
    reports: reports.length,
    independent: groups.length,
    groups: groups
      .filter((group) => group.reports.length > 1)
      .map((group) => ({
        origin: group.origin,
        reports: group.reports.map(brief),
        reasons: linkReasons.filter((reason) =>
          links.some(
            (link) =>
              link.reasons.includes(reason) &&
              link.reports.every((id) => groupOf.get(id) === groupOf.get(group.reports[0]?.id ?? id)),
          ),
        ),
      })),
    proposals: links
      .filter(({ reports: [a, b] }) => groupOf.get(a) !== groupOf.get(b) && !isDecided(decisions, a, b))
      .map((link) => ({
        reports: link.reports.flatMap((id) => byId.get(id) ?? []).map(brief),
        reasons: [...link.reasons],
        likeness: link.likeness,
      })),
    decisions: decisions.map(({ reports: pair, same, why }) => ({ reports: [...pair], same, why })),
  };
}

function isDecided(
  decisions: readonly { reports: readonly ReportId[] }[],
  a: ReportId,
  b: ReportId,
): boolean {
  return decisions.some(({ reports }) => reports.includes(a) && reports.includes(b));
}

export interface DecideOrigins {
  /** Ids or names of two reports. */
  readonly reports: readonly [string, string];
  readonly same: boolean;
  readonly why: string;
  readonly actor: Actor;
  readonly month: Month | null;
}

/**
 * Says that two reports are one telling, or two. It counts from this entry on, and can be undone by it.
 *
 * @returns the entry
 * @throws CorveeError 'report-unknown', 'reason-missing', 'case-read-only'; 'value-invalid' for a report and itself
 */
export async function decideOrigins(opened: Case<Entry>, decide: DecideOrigins): Promise<number> {
  const [one, other] = decide.reports;
  const why = reasonOf(decide.why, `${one} ${other}`);
  const reports: [ReportId, ReportId] = [
    (await reportNamed(opened, one)).id,
    (await reportNamed(opened, other)).id,
  ];
  if (reports[0] === reports[1]) throw new CorveeError('value-invalid', { what: one, issues: ['twice'] });
  const decision = { reports, same: decide.same, why };
  const { actor, month } = decide;
  const [link] = await opened.append([{ kind: 'origins-decided', decision }], { actor, month });
  return link?.seq ?? 0;
}
