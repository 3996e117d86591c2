/** What the sentence around a time expression says about how to read it: its tense, and when it was told. */
import { clauseAround } from '../phrases/clauses.ts';
import { type AnyUnit, isWord, type Phrases, type VerbGroup } from '../phrases/units.ts';
import type { AttributionMention, Extent, QuantityMention, TimeRelation } from '../reading.ts';
import { itemAt } from '../text/document.ts';
import { type Covering, coveringOf, coversOf, firstFrom, inside, sharesAny } from '../text/ranges.ts';
import type { FoundTime } from './find-times.ts';
import type { TimeContext } from './resolve-times.ts';

export function timeContexts(
  found: readonly FoundTime[],
  phrases: readonly Phrases[],
  attribution: readonly AttributionMention[],
  quantities: readonly QuantityMention[],
  scheduled: readonly string[] = [],
): TimeContext[] {
  const told = tellingTimes(found, attribution);
  const dated = attribution.flatMap((mention, i) =>
    told[i] == null ? [] : [{ content: mention.content, telling: told[i] }],
  );
  const covering = coveringOf(dated, ({ content }) => content);
  const years = yearsBefore(found, phrases);
  const rates = quantities.flatMap(({ rate }) => (rate === null ? [] : [rate]));
  return found.map((time, i) => ({
    ...tellingAt(phrases, time, scheduled),
    toldOn: toldOn(time, i, covering),
    upToNow: reachesNow(phrases, time.start),
    isRate: sharesAny(rates, time),
    yearFrom: years[i] ?? null,
  }));
}

const CALENDAR: ReadonlySet<string> = new Set(['year', 'month', 'day']);

/** For each month or day without a year the expression before it in its sentence that names one. */
function yearsBefore(found: readonly FoundTime[], phrases: readonly Phrases[]): (number | null)[] {
  let last: { readonly index: number; readonly sentence: Phrases | null } | null = null;
  return found.map((time, index) => {
    if (!CALENDAR.has(time.rule.resolve)) return null;
    const sentence = itemAt(phrases, time.start);
    if (time.captured['year'] === undefined)
      return sentence !== null && last?.sentence === sentence ? last.index : null;
    // “Since its launch in 2003 …” is what lies behind the telling, not what is told.
    last = time.relation === 'since' ? null : { index, sentence };
    return null;
  });
}

/** For each mention the expression that dates its telling; a source met again keeps the day it told on. */
export function tellingTimes(
  found: readonly FoundTime[],
  attribution: readonly AttributionMention[],
): (number | null)[] {
  const last = new Map<string, number>();
  return attribution.map((mention) => {
    const first = firstFrom(found, mention.start);
    const offset = inside(found, mention).findIndex((time) => DAY_RULES.has(time.rule.resolve));
    const own = offset < 0 ? -1 : first + offset;
    if (mention.stance !== 'states' || mention.content === null) return null;
    if (own >= 0) last.set(mention.party.kind, own);
    return own >= 0 ? own : (last.get(mention.party.kind) ?? null);
  });
}

const DAY_RULES: ReadonlySet<string> = new Set(['weekday', 'day', 'dayShift', 'dayOfMonth']);

interface Told {
  readonly content: Extent | null;
  /** Index of the expression that dates the telling. */
  readonly telling: number;
}

/** The telling of the innermost statement that the expression stands in. */
function toldOn(time: FoundTime, index: number, covering: Covering<Told>): number | null {
  const size = ({ content }: Told): number => (content === null ? Infinity : content.end - content.start);
  const around = coversOf(covering, time).filter(({ telling }) => telling !== index);
  return (
    around.reduce<Told | null>((best, told) => (best === null || size(told) < size(best) ? told : best), null)
      ?.telling ?? null
  );
}

/** Is the verb before a length in the present perfect, or an "-ing" after "after"? */
function reachesNow(phrases: readonly Phrases[], at: number): boolean {
  const sentence = itemAt(phrases, at);
  const verb = sentence?.units.findLastIndex((unit) => unit.kind === 'vg' && unit.start < at) ?? -1;
  const group = sentence?.units[verb];
  if (sentence === null || group?.kind !== 'vg') return false;
  if (group.form === 'ing') return isWord(sentence.units[verb - 1], 'after', 'since');
  return group.perfect && group.tense === 'present' && group.modal === null;
}

