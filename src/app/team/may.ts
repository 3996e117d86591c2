/** Which member may write what. One table, for the desk, the command line and whatever comes later. */
import type { MemberRole } from '../../evidence/index.ts';
import type { Entry } from '../entry.ts';

/** From the least to the most. */
const RANK: Readonly<Record<MemberRole, number>> = { reader: 0, analyst: 1, editor: 2 };

/** True if `role` may do at least what `least` may. */
export function atLeast(role: MemberRole, least: MemberRole): boolean {
  return RANK[role] >= RANK[least];
}

/**
 * The least role that may write an entry. An analyst adds, proposes, and marks what does not fit; whatever decides, lets words out,
 * destroys, or says who is a member is an editor's. (What one has written oneself may be taken back: see `asMember`.)
 */
export function leastRoleFor(entry: Entry): MemberRole {
  switch (entry.kind) {
    case 'report-added':
    case 'claim-proposed':
    case 'texts-aligned':
    case 'translation-disputed':
    case 'byline-recorded':
    case 'media-recorded':
    case 'forecast-recorded':
      return 'analyst';
    case 'claim-decided':
      return entry.status === 'conflict' ? 'analyst' : 'editor';
    case 'case-opened':
    case 'publication-confirmed':
    case 'claim-revised':
    case 'claim-named':
    case 'decision-undone':
    case 'report-withdrawn':
    case 'claim-withdrawn':
    case 'sentence-released':
    case 'gate-overridden':
    case 'anonymity-recorded':
    case 'term-chosen':
    case 'correction-recorded':
    case 'network-recorded':
    case 'story-recorded':
    case 'instrument-recorded':
    case 'relation-recorded':
    case 'contradiction-resolved':
    case 'origins-decided':
    case 'forecast-resolved':
    case 'question-danger-set':
    case 'dossier-made':
    case 'member-added':
    case 'member-removed':
      return 'editor';
  }
}
