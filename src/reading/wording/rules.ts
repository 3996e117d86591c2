/** A rule that reads a norm by its wording. */
import type { ClaimKind } from '../../evidence/index.ts';

export interface WordingRule {
  /** `kind/name`, unique. Kept on every proposal. */
  readonly id: string;
  /** A slot `not` turns a permission or a duty into a prohibition and the other way round. */
  readonly kind: Extract<
    ClaimKind,
    'order' | 'duty' | 'sanction' | 'permission' | 'prohibition' | 'criterion'
  >;
  readonly pattern: string;
  /** What may not stand in the words of the claim. */
  readonly none?: string;
  /** `clause`: the clause around the match, which is meant if nothing is said; `match`: the match; `on`: the match, or its slot `claim`, and on to the end of its clause. */
  readonly extent?: 'clause' | 'match' | 'on';
  /** For orders: from the end of the match on, what is ordered is a claim of its own. */
  readonly content?: true;
  /** One of these classes or words must stand in the sentence or in the two before it. */
  readonly near?: readonly string[];
  /** `sentence => kind`; with `-` nothing is read. */
  readonly examples: readonly string[];
}
