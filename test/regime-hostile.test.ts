/** What a hostile or a huge regime does: it is refused or it runs, and nothing else happens. */
import fc from 'fast-check';
import { globSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { check } from '../src/app/index.ts';
import { isCorveeError } from '../src/base/index.ts';
import { runReference } from '../src/engine/index.ts';
import { checkRegime, planFromChecked, type RegimeFiles } from '../src/regime/index.ts';

const slow = process.env.SLOW === '1';
const tiny = 'test/regime/tiny';
const base: RegimeFiles = Object.fromEntries(
  globSync(`${tiny}/**/*.yaml`).map((file) => [file.slice(tiny.length + 1), readFileSync(file, 'utf8')]),
);

/** Codes of the problems, or 'sound'. Anything but a refusal is thrown on. */
function verdict(files: RegimeFiles): readonly string[] {
  try {
    checkRegime('tiny', files);
    return ['sound'];
  } catch (error) {
    if (isCorveeError(error, 'regime-refused')) return error.data.problems.map(({ code }) => code);
    throw error;
  }
}

const head = (more: string): string => `regime: big
title: Big
state: RU
step: month
currency: USD
workplace: { size: [1, 1], because: invented for a test }
parties: { employer: pays }
month: [all]
${more}`;

describe('a regime nobody honest writes', () => {
  test('a file of 50 MB is refused without being read to its end', () => {
    const dir = mkdtempSync(join(tmpdir(), 'corvee-big-'));
    writeFileSync(join(dir, 'regime.yaml'), Buffer.alloc(50 * 1024 * 1024, 'x'));
    const before = performance.now();
    expect(check(dir).problems.map(({ code }) => code)).toContain('file-too-large');
    expect(performance.now() - before).toBeLessThan(2000);
  });

  test('a bomb of aliases is refused in no time', () => {
    const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]'];
    for (let i = 1; i < 30; i++) {
      lines.push(
        `a${String(i)}: &a${String(i)} [${Array.from({ length: 10 }, () => `*a${String(i - 1)}`).join(', ')}]`,
      );
    }
    const before = performance.now();
    expect(verdict({ ...base, 'regime.yaml': `${base['regime.yaml'] ?? ''}${lines.join('\n')}\n` })).toEqual([
      'yaml',
    ]);
    expect(performance.now() - before).toBeLessThan(2000);
  });

  test.each(['__proto__', 'constructor', 'prototype'])(
    'the key %s is refused wherever it stands, and nothing is polluted',
    (key) => {
      for (const [file, text] of Object.entries(base)) {
        expect(verdict({ ...base, [file]: `${text}${key}: { polluted: true }\n` })).toContain('hostile-key');
      }
      expect(
        verdict({ ...base, 'regime.yaml': `${base['regime.yaml'] ?? ''}x: { y: [{ "${key}": 1 }] }\n` }),
      ).toContain('hostile-key');
      expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    },
  );

  test('a name that every object has is no name of the regime', () => {
    const uses = (name: string) =>
      verdict({
        ...base,
        'rules/dues.yaml': (base['rules/dues.yaml'] ?? '').replace(
          'can: savings >= due',
          `can: savings >= due and ${name} = 1`,
        ),
      });
    for (const name of ['toString', 'hasOwnProperty', 'valueOf', 'constructor'])
      expect(uses(name)).toEqual(['unknown-name']);
    const pays = (to: string) =>
      verdict({
        ...base,
        'rules/dues.yaml': (base['rules/dues.yaml'] ?? '').replace('to: state, amount', `to: ${to}, amount`),
      });
    for (const name of ['toString', 'valueOf']) expect(pays(name)).toEqual(['unknown-purse']);
  });

  test('nesting is cut off, in files and in expressions', () => {
    const depth = 5000;
    expect(verdict({ ...base, 'regime.yaml': `x: ${'['.repeat(depth)}${']'.repeat(depth)}` })).not.toContain(
      'sound',
    );
    const deep = (text: string) =>
      verdict({
        ...base,
        'rules/dues.yaml': (base['rules/dues.yaml'] ?? '').replace('can: savings >= due', `can: "${text}"`),
      });
    expect(deep(`${'('.repeat(depth)}open${')'.repeat(depth)}`)).toContain('expression');
    expect(deep(`${'not '.repeat(depth)}open`)).toContain('expression');
    expect(deep(`savings >= ${'-'.repeat(depth)}due`)).toContain('expression');
    expect(deep(`${'open ? '.repeat(depth)}true${' : true'.repeat(depth)}`)).toContain('expression');
    expect(deep(Array.from({ length: depth }, () => 'open').join(' and '))).toContain('expression');
  });

  test('files changed at random are refused or sound, and never anything else', () => {
    const files = Object.keys(base);
    const edit = fc.record({
      file: fc.constantFrom(...files),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.nat(12),
      text: fc.oneof(
        fc.string({ maxLength: 6 }),
        fc.constantFrom(
          '- ',
          ': ',
          '{',
          '}',
          '[',
          '&a ',
          '*a',
          '!!',
          '? ',
          '| ',
          '%',
          '(',
          ' per step',
          ' in ',
          '0',
          '-1',
          '\n',
          '\t',
          '"',
          '#',
        ),
      ),
    });
    expect(verdict({ ...base })[0]).toBe('sound');
    let sound = 0;
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 3 }), (edits) => {
        const changed: Record<string, string> = { ...base };
        for (const { file, at, length, text } of edits) {
          const old = changed[file] ?? '';
          const start = Math.floor(at * old.length);
          changed[file] = old.slice(0, start) + text + old.slice(start + length);
        }
        const found = verdict(changed);
        expect(found.length).toBeGreaterThan(0);
        if (found[0] === 'sound') sound++;
      }),
      { numRuns: slow ? 100_000 : 400 },
    );
    // Few changes leave it sound, so that a small sample may hold none.
    if (slow) expect(sound).toBeGreaterThan(0);
  });
});

