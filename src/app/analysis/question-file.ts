/** `questions.yaml` beside a regime: how to ask for each of its numbers, and which questions are never asked. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { CorveeError } from '../../base/index.ts';

export const QuestionFile = z.strictObject({
  questions: z.record(
    z.string(),
    z.strictObject({
      en: z.string().min(10),
      ko: z.string().min(5),
      /** Why an answer could expose somebody: an absolute veto. */
      exposes: z.string().min(10).optional(),
    }),
  ),
});
export type QuestionFile = z.infer<typeof QuestionFile>;

/** @returns no questions where the regime has no such file @throws CorveeError 'value-invalid' */
export function readQuestions(dir: string): QuestionFile['questions'] {
  const file = join(dir, 'questions.yaml');
  if (!existsSync(file)) return {};
  const read = QuestionFile.safeParse(parse(readFileSync(file, 'utf8'), { maxAliasCount: 0 }));
  if (read.success) return read.data.questions;
  const issues = read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new CorveeError('value-invalid', { what: file, issues });
}
