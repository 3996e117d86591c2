/** Reports that may go back to one telling, each pair with its reasons. Proposals: what counts is what the case says. */
import { daysBetween, type Day } from '../../base/index.ts';
import type { Claim, Report, ReportId } from '../../evidence/index.ts';
import { likeness, NEAR_DUPLICATE, piecesOf } from './near-duplicate.ts';

/**
 * `translation`: one is the other in another language. `wire`: on one topic, one says it had the story from the other’s publisher, or
 * both had it from the same. `citation`: one attributes what it says to the other’s publisher. `partner`: one publisher, the same kind of
 * source, the same topic, within a month. `text`: nearly the same words. `declared`: whoever took them in said so.
 */
export const linkReasons = ['declared', 'translation', 'wire', 'citation', 'partner', 'text'] as const;
export type LinkReason = (typeof linkReasons)[number];

export interface ToldReport {
  readonly report: Report;
  readonly text: string;
  readonly claims: readonly Claim[];
}

export interface OriginLink {
  readonly reports: readonly [ReportId, ReportId];
  readonly reasons: readonly LinkReason[];
  /** Of the texts; null where they were not compared (other languages, or own summaries). */
  readonly likeness: number | null;
}

/** Stories run close together: further apart only an explicit reference links two reports. */
const ONE_STORY_DAYS = 31;

/** Every pair with a reason, in the order of the reports. Pure. */
export function proposeLinks(told: readonly ToldReport[]): OriginLink[] {
  const items = told.map((item) => ({
    ...item,
    // A summary is Corvée's own words: that two of them are alike says nothing of the pages.
    pieces: item.report.text === 'received' ? piecesOf(item.text) : null,
  }));
  return items.flatMap((a, i) =>
    items.slice(i + 1).flatMap((b): OriginLink[] => {
      const alike =
        a.pieces !== null && b.pieces !== null && a.report.language === b.report.language
          ? likeness(a.pieces, b.pieces)
          : null;
      const holds: Readonly<Record<LinkReason, boolean>> = {
        declared: a.report.origin === b.report.origin,
        translation: a.report.translationOf === b.report.id || b.report.translationOf === a.report.id,
        wire: sameStory(a, b) && sameWire(a.report, b.report) && near(a.report, b.report),
        citation: sameStory(a, b) && (cites(a, b.report) || cites(b, a.report)) && near(a.report, b.report),
        partner: samePartner(a, b) && near(a.report, b.report),
        text: alike !== null && alike >= NEAR_DUPLICATE,
      };
      const reasons = linkReasons.filter((reason) => holds[reason]);
      return reasons.length === 0 ? [] : [{ reports: [a.report.id, b.report.id], reasons, likeness: alike }];
    }),
  );
}

function sameWire(a: Report, b: Report): boolean {
  const [x, y] = [nameOf(a.originalPublisher), nameOf(b.originalPublisher)];
  return (x !== null && (x === y || x === nameOf(b.publisher))) || (y !== null && y === nameOf(a.publisher));
}

/** Do both tell of one topic in one state? Two stories of one wire are two stories. */
function sameStory(a: ToldReport, b: ToldReport): boolean {
  const topics = new Set(a.claims.map(({ about }) => `${about.topic} ${about.state ?? ''}`));
  return b.claims.some(({ about }) => topics.has(`${about.topic} ${about.state ?? ''}`));
}

/** Does it attribute a statement to an outlet of that name? */
function cites({ claims, report }: ToldReport, other: Report): boolean {
  const name = nameOf(other.publisher);
  if (name === null || name === nameOf(report.publisher)) return false;
  return claims.some(({ chain }) =>
    chain.slice(1).some(({ party }) => party.kind === 'outlet' && nameOf(party.label) === name),
  );
}

function samePartner(a: ToldReport, b: ToldReport): boolean {
  const publisher = nameOf(a.report.publisher);
  if (publisher === null || publisher !== nameOf(b.report.publisher)) return false;
  const sources = new Set(a.claims.flatMap(sourceOf));
  return b.claims.some((claim) => sourceOf(claim).some((source) => sources.has(source)));
}

/** An unnamed source or a partner, with the topic and state it speaks of. */
function sourceOf({ chain, about }: Claim): string[] {
  const party = chain.at(-1)?.party;
  if (party === undefined || (party.kind !== 'partner' && party.kind !== 'unnamed')) return [];
  return [`${party.label} ${about.topic} ${about.state ?? ''}`];
}

function near({ published: a }: Report, { published: b }: Report): boolean {
  const gap = (x: Day | null, y: Day | null): number =>
    x === null || y === null ? Number.NEGATIVE_INFINITY : daysBetween(x, y);
  return gap(a.to, b.from) <= ONE_STORY_DAYS && gap(b.to, a.from) <= ONE_STORY_DAYS;
}

function nameOf(text: string | null): string | null {
  return text?.normalize('NFKC').toLowerCase().trim() ?? null;
}
