/**
 * The project's own gold: reports written for the purpose and what an editor must find in them. Reads the folder
 * `reports`, resolves every row to offsets and says which half a report belongs to. Guidelines: README.md beside this file.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import {
  type GoldClaim,
  type GoldQuantity,
  type GoldTime,
  type GoldVoice,
  parseClaim,
  parseQuantity,
  parseTime,
  parseVoice,
} from './parse-row.ts';
import { type Place, placeOf } from './place-words.ts';

export type GoldLanguage = 'en' | 'ko' | 'ru';
export type Half = 'development' | 'held-out' | 'unseen';

export interface GoldReport {
  readonly id: string;
  readonly language: GoldLanguage;
  readonly half: Half;
  readonly genre: string;
  readonly published: string;
  /** Stem of the report in the other language that tells the same, null if there is none. */
  readonly pair: string | null;
  readonly changedFrom: readonly string[];
  readonly text: string;
  readonly times: readonly GoldTime[];
  readonly quantities: readonly GoldQuantity[];
  readonly attribution: readonly GoldVoice[];
  readonly claims: readonly GoldClaim[];
  readonly boilerplate: readonly Place[];
  /** Korean half of a pair: `[English words, Korean words]` that each begin or stand in one sentence. */
  readonly links: readonly (readonly [string, string])[];
  /** Korean half of a pair: where the two were made to differ. */
  readonly disagreements: readonly { readonly kind: string; readonly en: string; readonly ko: string }[];
}

/** `reports`: every layer. `afresh` and `third`: texts written later, with times, amounts and norms only. */
export type GoldSet = 'reports' | 'afresh' | 'third';

const lists = ['times', 'quantities', 'attribution', 'claims', 'boilerplate', 'links', 'disagreements'];

/** All reports of a language, in order of their names. @throws Error naming the report and the row that is wrong */
export function loadGold(language: GoldLanguage, set: GoldSet = 'reports'): GoldReport[] {
  const folder = new URL(`./${set}/${language}/`, import.meta.url);
  const stems = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.slice(0, -'.yaml'.length))
    .sort();
  const halves = halvesOf(stems, set === 'third' ? 'unseen' : 'held-out');
  return stems.map((stem) => loadOne(folder, language, stem, halves.get(stem) ?? 'development'));
}

/** The half of the reports whose names have the lower SHA-256 is for development: nobody chose. */
function halvesOf(stems: readonly string[], apart: Half): ReadonlyMap<string, Half> {
  const hash = (stem: string): string => createHash('sha256').update(stem).digest('hex');
  const ranked = [...stems].sort((a, b) => (hash(a) < hash(b) ? -1 : 1));
  return new Map(ranked.map((stem, i) => [stem, i < stems.length / 2 ? 'development' : apart] as const));
}

function loadOne(folder: URL, language: GoldLanguage, stem: string, half: Half): GoldReport {
  const file = (ending: string): string => readFileSync(new URL(`${stem}.${ending}`, folder), 'utf8');
  const text = file('txt');
  const row = parse(file('yaml')) as Record<string, unknown>;
  const rows = (name: string): string[] => (row[name] ?? []) as string[];
  const whole = language !== 'ko';
  const each = <T>(name: string, read: (text: string, row: string, whole: boolean) => T): T[] =>
    rows(name).map((item) => {
      try {
        return read(text, item, whole);
      } catch (error) {
        throw new Error(`${language}/${stem}, ${name}: ${(error as Error).message}`, { cause: error });
      }
    });
  for (const name of Object.keys(row))
    if (!lists.includes(name) && !known.includes(name))
      throw new Error(`${language}/${stem}: unknown key ${name}`);
  return {
    id: `${language}/${stem}`,
    language,
    half,
    genre: String(row['genre']),
    published: String(row['published']),
    pair: (row['pair'] ?? null) as string | null,
    changedFrom: rows('changedFrom'),
    text,
    times: each('times', parseTime),
    quantities: each('quantities', parseQuantity),
    attribution: each('attribution', parseVoice),
    claims: each('claims', parseClaim),
    boilerplate: each('boilerplate', placeOf),
    links: rows('links').map((item) => {
      const [en = '', ko = ''] = item.split(' = ');
      return [en, ko] as const;
    }),
    disagreements: rows('disagreements').map((item) => {
      const [kind = '', en = '', ko = ''] = item.split(' | ');
      return { kind, en, ko };
    }),
  };
}

const known = ['language', 'genre', 'published', 'pair', 'changedFrom'];
