/** `back-tests.yaml` beside a regime: questions frozen on a day, how the model answers them, and which claims decide. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { Forecast } from '../../analysis/index.ts';
import { CorveeError, Day, Month } from '../../base/index.ts';

const frozen = Forecast.unwrap().shape;

/** How the model answers: by a gate in the window, by the share of runs above a number in it, or by the first month. */
const ModelAnswer = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('gate'), gate: z.string() }),
  z.strictObject({ by: z.literal('share'), output: z.string(), above: z.number() }),
  z.strictObject({ by: z.literal('first'), output: z.string(), above: z.number() }),
]);

const BackTestQuestion = z.strictObject({
  id: z.string(),
  en: z.string().min(10),
  ko: z.string().min(5),
  mode: frozen.mode,
  cargo: frozen.cargo,
  regularity: frozen.regularity,
  direction: frozen.direction,
  opens: Day,
  deadline: Day,
  model: ModelAnswer,
  /** Gates after the day of knowledge that drive the answer. A question by a gate always rests on that gate. */
  assumes: z.array(z.string()),
  /** What a person found to have come of it; `silent`: the record says nothing either way, which is no no (N8). */
  answer: z.strictObject({
    outcome: z.enum(['yes', 'no', 'silent']),
    on: Day.nullable(),
    /** Slugs; they must be accepted, and must not have been public on the day. */
    claims: z.array(z.string()).min(1),
    en: z.string().min(5),
    ko: z.string().min(3),
  }),
});
export type BackTestQuestion = z.infer<typeof BackTestQuestion>;

export const BackTestFile = z.strictObject({
  backTests: z.record(
    Day,
    z.strictObject({
      en: z.string().min(5),
      ko: z.string().min(3),
      start: Month,
      months: z.int().min(1).max(240),
      questions: z.array(BackTestQuestion).min(1),
    }),
  ),
});
export type BackTest = z.infer<typeof BackTestFile>['backTests'][Day];

/** @throws CorveeError 'back-test-unknown', 'value-invalid' */
export function readBackTest(dir: string, known: Day): BackTest {
  const file = join(dir, 'back-tests.yaml');
  if (!existsSync(file)) throw new CorveeError('back-test-unknown', { known, days: [] });
  const read = BackTestFile.safeParse(parse(readFileSync(file, 'utf8'), { maxAliasCount: 0 }));
  if (!read.success) {
    const issues = read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
    throw new CorveeError('value-invalid', { what: file, issues });
  }
  const { backTests } = read.data;
  const found = backTests[known];
  if (found === undefined)
    throw new CorveeError('back-test-unknown', { known, days: Object.keys(backTests) });
  return found;
}
