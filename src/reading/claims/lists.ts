/**
 * Lists of grounds or goods: "including needing treatment, being near death, or having a disease"; "those who cannot
 * work, or those who need an operation"; "greens, mushrooms and herbs".
 */
import type { Topic } from '../../evidence/index.ts';
import { clauseEnd } from '../phrases/clauses.ts';
import { extentOf } from '../phrases/match.ts';
import { type AnyUnit, isWord, type Phrases, type UnitRange } from '../phrases/units.ts';
import type { Draft } from './draft.ts';
import type { ClaimReader } from './find-drafts.ts';
import { topicOf } from './topic.ts';

const LED_BY = ['including', 'namely', ':'];
const FEWEST = 2;
/** Where a list's own words say nothing, the words that lead to it do: "earn money by selling firewood, …". */
const LEAD_UNITS = 8;
/** Topics whose lists are criteria or choices somebody lives under. */
const LISTED: readonly Topic[] = [
  'unfit',
  'unfit-grounds',
  'treatment',
  'side-work',
  'individual-return',
  'arrears',
  'watch',
  'papers',
  'phones',
  'movement',
  'recruitment',
];

export function findLists(reader: ClaimReader, phrases: Phrases, text: string): Draft[] {
  const found = [...ledLists(phrases), ...whoLists(phrases), ...nounLists(phrases), ...mustLists(phrases)];
  return found.flatMap(({ range, items }) => listDraft(reader, phrases, text, range, items));
}

interface List {
  readonly range: UnitRange;
  readonly items: readonly UnitRange[];
}

function listDraft(
  reader: ClaimReader,
  phrases: Phrases,
  text: string,
  range: UnitRange,
  items: readonly UnitRange[],
): Draft[] {
  const clause = { from: Math.max(0, range.from - LEAD_UNITS), to: range.to };
  const topic =
    topicOf(reader.language.topics, phrases.units.slice(range.from, range.to)) ??
    topicOf(reader.language.topics, phrases.units.slice(clause.from, clause.to));
  // "No phones, no cameras" forbids.
  const first = phrases.units[range.from];
  if (first?.kind === 'np' && first.none) return [];
  if (topic === null || !LISTED.includes(topic) || items.length < FEWEST) return [];
  return [
    {
      ...extentOf(phrases, range),
      rule: 'criterion/list',
      kind: 'criterion',
      topic: topic === 'unfit' || topic === 'treatment' ? 'unfit-grounds' : topic,
      phrases,
      range,
      slots: {},
      verb: null,
      wide: false,
      denied: false,
      runs: null,
      items: items.map((item) => {
        const { start, end } = extentOf(phrases, item);
        return text.slice(start, end).toWellFormed();
      }),
    },
  ];
}

/** After "including": items parted by commas and a last "and" or "or", verb phrases or noun phrases alike. */
function ledLists({ units }: Phrases): List[] {
  return units.flatMap((unit, at) => {
    if (unit.kind !== 'word' || !LED_BY.includes(unit.word)) return [];
    const items = itemsFrom(units, at + 1, endOfList(units, at + 1));
    const last = items.at(-1);
    const isVerbal = items.some((item) => units[item.from]?.kind === 'vg');
    const merged = isVerbal ? joinNominal(units, items) : items;
    return last === undefined || merged.length < FEWEST || isClause(units, at + 1, last.to)
      ? []
      : [{ range: { from: at + 1, to: last.to }, items: merged }];
  });
}

/** "Action: the operator shall end this and return that" lists nothing. */
function isClause(units: readonly AnyUnit[], from: number, to: number): boolean {
  return units
    .slice(from, to)
    .some((unit) => unit.kind === 'vg' && (unit.modal === 'must' || unit.modal === 'will'));
}

function endOfList(units: readonly AnyUnit[], at: number): number {
  for (let end = at; end < units.length; end++)
    if (isWord(units[end], '.', ';', ':', '"', '\u2014', '!', '?')) return end;
  return units.length;
}

/** Cuts at commas and at "and"/"or". */
function itemsFrom(units: readonly AnyUnit[], from: number, to: number): UnitRange[] {
  const items: UnitRange[] = [];
  let start = from;
  for (let at = from; at <= to; at++) {
    const isCut = at === to || isWord(units[at], ',', 'and', 'or');
    if (!isCut) continue;
    if (at > start) items.push({ from: start, to: at });
    start = at + 1;
  }
  return items;
}

/** In a list of verb phrases a bare noun goes with the verb before it: "needing treatment or operations" is one item. */
function joinNominal(units: readonly AnyUnit[], items: readonly UnitRange[]): UnitRange[] {
  const joined: UnitRange[] = [];
  for (const item of items) {
    const last = joined.at(-1);
    if (last !== undefined && units[item.from]?.kind !== 'vg')
      joined[joined.length - 1] = { from: last.from, to: item.to };
    else joined.push(item);
  }
  return joined;
}

const FEWEST_TO_BE = 3;

/** "They must be married, be no older than 45 and have served": what somebody has to be. */
function mustLists({ units }: Phrases): List[] {
  return units.flatMap((unit, at) => {
    if (unit.kind !== 'vg' || unit.modal !== 'must' || unit.lemma !== 'be' || unit.negated) return [];
    const items = itemsFrom(units, at, endOfList(units, at));
    const last = items.at(-1);
    return last === undefined || items.length < FEWEST_TO_BE
      ? []
      : [{ range: { from: at, to: last.to }, items }];
  });
}

/** "workers who …, or those who …" */
function whoLists({ units }: Phrases): List[] {
  const starts = units.flatMap((unit, at) =>
    unit.kind === 'np' && unit.classes.has('worker') && isWord(units[at + 1], 'who') ? [at] : [],
  );
  const lists: List[] = [];
  for (let i = 0; i + 1 < starts.length; i++) {
    const [first = 0, second = 0] = [starts[i], starts[i + 1]];
    const joins = isWord(units[second - 1], 'or', 'and') && second - first < 16;
    if (!joins) continue;
    const to = Math.min(clauseEnd(units, second), endOfList(units, second));
    const cut = isWord(units[second - 2], ',') ? second - 2 : second - 1;
    lists.push({
      range: { from: first, to },
      items: [{ from: first, to: cut }, ...itemsFrom(units, second, to)],
    });
  }
  return lists;
}

/** Three or more noun phrases: "greens, mushrooms and herbs". */
function nounLists({ units }: Phrases): List[] {
  const lists: List[] = [];
  for (let at = 0; at < units.length; at++) {
    const items: UnitRange[] = [];
    let end = at;
    while (units[end]?.kind === 'np') {
      items.push({ from: end, to: end + 1 });
      const next =
        isWord(units[end + 1], ',') && isWord(units[end + 2], 'and', 'or')
          ? end + 3
          : isWord(units[end + 1], ',', 'and', 'or')
            ? end + 2
            : -1;
      const closes = isWord(units[end + 1], 'and', 'or') || next === end + 3;
      if (next < 0 || units[next]?.kind !== 'np') break;
      end = next;
      if (closes) {
        items.push({ from: end, to: end + 1 });
        break;
      }
    }
    if (items.length >= 3 && (isWord(units[end - 1], 'and', 'or') || isWord(units[end - 2], 'and', 'or'))) {
      lists.push({ range: { from: at, to: end + 1 }, items });
      at = end;
    }
  }
  return lists;
}
