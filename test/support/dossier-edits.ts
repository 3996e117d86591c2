/** What somebody might do to a sealed dossier who wants it to say something else, and how a forger makes the hashes fit again. */
import { canonicalJson, sha256, threefry4x32, type Json } from '../../src/base/index.ts';
import { hashOfBare, metaOf, rootOfShown, type Shown } from '../../src/evidence/index.ts';
import type { SealedDossier } from '../../src/publish/index.ts';

export type Roll = (below: number) => number;
/** A dossier that can be changed. */
export type Editable = {
  -readonly [K in keyof SealedDossier]: SealedDossier[K] extends readonly (infer V)[]
    ? V[]
    : SealedDossier[K];
};
interface AnyLine {
  kind?: string;
  month?: string | null;
  actor?: { role: string; name: string | null };
  commitment: string;
  destroyed: number[];
  meta?: string;
  content?: Shown;
}

/** What somebody might do. Each changes something that means something. */
export const EDITS: readonly (readonly [string, (dossier: Editable, roll: Roll) => void])[] = [
  [
    'another value',
    (d, roll) => {
      const leaf = anyLeaf(d, roll);
      leaf.value = other(leaf.value as Json);
    },
  ],
  [
    'another salt',
    (d, roll) => {
      const leaf = anyLeaf(d, roll);
      leaf.salt = turned(leaf.salt as string, roll);
    },
  ],
  [
    'another hash of what is hidden',
    (d, roll) => {
      const part = pick(
        partsIn(d).filter((one) => 'hidden' in one),
        roll,
      );
      part['hidden'] = turned(part['hidden'] as string, roll);
    },
  ],
  [
    'a shown value hidden as something else',
    (d, roll) => {
      const leaf = anyLeaf(d, roll);
      delete leaf.value;
      delete leaf.salt;
      leaf['hidden'] = sha256(String(roll(1e9)));
    },
  ],
  [
    'a shown value hidden as itself',
    (d, roll) => {
      const leaf = anyLeaf(d, roll);
      const hidden = rootOfShown(leaf as Shown);
      delete leaf.value;
      delete leaf.salt;
      leaf['hidden'] = hidden;
    },
  ],
  [
    'a field more',
    (d, roll) => {
      const node = pick(
        partsIn(d).filter((one) => 'fields' in one),
        roll,
      );
      (node['fields'] as Record<string, unknown>)['more'] = { salt: '0'.repeat(32), value: 'x' };
    },
  ],
  [
    'a field less',
    (d, roll) => {
      const node = pick(
        partsIn(d).filter((one) => 'fields' in one),
        roll,
      );
      const fields = node['fields'] as Record<string, unknown>;
      Reflect.deleteProperty(fields, pick(Object.keys(fields), roll));
    },
  ],
  [
    'two values changed about',
    (d, roll) => {
      const [a, b] = [anyLeaf(d, roll), anyLeaf(d, roll)];
      const held = { ...a };
      if (canonicalJson(a) === canonicalJson(b)) a.salt = turned(a.salt as string, roll);
      else {
        Object.assign(a, b);
        Object.assign(b, held);
      }
    },
  ],
  [
    'a line dropped',
    (d, roll) => {
      d.lines.splice(roll(d.lines.length), 1);
    },
  ],
  [
    'a line twice',
    (d, roll) => {
      const i = roll(d.lines.length);
      d.lines.splice(i, 0, d.lines[i] as never);
    },
  ],
  [
    'two lines changed about',
    (d, roll) => {
      const i = roll(d.lines.length - 1);
      d.lines.splice(i, 2, d.lines[i + 1] as never, d.lines[i] as never);
    },
  ],
  [
    'the last line dropped',
    (d) => {
      d.lines.pop();
    },
  ],
  [
    'the first line dropped',
    (d) => {
      d.lines.shift();
      d.before = { seq: d.before.seq + 1, hash: sha256('guess') };
    },
  ],
  [
    'another month',
    (d, roll) => {
      shownLine(d, roll).month = '1999-01';
    },
  ],
  [
    'another actor',
    (d, roll) => {
      shownLine(d, roll).actor = { role: 'machine', name: 'sparrow' };
    },
  ],
  [
    'another kind',
    (d, roll) => {
      const line = shownLine(d, roll);
      line.kind = line.kind === 'claim-decided' ? 'claim-proposed' : 'claim-decided';
    },
  ],
  [
    'said to have destroyed something',
    (d, roll) => {
      anyLine(d, roll).destroyed.push(1 + roll(9));
    },
  ],
  [
    'another commitment',
    (d, roll) => {
      const line = anyLine(d, roll);
      line.commitment = turned(line.commitment, roll);
    },
  ],
  [
    'a reason in the list',
    (d, roll) => {
      const one = pick(d.leftOut.values as unknown as { why: string }[], roll);
      one.why = one.why === 'asked' ? 'place' : 'asked';
    },
  ],
  [
    'a value off the list',
    (d, roll) => {
      (d.leftOut.values as unknown[]).splice(roll(d.leftOut.values.length), 1);
    },
  ],
  [
    'a value more on the list',
    (d, roll) => {
      const values = d.leftOut.values as unknown[];
      values.splice(roll(values.length), 0, { seq: d.head.seq, path: 'claims', why: 'asked' });
    },
  ],
  [
    'the list in another order',
    (d) => {
      (d.leftOut.values as unknown[]).reverse();
    },
  ],
  [
    'entries off the list',
    (d, roll) => {
      (d.leftOut.entries as unknown[]).splice(roll(d.leftOut.entries.length), 1);
    },
  ],
  [
    'another range of entries',
    (d, roll) => {
      const range = pick(d.leftOut.entries as unknown as [number, number][], roll);
      range[1] += 1;
    },
  ],
  [
    'another head',
    (d, roll) => {
      d.head = { ...d.head, hash: turned(d.head.hash, roll) };
    },
  ],
  [
    'another beginning',
    (d, roll) => {
      d.before = { ...d.before, hash: turned(d.before.hash, roll) };
    },
  ],
  [
    'something beside it',
    (d) => {
      Object.assign(d, { note: 'believe me' });
    },
  ],
  [
    'something in a line',
    (d, roll) => {
      Object.assign(anyLine(d, roll), { note: 'believe me' });
    },
  ],
];

