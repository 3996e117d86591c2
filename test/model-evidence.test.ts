/** What the numbers of the shipped models rest on: counted here, and the count is what docs/models.md shows. */
import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadRegime } from '../src/app/index.ts';
import { citationsOf } from '../src/regime/index.ts';
import { root } from './support/command-line.ts';

const page = readFileSync(join(root, 'docs/models.md'), 'utf8');
// The benchmark `dues` is exempt: all its values are invented, and its page says so.
const models = globSync('models/*/regime.yaml', { cwd: root })
  .map((file) => dirname(file))
  .filter((model) => basename(model) !== 'dues-benchmark')
  .sort();

describe.each(models)('%s', (model) => {
  const regime = loadRegime(join(root, model));
  const { parameters } = regime;

  test('every parameter has claims or an assumption with its reason', () => {
    const bare = parameters.filter(
      ({ values, assumption }) =>
        (values ?? []).every(({ claims }) => claims.length === 0) && (assumption?.because ?? '').length < 20,
    );
    expect(bare.map(({ name }) => name)).toEqual([]);
    // Two numbers that share one reason word for word were not thought about one by one.
    const reasons = parameters.flatMap(({ assumption }) => assumption?.because ?? []);
    expect(new Set(reasons).size).toBe(reasons.length);
  });

  test('the page of the manual shows how many rest on what', () => {
    const claimed = parameters.filter(({ values }) => values !== undefined);
    const both = claimed.filter(({ assumption }) => assumption !== undefined);
    const cells = [
      parameters.length,
      claimed.length - both.length,
      both.length,
      parameters.length - claimed.length,
      parameters.filter(({ mark }) => mark === 'lever').length,
      regime.rules.length,
      citationsOf(regime).size,
    ];
    const row = new RegExp(
      `^\\| \\[${basename(model)}\\][^|]*\\|${cells.map((n) => ` +${String(n)} +\\|`).join('')}$`,
      'm',
    );
    expect({ row: cells, found: row.test(page) }).toEqual({ row: cells, found: true });
  });

  test('what is assumed is named on the page', () => {
    for (const { name, values } of parameters)
      if (values === undefined) expect(page).toContain(`\`${name}\``);
  });
});
