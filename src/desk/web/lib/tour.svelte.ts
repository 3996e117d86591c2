/** The guided tour: where it stands. Each step is a place of the desk and a few sentences about what to look at. */
import { go } from './location.svelte.ts';

/** Addresses of the steps; their words are `tour.<n>.title` and `tour.<n>.text`. */
export const stops = [
  '#/',
  '#/reports',
  '#/claims?topic=dues',
  '#/register?at=2022-07-01&known=2022-07-01',
  '#/register?at=2022-07-01&known=2022-06-01',
  '#/register?show=contradictions',
  '#/run?known=2022-07-01',
  '#/forecasts',
  '#/briefing?state=RU&topic=dues',
  '#/journal',
] as const;

let step = $state<number | null>(null);

export const tour = {
  /** From 0; null while nobody is on it. */
  get step(): number | null {
    return step;
  },
  start(): void {
    tour.goTo(0);
  },
  goTo(wanted: number): void {
    const address = stops[wanted];
    step = address === undefined ? null : wanted;
    if (address !== undefined) go(address);
  },
  stop(): void {
    step = null;
  },
};
