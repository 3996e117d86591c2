/** Origin groups: what goes back to one telling counts once, however many reports and claims repeat it. */
import { z } from 'zod';
import { ReportId, type OriginId, type Report } from '../../evidence/index.ts';

/** What a person says about two reports: one telling, or two. It overrules what was declared and what a machine proposes. */
export const OriginDecision = z
  .strictObject({
    reports: z.tuple([ReportId, ReportId]).readonly(),
    same: z.boolean(),
    why: z.string().min(1).max(2000),
  })
  .readonly();
export type OriginDecision = z.infer<typeof OriginDecision>;

export interface OriginGroup {
  /** The origin its earliest report declares. */
  readonly origin: OriginId;
  /** In the order of publication; the first is the earliest telling known. */
  readonly reports: readonly Report[];
}

/**
 * Reports that declare one origin are one group, unless a person set them apart; a person can join groups. Setting two reports
 * apart cuts what links these two and nothing else: if both hang together with a third, they stay one group.
 *
 * @returns every report in exactly one group, groups in the order of their earliest report
 */
export function originGroups(
  reports: readonly Report[],
  decisions: readonly OriginDecision[],
): OriginGroup[] {
  const inOrder = [...reports].sort(byPublication);
  const decided = new Map(decisions.map(({ reports: pair, same }) => [keyOf(...pair), same]));
  const groups: Report[][] = [];
  for (const report of inOrder) {
    const linked = groups.filter((group) =>
      group.some((other) => decided.get(keyOf(report.id, other.id)) ?? other.origin === report.origin),
    );
    const joined = [...linked.flat(), report];
    for (const group of linked) groups.splice(groups.indexOf(group), 1);
    groups.push(joined);
  }
  return groups
    .map((group) => group.sort(byPublication))
    .flatMap((group) => {
      const [first] = group;
      return first === undefined ? [] : [{ origin: first.origin, reports: group }];
    })
    .sort((a, b) => byPublication(a.reports[0] as Report, b.reports[0] as Report));
}

/**
 * The odds that a statement is true after hearing some groups, from the odds before. A group counts once: by the strongest of its
 * items, so that repeating a telling changes nothing. The ratios are the caller's judgement: no grade is a number here.
 *
 * @param ratios - for each item of each group, how much likelier the telling is if the statement is true than if it is not
 */
export function posteriorOdds(before: number, ratios: readonly (readonly number[])[]): number {
  return ratios.reduce((odds, items) => (items.length === 0 ? odds : odds * Math.max(...items)), before);
}

function keyOf(a: ReportId, b: ReportId): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

function byPublication(a: Report, b: Report): number {
  const [x, y] = [a.published.from ?? a.published.to ?? '~', b.published.from ?? b.published.to ?? '~'];
  return x === y ? (a.id < b.id ? -1 : a.id > b.id ? 1 : 0) : x < y ? -1 : 1;
}
