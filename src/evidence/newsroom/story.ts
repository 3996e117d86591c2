/** One story told by several reports: what takes the place of what, and which questions are open. */
import { z } from 'zod';
import { ClaimId, ReportId, Slug } from '../ids.ts';

export const Story = z
  .strictObject({
    id: Slug,
    title: z.string().min(1).max(200),
    reports: z.array(ReportId).min(1).readonly(),
    /** `supersedes`: what the later says takes the place of the earlier from its own day on. Neither is deleted. */
    steps: z
      .array(
        z
          .strictObject({
            earlier: ClaimId,
            later: ClaimId,
            how: z.enum(['supersedes', 'continues', 'carries-out', 'contradicts']),
            why: z.string().min(1).max(400),
          })
          .readonly(),
      )
      .readonly(),
    questions: z
      .array(
        z
          .strictObject({
            id: Slug,
            text: z.string().min(1).max(400),
            /** What raised it. */
            from: z.array(ClaimId).min(1).readonly(),
            /** Null while it is open. Silence never answers one (N8): an answer rests on claims. */
            answer: z
              .strictObject({ claims: z.array(ClaimId).min(1).readonly(), text: z.string().min(1).max(400) })
              .readonly()
              .nullable(),
          })
          .readonly(),
      )
      .readonly(),
    why: z.string().trim().min(1).max(2000),
  })
  .readonly()
  .refine(
    ({ questions }) => new Set(questions.map(({ id }) => id)).size === questions.length,
    'each question once',
  );
export type Story = z.infer<typeof Story>;
