/** What a newsroom writes down about its reports, beside the claims in them: one kind of entry per kind of record. */
import { z } from 'zod';
import { Anonymity } from './anonymity.ts';
import { Byline } from './byline.ts';
import { Correction } from './correction.ts';
import { Media } from './media.ts';
import { Network } from './network.ts';
import { ParallelText, TranslationDispute } from './parallel.ts';
import { GateOverride, Release } from './release.ts';
import { Story } from './story.ts';
import { Term } from './term.ts';

export const NewsroomEntry = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('sentence-released'), release: Release }),
  z.strictObject({ kind: z.literal('gate-overridden'), override: GateOverride }),
  z.strictObject({ kind: z.literal('anonymity-recorded'), anonymity: Anonymity }),
  z.strictObject({ kind: z.literal('byline-recorded'), byline: Byline }),
  z.strictObject({ kind: z.literal('texts-aligned'), parallel: ParallelText }),
  z.strictObject({ kind: z.literal('translation-disputed'), dispute: TranslationDispute }),
  z.strictObject({ kind: z.literal('term-chosen'), term: Term }),
  z.strictObject({ kind: z.literal('correction-recorded'), correction: Correction }),
  z.strictObject({ kind: z.literal('network-recorded'), network: Network }),
  z.strictObject({ kind: z.literal('story-recorded'), story: Story }),
  z.strictObject({ kind: z.literal('media-recorded'), media: Media }),
]);
export type NewsroomEntry = z.infer<typeof NewsroomEntry>;
export type NewsroomKind = NewsroomEntry['kind'];
