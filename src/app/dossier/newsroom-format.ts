/**
 * What a newsroom writes down beside its claims, as people write it (`newsroom.yaml` of a dossier, or a file for `corvee record`): reports and claims by
 * name. `newsroom-entries.ts` turns it into entries.
 */
import { z } from 'zod';
import { Day, Month } from '../../base/index.ts';
import { Anonymity, Byline, Grade, Media, Network, Slug, Story, Term } from '../../evidence/index.ts';

const why = z.string().trim().min(1).max(2000);
/** A slug or an id. */
const name = z.string().min(1).max(100);
const names = z.array(name).default([]);
const extent = z.tuple([z.int().nonnegative(), z.int().positive()]);
const term = Term.unwrap().shape;
const network = Network.unwrap().shape;
const media = Media.unwrap().shape;
const story = Story.unwrap().shape;
const step = story.steps.unwrap().element.unwrap().shape;

export const DossierNewsroom = z.strictObject({
  terms: z.array(z.strictObject({ ...term, reports: names })).default([]),
  networks: z
    .array(
      z.strictObject({
        id: Slug,
        label: network.label,
        publishers: network.publishers,
        method: network.method.default(null),
        reports: names,
        /** Admiralty reliability, `A` to `E`; left out where nobody can judge. */
        reliability: Grade.unwrap().shape.reliability.default(null),
        why,
      }),
    )
    .default([]),
  bylines: z
    .array(
      z.strictObject({
        report: name,
        activity: Byline.unwrap().shape.activity,
        role: Byline.unwrap().shape.role,
        of: name.nullable().default(null),
        month: Month.nullable().default(null),
        why,
      }),
    )
    .default([]),
  anonymity: z
    .array(
      z.strictObject({
        report: name,
        party: Anonymity.unwrap().shape.party.default(null),
        basis: Anonymity.unwrap().shape.basis,
        review: Month,
        why,
      }),
    )
    .default([]),
  parallels: z
    .array(
      z.strictObject({
        original: name,
        translation: name,
        by: z.enum(['machine', 'person']),
        links: z.array(z.strictObject({ original: extent.nullable(), translation: extent.nullable() })),
        why,
      }),
    )
    .default([]),
  disputes: z
    .array(
      z.strictObject({
        original: name,
        translation: name,
        at: z.strictObject({ original: extent, translation: extent }),
        reading: z.string().min(1).max(400),
        claims: names,
        why,
      }),
    )
    .default([]),
  media: z.array(z.strictObject({ ...media, report: name, sha256: media.sha256.default(null) })).default([]),
  corrections: z
    .array(
      z.strictObject({
        id: Slug,
        report: name,
        received: Month,
        published: z.strictObject({ from: Day, to: Day }).nullable().default(null),
        fault: z.string().min(1).max(400),
        claims: z.array(z.strictObject({ from: name, to: name.nullable() })).default([]),
        why,
      }),
    )
    .default([]),
  stories: z
    .array(
      z.strictObject({
        id: Slug,
        title: story.title,
        reports: z.array(name).min(1),
        steps: z
          .array(z.strictObject({ earlier: name, later: name, how: step.how, why: step.why }))
          .default([]),
        questions: z
          .array(
            z.strictObject({
              id: Slug,
              text: z.string().min(1).max(400),
              from: z.array(name).min(1),
              answer: z
                .strictObject({ claims: z.array(name).min(1), text: z.string().min(1).max(400) })
                .nullable()
                .default(null),
            }),
          )
          .default([]),
        why,
      }),
    )
    .default([]),
});
export type DossierNewsroom = z.infer<typeof DossierNewsroom>;
