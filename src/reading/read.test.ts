import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDay, sha256 } from '../base/index.ts';
import {
  type OriginId,
  passageHolds,
  passageOf,
  reportIdOf,
  sealClaim,
  UNGRADED,
} from '../evidence/index.ts';
import { english } from './en/index.ts';
import { type Extent, read, type Reading, readingToJson } from './index.ts';
import { anyText } from './robustness.case.ts';

const TODAY = parseDay('2023-04-04');
const OPTIONS = { published: { from: TODAY, to: TODAY } };

/** Every item that stands on words, with the words it claims to stand on. */
function items(reading: Reading): (Extent & { readonly text: string })[] {
  return [
    ...reading.times,
    ...reading.quantities,
    ...reading.attribution,
    ...reading.claims,
    ...reading.boilerplate,
  ];
}

const SAMPLE = `According to a trader in Russia on Tuesday, the bureau issued an order about party funds to crews on Monday.

Crews must pay by the 25th of each month. They will be sent home if they miss payments for six months.

“We cannot leave the district,” a builder said. “Managers have been confiscating phones since late March.”

Crews reportedly pay USD 6,000 to USD 7,000 a year. Some believe that trains will resume before October.`;

describe('what holds for any text', () => {
  test('every item’s words are the slice at its offsets, inside the text, and never empty', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { start, end, text: words } of items(read(text, OPTIONS))) {
          if (text.slice(start, end) !== words || start >= end || start < 0 || end > text.length)
            return false;
        }
        return true;
      }),
      { numRuns: 400 },
    );
  });

  test('with or without a date, in any language, reading never throws', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('en', 'ko', 'ru', undefined), (text, language) => {
        const reading = read(text, { published: null, ...(language === undefined ? {} : { language }) });
        return (
          reading.published.from === null ||
          reading.published.to === null ||
          reading.published.from <= reading.published.to
        );
      }),
      { numRuns: 300 },
    );
  });

  test('the same text gives the same reading, and the JSON of it can be written', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const [once, twice] = [read(text, OPTIONS), read(text, OPTIONS)].map((reading) =>
          JSON.stringify(readingToJson(reading, { file: 'a.txt', sha256: '' })),
        );
        return once === twice;
      }),
      { numRuns: 60 },
    );
  });

  test('an interval never ends before it begins', () => {
    fc.assert(
      fc.property(anyText, (text) =>
        read(text, OPTIONS).times.every(({ from, to }) => from === null || to === null || from <= to),
      ),
      { numRuns: 200 },
    );
  });

  test('a wider publication interval never gives a narrower reading', () => {
    const from = parseDay('2023-03-01');
    const to = parseDay('2023-05-31');
    const wide = read(SAMPLE, { published: { from, to } });
    for (const day of ['2023-03-01', '2023-03-20', '2023-04-04', '2023-05-31'].map(parseDay)) {
      read(SAMPLE, { published: { from: day, to: day } }).times.forEach((time, i) => {
        const hull = wide.times[i];
        if (time.from !== null && hull?.from !== null)
          expect((hull?.from ?? '') <= time.from, time.text).toBe(true);
        if (time.to !== null && hull?.to !== null) expect((hull?.to ?? '') >= time.to, time.text).toBe(true);
      });
    }
  });
});

