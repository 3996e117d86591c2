/** English rules for what is done, what happened and what is the case. */
import type { ClaimRule } from '../../claims/rules.ts';

export const factRules: readonly ClaimRule[] = [
  // border and trains
  {
    id: 'event/suspended',
    kind: 'event',
    pattern:
      '{actor:np authority} {verb:vg suspend|close finite active} {object:np train|flight|border|return|visa} {rest:clause}?',
    topics: ['rail-passenger', 'rail-freight', 'air', 'border', 'mass-return', 'individual-return', 'visas'],
    runs: false,
    examples: [
      'The government halted train service with its neighbour in March 2020. => event rail-passenger | The government halted train service with its neighbour in March 2020 | stands still',
    ],
  },
  {
    id: 'event/was-suspended',
    kind: 'event',
    pattern: '{object:np train|flight|border|return} {verb:vg suspend passive past} {rest:clause}?',
    topics: ['rail-passenger', 'rail-freight', 'air', 'border', 'mass-return', 'individual-return'],
    runs: false,
    examples: [
      'Flights were suspended in February 2020. => event air | Flights were suspended in February 2020 | stands still',
    ],
  },
  {
    id: 'event/resumed',
    kind: 'event',
    pattern:
      '{object:np train|flight|border|return} ( {verb:vg resume finite past} | {verb:vg resume finite perfect} ) {rest:clause}?',
    topics: ['rail-passenger', 'rail-freight', 'air', 'border', 'mass-return', 'individual-return'],
    runs: true,
    examples: [
      'Freight trains resumed in November 2022. => event rail-freight | Freight trains resumed in November 2022 | runs',
    ],
  },
  {
    id: 'event/resumed-by',
    kind: 'event',
    pattern:
      '{actor:np authority} ( {verb:vg resume finite active past} | {verb:vg resume finite active perfect} ) {object:np train|flight|border|return} {rest:clause}?',
    topics: ['rail-passenger', 'rail-freight', 'air', 'border', 'mass-return', 'individual-return'],
    runs: true,
    examples: [
      'The government reopened its borders in August 2023. => event border | The government reopened its borders in August 2023 | runs',
      'The government has not reopened its borders. => event border | The government has not reopened its borders | stands still',
    ],
  },
  {
    id: 'state/border-shut',
    kind: 'state',
    pattern:
      '( {head} of )? {object:np border} ( , which )? {verb:vg remain finite} ( {any} )? ( shut/closed/sealed | {vg suspend} ) {rest:clause}?',
    topic: 'border',
    runs: false,
    examples: [
      'The border with China has remained sealed since early 2020. => state border | The border with China has remained sealed since early 2020 | stands still',
    ],
  },
  {
    id: 'state/border-open',
    kind: 'state',
    pattern: '{object:np border} ( , which )? {verb:vg remain finite} ( {adverb} )? open {rest:clause}?',
    topic: 'border',
    runs: true,
    examples: [
      'The border with China is open again. => state border | The border with China is open again | runs',
    ],
  },
  {
    id: 'state/running',
    kind: 'state',
    pattern: '{object:np train|flight} {verb:vg operate finite progressive} {rest:clause}?',
    topics: ['rail-passenger', 'rail-freight', 'air'],
    runs: true,
    examples: [
      'Freight trains are running twice a week. => state rail-freight | Freight trains are running twice a week | runs',
      'Flights are not operating. => state air | Flights are not operating | stands still',
    ],
  },
  {
    id: 'state/suspended',
    kind: 'state',
    pattern: '{object:np train|flight|border|return} {verb:vg suspend passive perfect} {rest:clause}?',
    topics: ['rail-passenger', 'rail-freight', 'air', 'border', 'mass-return', 'individual-return'],
    runs: false,
    examples: [
      'The border with China has been closed since early 2020. => state border | The border with China has been closed since early 2020 | stands still',
    ],
  },
  {
    id: 'state/not-brought-home',
    kind: 'state',
    pattern:
      '{actor:np authority} {verb:vg send|repatriate negated active} {np worker} ( home | back )? {rest:clause}?',
    topic: 'mass-return',
    runs: true,
    examples: [
      'Since then the state has not been bringing its workers home. => state mass-return | the state has not been bringing its workers home | stands still',
    ],
  },
  // return
  {
    id: 'practice/sending-home',
    kind: 'practice',
    pattern:
      '{actor:np workplace|authority|manager|official|worker} ( {vg begin finite} | {vg try finite} to | {vg send|repatriate affirmed finite} ) ( {verb:vg repatriate|send} )? ( home | back )? {object:np worker} ( home | back )? {rest:clause}?',
    topics: ['individual-return', 'unfit', 'unfit-grounds', 'mass-return'],
    examples: [
      'Sites have been sending sick builders home since late May. => practice unfit | Sites have been sending sick builders home since late May',
    ],
  },
  {
    id: 'event/went-home',
    kind: 'event',
    pattern:
      '{object:np worker} ( {verb:vg repatriate passive past} | {verb:vg send passive past} ( home | back ) | {verb:vg goHome past} home ) {rest:clause}?',
    topic: 'individual-return',
    runs: true,
    examples: [
      'Some 40 crews were sent home in May. => event individual-return | Some 40 crews were sent home in May | runs',
    ],
  },
  // legal status
  {
    id: 'state/illegal',
    kind: 'state',
    pattern:
      '( {np worker} ..6 )? [claim: {verb:vg begin|work|remain finite} ( to {vg} | {vg ing} )? ( overseas/abroad/there/on )? ( as {np illegal} | illegally/unlawfully | without {np visa|papers} ) ]',
    extent: 'claim',
    topic: 'visas',
    runs: false,
    examples: [
      'Crews whose visas ran out have kept working as illegal residents. => state visas | have kept working as illegal residents | stands still',
    ],
  },
  {
    id: 'state/visa-expired',
    kind: 'state',
    pattern: '{object:np visa|papers} {verb:vg extend finite}',
    topic: 'visas',
    runs: false,
    examples: ['Their visas expired long ago. => state visas | Their visas expired | stands still'],
  },
  // flight: the event as reported, never who or where
  {
    id: 'event/caught-fleeing',
    kind: 'event',
    pattern:
      '{object:np worker|official|manager} {verb:vg see passive} ( {vg ing} to )? ( {vg run} | {vg want infinitive} {np flightRisk} ) {rest:clause}?',
    topic: 'flight',
    examples: [
      'A guard posted to the site was caught trying to seek asylum. => event flight | A guard posted to the site was caught trying to seek asylum',
    ],
  },
  {
    id: 'event/fled',
    kind: 'event',
    pattern:
      '{object:np worker|official|manager} ( , who ..6 , )? {verb:vg run finite past affirmed} {rest:clause}?',
    topic: 'flight',
    examples: ['Two welders fled their site in May. => event flight | Two welders fled their site in May'],
  },
  // money
  {
    id: 'practice/coaxed',
    kind: 'practice',
    pattern:
      '{actor:np authority|workplace|manager|official} {verb:vg command|press finite active} {np worker} into {content:clause}',
    topics: ['dues', 'levy', 'side-work', 'dues-day'],
    examples: [
      'Cadres have been pressing crews into making contributions. => practice dues | Cadres have been pressing crews into making contributions',
    ],
  },
  {
    id: 'practice/side-work',
    kind: 'practice',
    pattern:
      '{actor:np worker} [claim: ( {verb:vg earn finite affirmed} {np money} by {vg sell ing} ( ( and | , ) {vg ing} )? {np} | {verb:vg earn|sell finite affirmed} ( {np money} )? ( by {vg ing} ( ( and | , ) {vg ing} )? )? {np sidework} ) ]',
    extent: 'claim',
    topic: 'side-work',
    examples: [
      'Many crews earn cash by picking mushrooms and berries. => practice side-work | earn cash by picking mushrooms and berries',
    ],
  },
  {
    id: 'state/season',
    kind: 'state',
    pattern: '( {np} {vg remain finite} )? {object:np season} ( for {np} )?',
    topic: 'season',
    runs: false,
    examples: [
      'This is the low season for fishing. => state season | This is the low season for fishing | stands still',
      'It is the slow season for construction. => state season | It is the slow season for construction | stands still',
    ],
  },
  {
    id: 'state/season-over',
    kind: 'state',
    pattern: '{object:np tradeSeason} ( {vg remain finite} over | {verb:vg suspend finite past active} )',
    topic: 'season',
    runs: false,
    examples: [
      'The logging season ended in April. => state season | The logging season ended | stands still',
      'The fishing season is over. => state season | The fishing season is over | stands still',
    ],
  },
  {
    id: 'state/high-season',
    kind: 'state',
    pattern: '( {np} {vg remain finite} )? {object:np highSeason} ( for {np} )?',
    topic: 'season',
    runs: true,
    examples: [
      'This is the peak season for logging. => state season | This is the peak season for logging | runs',
    ],
  },
  {
    id: 'state/little-money',
    kind: 'state',
    pattern: '{object:np worker} {verb:vg earn finite} {head littleMoney} {rest:clause}?',
    topics: ['pay', 'pay-withheld'],
    topic: 'pay',
    examples: ['Crews are making little money. => state pay | Crews are making little money'],
  },
  {
    id: 'practice/no-support',
    kind: 'practice',
    pattern:
      '{actor:np workplace|authority|manager} ( {verb:vg provide negated} | {verb:vg refuse} to {vg provide} ) ( {np} )? {object:np support|fare} {rest:clause}?',
    topic: 'support',
    examples: [
      'Companies are not offering any assistance. => practice support | Companies are not offering any assistance',
    ],
  },
  {
    id: 'practice/support',
    kind: 'practice',
    pattern:
      '{actor:np workplace|manager} {verb:vg provide affirmed finite} {object:np support} {rest:clause}?',
    topic: 'support',
    examples: [
      'Companies provide no financial support to them. => practice support | Companies provide no financial support to them',
    ],
  },
  {
    id: 'practice/own-fare',
    kind: 'practice',
    pattern: '( {actor:np worker} ( , )? )? {verb:vg cover|pay} {object:np fare} {rest:clause}?',
    topic: 'fare',
    examples: [
      'Crews pay the travel costs themselves. => practice fare | Crews pay the travel costs themselves',
    ],
  },
  {
    id: 'practice/own-expense',
    kind: 'practice',
    pattern: '{actor:np worker} ..4 {verb:vg goHome|pay|buy} ..6 at {object:np expense}',
    topic: 'fare',
    examples: [
      'Crews return home at their own expense. => practice fare | Crews return home at their own expense',
    ],
  },
  {
    id: 'practice/borrowed',
    kind: 'practice',
    pattern:
      '( {actor:np worker} )? {verb:vg borrow} {np money|debt} from {np} ( to {vg bribe} {np official|manager} )? {rest:clause}?',
    topic: 'entry-cost',
    examples: [
      'Some crews borrowed money from relatives to bribe officials for a place. => practice entry-cost | Some crews borrowed money from relatives to bribe officials for a place',
    ],
  },
  {
    id: 'practice/bribed',
    kind: 'practice',
    pattern:
      '( {actor:np worker} )? ( {verb:vg bribe} {np official|manager} | {verb:vg pay} {np bribe} ) {rest:clause}?',
    topic: 'entry-cost',
    examples: ['Workers pay bribes for a posting. => practice entry-cost | Workers pay bribes for a posting'],
  },
  {
    id: 'practice/mutual-aid',
    kind: 'practice',
    pattern:
      '{actor:np workplace|worker|manager} {verb:vg collect finite} {np money} ( from | among | for ) {np} {rest:clause}?',
    topic: 'mutual-aid',
    examples: [
      'Crews collected money from other builders for funerals. => practice mutual-aid | Crews collected money from other builders for funerals',
    ],
  },
  {
    id: 'practice/own-treatment',
    kind: 'practice',
    pattern: '{actor:np worker} {verb:vg pay|cover finite} ( for )? {object:np treatment} {rest:clause}?',
    topic: 'treatment',
    examples: [
      'Crews pay for the clinic themselves. => practice treatment | Crews pay for the clinic themselves',
    ],
  },
  {
    id: 'practice/pay-withheld',
    kind: 'practice',
    pattern:
      '( {object:np worker} {verb:vg pay passive negated} | {actor:np workplace|manager|authority} {verb:vg deduct|withhold finite} {np wage} | {object:np wage} {verb:vg deduct|withhold passive} ) {rest:clause}?',
    topic: 'pay-withheld',
    examples: [
      'Crews have not been paid for five months. => practice pay-withheld | Crews have not been paid for five months',
    ],
  },
  {
    id: 'practice/without-pay',
    kind: 'practice',
    pattern: '{vg} without {object:np wage}',
    topic: 'pay-withheld',
    examples: [
      'They survive without their salaries. => practice pay-withheld | survive without their salaries',
    ],
  },
  // watch and papers
  {
    id: 'practice/mobilize-watchers',
    kind: 'practice',
    pattern:
      '{actor:np workplace|authority|manager|official} [claim: {verb:vg mobilize finite} {np watcher|official} to {rest:clause} ]',
    extent: 'claim',
    topic: 'watch',
    examples: [
      'Sites are deploying security officers to watch the crews. => practice watch | are deploying security officers to watch the crews',
    ],
  },
  {
    id: 'practice/monitor',
    kind: 'practice',
    pattern:
      '{actor:np workplace|authority|manager|official} {verb:vg monitor finite} {np worker|phone|movement|belonging} {rest:clause}?',
    topic: 'watch',
    examples: [
      'Minders follow the crews to the market. => practice watch | Minders follow the crews to the market',
    ],
  },
  {
    id: 'practice/watch-tightened',
    kind: 'practice',
    pattern:
      '( {actor:np authority|workplace|manager|official} )? {verb:vg tighten finite active} {object:np watch}',
    topic: 'watch',
    examples: [
      'The embassy stepped up surveillance in May. => practice watch | The embassy stepped up surveillance',
    ],
  },
  {
    id: 'practice/confiscated',
    kind: 'practice',
    pattern:
      '( @who-acts {verb:vg confiscate finite active} {object:np papers|phone} | {object:np papers|phone} {verb:vg confiscate passive} ) {rest:clause}?',
    topics: ['papers', 'phones'],
    examples: [
      'Managers have been confiscating phones. => practice phones | Managers have been confiscating phones',
    ],
  },
  // illness and death
  {
    id: 'event/buried',
    kind: 'event',
    pattern: '{object:np death|worker} {verb:vg bury passive} {rest:clause}?',
    topic: 'burial',
    examples: [
      'The bodies of the drowned were cremated there. => event burial | The bodies of the drowned were cremated there',
    ],
  },
  {
    id: 'practice/dispatch',
    kind: 'event',
    pattern:
      '( {actor:np authority} {verb:vg dispatch finite active past} {object:np worker} | {object:np worker} {verb:vg dispatch passive past} | {object:np worker} {verb:vg arrive finite past} ) {rest:clause}?',
    topic: 'dispatch',
    runs: true,
    examples: [
      'The bureau dispatched 300 builders in February. => event dispatch | The bureau dispatched 300 builders in February | runs',
    ],
  },
  {
    id: 'event/strike',
    kind: 'event',
    pattern: '{object:np worker} {verb:vg strike finite past} {rest:clause}?',
    topics: ['unrest'],
    examples: ['Garment workers rioted in January. => event unrest | Garment workers rioted in January'],
  },
];
