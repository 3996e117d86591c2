/**
 * The publish gate: one pure function between a case and the world. It is given what would leave, in the words in which it would, and
 * what people released and overruled; it gives back everything that stops it. Exports, briefings and the desk ask the same function.
 *
 * It looks at what is shown after masking, so it also catches what a mask missed. It finds what its tables know; a person reads on.
 */
import type { Day } from '../../base/index.ts';
import {
  isReleased,
  Overridable,
  type BlockReason,
  type Claim,
  type ClaimId,
  type GateOverride,
  type Release,
  type Report,
  type ReportId,
} from '../../evidence/index.ts';
import { contactDaysIn } from './contact-days.ts';
import { personsIn } from './persons.ts';
import { smallPlacesIn } from './places.ts';

/** One claim on its way out. */
export interface Leaving {
  readonly claim: Pick<Claim, 'id' | 'passages' | 'peopleWhoCouldKnow'>;
  readonly report: Pick<Report, 'id' | 'class'>;
  /** Every text of it that would be shown, as it would be shown. */
  readonly texts: readonly LeavingText[];
}

export interface LeavingText {
  /** What it is: `words`, `summary`, `region`, `party` … An override names it. */
  readonly field: string;
  readonly text: string;
  /** Does it say who or where a source is? In a published report only such texts are searched for places. */
  readonly aboutSource: boolean;
}

export interface GateKnowledge {
  /** When sources of these reports spoke. */
  readonly days: ReadonlySet<Day>;
  readonly releases: readonly Pick<Release, 'report' | 'start' | 'end'>[];
  readonly overrides: readonly Pick<GateOverride, 'claim' | 'reason' | 'field'>[];
}

/** One reason why one claim may not leave. Never the words themselves. */
export interface Block {
  readonly claim: ClaimId;
  readonly report: ReportId;
  readonly reason: BlockReason;
  readonly field: string;
  /** Where in the field; null where it is about the claim as a whole. */
  readonly at: { readonly start: number; readonly end: number } | null;
  /** Could a person overrule it with a reason? */
  readonly overridable: boolean;
}

/** Bands in which a sentence points at somebody; not knowing counts as few. */
const SMALL: ReadonlySet<Claim['peopleWhoCouldKnow']> = new Set(['1', '2-5', 'unknown']);

/** Everything that stops these claims, in their order; empty if all may leave. */
export function gate(leaving: readonly Leaving[], knowledge: GateKnowledge): Block[] {
  return leaving.flatMap((item) =>
    blocksOf(item, knowledge).filter(
      ({ reason, field, claim }) =>
        !knowledge.overrides.some(
          (one) => one.claim === claim && one.reason === reason && one.field === field,
        ),
    ),
  );
}

function blocksOf({ claim, report, texts }: Leaving, { days, releases }: GateKnowledge): Block[] {
  const block = (reason: BlockReason, field: string, at: Block['at'] = null): Block => ({
    claim: claim.id,
    report: report.id,
    reason,
    field,
    at,
    overridable: Overridable.safeParse(reason).success,
  });
  const unpublished = report.class === 'unpublished';
  return [
    ...(unpublished
      ? claim.passages
          .filter((passage) => !isReleased(releases, passage))
          .map(({ start, end }) => block('unreleased-sentence', 'words', { start, end }))
      : []),
    ...(unpublished && SMALL.has(claim.peopleWhoCouldKnow) ? [block('small-band', 'band')] : []),
    ...texts.flatMap(({ field, text, aboutSource }) => [
      ...contactDaysIn(text, days).map((at) => block('contact-day', field, at)),
      ...(unpublished || aboutSource ? smallPlacesIn(text) : []).map((at) => block('place', field, at)),
      ...personsIn(text).map((at) => block('private-person', field, at)),
    ]),
  ];
}
