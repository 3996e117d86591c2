/** Reading: a text becomes proposed claims. Rules are data per language (docs/reading.md); pure, never writes. */
export { isPublicName } from './en/names.ts';
export { guessLanguage } from './language.ts';
export type { Cited, Disagreement, DisagreementKind } from './link/disagreements.ts';
export { linkReadings, type Link, type LinkedSentence } from './link/link-readings.ts';
export {
  parseAnswer,
  promptOf,
  questionsOf,
  REFUSALS,
  takeAnswers,
  type Answered,
  type ModelMark,
  type ModelPoint,
  type ModelReading,
  type PromptMessage,
  type Questions,
  type Refusal,
} from './model/index.ts';
export { read } from './read.ts';
export type {
  AttributionMention,
  Boilerplate,
  BoilerplateKind,
  Extent,
  Language,
  Mod,
  OutsideLimit,
  Proposal,
  Published,
  PublishedReason,
  PublishedReasonCode,
  QuantityKind,
  QuantityMention,
  Reading,
  ReadOptions,
  Time,
  TimeRelation,
  TimeType,
} from './reading.ts';
export { summaryOf } from './summaries/summary-of.ts';
export type { SummaryLanguage } from './summaries/sentences.ts';
export {
  quantityToJson,
  readingToJson,
  timeToJson,
  type AttributionJson,
  type ClaimJson,
  type QuantityJson,
  type ReadingJson,
  type TimeJson,
} from './to-json.ts';
