/**
 * Cases of the regime language: each file under `test/regime/{good,bad}` edits the regime `tiny` and states the exact
 * output of `corvee check`. `RECORD=1` rewrites the outputs; explain the difference in the commit.
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isCorveeError, type Problem } from '../src/base/index.ts';
import { printProblem } from '../src/cli/print-problem.ts';
import { checkRegime, planFromChecked, type RegimeFiles } from '../src/regime/index.ts';

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

describe.each(['good', 'bad'])('%s regimes', (kind) => {
  for (const file of globSync(`test/regime/${kind}/*.md`).sort()) {
    const source = readFileSync(file, 'utf8');
    const title = /^# (.*)$/m.exec(source)?.[1] ?? file;
    test(title, () => {
      const output = `\`\`\`console\n$ corvee check tiny\n${check(edited(source))}\n\`\`\``;
      const expected = /```console\n[\s\S]*?```/.exec(source)?.[0];
      if (record)
        writeFileSync(
          file,
          expected === undefined
            ? `${source.trimEnd()}\n\n${output}\n`
            : source.replace(expected, () => output),
        );
      else expect(output).toBe(expected);
      expect(output.includes('is sound')).toBe(kind === 'good');
    });
  }
});
