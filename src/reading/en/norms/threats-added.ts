/** Threats added to something else: do this or that; on pain of; and his leader as well; and threatening itself. */
import type { ClaimRule } from '../../claims/rules.ts';

export const addedThreats: readonly ClaimRule[] = [
  {
    id: 'sanction/on-pain-of',
    kind: 'sanction',
    wide: true,
    pattern: '( on/under {head pain} of ) [other: {rest:clause} ]',
    examples: [
      'The bureau bars ships from the port, on pain of losing their licence. => sanction conditions | on pain of losing their licence',
    ],
  },
  {
    id: 'sanction/or-harm',
    kind: 'sanction',
    wide: true,
    pattern:
      '( or ( else )? | otherwise ( , )? | failing which | {vg fail ing} which ) ( {bearer:np} )? @harm',
    near: ['~must', 'order', 'ordering', 'telling', 'pay', 'binding'],
    examples: [
      'Crews must wear badges or be put on a list. => sanction conditions | be put on a list | some thing other',
    ],
  },
  {
    id: 'sanction/and-its-leader',
    kind: 'sanction',
    wide: true,
    topic: 'managers',
    pattern: 'and [claim: {bearer:head manager|official|family} @harmed ]',
    extent: 'claim',
    near: ['fine', 'punish', 'harming', 'whoever', 'if', 'breach'],
    examples: [
      'A mill that hides a fugitive has to pay a fine, and its manager is recalled. => sanction managers | its manager is recalled | some thing recall',
    ],
  },
  {
    id: 'sanction/and-harm',
    kind: 'sanction',
    wide: true,
    pattern: 'and [claim: {bearer:head} @harmed ]',
    extent: 'claim',
    near: ['fine', 'punish', 'harming', 'whoever', 'if', 'breach'],
    examples: [
      'Whoever hides a goat is fined, and his stove is seized. => sanction conditions | his stove is seized',
    ],
  },
  {
    id: 'sanction/threatened',
    kind: 'sanction',
    wide: true,
    pattern: `{issuer:np} {verb:vg menace finite active affirmed} ( to {content:clause} | {bearer:np} with {content:clause} )`,
    examples: [
      'The consul threatened to take away their passports. => sanction papers | The consul threatened to take away their passports',
    ],
  },
  {
    id: 'sanction/was-threatened',
    kind: 'sanction',
    wide: true,
    pattern: '{bearer:np} {verb:vg threaten passive affirmed} ( with | of ) {content:clause}',
    examples: [
      'Cooks were threatened with dismissal. => sanction conditions | Cooks were threatened with dismissal',
    ],
  },
];
