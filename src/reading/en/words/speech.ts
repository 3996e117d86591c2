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

type CueName = keyof typeof cueClasses;

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
