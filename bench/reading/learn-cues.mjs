/**
 * Weighs the signs of `src/reading/attribution/cue-signs.ts` on PolNeAR and writes the tables of points.
 *
 *   node bench/reading/learn-cues.mjs --polnear FOLDER --out src/reading/en/attribution/points
 *
 * Logistic regression with an L1 penalty (FTRL-proximal), once to choose the signs, once more on those chosen; rounded to
 * fifths. Only documents that `split.mjs` gives to `learn` are read; the threshold is the best over five trials, each learned
 * from four fifths of them and counted on the rest: on one fifth alone two thresholds tie, and a small change flips them.
 * Seeded: the same folder gives the same tables. Needs a build (`node scripts/build.mjs`).
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { cueCandidates } from '../../dist/reading/attribution/cue-signs.js';
import { nameInSign } from '../../dist/reading/attribution/points.js';
import { english } from '../../dist/reading/en/index.js';
import { chunkDocument } from '../../dist/reading/phrases/chunk.js';
import { makeDocument } from '../../dist/reading/text/make-document.js';
import { loadPolnear } from './load-polnear.mjs';
import { isLearned } from './split.mjs';

const { values } = parseArgs({ options: { polnear: { type: 'string' }, out: { type: 'string' } } });

const SEEN = 5;
const [CHOOSE, KEEP] = [15, 3];
const [EPOCHS, RATE, RIDGE] = [6, 0.1, 1];
const STEP = 0.2;
const BESIDE = 12;

const overlap = (a, b) => a.start < b.end && b.start < a.end;
const documents = loadPolnear(values.polnear)
  .filter((_, i) => isLearned(i))
  .map(({ text, gold }) => {
    const document = makeDocument(text, 'en', english.tokenizer);
    const candidates = chunkDocument(document, english.phrases.classes).flatMap(({ units }) =>
      cueCandidates(units),
    );
    return {
      gold: gold.length,
      candidates: candidates.map((candidate) => ({
        ...candidate,
        is: gold.findIndex(({ cue }) => cue.some((extent) => overlap(extent, candidate))),
      })),
    };
  });

const counts = new Map();
for (const { candidates } of documents)
  for (const { signs } of candidates) for (const sign of signs) counts.set(sign, (counts.get(sign) ?? 0) + 1);
const ids = new Map([...counts].filter(([, n]) => n >= SEEN).map(([sign], i) => [sign, i]));
for (const { candidates } of documents)
  for (const candidate of candidates)
    candidate.x = candidate.signs.flatMap((sign) => (ids.has(sign) ? [ids.get(sign)] : []));

function fit(candidates, penalty, epochs) {
  const [z, n, w] = [0, 0, 0].map(() => new Float64Array(ids.size));
  const order = [...candidates];
  let [base, state] = [-2, 1];
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      const j = state % (i + 1);
      [order[i], order[j]] = [order[j], order[i]];
    }
    for (const { x, is } of order) {
      const sum = x.reduce((total, k) => total + w[k], base);
      const slope = 1 / (1 + Math.exp(-sum)) - (is >= 0 ? 1 : 0);
      base -= 0.005 * slope;
      for (const k of x) {
        z[k] += slope - ((Math.sqrt(n[k] + slope * slope) - Math.sqrt(n[k])) / RATE) * w[k];
        n[k] += slope * slope;
        w[k] =
          Math.abs(z[k]) <= penalty
            ? 0
            : -(z[k] - Math.sign(z[k]) * penalty) / ((1 + Math.sqrt(n[k])) / RATE + RIDGE);
      }
    }
  }
  return { w, base };
}

/** Chooses signs, then weighs those chosen for the words they name. */
function learn(documents) {
  const chosen = fit(
    documents.flatMap(({ candidates }) => candidates),
    CHOOSE,
    EPOCHS,
  ).w.map(Boolean);
  const signs = [...ids].filter(([, k]) => chosen[k]).map(([sign]) => sign);
  const names = new Set(signs.map(nameInSign));
  const isKnown = ({ name }) => names.has(name);
  const rest = documents.flatMap(({ candidates }) =>
    candidates
      .filter(isKnown)
      .map((candidate) => ({ ...candidate, x: candidate.x.filter((k) => chosen[k]) })),
  );
  const { w, base } = fit(rest, KEEP, EPOCHS + 2);
  return { points: w.map((weight) => Math.round(weight / STEP)), base: Math.round(base / STEP), isKnown };
}

