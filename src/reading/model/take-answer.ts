/**
 * What of a model's answer is taken. It can agree with a reading of the rules, doubt it, prefer one that the rules dropped,
 * or point at words. Every number, date and name in the result is the rules' own, read on the words pointed at.
 */
import type { ClaimKind, Statement } from '../../evidence/index.ts';
import type { Extent, Proposal, QuantityMention, Reading, Time } from '../reading.ts';
import { overlaps } from '../text/document.ts';
import { coveringOf, coversOf, inside } from '../text/ranges.ts';
import type { ModelAnswer, Point } from './answer.ts';
import { pointedExtent, type ClassOfWord, type PointRefusal } from './pointed.ts';
import type { Candidate, ModelQuestion } from './question.ts';

/** What a model says of a claim the rules propose. */
export interface ModelMark {
  /** Its place in `reading.claims`. */
  readonly claim: number;
  readonly agrees: boolean;
}

/** Words that a model points at: a hint where to look, no claim. */
export interface ModelPoint extends Extent {
  readonly text: string;
  /** The model's own label; nothing is reckoned from it. */
  readonly kind: ClaimKind;
  readonly rule: 'model:point';
  /** What the rules read in these words. */
  readonly times: readonly Time[];
  readonly quantities: readonly QuantityMention[];
  /** On whose word the rules say that it stands, outermost first. */
  readonly chain: readonly string[];
}

export interface ModelReading {
  readonly marks: readonly ModelMark[];
  /** Readings the rules had dropped and the model prefers; as the rules built them, `rule` begins with `model:chose/`. */
  readonly choices: readonly Proposal[];
  readonly points: readonly ModelPoint[];
  readonly refused: Readonly<Record<Refusal, number>>;
}

/**
 * `form`: not as asked for. `unknown`: a candidate or sentence that was not asked about. `both`: said and denied at once.
 * `known`: the rules have read that already.
 */
export type Refusal = PointRefusal | 'form' | 'unknown' | 'both' | 'known';

export const REFUSALS = [
  'not-there',
  'twice',
  'cut',
  'left-out',
  'form',
  'unknown',
  'both',
  'known',
] as const satisfies readonly Refusal[];

export interface Answered {
  readonly question: ModelQuestion;
  readonly answer: ModelAnswer;
}

/** @returns what is taken of all answers about one text, in order of the text. Pure; never throws. */
export function takeAnswers(
  text: string,
  reading: Reading,
  answered: readonly Answered[],
  classOf: ClassOfWord,
): ModelReading {
  const refused = Object.fromEntries(REFUSALS.map((why) => [why, 0])) as Record<Refusal, number>;
  const marks: ModelMark[] = [];
  const choices: Proposal[] = [];
  const points: ModelPoint[] = [];
  for (const { question, answer } of answered) {
    refused.form += answer.malformed;
    for (const [candidate, says] of choicesOf(question, answer, refused)) {
      if (candidate.of === 'claims') marks.push({ claim: candidate.index, agrees: says });
      const rival = candidate.of === 'rivals' && says ? reading.rivals[candidate.index] : undefined;
      if (rival !== undefined) choices.push(chosen(rival));
    }
    for (const point of answer.points) {
      const taken = pointOf(text, reading, question, point, classOf);
      if (typeof taken === 'string') refused[taken]++;
      else if (points.some((other) => other.kind === taken.kind && overlaps(other, taken))) refused.known++;
      else points.push(taken);
    }
  }
  const inOrder = (a: Extent, b: Extent): number => a.start - b.start || b.end - a.end;
  marks.sort((a, b) => a.claim - b.claim);
  return { marks, choices: choices.sort(inOrder), points: points.sort(inOrder), refused };
}

function choicesOf(
  question: ModelQuestion,
  { choices }: ModelAnswer,
  refused: Record<Refusal, number>,
): [Candidate, boolean][] {
  const known = new Map(
    question.flatMap(({ candidates }) => candidates.map((candidate) => [candidate.id, candidate] as const)),
  );
  const said = new Map<Candidate, boolean | null>();
  for (const { candidate: id, says } of choices) {
    const candidate = known.get(id);
    if (candidate === undefined) refused.unknown++;
    else if (said.has(candidate) && said.get(candidate) !== says) said.set(candidate, null);
    else said.set(candidate, says);
  }
  return [...said].flatMap(([candidate, says]) => {
    if (says !== null) return [[candidate, says] as [Candidate, boolean]];
    refused.both++;
    return [];
  });
}

function chosen(rival: Proposal): Proposal {
  const rule = `model:chose/${rival.rule}`;
  const triggers = rival.statement.triggers.map((trigger) => ({ ...trigger, rule }));
  return { ...rival, rule, statement: { ...rival.statement, triggers } satisfies Statement };
}

function pointOf(
  text: string,
  reading: Reading,
  question: ModelQuestion,
  point: Point,
  classOf: ClassOfWord,
): ModelPoint | Refusal {
  const sentence = question[point.sentence - 1];
  if (sentence === undefined) return 'unknown';
  const extent = pointedExtent(text, point.words, sentence, reading, classOf);
  if (typeof extent === 'string') return extent;
  const isRead = ({ statement, ...claim }: Proposal): boolean =>
    statement.kind === point.kind && overlaps(claim, extent);
  if (reading.claims.some(isRead)) return 'known';
  const voices = coversOf(
    coveringOf(reading.attribution, ({ content }) => content),
    extent,
  );
  return {
    ...extent,
    text: text.slice(extent.start, extent.end),
    kind: point.kind,
    rule: 'model:point',
    times: inside(reading.times, extent),
    quantities: inside(reading.quantities, extent),
    chain: voices.at(-1)?.chain ?? [],
  };
}
