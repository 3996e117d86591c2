/** Resolved: the surface with every name tied to what it names and every expression a tree. Frozen plain data. */
import type { Place } from '../../base/index.ts';
import type {
  Surface,
  SurfaceColumn,
  SurfaceDefinition,
  SurfaceGate,
  SurfaceOutput,
  SurfaceParameter,
  SurfaceRule,
  SurfaceVariant,
} from '../surface/ast.ts';
import type { Expression } from './expression.ts';

/** What a name in an expression stands for. `option` is settled by the checker, from what it is compared with. */
export interface Reference {
  readonly kind: 'let' | 'column' | 'definition' | 'parameter' | 'gate' | 'variant' | 'option';
  readonly name: string;
}

export type ResolvedExpression = Expression<Reference>;

export interface Binding {
  readonly name: string;
  readonly value: ResolvedExpression;
}

/** Where money comes from or goes to: a worker's account, or a party outside the model. */
export type Purse =
  { readonly kind: 'account'; readonly column: string } | { readonly kind: 'party'; readonly party: string };

export interface ResolvedPay {
  readonly from: Purse;
  readonly to: Purse;
  readonly amount: ResolvedExpression;
  readonly for: string;
}

export type ResolvedRule = Omit<SurfaceRule, 'when' | 'let' | 'set' | 'pay'> & {
  readonly when: ResolvedExpression | null;
  /** In an order in which each uses only those before it. */
  readonly let: readonly Binding[];
  readonly set: readonly Binding[];
  readonly pay: readonly ResolvedPay[];
};

export type ResolvedColumn = Omit<SurfaceColumn, 'start'> & { readonly start: ResolvedExpression };
export type ResolvedDefinition = Omit<SurfaceDefinition, 'as' | 'except'> & {
  readonly as: ResolvedExpression;
  readonly except: readonly (Omit<SurfaceDefinition['except'][number], 'when' | 'as'> & {
    readonly when: ResolvedExpression;
    readonly as: ResolvedExpression;
  })[];
};
export type ResolvedOutput = Omit<SurfaceOutput, 'value' | 'among'> & {
  readonly value: ResolvedExpression | null;
  readonly among: ResolvedExpression | null;
};

export interface Resolved {
  readonly regime: Surface['regime'];
  readonly at: Place;
  readonly parameters: readonly SurfaceParameter[];
  readonly gates: readonly SurfaceGate[];
  readonly variants: readonly SurfaceVariant[];
  readonly columns: readonly ResolvedColumn[];
  /** In an order in which each uses only those before it. */
  readonly definitions: readonly ResolvedDefinition[];
  readonly rules: readonly ResolvedRule[];
  readonly outputs: readonly ResolvedOutput[];
}
