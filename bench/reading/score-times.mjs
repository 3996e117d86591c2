/** Scores of time expressions as TempEval-3 counts them: strict, relaxed, value, type. */
import { bootstrap } from './bootstrap.mjs';

const overlap = (a, b) => a.start < b.end && b.start < a.end;

/** Counts for one document: what was found, what was to be found, and how much of it matches. */
export function countTimes(gold, found) {
  const taken = new Set();
  let strict = 0;
  let relaxed = 0;
  let value = 0;
  let type = 0;
  for (const item of gold) {
    const exact = found.findIndex(
      (time, i) => !taken.has(i) && time.start === item.start && time.end === item.end,
    );
    const at = exact >= 0 ? exact : found.findIndex((time, i) => !taken.has(i) && overlap(time, item));
    if (at < 0) continue;
    taken.add(at);
    relaxed++;
    if (exact >= 0) strict++;
    if (found[at].value === item.value) value++;
    if (found[at].type === item.type) type++;
  }
  return { gold: gold.length, found: found.length, strict, relaxed, value, type };
}

const f1 = (name) => (documents) => {
  const sum = (key) => documents.reduce((total, counts) => total + counts[key], 0);
  const right = sum(name);
  const [precision, recall] = [right / Math.max(1, sum('found')), right / Math.max(1, sum('gold'))];
  return right === 0 ? 0 : (200 * precision * recall) / (precision + recall);
};

/** F1 in percent with intervals, for each measure. */
export function scoresOf(documents) {
  return Object.fromEntries(
    ['strict', 'relaxed', 'value', 'type'].map((name) => [name, bootstrap(documents, f1(name))]),
  );
}
