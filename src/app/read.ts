/** `corvee read`: what the reading layers find in files, as it is; nothing is stored. */
import { basename } from 'node:path';
import { readTextFile } from '../intake/index.ts';
import { read as readText, readingToJson } from '../reading/index.ts';
import { maskReading } from './contacts/index.ts';
import type { GivenDate } from './brief/index.ts';
import type { ReadFileJson, ReadJson } from './shapes/read.ts';

export const LAYERS = ['times', 'quantities', 'attribution', 'claims'] as const;
export type Layer = (typeof LAYERS)[number];

/**
 * @param masked - takes the words and days of contact out (N6), for people to read. Without it the layers are as found: words
 *   are the slices of the reader's own file, which is what a program that compares them needs.
 * @throws whatever `readTextFile` throws for a file that is no text
 */
export async function readReports(
  paths: readonly string[],
  published: ReadonlyMap<string, GivenDate>,
  layer: Layer | null,
  masked: boolean,
): Promise<ReadJson> {
  const files: ReadFileJson[] = [];
  for (const path of paths) {
    const { text, sha256 } = await readTextFile(path);
    const reading = readText(text, { published: published.get(path) ?? null, outlet: basename(path) });
    const json = readingToJson(masked ? maskReading(text, reading) : reading, { file: path, sha256 });
    const kept = LAYERS.filter((name) => layer === null || layer === name);
    const { times, quantities, attribution, claims, checks, ...rest } = json;
    const layers = { times, quantities, attribution, claims };
    files.push({
      ...rest,
      ...Object.fromEntries(kept.map((name) => [name, layers[name]])),
      ...(kept.includes('claims') ? { checks } : {}),
    });
  }
  return { schema: 1, files };
}
