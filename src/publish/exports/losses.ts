/**
 * What a claim loses on the way out in a format and in again, by field. Data, so that the manual shows it (docs/export.md) and a test holds that
 * nothing else is lost and that what is listed really is.
 */

/** Formats that are read as well as written. */
export const IMPORT_FORMATS = ['csv', 'annotations', 'sfm', 'ftm', 'ftm-statements'] as const;
export type ImportFormat = (typeof IMPORT_FORMATS)[number];

/**
 * Fields of a claim, as far as a format can lose them. `cues`: the words a link of the chain was read from; `read`: whether a desk has read that
 * party's own text; `rationale`: manner, rationale and judging words.
 */
export type LostField =
  | 'slug'
  | 'status'
  | 'grade'
  | 'band'
  | 'origin'
  | 'triggers'
  | 'cues'
  | 'read'
  | 'rationale'
  | 'span'
  | 'chain';

/** `desk`: another desk's decision or knowledge, which counts for nothing here or must not leave; `format`: the format has no place for it. */
export type LossReason = 'desk' | 'format';

const ALWAYS = {
  slug: 'desk',
  status: 'desk',
  grade: 'desk',
  band: 'desk',
  origin: 'desk',
  triggers: 'desk',
  cues: 'desk',
  read: 'desk',
  rationale: 'format',
} as const satisfies Partial<Record<LostField, LossReason>>;

const TAGGED = { ...ALWAYS, chain: 'format' } as const;

export const LOSSES: Readonly<Record<ImportFormat, Readonly<Partial<Record<LostField, LossReason>>>>> = {
  csv: ALWAYS,
  annotations: { ...TAGGED, span: 'format' },
  sfm: TAGGED,
  ftm: { ...TAGGED, span: 'format' },
  'ftm-statements': { ...TAGGED, span: 'format' },
};
