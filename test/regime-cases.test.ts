/**
 * Cases of the regime language: each file under `test/regime/{good,bad}` edits the regime `tiny` and states the exact
 * output of `corvee check`. `RECORD=1` rewrites the outputs; explain the difference in the commit.
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { outputSeries } from '../src/analysis/index.ts';
import { isCorveeError, type Month, type Problem } from '../src/base/index.ts';
import { printProblem } from '../src/cli/print-problem.ts';
import { BACKENDS, makeEngine } from '../src/engine/index.ts';
import { checkRegime, planFromChecked, type RegimeFiles } from '../src/regime/index.ts';
import { makeScenario } from '../src/scenario/index.ts';

const record = process.env.RECORD === '1';
const tiny = 'test/regime/tiny';
const base: RegimeFiles = Object.fromEntries(
  globSync(`${tiny}/**/*.yaml`).map((file) => [file.slice(tiny.length + 1), readFileSync(file, 'utf8')]),
);

/** Applies every `diff` block: the removed lines must stand in the file, once. A block without them adds a file. */
function edited(source: string): RegimeFiles {
  const files: Record<string, string> = { ...base };
  for (const [, file = '', body = ''] of source.matchAll(/```diff (\S+)\n([\s\S]*?)```/g)) {
    const side = (sign: string): string =>
      body
        .split('\n')
        .filter((line) => line.startsWith(sign))
        .map((line) => `${line.slice(1)}\n`)
        .join('');
    const [before, after] = [side('-'), side('+')];
    const text = files[file] ?? '';
    if (before !== '' && text.split(before).length !== 2) throw new Error(`not once in ${file}: ${before}`);
    files[file] = before === '' ? text + after : text.replace(before, () => after);
    if (files[file] === '') Reflect.deleteProperty(files, file);
  }
  return files;
}

function check(files: RegimeFiles): string {
  try {
    const regime = checkRegime('tiny', files);
    const plan = planFromChecked(regime);
    return `The regime is sound: ${String(regime.rules.length)} rules, ${String(plan.phases.length)} phases.`;
  } catch (error) {
    if (isCorveeError(error, 'regime-refused')) {
      return error.data.problems.map((problem: Problem) => printProblem(problem, files, 'en')).join('\n\n');
    }
    throw error;
  }
}

/** Every output of a sound regime over half a year, the same on every backend. */
function ran(files: RegimeFiles): string {
  const regime = checkRegime('tiny', files);
  const knowledge = {
    data: { claims: new Map(), instruments: [], relations: [] },
    state: 'RU',
    known: null,
    recorded: null,
  };
  // What nobody reported is taken from the regime as it stands: these are tests of the language, not of evidence.
  const assumed = {
    ...regime,
    parameters: regime.parameters.map((parameter) => ({
      ...parameter,
      values: undefined,
      assumption: parameter.assumption ?? {
        value: parameter.values?.[0]?.is ?? 0,
        because: 'invented for a test',
      },
    })),
  };
  const scenario = makeScenario(assumed, {
    knowledge,
    start: '2021-06' as Month,
    months: 6,
    workers: 100,
    seed: [1, 2],
  });
  const [result, ...others] = BACKENDS.map((backend) =>
    makeEngine(scenario.plan, backend).run(scenario.input(0, 0, 0)),
  );
  if (result === undefined) throw new Error('no backend');
  for (const other of others) expect(other).toEqual(result);
  return scenario.plan.outputs
    .map((output) => {
      const series = outputSeries(scenario.plan, output, result).map((value) =>
        String(Math.round(value * 100) / 100),
      );
      return `${output.name}: ${series.join(' ')}`;
    })
    .join('\n');
}

describe.each(['good', 'bad'])('%s regimes', (kind) => {
  for (const file of globSync(`test/regime/${kind}/*.md`).sort()) {
    const source = readFileSync(file, 'utf8');
    const title = /^# (.*)$/m.exec(source)?.[1] ?? file;
    test(title, () => {
      const files = edited(source);
      const checked = check(files);
      const lines = [`$ corvee check tiny`, checked];
      if (kind === 'good') lines.push('$ run, 100 workers, June to November 2021', ran(files));
      const output = `\`\`\`console\n${lines.join('\n')}\n\`\`\``;
      const expected = /```console\n[\s\S]*?```/.exec(source)?.[0];
      if (record) {
        const text =
          expected === undefined
            ? `${source.trimEnd()}\n\n${output}\n`
            : source.replace(expected, () => output);
        writeFileSync(file, text);
      } else expect(output).toBe(expected);
      expect(checked.includes('is sound')).toBe(kind === 'good');
    });
  }
});

test('there are at least 120 cases, at least two in five of them bad', () => {
  const [good, bad] = ['good', 'bad'].map((kind) => globSync(`test/regime/${kind}/*.md`).length) as [
    number,
    number,
  ];
  expect(good + bad).toBeGreaterThanOrEqual(120);
  expect(bad / (good + bad)).toBeGreaterThanOrEqual(0.4);
});
