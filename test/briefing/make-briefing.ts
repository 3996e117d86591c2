/** A briefing of invented reports laid over the sample, as `corvee brief` makes it, with its four files. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { brief, loadRegime, openSample, writeBriefing, type Briefing } from '../../src/app/index.ts';
import type { Day } from '../../src/base/index.ts';
import type { Locale } from '../../src/messages/index.ts';

export interface Made {
  readonly briefing: Briefing;
  readonly page: string;
  readonly document: Page;
  readonly claims: string;
  readonly register: string;
  readonly runs: string;
}

/** What is used of an element, without the types of a browser. */
export interface Element {
  readonly id: string;
  readonly textContent: string;
  readonly outerHTML: string;
  getAttribute(name: string): string | null;
  querySelector(selector: string): Element | null;
  querySelectorAll(selector: string): Iterable<Element>;
}
type Page = Pick<Element, 'querySelector' | 'querySelectorAll'>;

export interface Making {
  readonly locale?: Locale;
  readonly seed?: number;
  readonly known?: string;
  /** Days of publication by file name. */
  readonly published?: Readonly<Record<string, string>>;
}

/** @param reports - texts by file name */
export async function makeBriefing(
  reports: Readonly<Record<string, string>>,
  { locale = 'en', seed = 1, known, published = {} }: Making = {},
): Promise<Made> {
  const dir = mkdtempSync(join(tmpdir(), 'corvee-brief-'));
  const sample = await openSample();
  try {
    const paths = Object.entries(reports).map(([name, text]) => {
      const path = join(dir, name);
      writeFileSync(path, text);
      return path;
    });
    const given = Object.entries(published).map(
      ([name, day]) => [join(dir, name), { from: day as Day, to: day as Day }] as const,
    );
    const briefing = await brief(sample, {
      paths,
      published: new Map(given),
      regime: loadRegime(),
      known: (known ?? null) as Day | null,
      locale,
      seed,
      size: { workers: 60, draws: 16 },
    });
    const out = join(dir, 'out');
    await writeBriefing(out, briefing);
    const read = (name: string): string => readFileSync(join(out, name), 'utf8');
    const page = read('index.html');
    const { document } = parseHTML(page) as unknown as { document: Page };
    return {
      briefing,
      page,
      document,
      claims: read('claims.json'),
      register: read('register.json'),
      runs: read('runs.csv'),
    };
  } finally {
    await sample.close();
    rmSync(dir, { recursive: true });
  }
}
