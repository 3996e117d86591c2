/** English rules for what people want, plan, fear and complain of. */
import type { ClaimRule } from '../../claims/rules.ts';

export const mindRules: readonly ClaimRule[] = [
  {
    id: 'forecast/will-resume',
    kind: 'forecast',
    pattern: '{object:np train|flight|border|return} {verb:vg resume future} {rest:clause}?',
    topics: ['rail-passenger', 'rail-freight', 'air', 'border', 'mass-return', 'individual-return'],
    examples: ['Rail service will soon reopen. => forecast rail-passenger | Rail service will soon reopen'],
  },
  {
    id: 'forecast/plan-to-resume',
    kind: 'forecast',
    pattern:
      '{holder:np} {verb:vg plan|want finite} to {vg resume} {object:np train|flight|border|return} {rest:clause}?',
    topics: ['rail-passenger', 'rail-freight', 'air', 'border', 'mass-return', 'individual-return'],
    examples: [
      'They plan to resume flights by March. => forecast air | They plan to resume flights by March',
    ],
  },
  {
    id: 'forecast/expected-to-resume',
    kind: 'forecast',
    pattern:
      '{object:np train|flight|border|return} {verb:vg cue-believes|plan passive} to {vg resume infinitive} {rest:clause}?',
    topics: ['rail-passenger', 'rail-freight', 'air', 'border', 'mass-return', 'individual-return'],
    examples: [
      'Flights are expected to resume by September. => forecast air | Flights are expected to resume by September',
    ],
  },
  {
    id: 'forecast/taken-home',
    kind: 'forecast',
    pattern:
      '( {np train|flight} {verb:vg send future} {object:np worker|sick} ( home | back ) | {object:np worker} {verb:vg send passive future} ( home | back ) | {object:np worker} {verb:vg goHome future} home ) {rest:clause}?',
    topic: 'mass-return',
    examples: [
      'A train will take the sick home before winter. => forecast mass-return | A train will take the sick home before winter',
    ],
  },
  {
    id: 'forecast/more-flight',
    kind: 'forecast',
    pattern: '{object:np worker} {verb:vg future} ..4 to {vg run} {rest:clause}?',
    topic: 'flight',
    examples: [
      'Crews will have more chances to run away. => forecast flight | Crews will have more chances to run away',
    ],
  },
  {
    id: 'forecast/side-work',
    kind: 'forecast',
    pattern: '{object:np worker} {verb:vg begin|work future} ( {vg ing} )? ( in )? {np} {rest:clause}?',
    topics: ['side-work'],
    topic: 'side-work',
    examples: [
      'Crews will soon begin doing several kinds of work. => forecast side-work | Crews will soon begin doing several kinds of work',
    ],
  },
  {
    id: 'belief/could-flee',
    kind: 'belief',
    pattern: '{object:np worker} {verb:vg run modal} {rest:clause}?',
    topic: 'flight',
    examples: ['Managers fear crews might run off. => belief flight | crews might run off'],
  },
  {
    id: 'belief/do-not-want',
    kind: 'belief',
    pattern: '{holder:np worker} {verb:vg want negated} to {vg goHome|repatriate|send} ( home )?',
    topic: 'individual-return',
    examples: [
      'Some of the builders do not want to return home. => belief individual-return | Some of the builders do not want to return home',
    ],
  },
  {
    id: 'belief/thinking-of-flight',
    kind: 'belief',
    pattern: '{verb:vg think finite} of {vg run ing} ( off/away )?',
    topic: 'flight',
    examples: ['Some are thinking of running off. => belief flight | are thinking of running off'],
  },
  {
    id: 'motive/hopes',
    kind: 'motive',
    pattern: '{holder:np authority} {verb:vg want|plan finite affirmed} to {content:clause}',
    topics: [
      'revenue',
      'dues',
      'pay',
      'watch',
      'flight',
      'mass-return',
      'individual-return',
      'dispatch',
      'unfit',
    ],
    examples: [
      'The state hopes to raise foreign currency earnings. => motive revenue | The state hopes to raise foreign currency earnings',
    ],
  },
  {
    id: 'motive/push',
    kind: 'motive',
    pattern:
      '{holder:np authority} {verb:vg finite affirmed} {np} to {vg earn infinitive} {np money} {rest:clause}?',
    topic: 'revenue',
    examples: [
      'The state is stepping up its drive to earn foreign currency. => motive revenue | The state is stepping up its drive to earn foreign currency',
    ],
  },
  {
    id: 'motive/save',
    kind: 'motive',
    pattern: '{holder:np authority} {verb:vg finite} ..12 to {vg save infinitive} {rest:clause}',
    topic: 'treatment',
    examples: [
      'The state sends the ill home to save on hospital bills. => motive treatment | The state sends the ill home to save on hospital bills',
    ],
  },
  {
    id: 'testimony/refused-help',
    kind: 'testimony',
    pattern: '{verb:vg refuse} to {vg provide} ( even )? {rest:clause}',
    topic: 'support',
    examples: [
      'Crews complain that the site is refusing to give even 5 dollars to the injured. => testimony support | is refusing to give even 5 dollars to the injured',
    ],
  },
];
