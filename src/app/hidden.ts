/**
 * How many people no list has, from counts of who is on which lists, which were linked elsewhere. Off unless somebody asks for it by
 * an option that states the warning; two models side by side, because the choice of the model decides the answer.
 */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { choosePairs, estimateHidden, type Cell, type Estimated } from '../analysis/index.ts';
import { CorveeError } from '../base/index.ts';
import { ListCounts, type HiddenJson } from './shapes/hidden.ts';

/** How far apart two models may be before the difference is a warning of its own: neither lies in the other's interval. */
const apart = (a: Estimated, b: Estimated): boolean =>
  a.estimate < b.interval[0] ||
  a.estimate > b.interval[1] ||
  b.estimate < a.interval[0] ||
  b.estimate > a.interval[1];

/**
 * @param knowing - that such numbers overstate and that no list comes here; without it nothing is reckoned
 * @throws CorveeError 'hidden-unasked', 'file-missing', 'value-invalid'; 'hidden-impossible' where nobody is on two lists
 */
export function hidden(file: string, knowing: boolean): HiddenJson {
  if (!knowing) throw new CorveeError('hidden-unasked', {});
  const { lists, counts } = readCounts(file);
  const cells = Object.entries(counts).map(([key, count]): Cell => ({ lists: key.split('+'), count }));
  const independent = estimateHidden(lists, cells);
  if (independent === null) throw new CorveeError('hidden-impossible', { file });
  const chosen = estimateHidden(lists, cells, choosePairs(lists, cells)) ?? independent;
  return {
    schema: 1,
    lists: [...lists],
    observed: independent.observed,
    models: [
      { name: 'independent', ...modelJson(independent) },
      { name: 'chosen', ...modelJson(chosen) },
    ],
    warnings: [...independent.warnings, ...(apart(independent, chosen) ? (['models-differ'] as const) : [])],
  };
}

function modelJson({ pairs, estimate, interval, deviance, aic }: Estimated) {
  return {
    pairs: pairs.map(([a, b]) => [a, b] as [string, string]),
    estimate,
    interval: [interval[0], interval[1]] as [number, number],
    deviance,
    aic,
  };
}

function readCounts(file: string): ListCounts {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new CorveeError('file-missing', { file }, { cause: error });
  }
  const read = ListCounts.safeParse(parse(text, { maxAliasCount: 0 }));
  const issues = (read.error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);
  if (!read.success) throw new CorveeError('value-invalid', { what: file, issues });
  const strangers = Object.keys(read.data.counts)
    .flatMap((key) => key.split('+'))
    .filter((list) => !read.data.lists.includes(list));
  if (strangers.length === 0) return read.data;
  throw new CorveeError('value-invalid', { what: file, issues: [`counts: ${strangers.join(', ')}`] });
}
