/**
 * English verbs and nouns with which somebody is said to say, think or fear something, and what each does to the
 * statement: its stance and FactBank strength (relative to whoever makes it). To teach the reader a cue, add it to a row.
 */
import type { Stance, Strength } from '../../../evidence/index.ts';

export interface CueClass {
  readonly stance: Stance;
  readonly strength: Strength;
  readonly verbs: string;
}

export const cueClasses = {
  says: {
    stance: 'states',
    strength: 'CT',
    verbs:
      'say | add | explain | note | state | report | announce | confirm | reveal | disclose | testify | recount | describe | point out | recall | continue | declare | stress | emphasize | quote | comment | remark | relate | relay | write | mention | insist | admit | acknowledge | concede | reply | respond | observe | emphasise | reiterate | underline | caution | assert | attest | tweet | boast | joke | vow | pledge | promise',
  },
  /** Something is said, but what follows is not a statement of theirs: asked, accused, praised. */
  speaks: {
    stance: 'states',
    strength: 'CT',
    verbs:
      'ask | call for | cite | accuse | endorse | decline | express | defend | urge | praise | refuse | question | denounce | propose | blame | blast | highlight | portray | condemn | echo | tout | decry | yell | discuss | slam | repeat | reaffirm | congratulate | mock | push for | support | oppose | back | criticize | criticise | attack | demand | describe | agree | reject | refer to | look to | call on | threaten',
  },
  learns: {
    stance: 'states',
    strength: 'CT',
    verbs: 'learn | hear | find | understand | find out | discover | obtain',
  },
  /** Who is told stands between the verb and what is told. */
  tells: {
    stance: 'states',
    strength: 'CT',
    verbs: 'tell | inform | remind | assure | notify | warn | advise | brief',
  },
  warns: { stance: 'states', strength: 'CT', verbs: 'warn' },
  claims: {
    stance: 'states',
    strength: 'PR',
    verbs: 'claim | allege | argue | maintain | contend | profess | purport',
  },
  infers: {
    stance: 'infers',
    strength: 'PR',
    verbs: 'suggest | indicate | imply | seem | appear | show | point to | hint | signal',
  },
  believes: {
    stance: 'believes',
    strength: 'PR',
    verbs:
      'believe | think | expect | predict | assume | consider | reckon | feel | anticipate | be convinced | be confident | conclude',
  },
  speculates: {
    stance: 'speculates',
    strength: 'PS',
    verbs: 'speculate | guess | suspect | wonder | surmise | conjecture | imagine | presume | gossip',
  },
  fears: { stance: 'fears', strength: 'PS', verbs: 'fear | worry | dread' },
  hopes: { stance: 'plans', strength: 'U', verbs: 'hope | wish | want | plan | intend | aim' },
  complains: {
    stance: 'complains',
    strength: 'CT',
    verbs: 'complain | grumble | lament | gripe | protest | object | moan | criticize | criticise',
  },
  denies: { stance: 'denies', strength: 'CT', verbs: 'deny | refute | reject | dismiss | dispute' },
  estimates: {
    stance: 'estimates',
    strength: 'PR',
    verbs: 'estimate | calculate | project | forecast | put',
  },
} as const satisfies Record<string, CueClass>;

/** Whoever is the subject of these speaks, whatever the construction. */
export const looseCues = [
  'cue-speaks',
  'cue-says',
  'cue-tells',
  'cue-claims',
  'cue-warns',
  'cue-denies',
  'cue-complains',
];

/** The same as verb classes for the chunker, `cue-` before the name. */
export const cueVerbs: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(cueClasses).map(([name, { verbs }]) => [`cue-${name}`, verbs]),
);

export interface Hedge {
  readonly stance: Stance;
  readonly strength: Strength;
  readonly words: string;
}

/** Adverbs that weaken the clause they stand in. Their source is whoever writes it. */
export const hedges: readonly Hedge[] = [
  { stance: 'hearsay', strength: 'PR', words: 'reportedly allegedly supposedly purportedly' },
  { stance: 'infers', strength: 'PR', words: 'apparently evidently seemingly presumably likely probably' },
  { stance: 'speculates', strength: 'PS', words: 'possibly perhaps maybe conceivably' },
];

/** Stances of nouns, adjectives and verbs that are cues by points only; `verb be sure` is "is sure". The rest states. */
export const attitudes: readonly {
  readonly stance: Stance;
  readonly strength: Strength;
  readonly names: string;
}[] = [
  {
    stance: 'plans',
    strength: 'U',
    names:
      'noun plan | noun intention | noun hope | noun promise | noun goal | noun effort | noun push | noun desire | verb seek | verb try | verb decide | verb vow | verb pledge | verb promise | verb want | verb hope | verb plan | verb intend | verb aim | verb be willing | verb be eager | verb be ready | verb be determined',
  },
  {
    stance: 'believes',
    strength: 'PR',
    names:
      'noun view | noun belief | noun opinion | noun idea | noun confidence | noun understanding | noun support | noun prediction | noun endorsement | verb believe | verb think | verb feel | verb see | verb view | verb consider | verb deem | verb regard | verb like | verb favor | verb favour | verb prefer | verb love | verb know | verb remember | verb recognize | verb support | verb back | verb endorse | verb be confident | verb be sure | verb be certain | verb be convinced',
  },
  {
    stance: 'complains',
    strength: 'CT',
    names:
      'noun criticism | noun complaint | noun attack | noun opposition | noun objection | noun anger | verb oppose | verb criticize | verb criticise | verb blame | verb condemn | verb denounce | verb attack | verb mock | verb slam | verb blast | verb be critical | verb be angry | verb be unhappy',
  },
  {
    stance: 'fears',
    strength: 'PS',
    names:
      'noun fear | noun concern | noun worry | verb be afraid | verb be concerned | verb be worried | verb be wary',
  },
  {
    stance: 'speculates',
    strength: 'PS',
    names:
      'noun doubt | noun suspicion | noun question | noun speculation | verb doubt | verb wonder | verb suspect | verb be skeptical | verb be sceptical',
  },
  { stance: 'denies', strength: 'CT', names: 'noun denial | verb deny | verb reject | verb dismiss' },
  {
    stance: 'estimates',
    strength: 'PR',
    names: 'noun estimate | noun projection | verb estimate | verb project',
  },
  {
    stance: 'states',
    strength: 'PR',
    names: 'noun claim | noun allegation | noun accusation | verb claim | verb allege',
  },
  {
    stance: 'infers',
    strength: 'PR',
    names: 'verb seem | verb appear | verb suggest | verb indicate | verb show | noun sign | noun hint',
  },
];
