/** Permissions by the modal alone: may, only somebody may, may only. */
import type { ClaimRule } from '../../claims/rules.ts';

/** Verbs that guess or describe with the same modal. */
const GUESSING = ['be', 'have', 'know', 'become', 'feel', 'think', 'see', 'seem', 'suffer', 'want', 'wait'];
/** In the neighbourhood of a norm a "may" permits; elsewhere it guesses. */
const NORMATIVE = [
  'order',
  'ban',
  'permission',
  'forbidding',
  'permitting',
  'binding',
  'ordering',
  'whoever',
  'leave',
  'harming',
  'none',
  'forbid',
  '~must',
  'only',
];

export const modalPermissions: readonly ClaimRule[] = [
  {
    id: 'permission/only-somebody-may',
    kind: 'permission',
    wide: true,
    pattern:
      'only {bearer:np} ( who {condition:predicate} | with {np} | of {np} )? {verb:vg may affirmed} {content:clause}?',
    unless: [...GUESSING, 'say', 'hope', 'guess', 'help'],
    examples: [
      'Only brigade leaders may carry cash. => permission conditions | Only brigade leaders may carry cash',
      'Only those with three children can apply. => permission recruitment | Only those with three children can apply',
    ],
  },
  {
    id: 'permission/somebody-may-only',
    kind: 'permission',
    wide: true,
    pattern: '{bearer:np} {verb:vg may affirmed} ( {rest:np} )? ( {any} )? only {content:clause}',
    examples: [
      'Cooks may use the stove only after nine. => permission conditions | Cooks may use the stove only after nine',
    ],
  },
  {
    id: 'permission/only-may',
    kind: 'permission',
    wide: true,
    pattern: '{bearer:np} {verb:vg may only affirmed} {content:clause}',
    unless: [
      'reach',
      'see',
      'find',
      'guess',
      'imagine',
      'hear',
      'describe',
      'explain',
      'understand',
      'know',
      'hope',
    ],
    examples: [
      'Cooks may only use the stove after nine. => permission conditions | Cooks may only use the stove after nine',
    ],
  },
  {
    id: 'permission/may',
    kind: 'permission',
    wide: true,
    near: NORMATIVE,
    pattern: '{bearer:np} {verb:vg may affirmed active} {content:clause}?',
    unless: [
      ...GUESSING,
      'can',
      'could',
      'lose',
      'face',
      'need',
      'flee',
      'defect',
      'change',
      'happen',
      'come',
      'help',
      'mean',
      'lead',
    ],
    examples: [
      'Phones are banned. Managers may keep one phone. => permission phones | Managers may keep one phone',
    ],
  },
  {
    id: 'permission/can-by-rule',
    kind: 'permission',
    wide: true,
    near: ['order', 'ban', 'permission', 'forbidding', 'permitting', 'leave', 'rule'],
    pattern:
      '{bearer:np worker|whoever} ( who {condition:predicate} )? {verb:vg may affirmed active} {content:clause}?',
    only: ['can'],
    unless: [...GUESSING, 'expect', 'lose', 'face', 'do', 'say', 'tell', 'get'],
    examples: [
      'Outings are banned. Women who marry can ask. => permission movement | Women who marry can ask',
    ],
  },
];
