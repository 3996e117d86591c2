/**
 * English norms by their predicate: whoever must, may not, is to or faces something, in whatever words. They stand back
 * (`wide`) where a rule of claims/orders.ts or claims/sanctions.ts has read the same words.
 */
import type { ClaimRule } from '../../claims/rules.ts';
import { burdenRules } from './burdens.ts';
import { modalDuties } from './modal-duties.ts';
import { modalPermissions } from './modal-permissions.ts';
import { modalProhibitions } from './modal-prohibitions.ts';
import { presentRules } from './plain-present.ts';
import { predicateRules } from './predicates.ts';
import { statedRules } from './stated.ts';
import { addedThreats } from './threats-added.ts';
import { caseThreats } from './threats-by-case.ts';
import { deedThreats } from './threats-by-deed.ts';

export const normRules: readonly ClaimRule[] = [
  ...predicateRules,
  ...modalDuties,
  ...modalProhibitions,
  ...modalPermissions,
  ...presentRules,
  ...burdenRules,
  ...statedRules,
  ...deedThreats,
  ...caseThreats,
  ...addedThreats,
];
