/**
 * From the words that name somebody to a party. A label says what part somebody plays, never who: names of persons and
 * places below a first-level region do not get into it (N6).
 */
import type { Party } from '../../evidence/index.ts';
import type { NounPhrase } from '../phrases/units.ts';

/** What a language knows about names. */
export interface Names {
  /** True of a name that may be printed: a state, a region, an organisation, a nationality, an outlet. */
  readonly isPublic: (name: string) => boolean;
  /** Endings of the names of organs: bureau, ministry … */
  readonly organ: RegExp;
  /** Capitalised words that are no names: titles, first words. */
  readonly fallback: Readonly<Record<Party['kind'], string>>;
}

const KINDS: readonly (readonly [string, Party['kind']])[] = [
  ['outlet', 'outlet'],
  ['expert', 'expert'],
  ['source', 'partner'],
  ['manager', 'official'],
  ['official', 'official'],
  ['authority', 'state'],
  ['workplace', 'workplace'],
  ['worker', 'workers'],
];

const MOST_LABEL = 120;

export function partyKind(np: NounPhrase, names: Names): Party['kind'] {
  const kind = KINDS.find(([name]) => np.classes.has(name))?.[1] ?? 'unnamed';
  return kind === 'state' && names.organ.test(np.words) ? 'organ' : kind;
}

/**
 * @param words - the whole phrase as printed, with what modifies it
 * @param base - the phrase without what modifies it
 */
export function partyOf(np: NounPhrase, words: string, base: string, names: Names): Party {
  const kind = partyKind(np, names);
  const label = [words, base]
    .map(tidy)
    .find((candidate) => candidate.length <= MOST_LABEL && isPrintable(candidate, names));
  return { kind, label: label === undefined || label === '' || np.pronoun ? names.fallback[kind] : label };
}

function tidy(words: string): string {
  return words
    .toWellFormed()
    .replace(/[\s"\u201c\u201d]+/gu, ' ')
    .trim();
}

/** No name in it but public ones. A capital at the very start proves nothing. */
function isPrintable(label: string, names: Names): boolean {
  const runs =
    label.match(/\p{Lu}[\p{L}\p{M}'\u2019.-]*(?: (?:of |and )?\p{Lu}[\p{L}\p{M}'\u2019.-]*)*/gu) ?? [];
  return runs.every((run, i) => {
    if (names.isPublic(run)) return true;
    const [first = '', ...rest] = run.split(' ');
    const startsLabel = i === 0 && label.startsWith(run);
    if (!startsLabel) return false;
    return names.isPublic(first) ||
      /^(The|A|An|Some|Many|Workers|One|Several|Most|Other|All|This|These|Their|Its|North)$/.test(first) ||
      names.isPublic(first.toLowerCase())
      ? rest.length === 0 || names.isPublic(rest.join(' '))
      : false;
  });
}
