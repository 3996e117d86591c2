/**
 * From found expressions to days. Every expression is resolved twice, at both ends of the publication interval: where
 * the two agree the reading is exact, where they differ it is the hull of both and its value says `XXXX`.
 */
import { addToDay, type Day } from '../../base/index.ts';
import type { Time, TimeRelation } from '../reading.ts';
import type { FoundTime } from './find-times.ts';
import { type Anchor, type Resolved, resolvers, type TimeArguments } from './resolvers.ts';

/** What the sentence around an expression says about its anchor. */
export interface TimeContext {
  readonly tense: 'past' | 'future' | null;
  /** True where a date ahead of somebody may lie behind the telling: "was to pay by March". */
  readonly isDue: boolean;
  /** Index of the expression that dates the telling of what this one stands in; null if none does. */
  readonly toldOn: number | null;
  /** Index of an expression before it in its sentence whose year is meant where a past month has none. */
  readonly yearFrom: number | null;
  /** True where "a year" is the denominator of a rate. */
  readonly isRate: boolean;
  /** True where the verb makes a length reach to the telling: "has not paid for", "after suspending for". */
  readonly upToNow: boolean;
}

export interface Interval {
  readonly from: Day | null;
  readonly to: Day | null;
}

interface Placed {
  readonly bare: Resolved;
  readonly from: Day | null;
  readonly to: Day | null;
  readonly moves: boolean;
}

const NO_ARGUMENTS: TimeArguments = {};

/**
 * @param contexts - one for each found expression, in the same order
 * @param published - null sides are open
 * @returns one time for each expression that names a date that exists. Pure.
 */
export function resolveTimes(
  text: string,
  found: readonly FoundTime[],
  contexts: readonly TimeContext[],
  published: Interval,
): Time[] {
  const early = placeAll(found, contexts, published.from);
  const late = published.to === published.from ? early : placeAll(found, contexts, published.to);
  const nowhere = published.to === published.from ? early : placeAll(found, contexts, null);
  return found.flatMap((expression, i) => {
    const [a, b, masked] = [early[i] ?? null, late[i] ?? null, nowhere[i] ?? null];
    return a === null || b === null ? [] : [merge(text, expression, a, b, masked ?? a)];
  });
}

function merge(text: string, expression: FoundTime, a: Placed, b: Placed, masked: Placed): Time {
  const { start, end, rule, relation } = expression;
  const agree = a.bare.value === b.bare.value;
  return {
    start,
    end,
    text: text.slice(start, end),
    type: a.bare.type,
    value: agree ? a.bare.value : masked.bare.value,
    mod: modOf(relation, a.bare),
    ...hull(a, b),
    publicationDependent: a.moves,
    rule: rule.id,
    relation,
    bare: hull(a.bare, b.bare),
  };
}

function hull(a: Interval, b: Interval): Interval {
  return {
    from: a.from !== null && b.from !== null ? (a.from <= b.from ? a.from : b.from) : a.from,
    to: a.to !== null && b.to !== null ? (a.to >= b.to ? a.to : b.to) : b.to,
  };
}

