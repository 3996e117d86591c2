/** Reads option values, and says what is wrong with them in words. */
import { InvalidArgumentError } from 'commander';
import { isDay, type Day } from '../base/index.ts';

/** `2022-06-22` */
export function dayOption(text: string): Day {
  if (!isDay(text)) throw new InvalidArgumentError(`Write a day as 2022-06-22.`);
  return text;
}

/** A whole number from `min` to `max`. */
export function wholeOption(min: number, max: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (!/^\d+$/.test(text) || value < min || value > max) {
      throw new InvalidArgumentError(`It must be a whole number from ${String(min)} to ${String(max)}.`);
    }
    return value;
  };
}