/** What a table finds in documents with a threshold: gold, found, right. */
function count({ points, base, isKnown }, documents, enough) {
  let [gold, found, right] = [0, 0, 0];
  for (const document of documents) {
    gold += document.gold;
    const taken = new Set();
    let last = null;
    for (const candidate of document.candidates.filter(isKnown)) {
      if (candidate.x.reduce((sum, k) => sum + points[k], base) < enough) continue;
      if (last?.kind === 'verb' && candidate.kind !== 'verb' && candidate.start - last.end < BESIDE) continue;
      last = candidate;
      found++;
      if (candidate.is >= 0 && !taken.has(candidate.is)) right++;
      taken.add(candidate.is);
    }
  }
  return { gold, found, right };
}

/** Lines of a readable length. */
function wrapped(signs) {
  const lines = [''];
  for (const sign of signs) {
    const longer = lines.at(-1) === '' ? sign : `${lines.at(-1)} | ${sign}`;
    if (longer.length > 96 && lines.at(-1) !== '') lines.push(sign);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

const quoted = (line) => (line.includes("'") ? JSON.stringify(line) : `'${line}'`);

const folds = [0, 1, 2, 3, 4].map((fold) => ({
  table: learn(documents.filter((_, i) => i % 5 !== fold)),
  rest: documents.filter((_, i) => i % 5 === fold),
}));
const thresholds = Array.from({ length: 14 }, (_, i) => {
  const counts = folds.map(({ table, rest }) => count(table, rest, i - 9));
  const sum = (key) => counts.reduce((total, item) => total + item[key], 0);
  return [i - 9, (200 * sum('right')) / (sum('gold') + sum('found'))];
});
const [enough, score] = thresholds.reduce((best, next) => (next[1] > best[1] ? next : best));
console.log(thresholds.map(([points, f1]) => `${points}: ${f1.toFixed(2)}`).join('  '));
console.log(`threshold ${enough}: F1 ${score.toFixed(1)} over five trials`);

const { points, base } = learn(documents);
const isOther = (sign) => !/^(?:verb|noun|word) (?!.* > a noun$)/.test(sign);
const tables = {
  verbs: [
    'verbs, by what follows them and whom they name',
    (sign) => !isOther(sign) && sign.startsWith('verb '),
  ],
  nouns: ['nouns and other words', (sign) => !isOther(sign) && !sign.startsWith('verb ')],
  surroundings: ['what stands around any of them', isOther],
};
for (const [name, [what, belongs]] of Object.entries(tables)) {
  const rows = Map.groupBy(
    [...ids].filter(([sign, k]) => points[k] !== 0 && belongs(sign)),
    ([, k]) => points[k],
  );
  const lines = [...rows]
    .sort(([a], [b]) => b - a)
    .flatMap(([worth, signs]) => wrapped(signs.map(([sign]) => sign).sort()).map((line) => [worth, line]));
  writeFileSync(
    `${values.out}/${name}.ts`,
    `/** Points of English cues: ${what}. Written by bench/reading/learn-cues.mjs; see points.ts for what they mean. */
export const ${name}: readonly (readonly [number, string])[] = [
${lines.map(([worth, line]) => `  [${worth}, ${quoted(line)}],\n`).join('')}];
`,
  );
}
writeFileSync(
  `${values.out}/index.ts`,
  `/** The table of points of English cues. Written by bench/reading/learn-cues.mjs from PolNeAR; it holds no text of it. */
import type { PointsTable } from '../../../attribution/points.ts';
import { nouns } from './nouns.ts';
import { surroundings } from './surroundings.ts';
import { verbs } from './verbs.ts';

export const cuePoints: PointsTable = { base: ${base}, enough: ${enough}, rows: [...verbs, ...nouns, ...surroundings] };
`,
);
console.log(`${points.filter(Boolean).length} signs`);
