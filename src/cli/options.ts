/** Reads option values; what is wrong with one is said in the user's language. */
import { CorveeError, isDay, type Day, type Month } from '../base/index.ts';

/**
 * `2022-06-22`
 * @throws CorveeError 'option-day'
 */
export function dayOption(text: string): Day {
  if (!isDay(text)) throw new CorveeError('option-day', { text });
  return text;
}

/** A whole number from `min` to `max`; the parser throws CorveeError 'option-whole'. */
export function wholeOption(min: number, max: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (!/^\d+$/.test(text) || value < min || value > max) {
      throw new CorveeError('option-whole', { text, min, max });
    }
    return value;
  };
}

/**
 * `2022-06`
 * @throws CorveeError 'option-month'
 */
export function monthOption(text: string): Month {
  if (!/^\d{4}-\d{2}$/.test(text) || !isDay(`${text}-01`)) throw new CorveeError('option-month', { text });
  return text as Month;
}

/** One of some names; the parser throws CorveeError 'option-name'. */
export function nameOption<Name extends string>(names: readonly Name[]): (text: string) => Name {
  return (text) => {
    const found = names.find((name) => name === text);
    if (found === undefined) throw new CorveeError('option-name', { text, known: names });
    return found;
  };
}

/**
 * `https://desk.example.org`, as a browser sends it
 * @throws CorveeError 'option-origin' for what is no origin, or goes over a network in clear
 */
export function originOption(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url?.protocol !== 'https:' || url.origin !== text.replace(/\/$/, ''))
    throw new CorveeError('option-origin', { text });
  return url.origin;
}