/**
 * `due`: what somebody was to do, which may be over when it is told: "ordered crews to pay by March". `done`: present
 * perfect, which with a deadline is as open: "those who have paid by March".
 */
type Telling = TimeContext['tense'] | 'due' | 'done' | 'may';

const DEADLINES: ReadonlySet<TimeRelation | null> = new Set<TimeRelation | null>(['by', 'before', 'until']);

function tellingAt(
  phrases: readonly Phrases[],
  { start, relation, due, isOver }: FoundTime,
  scheduled: readonly string[],
): Pick<TimeContext, 'tense' | 'isDue'> {
  const tense = due ? 'due' : isOver ? 'past' : tenseAt(phrases, start, scheduled);
  // “From 1 February nobody may leave”, told in March, is this year's.
  if (tense === 'may') return { tense: 'future', isDue: relation === 'since' || relation === 'from' };
  if (tense === 'due' || (tense === 'done' && DEADLINES.has(relation)))
    return { tense: 'future', isDue: true };
  return { tense: tense === 'done' ? 'past' : tense, isDue: tense === null };
}

/** Null where the verb does not say, or there is none. */
function tenseAt(phrases: readonly Phrases[], at: number, scheduled: readonly string[]): Telling {
  const sentence = itemAt(phrases, at);
  if (sentence === null) return null;
  const { units } = sentence;
  const here = units.findIndex((unit) => unit.end > at);
  if (here < 0) return null;
  const clause = clauseAround(units, here);
  const before = units.findLastIndex((unit, i) => i >= clause.from && i <= here && unit.kind === 'vg');
  const after = units.findIndex((unit, i) => i > here && i < clause.to && unit.kind === 'vg');
  const earlier = units.findLastIndex((unit, i) => i <= here && unit.kind === 'vg');
  const later = units.findIndex((unit, i) => i > here && unit.kind === 'vg');
  const chosen = [before, after, earlier, later].find((index) => index >= 0) ?? -1;
  if (chosen >= 0 && isScheduled(units[chosen], at, scheduled)) return 'future';
  return chosen < 0 ? null : tenseOf(units, chosen);
}

const AHEAD = ['plan', 'want', 'command', 'allow', 'forbid', 'cue-hopes'];

/** How far behind such a verb its date can stand. */
const NEAR = 28;

function isScheduled(unit: AnyUnit | undefined, at: number, scheduled: readonly string[]): boolean {
  return (
    unit?.kind === 'vg' &&
    unit.tense === 'present' &&
    unit.voice === 'active' &&
    !unit.perfect &&
    at >= unit.end &&
    at - unit.end <= NEAR &&
    scheduled.includes(unit.lemma)
  );
}

function tenseOf(units: readonly AnyUnit[], at: number): Telling {
  const verb = units[at] as VerbGroup;
  if (verb.tense === 'future') return 'future';
  if (verb.form === 'infinitive' || verb.form === 'ing') {
    const governor = units.findLastIndex(
      (unit, i) => i < at && unit.kind === 'vg' && unit.form !== 'infinitive' && unit.form !== 'ing',
    );
    const governing = units[governor];
    if (governing?.kind !== 'vg') return null;
    const isAhead =
      AHEAD.some((name) => governing.classes.has(name)) ||
      (isWord(units[at - 1], 'to') && governing.modal !== null);
    if (verb.form === 'infinitive' && isAhead)
      return governing.tense === 'past' || governing.perfect ? 'due' : 'future';
    return tenseOf(units, governor);
  }
  // "Stays locked until Sunday": how it stays is no past.
  const before = units[at - 1];
  if (verb.form === 'ed' && before?.kind === 'vg' && before.tense === 'present')
    return tenseOf(units, at - 1);
  if (verb.perfect && (verb.tense === 'present' || verb.modal === 'must' || verb.modal === 'should'))
    return 'done';
  if (verb.tense === 'past' || verb.perfect) return 'past';
  // "The permits lapse on 30 September"
  if (verb.tense === 'present' && verb.classes.has('ending')) return 'future';
  // "They may stay until December"
  if (verb.modal === 'may' || verb.modal === 'can') return 'may';
  return verb.modal === 'must' || verb.modal === 'should' ? 'due' : null;
}
