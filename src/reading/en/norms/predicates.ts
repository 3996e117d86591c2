/** Which class of predicates is read in which frames, as what. Every frame of a class has an example: a test. */
import type { ClaimRule } from '../../claims/rules.ts';
import { type Frame, frames } from './frames.ts';

interface Predicate {
  /** A class of `lexicon.ts`. */
  readonly of: string;
  readonly kind: ClaimRule['kind'];
  /** Verbs of the class that say something else here, and the only ones that say it. */
  readonly unless?: readonly string[];
  readonly only?: readonly string[];
  readonly near?: readonly string[];
  readonly content?: true;
  readonly extent?: string;
  readonly frames: Readonly<Partial<Record<Frame, readonly string[]>>>;
}

const predicates: readonly Predicate[] = [
  {
    of: 'ordering',
    kind: 'order',
    content: true,
    frames: {
      'order-to': [
        'The agency directed captains to hide the logs. => order conditions | The agency directed captains to hide the logs',
        'An order of May 3 commanded all mills to gather the passports. => order papers | An order of May 3 commanded all mills to gather the passports',
      ],
      'is-told-to': [
        'He was ordered by the clerk on Friday not to sing. => order conditions | He was ordered by the clerk on Friday not to sing',
        'He was ordered by the clerk on Friday not to sing. => prohibition conditions | sing',
      ],
    },
  },
  {
    of: 'telling',
    kind: 'order',
    content: true,
    unless: ['expect'],
    frames: {
      'authority-to': [
        'The consulate asked captains to collect the passports. => order papers | The consulate asked captains to collect the passports',
      ],
      'worker-to': [
        'A stranger told welders never to open the gate. => order conditions | A stranger told welders never to open the gate',
      ],
      'is-told-to': [
        'He was told to hand in his phone. => order phones | He was told to hand in his phone',
        'He was told to hand in his phone. => duty phones | hand in his phone',
      ],
    },
  },
  {
    of: 'decreeing',
    kind: 'order',
    content: true,
    frames: {
      'that-clause': [
        'The clerk ordered that the gate be locked. => order conditions | The clerk ordered that the gate be locked',
        'Resolution 2023 demands that the practice end. => order sanctions | Resolution 2023 demands that the practice end',
      ],
    },
  },
  {
    of: 'wishing',
    kind: 'order',
    content: true,
    frames: {
      'authority-that': [
        'The ministry asked that sick workers be sent home. => order unfit | The ministry asked that sick workers be sent home',
      ],
    },
  },
  {
    of: 'binding',
    kind: 'duty',
    extent: 'content',
    frames: {
      'instrument-to': ['Clause 8 obliges them to hide the logs. => duty conditions | hide the logs'],
      'is-bound-to': [
        'Every captain was obliged to keep the passports aboard. => duty papers | keep the passports aboard',
      ],
    },
  },
  {
    of: 'binding',
    kind: 'duty',
    frames: {
      'instrument-thing': [
        'Paragraph 8 requires the return of all welders. => duty individual-return | Paragraph 8 requires the return of all welders',
      ],
      'is-compulsory': [
        'Night shifts became compulsory in May. => duty conditions | Night shifts became compulsory in May',
      ],
    },
  },
  {
    of: 'telling',
    kind: 'duty',
    extent: 'content',
    unless: ['expect'],
    frames: {
      'instrument-to': [
        'The circular asks captains to collect the passports. => duty papers | collect the passports',
      ],
    },
  },
  {
    of: 'forbidding',
    kind: 'prohibition',
    unless: ['can', 'could'],
    frames: {
      'person-from': [
        'Annex 4 prohibits guests from taking pictures. => prohibition conditions | Annex 4 prohibits guests from taking pictures',
        'The ministry bars guests from holding pigeons. => prohibition conditions | The ministry bars guests from holding pigeons',
      ],
      'is-kept-from': [
        'They remain barred from the choir. => prohibition conditions | They remain barred from the choir',
      ],
      'thing-is': [
        'Talking to the neighbours about dues is banned. => prohibition dues | Talking to the neighbours about dues is banned',
      ],
      thing: [
        'It came with a letter that banned evening jobs at the market. => prohibition side-work | banned evening jobs at the market',
      ],
      'is-forbidden': [
        'Whistling in the hall is a violation. => prohibition conditions | Whistling in the hall is a violation',
        'It is strictly forbidden to keep a radio. => prohibition conditions | It is strictly forbidden to keep a radio',
        'Visits are out of the question. => prohibition conditions | Visits are out of the question',
      ],
    },
  },
  {
    of: 'permitting',
    kind: 'permission',
    unless: ['help', 'clear', 'should'],
    frames: {
      'person-to': [
        'Clause 5 entitles the agency to hold back the last wage. => permission pay | Clause 5 entitles the agency to hold back the last wage',
        'The foreman did not allow us to sing. => prohibition conditions | The foreman did not allow us to sing',
      ],
      'is-bound-to': [
        'The cook is permitted to keep a cat. => permission conditions | The cook is permitted to keep a cat',
        'It is allowed to keep a radio. => permission conditions | It is allowed to keep a radio',
        'Nobody was allowed to sing. => prohibition conditions | Nobody was allowed to sing',
      ],
      thing: [
        'The foreman allowed evening jobs at the market. => permission side-work | The foreman allowed evening jobs at the market',
      ],
      'thing-is': [
        'Talking to the neighbours about dues is not allowed. => prohibition dues | Talking to the neighbours about dues is not allowed',
      ],
      'is-free': [
        'Trainees are free to stay for a year. => permission conditions | Trainees are free to stay for a year',
        'Pregnant women are exempt. => permission conditions | Pregnant women are exempt',
      ],
    },
  },
  {
    of: 'granting',
    kind: 'permission',
    frames: {
      'only-if': [
        'Soap is issued only after eight weeks. => permission conditions | Soap is issued only after eight weeks',
      ],
      'only-given': [
        'Passes are only issued to married men. => permission conditions | Passes are only issued to married men',
      ],
    },
  },
  {
    of: 'accepting',
    kind: 'prohibition',
    frames: {
      'thing-is-not': [
        'Loud requests are not accepted. => prohibition conditions | Loud requests are not accepted',
        'Late requests will not be considered. => prohibition conditions | Late requests will not be considered',
      ],
    },
  },
  {
    of: 'relaxing',
    kind: 'permission',
    frames: {
      'ban-is': [
        'The restrictions on shopping were relaxed in March. => permission conditions | The restrictions on shopping were relaxed in March',
      ],
    },
  },
  {
    of: 'excusing',
    kind: 'permission',
    unless: ['free', 'release', 'relieve'],
    frames: {
      'is-kept-from': [
        'Cooks are excused from singing. => permission conditions | Cooks are excused from singing',
      ],
    },
  },
  {
    of: 'charging',
    kind: 'duty',
    frames: {
      'is-charged-with': [
        'The cook is charged with counting the pots. => duty conditions | The cook is charged with counting the pots',
      ],
    },
  },
  {
    of: 'limiting',
    kind: 'prohibition',
    frames: {
      'is-limited-to': [
        'Transfers are limited to 80 euros a month. => prohibition conditions | Transfers are limited to 80 euros a month',
      ],
    },
  },
];

/** One rule per class, kind and frame. */
export const predicateRules: readonly ClaimRule[] = predicates.flatMap(
  ({ of, kind, unless, only, near, content, extent, frames: read }) =>
    Object.entries(read).map(([frame, examples]) => ({
      id: `${kind}/${of}-${frame}`,
      kind,
      wide: true as const,
      pattern: frames[frame as Frame].replaceAll('%', of),
      examples,
      ...(extent === undefined ? {} : { extent }),
      ...(unless === undefined ? {} : { unless }),
      ...(only === undefined ? {} : { only }),
      ...(near === undefined ? {} : { near }),
      ...(content === undefined ? {} : { content }),
    })),
);
