/**
 * The reader against the project's own gold (test/gold): own, not blind – written by people who know the project.
 *
 *   node bench/reading/own.mjs [--language en|ko|ru] [--half development|held-out|unseen] [--set reports|afresh|third] [--misses]
 *
 * Without options: every language, both halves apart. `--set afresh` and `--set third` have English texts with times, amounts and norms only;
 * both halves of `afresh` are for development since its other half was scored; the half of the third set that nobody looked at is called
 * `unseen`. `--misses` prints what fails, for development only: a held-out or unseen half must never be used to change a rule.
 * Brackets are 95 % intervals over reports drawn anew. Runs from source
 * (Node 22.18 or later).
 */
import { parseArgs } from 'node:util';
import { read } from '../../src/reading/index.ts';
import { loadGold } from '../../test/gold/gold.ts';
import { bootstrap } from './bootstrap.mjs';
import { countClaims, countQuantities, countTimes, countVoices, norms } from './own/count-layers.mjs';
import { measures } from './own/measures.mjs';

const { values } = parseArgs({
  options: {
    language: { type: 'string' },
    half: { type: 'string' },
    set: { type: 'string', default: 'reports' },
    misses: { type: 'boolean', default: false },
  },
});
const isPartial = values.set !== 'reports';
const apart = values.set === 'third' ? 'unseen' : 'held-out';
const languages = isPartial ? ['en'] : values.language === undefined ? ['en', 'ko', 'ru'] : [values.language];
const isScored = (name) => !isPartial || /^(?:times|money|rates|other|orders|the same)/.test(name);
const halves = values.half === undefined ? ['development', apart] : [values.half];

for (const language of languages) {
  const gold = loadGold(language, values.set);
  for (const half of halves) {
    const reports = gold.filter((report) => report.half === half);
    const counts = reports.map((report) =>
      countsOf(report, values.misses && (values.set === 'afresh' || half === 'development')),
    );
    console.log(`\n${language}, ${half}: ${reports.length} reports (${values.set}), own, not blind`);
    for (const [name, measure] of Object.entries(measures).filter(([name]) => isScored(name))) {
      const { value, low, high } = bootstrap(counts, measure);
      if (Number.isFinite(value))
        console.log(
          `  ${name.padEnd(46)} ${value.toFixed(1).padStart(5)} [${low.toFixed(1)}, ${high.toFixed(1)}]`,
        );
    }
  }
}

function countsOf(report, isTold) {
  const day = report.published;
  const whole = read(report.text, { language: report.language, published: { from: day, to: day } });
  const claims = isPartial ? whole.claims.filter(({ statement }) => norms.has(statement.kind)) : whole.claims;
  const reading = { ...whole, claims };
  const note = (what, { start, end }, says) => {
    if (isTold) console.log([what, report.id, around(report.text, start, end), says].join('\t'));
  };
  return {
    times: countTimes(report, reading, note),
    quantities: countQuantities(report, reading, note),
    voices: isPartial ? {} : countVoices(report, reading, note, report.text),
    claims: countClaims(report, reading, note),
  };
}

function around(text, start, end) {
  const words = `${text.slice(Math.max(0, start - 25), start)}[${text.slice(start, end)}]${text.slice(end, end + 25)}`;
  return words.replace(/\s+/g, ' ');
}
