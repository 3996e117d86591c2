/** House rules as commands: “Take off your boots at the door.” */
import type { WordingRule } from '../../../wording/rules.ts';

export const commanding: readonly WordingRule[] = [
  {
    id: 'duty/command',
    kind: 'duty',
    pattern:
      '( ^ | ^^ ) ( please/always/kindly/first/also )? ( %command.base ) ( #T | your/his/their/all/any/every/each/no/this/these/only | quietly/quiet/clear/clean/silent/calm/still/indoors/inside/out/off/away | ( #N ) ( #NUM | in/at/on/to/with/before/after ) | off/out/in/up/down/to/at/before/after/by/from/with/for ( #T | your | #N | #NUM | #J ) )',
    none: 'latest/updates/story/case/example/mind/into_account/anyone/anybody/%be/was/were/would/could/did/had/has/it_or_leave_it/part_in/note/away_from_it_all/for_example',
    examples: [
      'Take off your boots at the door. => duty',
      'Please keep the stairs clear at all times. => duty',
      'Keep quiet after ten. => duty',
    ],
  },
  {
    id: 'duty/command-thing',
    kind: 'duty',
    pattern:
      '^ ( please/always/kindly )? ( keep/wear/confirm/wash/clean/remove/obey/bring/respect/carry/collect/ensure/empty/observe/switch_off/turn_off/lock/submit/return/store/close/shut ) ( #N | #J #N ) ..9 $',
    none: '%be/was/were/has/had',
    examples: ['Wear gloves in the yard. => duty'],
  },
];
