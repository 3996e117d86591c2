/** What may leave a case in another format, and in which words: what passed the gate every exporter goes through. */
import type { Claim, ClaimStatus, OriginId, Report } from '../../evidence/index.ts';
import type { CorroborationLevel } from '../../register/index.ts';
import { evidenceJson } from '../evidence-json.ts';
import { gate, type Block, type GateKnowledge } from '../gate/gate.ts';
import { leavingOf } from '../gate/leaving.ts';
import { maskedSpan, type Contacts } from '../mask.ts';

/** A claim as it stands, with the report it is from. */
export interface Exported {
  readonly claim: Claim;
  readonly status: Exclude<ClaimStatus, 'withdrawn'>;
  readonly report: Report;
  /** The words it rests on, with days of contact masked. */
  readonly words: string;
  /** True if these are the report’s own words as they stand; false for Corvée’s summary, and where something was masked. */
  readonly verbatim: boolean;
  /** Where each passage stands in the report's text, if nothing of its words is masked; else null. UTF-16, end exclusive. */
  readonly places: readonly { readonly start: number; readonly end: number }[] | null;
  readonly span: Claim['span'];
  /**
   * The tellings behind what it says: of all claims on which the same provision rests, background left out; its own where it stands
   * alone. What a person decided counts, else what the reports declare.
   */
  readonly origins: readonly OriginId[];
  /** True if that is one telling: nobody corroborates it (N7). */
  readonly singleOrigin: boolean;
  /** What those tellings amount to, by origin. */
  readonly told: CorroborationLevel;
}

/** What an export is made of, besides the claims. */
export interface Exporting {
  readonly reports: ReadonlyMap<Report['id'], Report>;
  readonly contacts: Contacts;
  readonly knowledge: Omit<GateKnowledge, 'days'>;
  readonly toldOf: (claim: Claim) => {
    readonly origins: readonly OriginId[];
    readonly level: CorroborationLevel;
  };
}

/**
 * Claims that the gate lets through. Rejected claims stay at home, too.
 *
 * @returns what leaves, and everything that stops the others
 */
export function exportable(
  claims: readonly { readonly claim: Claim; readonly status: Exclude<ClaimStatus, 'withdrawn'> }[],
  { reports, contacts, knowledge, toldOf }: Exporting,
): { readonly items: readonly Exported[]; readonly blocks: readonly Block[] } {
  const wanted = claims.flatMap(({ claim, status }) => {
    const report = reports.get(claim.report);
    return report === undefined || status === 'rejected' ? [] : [{ claim, status, report }];
  });
  const blocks = gate(
    wanted.map(({ claim, report }) => leavingOf(claim, report, contacts)),
    { ...knowledge, days: contacts.days },
  );
  const stopped = new Set(blocks.map(({ claim }) => claim));
  const leaving = wanted.filter(({ claim }) => !stopped.has(claim.id));
  const items = leaving.map(({ claim, status, report }): Exported => {
    const { words } = evidenceJson(claim, reports, contacts);
    const whole = words === claim.passages.map(({ exact }) => exact).join(' … ');
    const verbatim = report.text === 'received' && whole;
    const { origins, level } = toldOf(claim);
    return {
      claim,
      status,
      report,
      words,
      verbatim,
      places: whole ? claim.passages.map(({ start, end }) => ({ start, end })) : null,
      span: maskedSpan(contacts, claim.span),
      origins,
      singleOrigin: origins.length <= 1,
      told: level,
    };
  });
  return { items, blocks };
}
