/**
 * No pattern that reads a text can be made to backtrack without end: what the tables compile to repeats nothing without a
 * bound, and every expression written by hand is looked through for the letters that would drive it mad.
 */
import { globSync, readFileSync } from 'node:fs';
import { RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';
import { analyse } from 'scslre';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { english } from './en/index.ts';
import { korean } from './ko/index.ts';
import type { LanguagePack } from './language-pack.ts';
import { compileLetters } from './notation/letters.ts';
import { russian } from './ru/index.ts';

/** Quantifiers without an upper bound, as they stand. */
function endless({ source, flags }: RegExp): string[] {
  const found: string[] = [];
  visitRegExpAST(
    new RegExpParser().parsePattern(source, 0, source.length, { unicode: flags.includes('u') }),
    {
      onQuantifierEnter: ({ max, raw }) => {
        if (max === Infinity) found.push(raw);
      },
    },
  );
  return found;
}

/** Where a letter, repeated, costs more than its number. */
function slow(literal: string): string[] {
  return analyse(new RegExpParser().parseLiteral(literal), { maxReports: 3 }).reports.map(
    ({ type, exponential }) => `${type}${exponential ? ', exponential' : ''}`,
  );
}

/** What no text of a user reaches. */
const EXCUSED: Readonly<Record<string, string>> = {
  '/\\B(?=(?:\\d{3})+$)/g': 'the digits of one number',
  '/\\s*\\|\\s*|\\s*\\n\\s*/': 'the tables of the project',
};

describe('patterns of the tables', () => {
  test.each(Object.entries<LanguagePack>({ english, korean, russian }))(
    'of %s repeat nothing without a bound',
    (_, { times, quantities }) => {
      const patterns = [...times.rules, ...quantities.rules, ...quantities.rates].map(({ id, pattern }) => ({
        id,
        pattern,
      }));
      expect(patterns.length).toBeGreaterThan(20);
      const found = patterns.flatMap(({ id, pattern }) => {
        const vocabularies = { ...times.vocabularies, ...quantities.vocabularies };
        return endless(compileLetters(pattern, vocabularies).expression).map((raw) => `${id}: ${raw}`);
      });
      expect(found).toEqual([]);
    },
  );

  test('one without a bound would be seen', () => {
    expect(endless(/(?:a|b{1,3})+c*/u)).toEqual(['(?:a|b{1,3})+', 'c*']);
  });
});

describe('expressions written by hand', () => {
  const files = globSync(['src/reading/**/*.ts', 'src/app/contacts/*.ts']).filter(
    (file) => !/\.(?:test|case)\.ts$/.test(file),
  );
  const literals = files.flatMap((file) => literalsIn(file).map((literal) => [file, literal] as const));

  test('none costs more than the length of a text', () => {
    expect(literals.length).toBeGreaterThan(150);
    const found = literals.filter(([, literal]) => slow(literal).length > 0);
    expect(found.filter(([, literal]) => !(literal in EXCUSED))).toEqual([]);
    expect(new Set(found.map(([, literal]) => literal))).toEqual(new Set(Object.keys(EXCUSED)));
  });

  test('one that does would be seen', () => {
    expect(slow('/^(?:a+)+$/')[0]).toContain('exponential');
    expect(slow('/\\s+$/')).toHaveLength(1);
  });
});

function literalsIn(file: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest));
  return found;
}
