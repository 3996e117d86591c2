/**
 * English constructions that put a statement on somebody's word. Slots: `source` who, `cue` the words that say so,
 * `content` what is said where it follows. `content: 'before'` – it stands before the cue in the same sentence;
 * `'rest'` – the sentence apart from the cue; `'clause'` – the clause the cue stands in; `'quote'` – the quotation beside it.
 * `cue`: the class of verbs whose stance it has; a fixed stance where there is no verb.
 * Examples: `sentence => source words | cue words | stance | content words`.
 */
import type { AttributionRule } from '../../attribution/rules.ts';

export const attributionMacros: Readonly<Record<string, string>> = {
  when: '( (on|in|at|during|by)? {np time} | recently )',
  /** "said on Monday that", "said at a meeting in May that", "said Tuesday that". */
  'when-told': '( {np time} | ( on/in/at/during {np} ) ( on/in/at/during {np} )? )?',
  listener: '{np}',
  anonymous: ', {vg ing} on {np} of {np}',
};

const THINKERS = 'cue-believes|cue-speculates|cue-fears|cue-complains|cue-estimates';
const SAYERS = 'cue-says|cue-learns|cue-claims|cue-denies|cue-warns';
const TELLERS = 'cue-tells';

export const attributionRules: readonly AttributionRule[] = [
  {
    id: 'cue/according-to',
    pattern: '[cue: according to] {source:np} ( on {np time} )?',
    content: 'rest',
    stance: 'states',
    strength: 'CT',
    examples: [
      'According to a trader in the port, the crews were counted. => a trader in the port | According to | states | the crews were counted',
    ],
  },
  {
    id: 'cue/people-say',
    pattern: `{source:head} [cue: {vg cue-says finite active}] [link: that ]? {content:clause}`,
    content: 'slot',
    sourceIs: ['people', 'everyone', 'everybody', 'they', 'many', 'some'],
    stance: 'hearsay',
    strength: 'PS',
    examples: [
      'People say a train will take the sick home. => People | say | hearsay | a train will take the sick home',
    ],
  },
  {
    id: 'cue/says-that',
    pattern: `( {source:np} | [shared: and/but ] ) [cue: {vg ${SAYERS} finite active}] @when-told [link: that/how ]? {content:clause}`,
    content: 'slot',
    notSource: ['order'],
    examples: [
      'The source said the managers had left. => The source | said | states | the managers had left',
    ],
  },
  {
    id: 'cue/saying-that',
    pattern: `[shared: , ] [cue: {vg ${SAYERS} ing active}] [link: that/how ]? {content:clause}`,
    content: 'slot',
    examples: [
      'The consul defended the plan, saying that the managers had left. => The consul | saying | states | the managers had left',
    ],
  },
  {
    id: 'cue/tells-that',
    pattern: `{source:np} [cue: {vg ${TELLERS} finite active}] {head} @when-told [link: that/how ]? {content:clause}`,
    content: 'slot',
    notSource: ['order'],
    examples: [
      'The source told us on Monday the managers had left. => The source | told | states | the managers had left',
    ],
  },
  {
    id: 'cue/says-after',
    pattern: `( , | " ) {source:np} [cue: {vg ${SAYERS}|${TELLERS} finite active}] ( {np} )? ( on {np time} )? ( in/to/by/during {np} )? ( , {vg ing} .. )? $`,
    content: 'before',
    notSource: ['order'],
    examples: [
      'The managers had left, the source said. => the source | said | states | The managers had left',
    ],
  },
  {
    id: 'cue/said-by',
    pattern: `( , | " ) [cue: {vg ${SAYERS}|${TELLERS} finite active}] {source:np} $`,
    content: 'before',
    notSource: ['order', 'time'],
    examples: [
      'The managers had left, said the source. => the source | said | states | The managers had left',
    ],
  },
  {
    id: 'cue/says-quote',
    pattern: `{source:np} [cue: {vg ${SAYERS}|${TELLERS} finite active}] ( {head} )? ( on {np time} )? ( , | : )? "`,
    content: 'quote',
    notSource: ['order'],
    examples: [
      'The source said: “The managers have left the site.” => The source | said | states | The managers have left the site',
    ],
  },
  {
    id: 'cue/thinks-that',
    pattern: `{source:np} [cue: {vg ${THINKERS} finite active} ( {adverb} )? [link: that ]? ] {content:clause}`,
    content: 'slot',
    examples: [
      'Some crews believe that trains will run. => Some crews | believe that | believes | trains will run',
      'Workers speculate that trains will run. => Workers | speculate that | speculates | trains will run',
    ],
  },
  {
    id: 'cue/infers-that',
    pattern: '{source:np} [cue: {vg cue-infers finite active} ( , {adverb} , )? that ] {content:clause}',
    content: 'slot',
    examples: [
      'The order suggests, however, that money is short. => The order | suggests, however, that | infers | money is short',
    ],
  },
  {
    id: 'cue/it-seems',
    pattern: '[cue: {head} {vg cue-infers finite active} [link: that ]? ] {content:clause}',
    onlyWords: 'it',
    content: 'slot',
    unsourced: true,
    examples: ['It seems they expect more cuts. => | It seems | infers | they expect more cuts'],
  },
  {
    id: 'cue/is-feared',
    pattern:
      '{source:np} {vg remain} [cue: fearful/worried/afraid/concerned/anxious [link: that ]? ] {content:clause}',
    content: 'slot',
    stance: 'fears',
    strength: 'PS',
    examples: [
      'Managers are worried that crews might flee. => Managers | worried that | fears | crews might flee',
    ],
  },
  {
    id: 'cue/talk-that',
    pattern: '[cue: {head rumor} ( ( among/by/from ) {source:np} )? ( {vg remain} )? that ] {content:clause}',
    content: 'slot',
    stance: 'speculates',
    strength: 'PS',
    examples: [
      'There is talk among the crews that trains will run. => the crews | talk among the crews that | speculates | trains will run',
    ],
  },
  {
    id: 'cue/fear-that',
    pattern: '[cue: {head fear} ( ( among/by/from ) {source:np} )? that ] {content:clause}',
    content: 'slot',
    stance: 'fears',
    strength: 'PS',
    examples: [
      'There are fears among managers that crews will flee. => managers | fears among managers that | fears | crews will flee',
    ],
  },
  {
    id: 'cue/is-said-to',
    pattern: `{np} [cue: {vg cue-says|cue-believes|cue-speculates|cue-estimates|cue-claims passive} ] to {content:clause}`,
    content: 'clause',
    unsourced: true,
    stance: 'hearsay',
    strength: 'PR',
    notSource: [],
    examples: ['The crews are said to owe money. => | are said | hearsay | The crews are said to owe money'],
  },
  {
    id: 'cue/it-is-said',
    pattern: `{head} [cue: {vg cue-says|cue-believes|cue-speculates|cue-estimates|cue-claims passive} that ] {content:clause}`,
    content: 'slot',
    unsourced: true,
    stance: 'hearsay',
    strength: 'PR',
    examples: ['It is believed that crews owe money. => | is believed that | hearsay | crews owe money'],
  },
];
