/** `corvee read`: what the reading layers find in files, as it is; nothing is stored. A model is asked only if one is named. */
import { basename } from 'node:path';
import { CorveeError } from '../base/index.ts';
import { readReportFile } from '../intake/index.ts';
import { read as readText, readingToJson } from '../reading/index.ts';
import { maskReading } from './contacts/index.ts';
import { pageLimits, type GivenDate } from './brief/index.ts';
import type { Locale } from '../messages/index.ts';
import { modelJson, modelReader, type ModelOptions } from './model/index.ts';
import type { ReadFileJson, ReadJson } from './shapes/read.ts';

export const LAYERS = ['times', 'quantities', 'attribution', 'claims'] as const;
export type Layer = (typeof LAYERS)[number];

export interface ReadReportsOptions {
  readonly layer: Layer | null;
  /**
   * Takes the words and days of contact out (N6), for people to read. Without it the layers are as found: words are the slices of
   * the reader's own file, which is what a program that compares them needs.
   */
  readonly masked: boolean;
  /** Language of the reasons for an inferred date. */
  readonly locale: Locale;
  readonly acceptRisk?: boolean;
  /** Pages chosen among those of archives. */
  readonly pages?: readonly string[];
  /** Left out: nothing is asked of anybody. */
  readonly model?: ModelOptions;
  /** Ends the asking. */
  readonly signal?: AbortSignal;
}

/**
 * @throws whatever `readReportFile` throws for a file that cannot be read; with a model CorveeError 'model-unpublished' for a
 * file that nobody says is published by now, and what `modelReader` throws, before anything is sent
 */
export async function readReports(
  paths: readonly string[],
  published: ReadonlyMap<string, GivenDate>,
  { layer, masked, locale, acceptRisk = false, pages = [], model, signal }: ReadReportsOptions,
): Promise<ReadJson> {
  const asker = model === undefined ? null : modelReader(model, signal ?? new AbortController().signal);
  if (asker !== null) for (const path of paths) refuseUnpublished(path, published.get(path));
  const files: ReadFileJson[] = [];
  for (const path of paths) {
    const { text, sha256, derivedBy, page } = await readReportFile(path, { acceptRisk, pages });
    const context = pageLimits(page, locale);
    const reading = readText(text, {
      published: published.get(path) ?? null,
      outlet: basename(path),
      context,
      rivals: asker !== null,
    });
    const json = readingToJson(masked ? maskReading(text, reading) : reading, { file: path, sha256 });
    const kept = LAYERS.filter((name) => layer === null || layer === name);
    const { times, quantities, attribution, claims, checks, ...rest } = json;
    const layers = { times, quantities, attribution, claims };
    const document = derivedBy === 'text' || masked ? {} : { document: { format: derivedBy, text } };
    files.push({
      ...rest,
      ...document,
      ...Object.fromEntries(kept.map((name) => [name, layers[name]])),
      ...(kept.includes('claims') ? { checks } : {}),
      ...(asker === null
        ? {}
        : { model: modelJson(asker, await asker.ask(text, reading), { text, reading, masked, locale }) }),
    });
  }
  return { schema: 1, files };
}

/** Only the user knows whether the world has a report already, and has to say so. */
function refuseUnpublished(file: string, given: GivenDate | undefined): void {
  const today = new Date().toISOString().slice(0, 10);
  if (given === undefined || given.to > today) throw new CorveeError('model-unpublished', { file });
}
