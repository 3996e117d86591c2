/** Looks up English names: may it be printed, which state is it, which region. */
import type { Names } from '../attribution/party.ts';
import { areas, organs, outlets, regions, states } from './places.ts';

const split = (words: string): string[] => words.split('|').map((word) => word.trim());

const stateByName = new Map(
  Object.entries(states).flatMap(([code, names]) => split(names).map((name) => [name, code] as const)),
);
const regionByName = new Map(
  regions.flatMap((region) => split(region.names).map((name) => [name, region] as const)),
);
const publicNames = new Set([
  ...stateByName.keys(),
  ...regions.map(({ name }) => name.toLowerCase()),
  ...split(areas),
  ...split(outlets),
  ...split(organs),
]);

export const organWords =
  /\b(?:bureau|ministry|department|committee|commission|directorate|consulate|embassy|headquarters|office|agency|general|company|corporation|administration|party|guidance|council|court|police|service)$/i;

/** True of a name that may be printed anywhere: a state, a first-level region, an organ, an outlet; English names only. */
export function isPublicName(name: string): boolean {
  const plain = name
    .toLowerCase()
    .replace(/[\u2019]/g, "'")
    .replace(/'s$|\.$/, '');
  return (
    publicNames.has(plain) ||
    organWords.test(plain) ||
    plain.split(' ').every((word) => publicNames.has(word))
  );
}

export const names: Names = {
  isPublic: isPublicName,
  organ:
    /\b(?:bureau|ministry|department|committee|commission|directorate|consulate|embassy|headquarters|office|cabinet|politburo|mission|agency|court|council)\b/,
  fallback: {
    outlet: 'the publisher',
    partner: 'a source',
    organ: 'a state organ',
    workplace: 'workplaces',
    workers: 'workers',
    official: 'an official',
    state: 'the authorities',
    expert: 'an expert',
    court: 'a court',
    unnamed: 'unnamed',
  },
};

/** ISO code of the state a folded name stands for; null if the name is none we know. */
export function stateOf(name: string): string | null {
  return stateByName.get(name) ?? regionByName.get(name)?.state ?? null;
}

export function regionOf(name: string): { readonly name: string; readonly state: string } | null {
  return regionByName.get(name) ?? null;
}

/** Every name we know, longest first, for a scan of a text. */
export const placeNames: readonly string[] = [...stateByName.keys(), ...regionByName.keys()].sort(
  (a, b) => b.length - a.length,
);
