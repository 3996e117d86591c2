/** Where reports come from, as far as that decides how much they corroborate each other. */
export { OriginDecision, originGroups, posteriorOdds, type OriginGroup } from './groups.ts';
export { likeness, NEAR_DUPLICATE, piecesOf } from './near-duplicate.ts';
export {
  linkReasons,
  proposeLinks,
  type LinkReason,
  type OriginLink,
  type ToldReport,
} from './propose-links.ts';
