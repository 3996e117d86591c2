/** Where clauses begin and end, as far as marks, conjunctions and verbs tell. English only. */
import { endsOfPhrase } from './extend.ts';
import { type AnyUnit, isWord, type UnitRange } from './units.ts';

const QUOTES = new Set(['"', '\u00ab', '\u00bb']);
const LEADING = [
  'as',
  'if',
  'when',
  'because',
  'while',
  'once',
  'after',
  'since',
  'until',
  'before',
  'although',
  'unless',
  'with',
  'given',
];
const CLAUSE_MARKS = new Set([';', ':', '\u2014', '\u2026', '.', '?', '!']);

/** A mark that a clause cannot begin with: any but a bracket. */
export function isMark(unit: AnyUnit): boolean {
  return unit.kind === 'word' && unit.token.tag === 'PUNCT' && !/^[[(]$/.test(unit.word);
}

export function isClauseStart(units: readonly AnyUnit[], at: number): boolean {
  const before = units[at - 1];
  return (
    before === undefined ||
    (before.kind === 'word' &&
      (before.token.tag === 'PUNCT' || before.token.tag === 'SCONJ' || before.token.tag === 'CCONJ'))
  );
}

export function gapEnds(units: readonly AnyUnit[], at: number, most: number): number[] {
  const ends = [at];
  for (let end = at; end < Math.min(units.length, at + most); end++) {
    const unit = units[end];
    if (unit?.kind === 'word' && (isClauseMark(units, end) || unit.token.tag === 'SCONJ')) break;
    ends.push(end + 1);
  }
  return ends;
}

const MOST_VERBS = 3;

/** After a verb: its complements, up to a mark, a conjunction or the next finite verb; then up to the one after that. */
export function predicateEnds(units: readonly AnyUnit[], at: number): number[] {
  if (units[at]?.kind !== 'vg') return [];
  const ends: number[] = [];
  let end = at + 1;
  for (; end < units.length && ends.length < MOST_VERBS; end++) {
    const unit = units[end];
    if (unit?.kind === 'vg' && unit.form !== 'infinitive' && unit.form !== 'ing') ends.push(end);
    if (
      unit?.kind === 'word' &&
      (isClauseMark(units, end) || unit.word === ',' || unit.token.tag === 'SCONJ')
    )
      break;
  }
  return [...ends, end];
}

/** A mark that parts clauses; quotation marks do after another mark, not around a few quoted words. */
function isClauseMark(units: readonly AnyUnit[], at: number): boolean {
  const [unit, before] = [units[at], units[at - 1]];
  if (unit?.kind !== 'word') return false;
  if (CLAUSE_MARKS.has(unit.word)) return true;
  return (
    QUOTES.has(unit.word) &&
    (before === undefined || (before.kind === 'word' && before.token.tag === 'PUNCT'))
  );
}

/** The clause that begins at a unit runs to a mark that ends it or to a conjunction that opens another one. */
export function clauseEnd(units: readonly AnyUnit[], at: number): number {
  // "As movement grows, workers will …": the comma after a clause that only leads in ends nothing.
  let leads = isWord(units[at], ...LEADING) && opensClause(units, at + 1) ? 1 : 0;
  for (let end = at + 1; end < units.length; end++) {
    const unit = units[end];
    if (unit?.kind !== 'word') continue;
    if (unit.word === '\u2014') {
      const close = units.findIndex((other, i) => i > end && isWord(other, '\u2014'));
      if (close < 0) return end;
      end = close;
      continue;
    }
    if (isClauseMark(units, end) || (QUOTES.has(unit.word) && end + 1 === units.length)) return end;
    if (isWord(unit, 'and', 'or', 'but') && opensPredicate(units, end + 1)) return end;
    if (unit.word !== ',' || !opensClause(units, end + 1)) continue;
    if (leads === 0) return end;
    leads--;
  }
  return units.length;
}

/** The clause around a unit: from the last boundary before it to its end. */
export function clauseAround(units: readonly AnyUnit[], at: number): UnitRange {
  let from = at;
  for (; from > 0; from--) {
    const before = units[from - 1];
    if (before?.kind !== 'word') continue;
    if (isClauseMark(units, from - 1) || (before.word === ',' && opensClause(units, from))) break;
    if (before.token.tag === 'SCONJ' && opensClause(units, from)) break;
  }
  if (isWord(units[from], 'but', 'so', 'and', 'or', 'yet')) from++;
  return { from, to: clauseEnd(units, at) };
}

/** After "and": a verb of its own ("and ordered", "and must not travel"), not one that shares the "to" before it. */
function opensPredicate(units: readonly AnyUnit[], at: number): boolean {
  const verb = units[at];
  return verb?.kind === 'vg' && (verb.form === 'finite' || verb.form === 'ed') && verb.tense !== null;
}

/** After a comma: "but they …", "which means …", "leading to …", "so workers are …". */
function opensClause(units: readonly AnyUnit[], at: number): boolean {
  const unit = units[at];
  if (
    isWord(
      unit,
      'but',
      'so',
      'yet',
      'while',
      'although',
      'though',
      'which',
      'however',
      'whereas',
      'because',
      'as',
    )
  )
    return true;
  const subject = isWord(unit, 'and', 'or') ? at + 1 : at;
  if (units[subject]?.kind === 'np' && isWord(units[subject + 1], 'who')) return true;
  return endsOfPhrase(units, subject).some((end) => {
    const verb = units[end];
    return verb?.kind === 'vg' && verb.tense !== null && verb.form !== 'infinitive';
  });
}
