/** Numbers of a run with their units, in plain words. */
import { say, t, tCode } from '../../lib/text.svelte.ts';
import type { Month, RegimeDocumentJson, RunJson } from '../../lib/types.ts';

export type Reading = RunJson['evidence'][number];

/** "USD/year" → a sum and "a year"; "share/month" → percent and "a month". */
function dimensionOf(unit: string): { base: string; per: string | null } {
  const [base = '', per = null] = unit.split('/');
  return { base, per };
}

/** One value in a unit of the regime language, without its period. */
export function valueText(value: number, unit: string): string {
  const { base } = dimensionOf(unit);
  if (/^[A-Z]{3}$/.test(base)) return say.money(value, base);
  if (base === 'share') return say.percent(value * 100, value * 100);
  return say.number(value, value >= 100 ? 0 : 1);
}

/** What a unit is called, for a heading: "dollars", "workers", "months". */
export function unitText(unit: string): string {
  const { base, per } = dimensionOf(unit);
  const name = /^[A-Z]{3}$/.test(base) ? base : tCode('runUnit', base);
  return per === null ? name : t('runUnit.per', { unit: name, per: tCode('runPer', per) });
}

/** An interval with its unit: "$7,200 a year", "10–40 % a month". */
export function amountText({ amounts, unit }: Reading): string {
  const { base, per } = dimensionOf(unit);
  const [only] = amounts;
  if (only === undefined) return '';
  const range =
    base === 'share'
      ? say.percent(only.low * 100, only.high * 100)
      : say.range(only.low, only.high, (value) => valueText(value, unit));
  const counted =
    /^[A-Z]{3}$/.test(base) || base === 'share'
      ? range
      : t('quantity.of', { value: range, unit: tCode('runUnit', base) });
  return per === null ? counted : t('runUnit.rate', { amount: counted, per: tCode('runPer', per) });
}

/** True if an output says the same in every month of every run: a sentence says it better than a drawing. */
export function isFlat({ quantiles }: Pick<RunJson['outputs'][number], 'quantiles'>): boolean {
  return new Set(Object.values(quantiles).flat()).size <= 1;
}

/** Who says it and when it became public, each once: "Daily NK 2015, Radio Free Asia 2019". */
export function sourcesText({ claims }: Reading): string {
  const names = claims.map(({ publisher, published }) =>
    [publisher ?? t('evidence.noPublisher'), (published.from ?? published.to ?? '').slice(0, 4)]
      .join(' ')
      .trim(),
  );
  return [...new Set(names)].join(', ');
}

/** The month asked for, if the run has it; otherwise its last. Null while there is no run. */
export function monthAsked(run: RunJson | null, month: string | undefined): Month | null {
  const months = run?.outputs[0]?.months ?? [];
  return months.find((one) => one === month) ?? months.at(-1) ?? null;
}

/** A part of a variance in whole percent; estimates of nothing may fall below it. */
export function shareText(share: number): string {
  const percent = Math.round(Math.min(1, Math.max(0, share)) * 100);
  return say.percent(percent, percent);
}

/** Categories that stay with a worker, each with its options: nobody is a kind by arrears or health (N2). */
export function kindsIn({
  states,
  categories,
}: Pick<RegimeDocumentJson, 'states' | 'categories'>): { category: string; options: readonly string[] }[] {
  const fixed = states.filter((state) => state.fixed && !state.unseen && state.of === 'worker');
  return categories
    .filter(({ name }) => fixed.some(({ type }) => type === name))
    .map(({ name, options }) => ({ category: name, options }));
}
