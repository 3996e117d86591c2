/**
 * Which rules belong to an order the text tells of: what the order says itself, what the next sentences say it says, and
 * what restates one of these elsewhere. What is only done (a practice) never belongs to one.
 */
import type { Attribution, ClaimKind, Party, Topic, Words } from '../../evidence/index.ts';
import type { Phrases } from '../phrases/units.ts';
import { overlaps } from '../text/document.ts';
import { words } from './chains.ts';
import { type Draft, slotExtent, slotRange } from './draft.ts';
import { type Surroundings, voicesOver } from './evidence-around.ts';

/** `own`: in the words that tell of the order. `told`: said to be in it. `repeated`: the same rule, told again. */
export type Belonging = 'own' | 'told' | 'repeated';

/** Kinds that can be a provision of an order. */
export const NORMS: ReadonlySet<ClaimKind> = new Set<ClaimKind>([
  'duty',
  'sanction',
  'permission',
  'prohibition',
  'criterion',
]);

/** What one order is likely to be about at once; a paragraph that follows an order is read as part of it within these. */
const FAMILIES: readonly (readonly Topic[])[] = [
  ['dues', 'dues-day', 'levy', 'arrears', 'remittance', 'pay-share'],
  ['unfit', 'unfit-grounds', 'individual-return', 'mass-return', 'treatment', 'rotation'],
  ['movement', 'solo-work', 'side-work', 'watch', 'papers', 'phones', 'reporting'],
];

/** Whoever only thinks, fears or has heard something does not read an order out. */
const UNSURE: ReadonlySet<Attribution['stance']> = new Set<Attribution['stance']>([
  'speculates',
  'believes',
  'fears',
  'complains',
  'hearsay',
  'infers',
  'estimates',
]);

/** @param drafts - in the order of the text */
export function belongingOf(drafts: readonly Draft[], around: Surroundings): ReadonlyMap<Draft, Belonging> {
  const found = new Map<Draft, Belonging>();
  const ordersIn = Map.groupBy(
    drafts.filter(({ kind }) => kind === 'order'),
    ({ phrases }) => phrases,
  );
  let last: { line: number; topics: Topic[] } | null = null;
  for (const draft of drafts) {
    const { line } = draft.phrases.sentence;
    if (draft.kind === 'order') last = { line, topics: [draft.topic] };
    const how = NORMS.has(draft.kind)
      ? directly(draft, ordersIn.get(draft.phrases) ?? [], last, around)
      : null;
    if (how === null) continue;
    found.set(draft, how);
    last = { line, topics: [...(last?.topics ?? []), draft.topic] };
  }
  const said = new Set([...found.keys()].map(keyOf));
  for (const draft of drafts)
    if (!found.has(draft) && issuerOf(draft) !== null && said.has(keyOf(draft)) && NORMS.has(draft.kind))
      found.set(draft, 'repeated');
  return found;
}

function directly(
  draft: Draft,
  orders: readonly Draft[],
  last: { readonly line: number; readonly topics: readonly Topic[] } | null,
  around: Surroundings,
): Belonging | null {
  if (draft.rule.endsWith('#content') || orders.some((order) => overlaps(order, draft))) return 'own';
  if (draft.kind === 'criterion') return orders.length > 0 || namesOrder(draft.phrases) ? 'told' : null;
  if (namesOrder(draft.phrases)) return 'told';
  if (last === null || issuerOf(draft) !== null) return null;
  if (voicesOver(around, draft).some(({ stance }) => UNSURE.has(stance))) return null;
  const { line } = draft.phrases.sentence;
  if (line === last.line) return 'told';
  const isNext = line <= last.line + 1;
  return isNext && last.topics.some((topic) => isRelated(topic, draft.topic)) ? 'told' : null;
}

/** Does the sentence speak of an order? */
function namesOrder({ units }: Phrases): boolean {
  return units.some((unit) => unit.kind === 'np' && unit.classes.has('order'));
}

function isRelated(a: Topic, b: Topic): boolean {
  return a === b || FAMILIES.some((family) => family.includes(a) && family.includes(b));
}

/** Whoever the words name as the one who orders, threatens or permits. */
export function issuerOf(draft: Draft): ReturnType<typeof slotRange> {
  const range = slotRange(draft, 'issuer');
  const unit = range === null ? undefined : draft.phrases.units[range.from];
  const acts = ['authority', 'workplace', 'manager', 'official'];
  return unit?.kind === 'np' && acts.some((name) => unit.classes.has(name)) ? range : null;
}

function keyOf({ kind, topic }: Draft): string {
  return `${kind} ${topic}`;
}

const STANCES: Partial<Record<ClaimKind, Attribution['stance']>> = {
  sanction: 'threatens',
  permission: 'permits',
};

/** The link of whoever gave the order; nobody is filled in from elsewhere. */
export function orderLink(
  text: string,
  draft: Draft,
  how: Belonging,
  issuer: Party | null,
  unnamed: string,
): Attribution {
  return {
    party: issuer ?? { kind: 'unnamed', label: unnamed },
    role: 'holder',
    stance: STANCES[draft.kind] ?? 'orders',
    strength: 'CT',
    cue: cueOf(text, draft),
    quoted: false,
    implied: how === 'told',
    read: false,
  };
}

/** The order as it is named in the sentence, else the verb that gives it. */
function cueOf(text: string, draft: Draft): Words | null {
  const order = draft.phrases.units.find((unit) => unit.kind === 'np' && unit.classes.has('order'));
  if (order !== undefined) return words(text, order);
  const verb = slotExtent(draft, 'verb');
  return verb === null ? null : words(text, verb);
}
