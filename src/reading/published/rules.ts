/** What a language brings to the inference of the publication date. */
import type { Day } from '../../base/index.ts';

export interface PublishedLanguage {
  /** Names that nobody used before a day; folded. */
  readonly firstUsed: Readonly<Record<string, Day>>;
  /** Between a month and the distance to it: "October, or four months from now". */
  readonly apposition: RegExp;
  /** Words before a length that reaches to the day of writing: "for over three years". */
  readonly upToNow: RegExp;
  /** Words of one kind of event: a length and the date it began on are tied only if both sentences hold one. */
  readonly closing: RegExp;
  /** Before and after a month and day without a year at the head of a dispatch. */
  readonly dateline: { readonly before: RegExp; readonly after: RegExp };
  /** Words that say the news is fresh. */
  readonly recently: RegExp;
}
