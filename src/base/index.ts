/**
 * Values every part shares: days and spans, quantities, canonical text and hashes, random words, errors.
 * Runs in Node, in workers and in pages; touches no file, clock, network or entropy.
 */
export { canonicalJson, refuseUncanonical, type Json } from './canonical-json.ts';
export * from './day.ts';
export {
  CorveeError,
  isCorveeError,
  type ErrorCode,
  type ErrorData,
  type Meanwhile,
  type Place,
  type Problem,
} from './errors.ts';
export { deriveBytes, hashOf, sha256, Sha256Text, type Sha256 } from './hash.ts';
export { PRIOR_REASONS, PRIOR_SHAPES, type PriorReason, type PriorShape } from './prior-words.ts';
export { amountOf, Currency, moneyOf, Period, Quantity, Unit } from './quantity.ts';
export * from './span.ts';
export { ROUNDS, threefry4x32, type Words } from './threefry.ts';
