/** What a newsroom writes down beside its claims: taking it in, and showing it. */
export { recordFile, recordNewsroom } from './record.ts';
export {
  bylines,
  corrections,
  dueForReview,
  glossary,
  mediaView,
  networks,
  parallelView,
  stories,
} from './views.ts';
