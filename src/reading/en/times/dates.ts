/** English expressions that name a stretch of the calendar. Of two rules that match the same words the earlier wins. */
import type { TimeRule } from '../../times/rules.ts';
import { dayAndMonthRules } from './days-and-months.ts';
import { relativeDateRules } from './relative-dates.ts';
import { yearRules } from './years.ts';

export const dateRules: readonly TimeRule[] = [...dayAndMonthRules, ...yearRules, ...relativeDateRules];
