/** Where reports come from, as far as that decides how much they corroborate each other. */
export {
  CORROBORATION,
  corroborationOf,
  GROUP_COUNTS,
  type Corroboration,
  type CorroborationLevel,
  type ToldItem,
} from './corroboration.ts';
export { OriginDecision, originGroups, posteriorOdds, type OriginGroup } from './groups.ts';
export { likeness, NEAR_DUPLICATE, piecesOf } from './near-duplicate.ts';
export {
  linkReasons,
  proposeLinks,
  type LinkReason,
  type OriginLink,
  type ToldReport,
} from './propose-links.ts';
