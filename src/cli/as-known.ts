/** Of which day, as known by which day, as this desk had it at which entry: the options that most questions share. */
import { Option } from 'commander';
import type { Day } from '../base/index.ts';
import { dayOption, wholeOption } from './options.ts';

export interface AsKnown {
  readonly known?: Day;
  readonly recorded?: number;
}

/** `--known DATE`: only what was public by that day. */
export const knownOption = (): Option => new Option('--known <date>', 'help.known').argParser(dayOption);

/** `--recorded SEQ`: only what this desk had at that entry. */
export const recordedOption = (): Option =>
  new Option('--recorded <seq>', 'help.recorded').argParser(wholeOption(1, 2 ** 31));

/** `--at DATE` of what runs: the day from which on. */
export const startOption = (): Option =>
  new Option('--at <date>', 'help.run.at').argParser(dayOption).default('2021-01-01');

/** Left out narrows nothing. */
export function asKnown({ known, recorded }: AsKnown): {
  readonly known: Day | null;
  readonly recorded: number | null;
} {
  return { known: known ?? null, recorded: recorded ?? null };
}
