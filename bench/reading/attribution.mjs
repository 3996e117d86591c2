/**
 * Attribution against PolNeAR, where a folder with it is given: it is not part of the project.
 *
 *   node bench/reading/attribution.mjs --polnear FOLDER [--part scored|learned|all] [--errors]
 *
 * Hedges ("likely", "reportedly") are left out: PolNeAR does not count them. A cue counts as found if it overlaps one of the gold; the source of a found cue is right if it overlaps the gold's.
 * Needs a build (`node scripts/build.mjs`).
 */
import { parseArgs } from 'node:util';
import { read } from '../../dist/reading/index.js';
import { bootstrap } from './bootstrap.mjs';
import { loadPolnear } from './load-polnear.mjs';
import { isLearned } from './split.mjs';

const { values } = parseArgs({
  options: {
    polnear: { type: 'string' },
    part: { type: 'string', default: 'scored' },
    errors: { type: 'boolean', default: false },
  },
});
const documents = loadPolnear(values.polnear).filter(
  (_, i) => values.part === 'all' || isLearned(i) === (values.part === 'learned'),
);
const overlap = (a, b) => a.start < b.end && b.start < a.end;

const counts = documents.map(({ text, gold, name }) => {
  const found = read(text, { language: 'en', published: null }).attribution.filter(
    ({ implied, rule }) => !implied && !rule.startsWith('hedge/'),
  );
  const taken = new Set();
  let cues = 0;
  let sources = 0;
  let sourced = 0;
  for (const item of gold) {
    const at = found.findIndex(
      (mention, i) => !taken.has(i) && item.cue.some((cue) => overlap(cue, mention.cue)),
    );
    if (at < 0) {
      if (values.errors) print('MISS', text, item.cue[0], name);
      continue;
    }
    taken.add(at);
    cues++;
    if (item.source.length === 0) continue;
    sourced++;
    const { source, start, end } = found[at];
    const from = source === null ? -1 : text.indexOf(source, Math.max(0, start - 5));
    const extent = from < 0 || from > end ? { start, end } : { start: from, end: from + source.length };
    if (source !== null && item.source.some((part) => overlap(part, extent))) sources++;
  }
  if (values.errors)
    found.forEach((mention, i) => {
      if (!taken.has(i)) print(`EXTRA ${mention.rule}`, text, mention.cue, name);
    });
  return { gold: gold.length, found: found.length, cues, sources, sourced };
});

function print(what, text, extent, name) {
  if (extent === undefined) return;
  const { start, end } = extent;
  const words = `${text.slice(Math.max(0, start - 60), start)}[${text.slice(start, end)}]${text.slice(end, end + 40)}`;
  console.log(
    `${what}\t${text.slice(start, end).replace(/\s+/g, ' ')}\t${words.replace(/\s+/g, ' ')}\t${name}`,
  );
}

const sum = (list, key) => list.reduce((total, item) => total + item[key], 0);
const measures = {
  precision: (list) => (100 * sum(list, 'cues')) / sum(list, 'found'),
  recall: (list) => (100 * sum(list, 'cues')) / sum(list, 'gold'),
  f1: (list) => (200 * sum(list, 'cues')) / (sum(list, 'found') + sum(list, 'gold')),
  source: (list) => (100 * sum(list, 'sources')) / sum(list, 'sourced'),
};
for (const [name, measure] of Object.entries(measures)) {
  const { value, low, high } = bootstrap(counts, measure);
  console.log(
    `cue ${name} ${value.toFixed(1)} [${low.toFixed(1)}, ${high.toFixed(1)}] (${documents.length} documents)`,
  );
}