/** Every expression at one publication day; null where it names no date that exists. */
function placeAll(
  found: readonly FoundTime[],
  contexts: readonly TimeContext[],
  publication: Day | null,
): (Placed | null)[] {
  const told = new Map<number, Day | null>();
  const tellingOf = (i: number): Day | null => {
    const toldOn = contexts[i]?.toldOn ?? null;
    if (toldOn === null || toldOn === i) return publication;
    if (!told.has(toldOn)) {
      const expression = found[toldOn];
      const anchor: Anchor = { publication, telling: publication, tense: 'past', isDue: false, last: null };
      const day = expression === undefined ? null : resolveOne(expression, contexts[toldOn], anchor);
      told.set(
        toldOn,
        day?.from !== null && day?.from === day?.to ? (day?.from ?? publication) : publication,
      );
    }
    return told.get(toldOn) ?? publication;
  };
  let last: Resolved | null = null;
  return found.map((expression, i) => {
    const tense = contexts[i]?.tense ?? null;
    const isAhead = tense === 'future' || (tense === null && AHEAD.has(expression.relation));
    const anchor: Anchor = {
      publication,
      telling: tellingOf(i),
      tense: isAhead ? 'future' : tense,
      isDue: isAhead && contexts[i]?.isDue === true,
      last,
    };
    const dated =
      anchor.tense === 'future' ? expression : withYear(expression, found[contexts[i]?.yearFrom ?? -1]);
    const bare = resolveOne(dated, contexts[i], anchor);
    if (bare === null) return null;
    if (bare.type === 'DATE' && bare.from !== null && bare.to !== null && bare.value !== 'PRESENT_REF')
      last = bare;
    return place(bare, expression.relation, publication, isAhead);
  });
}

/** "In 2021 it was shut in May", "in March 2021 he left; in January his deputy followed": told in the order it happened. */
function withYear(time: FoundTime, told: FoundTime | undefined): FoundTime {
  const year = told?.captured['year'];
  const month = time.captured['month']?.meaning;
  if (year?.text.length !== 4 || typeof month !== 'number') return time;
  const before = told?.captured['month']?.meaning;
  const isNext = typeof before === 'number' && month < before;
  return {
    ...time,
    captured: {
      ...time.captured,
      year: { text: year.text, meaning: Number(year.meaning) + (isNext ? 1 : 0) },
    },
  };
}

const AHEAD: ReadonlySet<TimeRelation | null> = new Set<TimeRelation | null>(['by', 'before', 'until']);

function resolveOne(
  expression: FoundTime,
  context: TimeContext | undefined,
  anchor: Anchor,
): Resolved | null {
  const { rule, captured } = expression;
  const resolver =
    context?.isRate === true && rule.resolve === 'duration' ? resolvers.set : resolvers[rule.resolve];
  return resolver(captured, anchor, rule.with ?? NO_ARGUMENTS);
}

/** The days an expression lies between once the words that bind it are read too. */
function place(
  bare: Resolved,
  relation: TimeRelation | null,
  publication: Day | null,
  isAhead: boolean,
): Placed {
  const { from, to, moves } = bare;
  const as = (from: Day | null, to: Day | null, moves: boolean): Placed => ({ bare, from, to, moves });
  if (
    bare.type !== 'DATE' ||
    relation === null ||
    from === null ||
    to === null ||
    bare.value.endsWith('_REF')
  ) {
    return as(from, to, moves);
  }
  switch (relation) {
    case 'since':
      return as(from, publication !== null && publication < from ? null : publication, true);
    case 'before': {
      const dayBefore = addToDay(from, { days: -1 });
      const start = isAhead && publication !== null && publication <= dayBefore ? publication : null;
      return as(start, dayBefore, moves || isAhead);
    }
    case 'by':
    case 'until': {
      const start = isAhead && publication !== null && publication <= to ? publication : null;
      return as(start, to, moves || isAhead);
    }
    case 'after':
      // From the day itself: “after 31 October” is as often said of it as of the day that follows.
      return as(to, !isAhead && publication !== null && publication > to ? publication : null, true);
    case 'from':
      // “From 1 April registries will …” goes on; “receipts from 2018” are of that year.
      return publication !== null && (publication < from || (isAhead && publication <= to))
        ? as(from, null, true)
        : as(from, to, moves);
  }
}

function modOf(relation: TimeRelation | null, bare: Resolved): Time['mod'] {
  if (bare.mod !== null || bare.type !== 'DATE' || bare.value.endsWith('_REF')) return bare.mod;
  if (relation === 'before') return 'BEFORE';
  if (relation === 'after') return 'AFTER';
  return relation === 'by' ? 'ON_OR_BEFORE' : null;
}
