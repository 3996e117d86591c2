/** What a trial is made of, without the page: which facts are set, to what, and what the runs then say of an output. */
import { quantileSorted } from 'simple-statistics';
import type { TrialChange, TrialWork } from '../../../../../engine/browser/index.ts';
import type { TrialJson } from '../../../lib/types.ts';

export type Fact = TrialJson['facts'][number];

/** Values somebody set, in the facts' own units, by `keyOf`. */
export type Settings = Readonly<Record<string, number>>;

/** What a run says of an output: per quantile one number a month. */
export interface Series {
  readonly name: string;
  readonly label: string;
  readonly unit: string;
  readonly months: TrialJson['months'];
  readonly quantiles: Readonly<Record<string, number[]>>;
}

const QUANTILES = [0.05, 0.25, 0.5, 0.75, 0.95];

/** A fact and its option, as an address names them. */
export function keyOf({ parameter, option }: Pick<Fact, 'parameter' | 'option'>): string {
  return option === '' ? parameter : `${parameter}.${option}`;
}

/** "illness:0.05,pay.forestry:900"; what is no fact of this trial, or no number, is left out. */
export function parseSettings(text: string | undefined, facts: readonly Fact[]): Settings {
  const pairs = (text ?? '').split(',').flatMap((part): [string, number][] => {
    const [key = '', number = ''] = part.split(':');
    const fact = facts.find((item) => keyOf(item) === key);
    const value = number === '' ? Number.NaN : Number(number);
    return fact === undefined || !Number.isFinite(value) ? [] : [[key, withinRange(value, fact)]];
  });
  return Object.fromEntries(pairs);
}

/** The inverse of `parseSettings`. */
export function settingsText(settings: Settings): string {
  return Object.entries(settings)
    .map(([key, value]) => `${key}:${String(value)}`)
    .join(',');
}

/** The ends of a slider and its step: from nothing to twice the most that is reported; a share ends at the whole. */
export function rangeOf({ high, scale, most }: Fact): { min: number; max: number; step: number } {
  const whole = most / scale;
  const wanted = high > 0 ? 2 * high : 1;
  const size = 10 ** Math.floor(Math.log10(wanted));
  const max = Math.min(whole, Math.ceil(wanted / size - 1e-9) * size);
  const step = Math.max(1 / scale, size / 100);
  return { min: 0, max, step: scale === 1 ? Math.max(1, Math.round(step)) : step };
}

/** A value that the fact's slider can have. */
export function withinRange(value: number, fact: Fact): number {
  const { min, max } = rangeOf(fact);
  return Math.min(max, Math.max(min, value));
}

/** What the engine is told. */
export function changesOf(settings: Settings, facts: readonly Fact[]): TrialChange[] {
  return facts.flatMap((fact): TrialChange[] => {
    const value = settings[keyOf(fact)];
    if (value === undefined) return [];
    const { slot, index: option, scale, most } = fact;
    return [{ slot, option, value: Math.min(most, Math.round(value * scale)) }];
  });
}

/** Outputs that may be shown while these facts are set (N3). */
export function outputsFor(settings: Settings, trial: TrialJson): TrialJson['outputs'] {
  const set = trial.facts.filter((fact) => settings[keyOf(fact)] !== undefined);
  return trial.outputs.filter(({ name }) => set.every(({ outputs }) => outputs.includes(name)));
}

/** What the page's worker is sent first. */
export function workOf(trial: TrialJson): TrialWork {
  const { workers, months, seed, draws } = trial;
  return {
    plan: trial.plan as TrialWork['plan'],
    workers,
    months: months.length,
    seed: [seed >>> 0, Math.floor(seed / 2 ** 32) >>> 0],
    draws,
    values: integersOf(trial.values),
    measures: trial.outputs.map(({ measure }) => measure),
  };
}

function integersOf(base64: string): Int32Array {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  const view = new DataView(bytes.buffer);
  return Int32Array.from({ length: text.length / 4 }, (_, i) => view.getInt32(4 * i, true));
}

/** What the draws say of an output together. @param cells - draw by draw, output by output, month by month */
export function seriesOf(trial: TrialJson, name: string, cells: Float64Array): Series | null {
  const place = trial.outputs.findIndex((output) => output.name === name);
  const output = trial.outputs[place];
  if (output === undefined) return null;
  const { months, draws, outputs } = trial;
  const byMonth = months.map((_, m) =>
    draws
      .map((_, draw) => cells[(draw * outputs.length + place) * months.length + m] ?? 0)
      .sort((a, b) => a - b),
  );
  return {
    name,
    label: output.label,
    unit: output.unit,
    months,
    quantiles: Object.fromEntries(
      QUANTILES.map((q) => [String(q), byMonth.map((values) => quantileSorted(values, q))]),
    ),
  };
}

/** SHA-256 of cells, as the server reckons it. */
export async function hashOfCells(cells: Float64Array<ArrayBuffer>): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', cells);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
