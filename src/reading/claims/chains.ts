/** On whose word a statement stands: from the mentions over it to a chain, outermost first. */
import type { Attribution, Modality, Polarity, Strength, Words } from '../../evidence/index.ts';
import type { AttributionMention, Extent } from '../reading.ts';
import { modalityOf, weakestOf } from './strength.ts';

export function words(text: string, { start, end }: Extent): Words {
  return { start, end, text: text.slice(start, end) };
}

/** The publisher states it; this desk has read the publisher and nobody else. */
export function publisherLink(outlet: string): Attribution {
  return {
    party: { kind: 'outlet', label: outlet },
    role: 'publisher',
    stance: 'states',
    strength: 'CT',
    cue: null,
    quoted: false,
    implied: false,
    read: true,
  };
}

const ROLES: Readonly<Record<Attribution['party']['kind'], Attribution['role']>> = {
  outlet: 'publisher',
  partner: 'witness',
  organ: 'holder',
  workplace: 'holder',
  workers: 'holder',
  official: 'witness',
  state: 'holder',
  expert: 'relay',
  court: 'relay',
  unnamed: 'relay',
};

/** @param implied - true for a mention carried over from an earlier sentence */
export function linkOf(text: string, mention: AttributionMention, implied = false): Attribution {
  return {
    party: mention.party,
    role: ROLES[mention.party.kind],
    stance: mention.stance,
    strength: mention.strength,
    cue: words(text, mention.cue),
    quoted: mention.quoted,
    implied: implied || mention.implied,
    read: false,
  };
}

/** The publisher, then each voice; an outlet that only repeats itself is not a second link. */
export function chainOf(
  text: string,
  outlet: string,
  voices: readonly AttributionMention[],
  implied: readonly Attribution[] = [],
): Attribution[] {
  const own = voices.filter((voice) => !(voice.party.kind === 'outlet' && voice.stance === 'states'));
  const links = own.map((voice) => linkOf(text, voice));
  const carried = implied.filter(
    (link) => !links.some((other) => other.party.kind === link.party.kind && other.stance === link.stance),
  );
  return [publisherLink(outlet), ...carried, ...links];
}

/** The weakest link decides; a claim's own "may" or "likely" weakens it further; nothing makes it stronger. */
export function modalityFor(chain: readonly Attribution[], own: Strength, polarity: Polarity): Modality {
  return modalityOf(weakestOf([...chain.map(({ strength }) => strength), own]), polarity);
}