describe('a large regime', () => {
  test('ten thousand rules are checked and compiled', () => {
    const rules = Array.from(
      { length: 10_000 },
      (_, i) => `  - { id: r-${String(i)}, label: r, set: { x: "x + ${String(i % 7)}" } }`,
    );
    const files: RegimeFiles = {
      'regime.yaml': head('categories: {}\n'),
      'rules/all.yaml': `state:\n  x: { label: x, is: number, start: 0 }\nrules:\n${rules.join('\n')}\noutputs:\n  x: { label: x, about: workers, sum: x }\n`,
    };
    const before = performance.now();
    const plan = planFromChecked(checkRegime('big', files));
    expect(plan.rules).toHaveLength(10_000);
    expect(performance.now() - before).toBeLessThan(20_000);
  }, 60_000);

  test.each([255, 256, 65_535, 65_536])(
    'a category of %i options keeps them apart, the last from the first',
    (n) => {
      const options = Array.from({ length: n }, (_, i) => `o${String(i)}`);
      const files: RegimeFiles = {
        'regime.yaml': head(`categories:\n  kind: [${options.join(', ')}]\n`),
        'rules/all.yaml': `state:\n  kind: { label: kind, is: kind, start: ${options.at(-1) ?? ''} }\nrules:\n  - { id: stay, label: stay, set: { kind: kind } }\noutputs:\n  last: { label: last, about: workers, count: kind = ${options.at(-1) ?? ''} }\n  first: { label: first, about: workers, count: kind = o0 }\n`,
      };
      const plan = planFromChecked(checkRegime('big', files));
      const result = runReference({
        plan,
        workers: 3,
        months: 1,
        seed: [1, 2],
        draw: 0,
        variant: 0,
        replicate: 0,
        values: [],
      });
      expect(plan.outputs.map(({ tallies }) => result.tallies[tallies[0] ?? 0])).toEqual([3, 0]);
    },
    60_000,
  );

  test.each([255, 256, 65_535, 65_536])('%i workplaces of one are summed one by one', (n) => {
    const files: RegimeFiles = {
      'regime.yaml': head('categories: {}\n'),
      'rules/all.yaml':
        'state:\n  alone: { label: alone, is: flag, start: false }\nrules:\n  - { id: look, label: look, set: { alone: "count(true) in workplace = 1 persons" } }\noutputs:\n  alone: { label: alone, about: workers, count: alone }\n',
    };
    const plan = planFromChecked(checkRegime('big', files));
    const result = runReference({
      plan,
      workers: n,
      months: 1,
      seed: [1, 2],
      draw: 0,
      variant: 0,
      replicate: 0,
      values: [],
    });
    expect(result.tallies[plan.outputs[0]?.tallies[0] ?? 0]).toBe(n);
  });
});
