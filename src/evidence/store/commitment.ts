/**
 * What a header commits to, in a form from which single values can be shown later: a tree of salted hashes.
 *
 * Every value that is neither an object nor a list with something in it is a leaf: SHA-256 of `leaf:<salt>:<canonical JSON>`.
 * An object or a list is SHA-256 of `node:` and the canonical JSON of itself with each member replaced by its hash. Whoever has
 * the root can check any leaf that is shown with its salt, and can guess at none that is not. Salts come from the content's
 * key and go with it. Pure functions of their arguments.
 */
import { createCipheriv, hash } from 'node:crypto';
import { z } from 'zod';
import { deriveBytes, Sha256Text, type Json, type Sha256 } from '../../base/index.ts';

const SALT_HEX = 32;

/** A committed value as it is shown: some of it opened with its salts, the rest as hashes. */
export type Shown =
  | { readonly hidden: Sha256 }
  | { readonly salt: string; readonly value: Json }
  | { readonly fields: Readonly<Record<string, Shown>> }
  | { readonly items: readonly Shown[] };

export const Shown: z.ZodType<Shown> = z.lazy(() =>
  z.union([
    z.strictObject({ hidden: Sha256Text }),
    z.strictObject({
      salt: z.string().regex(/^[0-9a-f]{32}$/),
      value: z.union([
        z.null(),
        z.boolean(),
        z.number(),
        z.string(),
        z.tuple([]).readonly(),
        z.strictObject({}),
      ]),
    }),
    z.strictObject({ fields: z.record(z.string(), Shown) }),
    z.strictObject({ items: z.array(Shown).min(1).readonly() }),
  ]),
);

/** Is this to stay hidden, with everything under it? `path` is like `claim/passages/0/exact`. */
export type Hides = (path: string, value: Json) => boolean;

/** The root over an entry. `entry` has canonical text: checked by whoever calls. */
export function rootOf(contentKey: Uint8Array, entry: Json): Sha256 {
  const salts = saltsOf(contentKey, entry);
  const rootAt = (value: Json): Sha256 => {
    if (isLeaf(value)) return leafHash(salts(), leafText(value));
    if (isList(value)) return listHash(value.map(rootAt));
    return nodeHash(entriesOf(value).map(([field, member]) => [field, rootAt(member)]));
  };
  return rootAt(entry);
}

/** The same entry with what `hides` says left as hashes; its root is the one of the whole. */
export function show(contentKey: Uint8Array, entry: Json, hides: Hides): Shown {
  const salts = saltsOf(contentKey, entry);
  const showAt = (path: string, value: Json, hidden: boolean): Shown => {
    const shut = hidden || (path !== '' && hides(path, value));
    const under = (field: string): string => (path === '' ? field : `${path}/${field}`);
    const whole = ((): Shown => {
      if (isLeaf(value)) return { salt: salts(), value };
      if (isList(value)) return { items: value.map((member, i) => showAt(under(String(i)), member, shut)) };
      const fields = entriesOf(value).map(([field, member]) => [field, showAt(under(field), member, shut)]);
      return { fields: Object.fromEntries(fields) as Record<string, Shown> };
    })();
    return shut ? { hidden: rootOfShown(whole) } : whole;
  };
  return showAt('', entry, false);
}

/** The root that what is shown leads to. */
export function rootOfShown(shown: Shown): Sha256 {
  if ('hidden' in shown) return shown.hidden;
  if ('salt' in shown) return leafHash(shown.salt, leafText(shown.value));
  if ('items' in shown) return listHash(shown.items.map(rootOfShown));
  return nodeHash(
    sorted(Object.entries(shown.fields)).map(([field, member]) => [field, rootOfShown(member)]),
  );
}

/** Every path that is left as a hash, in order. */
export function hiddenPaths(shown: Shown, path = ''): readonly string[] {
  if ('hidden' in shown) return [path];
  if ('salt' in shown) return [];
  const members =
    'items' in shown
      ? shown.items.map((member, i) => [String(i), member] as const)
      : sorted(Object.entries(shown.fields));
  return members.flatMap(([field, member]) => hiddenPaths(member, path === '' ? field : `${path}/${field}`));
}

/** The value at a path of what is shown; undefined where it is hidden, or there is none. */
export function shownAt(shown: Shown, path: string): Json | undefined {
  const at = path.split('/').reduce<Shown | undefined>((found, field) => {
    if (found === undefined) return undefined;
    if ('items' in found) return found.items[Number(field)];
    return 'fields' in found && Object.hasOwn(found.fields, field) ? found.fields[field] : undefined;
  }, shown);
  return at !== undefined && 'salt' in at ? at.value : undefined;
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

function isLeaf(value: Json): boolean {
  return value === null || typeof value !== 'object' || Object.keys(value).length === 0;
}

/** Canonical JSON of a leaf: for these values it is what every JSON writer gives. */
const leafText = (value: Json): string => JSON.stringify(value);

const leafHash = (salt: string, text: string): Sha256 => hash('sha256', `leaf:${salt}:${text}`);

const listHash = (hashes: readonly Sha256[]): Sha256 => hash('sha256', `node:["${hashes.join('","')}"]`);

const nodeHash = (members: readonly (readonly [string, Sha256])[]): Sha256 =>
  hash('sha256', `node:{${members.map(([field, of]) => `${JSON.stringify(field)}:"${of}"`).join(',')}}`);

function sorted<V>(entries: [string, V][]): [string, V][] {
  return entries.sort(([a], [b]) => (a < b ? -1 : 1));
}

const entriesOf = (value: Json): [string, Json][] =>
  sorted(Object.entries(value as Readonly<Record<string, Json>>));

/** Gives one salt per leaf, in the order of the tree: the stream of a cipher under a key that seals nothing. */
function saltsOf(contentKey: Uint8Array, entry: Json): () => string {
  const key = deriveBytes(contentKey, 'salts');
  const stream = createCipheriv('aes-256-ctr', key, new Uint8Array(16));
  const salts = stream.update(Buffer.alloc((SALT_HEX / 2) * leavesIn(entry))).toString('hex');
  let at = 0;
  return () => salts.slice(at, (at += SALT_HEX));
}

function leavesIn(value: Json): number {
  if (isLeaf(value)) return 1;
  return Object.values(value as Readonly<Record<string, Json>>).reduce<number>(
    (sum, member) => sum + leavesIn(member),
    0,
  );
}
