/**
 * Grades of the Admiralty scales: reliability of the source and credibility of the information, two axes, each graded alone. The codes are
 * data (`code-lists/`); the version of the list is stored with each grade. "Cannot be judged" is missing, never a middle value.
 */
import { z } from 'zod';
import { CorveeError } from '../base/index.ts';
import { admiraltyCredibility1, admiraltyReliability1 } from './code-lists/index.ts';

/** The list a grade is given by today. Older ones stay readable. */
export const GRADE_SCHEME = admiraltyReliability1.scheme;

export const Grade = z
  .strictObject({
    scheme: z.literal(GRADE_SCHEME),
    reliability: z.enum(['A', 'B', 'C', 'D', 'E']).nullable(),
    credibility: z.enum(['2', '3', '4', '5']).nullable(),
  })
  .readonly();
export type Grade = z.infer<typeof Grade>;

/** Nobody has graded this yet. */
export const UNGRADED: Grade = { scheme: GRADE_SCHEME, reliability: null, credibility: null };

/**
 * Reads `B2`: a code of either axis, `F` and `6` for what cannot be judged.
 *
 * @throws CorveeError 'value-invalid' for anything else, also for `1`, which only corroboration gives
 */
export function parseGrade(text: string): Grade {
  const [reliability = '', credibility = '', ...rest] = Array.from(text.toUpperCase());
  const [f, six] = [admiraltyReliability1.missing, admiraltyCredibility1.missing].map((codes) => codes[0]);
  const grade = Grade.safeParse({
    scheme: GRADE_SCHEME,
    reliability: reliability === f ? null : reliability,
    credibility: credibility === six ? null : credibility,
  });
  if (!grade.success || rest.length > 0) {
    throw new CorveeError('value-invalid', { what: text, issues: ['A–F', '2–6'] });
  }
  return grade.data;
}

/** The grade as it is printed: `B2`, `F6`. */
export function gradeText({ reliability, credibility }: Grade): string {
  return `${reliability ?? admiraltyReliability1.missing[0]}${credibility ?? admiraltyCredibility1.missing[0]}`;
}
