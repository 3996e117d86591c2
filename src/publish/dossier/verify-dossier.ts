/**
 * Checks a sealed dossier: is every value shown what the case committed to, is the chain whole and in order up to the head, and is
 * the list of what was left out the one that was recorded? Pure; `bin/verify-dossier.mjs` does the same without Corvée.
 */
import { canonicalJson, isCorveeError, sha256 } from '../../base/index.ts';
import {
  GENESIS,
  hashOfBare,
  hashOfHeader,
  hiddenPaths,
  metaOf,
  rootOfShown,
  shownAt,
  type Link,
} from '../../evidence/index.ts';
import { SealedDossier, SHOWABLE, type DossierLine } from './sealed-dossier.ts';

/**
 * `form`: not written as a dossier is. `content`: a value is not what the entry commits to. `chain`: a line was changed, dropped,
 * added or moved. `head`: it does not lead to the head given. `list`: what was left out is not what the list says, or the list
 * is not the one recorded. `withdrawn`: shows what a later entry destroyed.
 */
export interface DossierProblem {
  readonly why: 'form' | 'content' | 'chain' | 'head' | 'list' | 'withdrawn';
  /** The entry; null where it is about the whole. */
  readonly seq: number | null;
}

export interface DossierVerdict {
  readonly ok: boolean;
  readonly problems: readonly DossierProblem[];
  /** Null where the file is no dossier at all. */
  readonly dossier: SealedDossier | null;
  /** Was a head given to hold it against? Without one anybody could have made it up. */
  readonly held: boolean;
  /** The hash of each entry from the one before the first line on. */
  readonly links: readonly Link[];
}

/** @param head - as it was got by another way than the dossier; null: none was */
export function verifyDossier(text: string, head: Link | null): DossierVerdict {
  const dossier = parsed(text);
  if (dossier === null) {
    const problems = [{ why: 'form', seq: null }] as const;
    return { ok: false, problems, dossier, held: head !== null, links: [] };
  }
  const problems: DossierProblem[] = [];
  const problem = (why: DossierProblem['why'], seq: number | null): void => void problems.push({ why, seq });
  const { before, lines } = dossier;
  if ((before.seq === 0) !== (before.hash === GENESIS)) problem('chain', before.seq);
  const links: Link[] = [before];
  for (const line of lines) {
    const link = links.at(-1) ?? before;
    const seq = link.seq + 1;
    if ('header' in line && (line.header.seq !== seq || line.header.prev !== link.hash))
      problem('chain', seq);
    if ('content' in line && !holds(line)) problem('content', seq);
    links.push({ seq, hash: hashOfLine(line, link) });
  }
  const end = links.at(-1) ?? before;
  if (end.seq !== dossier.head.seq || end.hash !== dossier.head.hash) problem('chain', null);
  if (head !== null && (end.seq !== head.seq || end.hash !== head.hash)) problem('head', null);
  if (!listHolds(dossier)) problem('list', null);
  const gone = new Set(lines.flatMap((line) => ('header' in line ? line.header : line).destroyed));
  lines.forEach((line, i) => {
    const seq = before.seq + 1 + i;
    if ('content' in line && gone.has(seq)) problem('withdrawn', seq);
  });
  return { ok: problems.length === 0, problems, dossier, held: head !== null, links };
}

function parsed(text: string): SealedDossier | null {
  try {
    const value: unknown = JSON.parse(text);
    const found = SealedDossier.safeParse(value);
    // One text for one dossier: nothing can stand in the file that is not checked, such as a key written twice.
    return found.success && `${canonicalJson(value)}\n` === text ? found.data : null;
  } catch (error) {
    if (error instanceof SyntaxError || isCorveeError(error)) return null;
    throw error;
  }
}

type ShownLine = Extract<DossierLine, { content: unknown }>;

function holds({ content, commitment, kind }: ShownLine): boolean {
  return SHOWABLE.has(kind) && rootOfShown(content) === commitment && shownAt(content, 'kind') === kind;
}

function hashOfLine(line: DossierLine, { seq, hash }: Link): string {
  if ('header' in line) return hashOfHeader(line.header);
  const { commitment, destroyed } = line;
  const meta = 'meta' in line ? line.meta : metaOf(line);
  return hashOfBare({ seq: seq + 1, prev: hash, commitment, destroyed, meta });
}

/** Does the list say what is left out, all of it and no more, and is it the one that the last entry recorded? */
function listHolds({ lines, before, leftOut }: SealedDossier): boolean {
  const last = lines.at(-1);
  if (last === undefined || !('content' in last) || last.kind !== 'dossier-made') return false;
  if (shownAt(last.content, 'leftOut') !== sha256(canonicalJson(leftOut))) return false;
  const { entries, values } = leftOutOf(lines, before.seq + 1);
  const told = values.map(({ seq, path }, i) => {
    const one = leftOut.values[i];
    return one?.seq === seq && one.path === path;
  });
  return (
    canonicalJson(entries) === canonicalJson(leftOut.entries) &&
    values.length === leftOut.values.length &&
    told.every(Boolean)
  );
}

/** What lines leave out, in the order in which the list names it. */
export function leftOutOf(
  lines: readonly DossierLine[],
  first: number,
): {
  readonly entries: readonly (readonly [number, number])[];
  readonly values: readonly { readonly seq: number; readonly path: string }[];
} {
  const entries: [number, number][] = first > 1 ? [[1, first - 1]] : [];
  const values: { seq: number; path: string }[] = [];
  lines.forEach((line, i) => {
    const seq = first + i;
    if ('content' in line) values.push(...hiddenPaths(line.content).map((path) => ({ seq, path })));
    else {
      const last = entries.at(-1);
      if (last?.[1] === seq - 1) last[1] = seq;
      else entries.push([seq, seq]);
    }
  });
  return { entries, values };
}
