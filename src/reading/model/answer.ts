/** The answer of a model as text becomes choices and points, or nothing. What they are worth is decided in take-answer.ts. */
import { z } from 'zod';
import { POINTED_KINDS } from './prompt.ts';

/** One answer is never longer than this: twelve sentences have no hundred claims. */
const ITEMS = 100;

const Choice = z.strictObject({ candidate: z.string().max(20), says: z.boolean() });
const Point = z.strictObject({
  sentence: z.int().positive(),
  kind: z.enum(POINTED_KINDS),
  words: z.string().min(1).max(2000),
});
const Answer = z.strictObject({
  choices: z.array(z.unknown()).max(ITEMS).default([]),
  points: z.array(z.unknown()).max(ITEMS).default([]),
});

export type Choice = z.infer<typeof Choice>;
export type Point = z.infer<typeof Point>;

export interface ModelAnswer {
  readonly choices: readonly Choice[];
  readonly points: readonly Point[];
  /** Items of another form: unknown kinds, missing or added fields. */
  readonly malformed: number;
}

const FENCE = /^\s*```(?:json)?[ \t]*\n([\s\S]*)\n```\s*$/;

/** @returns null if it is no JSON object of the form asked for; one bad item spoils itself only. Never throws. */
export function parseAnswer(content: string): ModelAnswer | null {
  const answer = Answer.safeParse(jsonOf(FENCE.exec(content)?.[1] ?? content));
  if (!answer.success) return null;
  const choices = kept(Choice, answer.data.choices);
  const points = kept(Point, answer.data.points);
  const items = answer.data.choices.length + answer.data.points.length;
  return { choices, points, malformed: items - choices.length - points.length };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function kept<T>(shape: z.ZodType<T>, items: readonly unknown[]): T[] {
  return items.flatMap((item) => {
    const parsed = shape.safeParse(item);
    return parsed.success ? [parsed.data] : [];
  });
}
