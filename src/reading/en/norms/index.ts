/**
 * English norms by their predicate: whoever must, may not, is to or faces something, in whatever words. They stand back
 * (`wide`) where a rule of claims/orders.ts or claims/sanctions.ts has read the same words.
 */
import type { ClaimRule } from '../../claims/rules.ts';
import { burdenRules } from './burdens.ts';
import { modalRules } from './modals.ts';
import { presentRules } from './plain-present.ts';
import { predicateRules } from './predicates.ts';
import { sanctionRules } from './sanctions.ts';
import { statedRules } from './stated.ts';

export const normRules: readonly ClaimRule[] = [
  ...predicateRules,
  ...modalRules,
  ...presentRules,
  ...burdenRules,
  ...statedRules,
  ...sanctionRules,
];
