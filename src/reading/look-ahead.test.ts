/** Looking ahead only saves work: with it and without it the same is found. */
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compileWordings } from './claims/find-wordings.ts';
import { english } from './en/index.ts';
import { compileScanner, type LetterRule, scan, type Scanner, startsOf } from './notation/scan.ts';
import { fold } from './text/fold.ts';
import { makeDocument } from './text/make-document.ts';
import { encode } from './wording/encode.ts';
import { matchesOf, placesIn } from './wording/search.ts';

const texts = globSync(['test/fixtures/reading/*.txt', 'test/gold/{reports,afresh}/en/*.txt'])
  .sort()
  .filter((_, i) => i % 3 === 0)
  .map((path) => readFileSync(path, 'utf8'))
  .concat(
    [...english.quantities.rules, ...english.times.rules].flatMap(({ examples }) => examples.join('\n')),
  );

function blind<Rule extends LetterRule>(scanner: Scanner<Rule>): Scanner<Rule> {
  const byFirst = new Map(
    [...scanner.byFirst].map(([key, rules]) => [
      key,
      rules.map((rule) => ({ ...rule, letters: { ...rule.letters, follow: null } })),
    ]),
  );
  return { ...scanner, byFirst };
}

describe('looking ahead loses nothing', () => {
  test.each(['quantities', 'times'] as const)('in the tables of %s', (layer) => {
    const { rules, vocabularies } = english[layer];
    const scanner = compileScanner<LetterRule>(rules, vocabularies);
    const without = blind(scanner);
    let found = 0;
    for (const text of texts) {
      const folded = fold(text);
      const starts = startsOf(folded, false);
      const matches = scan(scanner, text, folded, starts);
      expect(matches).toEqual(scan(without, text, folded, starts));
      found += matches.length;
    }
    expect(found).toBeGreaterThan(200);
  });

  test('in norms by wording', () => {
    const { phrases } = english;
    const wordings = phrases?.claims.wordings;
    if (wordings == null) throw new Error('no wordings');
    const { rules, lists } = compileWordings(wordings);
    let found = 0;
    for (const text of texts.slice(0, 30)) {
      for (const sentence of makeDocument(text, 'en', english.tokenizer).sentences) {
        const [encoded, places] = [encode(sentence, lists), placesIn(lists, sentence.tokens)];
        for (const { wording } of rules) {
          const there = [...matchesOf(wording, encoded, places)].map(({ index, 0: words }) => [index, words]);
          const anywhere = [...matchesOf({ ...wording, begins: null }, encoded, places)];
          expect(there).toEqual(anywhere.map(({ index, 0: words }) => [index, words]));
          found += there.length;
        }
      }
    }
    expect(found).toBeGreaterThan(20);
  });
});