/** Makes commitments, chain, list and head fit again, as a forger would who has no case. */
export function refit(dossier: Editable): void {
  let { seq, hash } = dossier.before;
  const lines = dossier.lines as unknown as AnyLine[];
  const last = lines.at(-1)?.content as { fields?: { leftOut?: { value?: string } } } | undefined;
  if (last?.fields?.leftOut?.value !== undefined)
    last.fields.leftOut.value = sha256(canonicalJson(dossier.leftOut));
  for (const line of lines) {
    if (line.content !== undefined) line.commitment = rootOfShown(line.content);
    const meta = line.meta ?? metaOf(line as never);
    hash = hashOfBare({
      seq: seq + 1,
      prev: hash,
      commitment: line.commitment,
      destroyed: line.destroyed,
      meta,
    });
    seq += 1;
  }
  dossier.head = { seq, hash };
}

function partsIn(dossier: Editable): Record<string, unknown>[] {
  const found: Record<string, unknown>[] = [];
  const walk = (part: Record<string, unknown>): void => {
    found.push(part);
    const members = (part['fields'] ?? part['items'] ?? {}) as Record<string, Record<string, unknown>>;
    for (const member of Object.values(members)) walk(member);
  };
  for (const line of dossier.lines) if ('content' in line) walk(line.content);
  return found;
}

const pick = <T>(from: readonly T[], roll: Roll): T => from[roll(from.length)] as T;
const anyLeaf = (dossier: Editable, roll: Roll): Record<string, unknown> =>
  pick(
    partsIn(dossier).filter((part) => 'salt' in part),
    roll,
  );
const anyLine = (dossier: Editable, roll: Roll): AnyLine => pick(dossier.lines as unknown as AnyLine[], roll);
const shownLine = (dossier: Editable, roll: Roll): AnyLine =>
  pick(
    (dossier.lines as unknown as AnyLine[]).filter(({ content }) => content !== undefined),
    roll,
  );

function turned(hex: string, roll: Roll): string {
  const i = roll(hex.length);
  return `${hex.slice(0, i)}${hex[i] === '0' ? '1' : '0'}${hex.slice(i + 1)}`;
}

function other(value: Json): Json {
  if (typeof value === 'string') return `${value}!`;
  if (typeof value === 'number') return value + 1;
  return value === true ? false : true;
}

/** Whole numbers below `below`, the same in every run. */
export function dice(seed: number): Roll {
  let counter = 0;
  return (below) => threefry4x32([counter++, 0, 0, 0], [seed, 0, 0, 0])[0] % below;
}