describe('proposals', () => {
  const report = reportIdOf(sha256(SAMPLE));

  test('each becomes a sealed claim once a report and an origin are added, without loss', () => {
    const { claims } = read(SAMPLE, OPTIONS);
    expect(claims.length).toBeGreaterThanOrEqual(7);
    for (const { start, end, statement } of claims) {
      const claim = sealClaim({
        ...statement,
        slug: null,
        report,
        passages: [passageOf(report, SAMPLE, start, end)],
        origin: 'made-up' as OriginId,
        grade: UNGRADED,
        peopleWhoCouldKnow: 'unknown',
      });
      expect(claim).toMatchObject({ ...statement });
      expect(claim.passages.every((passage) => passageHolds(passage, SAMPLE))).toBe(true);
    }
  });

  /** Seals every proposal as the doors do; throws where evidence would refuse one. */
  const sealAll = (text: string): number => {
    const { claims } = read(text, { published: null });
    for (const { start, end, statement } of claims) {
      if (!text.slice(start, end).isWellFormed()) continue;
      sealClaim({
        ...statement,
        slug: null,
        report,
        passages: [passageOf(report, text, start, end)],
        origin: 'made-up' as OriginId,
        grade: UNGRADED,
        peopleWhoCouldKnow: 'unknown',
      });
    }
    return claims.length;
  };

  test('each can be sealed whatever the text: noise, and words of the rules in any order', () => {
    fc.assert(
      fc.property(anyText, (noise) => sealAll(`${noise}\n${SAMPLE}\n${noise}`) > 0),
      { numRuns: 100 },
    );
  });

  test('each can be sealed whatever the words of claims stand side by side', () => {
    const sentences = english.phrases?.claims.rules.flatMap(({ examples }) =>
      examples.map((example) => example.split(' => ')[0] ?? ''),
    );
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...(sentences ?? [])), { minLength: 1, maxLength: 8 }),
        (parts) => {
          sealAll(parts.join(' '));
          sealAll(parts.map((part) => part.replace(/[.]$/, '')).join(' while '));
        },
      ),
      { numRuns: 150 },
    );
  });

  const folders = ['test/fixtures/reading', '../shared/seeds'].filter((folder) => existsSync(folder));
  test.each(folders.flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}`)))(
    'each can be sealed: %s',
    (path) => {
      const text = readFileSync(path, 'utf8');
      expect(() => sealAll(text)).not.toThrow();
    },
  );

  test('each names its rule and the words that fired, and its words are those of the text', () => {
    for (const { statement, rule } of read(SAMPLE, OPTIONS).claims) {
      expect(rule).toMatch(/^[a-z]+\/[a-z-]+(#content)?$/);
      for (const { words } of statement.triggers)
        expect(SAMPLE.slice(words.start, words.end)).toBe(words.text);
      for (const { cue } of statement.chain)
        if (cue !== null) expect(SAMPLE.slice(cue.start, cue.end)).toBe(cue.text);
    }
  });

  test('a summary is never a quotation: it repeats no five words of the text in a row', () => {
    for (const { statement } of read(SAMPLE, OPTIONS).claims) {
      const words = statement.summary.toLowerCase().split(/\W+/);
      const runs = words.slice(4).map((_, i) => words.slice(i, i + 5).join(' '));
      expect(runs.filter((run) => SAMPLE.toLowerCase().replace(/\W+/g, ' ').includes(run))).toEqual([]);
    }
  });

  test('the outermost link is the publisher, and nobody else has been read', () => {
    for (const { statement } of read(SAMPLE, { ...OPTIONS, outlet: 'A Paper' }).claims) {
      expect(statement.chain[0]).toMatchObject({
        party: { kind: 'outlet', label: 'A Paper' },
        role: 'publisher',
        read: true,
      });
      expect(statement.chain.slice(1).every((link) => !link.read)).toBe(true);
    }
  });

  test('a quotation re-opened without its own tag keeps the last source and says that it is implied', () => {
    const implied = read(SAMPLE, OPTIONS).claims.find(({ text }) => text.includes('confiscating phones'));
    expect(implied?.statement.chain.at(-1)).toMatchObject({ implied: true, quoted: true });
  });
});

describe('numbers', () => {
  const word = fc.constantFrom(
    'USD',
    'rubles',
    'yuan',
    'workers',
    'percent',
    'months',
    'a',
    'year',
    'to',
    'at',
    'least',
    'pay',
    'or',
    'more',
    'million',
    'thousand',
  );
  const number = fc.oneof(
    fc.integer({ min: 0, max: 5_000_000 }).map((n) => n.toLocaleString('en-US')),
    fc.integer({ min: 0, max: 99_999 }).map(String),
    fc.double({ min: 0, max: 99, noNaN: true }).map((n) => n.toFixed(1)),
  );

  test('every digit printed is a digit of the source, and no sum is off by a factor of ten', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(word, number), { minLength: 1, maxLength: 14 }), (parts) => {
        const text = parts.join(' ');
        for (const { text: words, quantity } of read(text, OPTIONS).quantities) {
          if (quantity.kind !== 'value') continue;
          const source = [...words.matchAll(/([0-9][0-9,]*(?:\.[0-9]+)?|\ba)(?: (thousand|million))?/g)].map(
            ([, digits = '', scale]) =>
              (digits === 'a' ? 1 : Number(digits.replaceAll(',', ''))) *
              (scale === 'million' ? 1e6 : scale === 'thousand' ? 1e3 : 1),
          );
          const printed = [quantity.min, quantity.max].filter((n) => n !== null);
          const same = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a));
          // "7 to 10 million" shares its scale, so a number may also be a source number with the scale of the other.
          const scales = [1, 1e3, 1e6].filter(
            (scale) => scale === 1 || words.includes(scale === 1e3 ? 'thousand' : 'million'),
          );
          if (
            !printed.every((n) =>
              source.some((s) => scales.some((scale) => same(n, s) || same(n, s * scale))),
            )
          )
            return false;
        }
        return true;
      }),
      { numRuns: 1500 },
    );
  });
});
