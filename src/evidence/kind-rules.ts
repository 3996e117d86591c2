/**
 * What only makes sense for one kind of claim. A claim that breaks its kind's rule is refused when it is sealed, so that nobody downstream has to
 * ask whether an amount has an amount. Pure; codes, no prose.
 */
import type { Quantity } from '../base/index.ts';
import type { ClaimKind } from './claim.ts';

/** What the rules look at. */
export interface Ruled {
  readonly kind: ClaimKind;
  readonly quantity: Quantity | null;
  readonly threshold?: { readonly min: number | null };
  readonly items?: readonly string[];
  readonly condition?: string | null;
  readonly deadline?: string | null;
  readonly warrant?: string | null;
  readonly span: { readonly from: { readonly kind: string; readonly earliest?: string | null } };
  readonly holder?: { readonly kind: string };
  readonly issuer?: { readonly kind: string } | null;
  readonly payer?: { readonly kind: string; readonly label: string } | null;
  readonly payee?: { readonly kind: string; readonly label: string } | null;
  readonly chain: readonly unknown[];
  readonly judging?: readonly { readonly link: number }[] | undefined;
}

type Rule = readonly [code: string, holds: (claim: Ruled) => boolean];

const some: Rule = ['quantity-missing', ({ quantity }) => quantity !== null];
const noBlank = (text: string | null | undefined): boolean => text == null || text.trim() !== '';

const rules: Readonly<Record<ClaimKind, readonly Rule[]>> = {
  order: [['issuer-is-bound', ({ issuer }) => issuer?.kind !== 'workers']],
  duty: [],
  sanction: [['threshold-not-positive', ({ threshold }) => threshold?.min == null || threshold.min > 0]],
  permission: [['condition-blank', ({ condition }) => noBlank(condition)]],
  prohibition: [['condition-blank', ({ condition }) => noBlank(condition)]],
  criterion: [['items-twice', ({ items = [] }) => new Set(items).size === items.length]],
  event: [],
  state: [],
  amount: [
    some,
    [
      'pays-itself',
      ({ payer, payee }) =>
        payer == null || payee == null || payer.kind !== payee.kind || payer.label !== payee.label,
    ],
  ],
  count: [some, ['count-of-money', ({ quantity }) => quantity?.unit !== 'money']],
  practice: [],
  motive: [['holder-is-outlet', ({ holder }) => holder?.kind !== 'outlet']],
  forecast: [
    ['warrant-blank', ({ warrant }) => noBlank(warrant)],
    [
      'deadline-before-start',
      ({ deadline, span: { from } }) =>
        deadline == null || from.kind !== 'within' || from.earliest == null || from.earliest <= deadline,
    ],
  ],
  belief: [],
  testimony: [],
};

/** For all kinds. */
const always: readonly Rule[] = [
  ['judging-link', ({ judging = [], chain }) => judging.every(({ link }) => link < chain.length)],
];

/** The codes of the rules a claim breaks; empty for a sound one. */
export function brokenRules(claim: Ruled): readonly string[] {
  return [...rules[claim.kind], ...always].filter(([, holds]) => !holds(claim)).map(([code]) => code);
}
