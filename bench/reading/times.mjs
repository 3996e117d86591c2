/**
 * Time expressions against public corpora, where a folder with them is given: they are not part of the project.
 *
 *   node bench/reading/times.mjs --timeml FOLDER [--cat FOLDER]... [--errors] [--peer FILE]
 *
 * A peer is a module that exports `name` and `read(text, day)`, which gives a list of items with `start`, `end`, `type` and `value`.
 * Needs a build (`node scripts/build.mjs`).
 */
import { parseArgs } from 'node:util';
import { pathToFileURL } from 'node:url';
import { read } from '../../dist/reading/index.js';
import { loadCat } from './load-cat.mjs';
import { loadTimeml } from './load-timeml.mjs';
import { countTimes, scoresOf } from './score-times.mjs';

const { values } = parseArgs({
  options: {
    timeml: { type: 'string', multiple: true, default: [] },
    cat: { type: 'string', multiple: true, default: [] },
    peer: { type: 'string', multiple: true, default: [] },
    errors: { type: 'boolean', default: false },
  },
});

const ours = {
  name: 'corvee',
  read: (text, day) =>
    read(text, { language: 'en', published: day === null ? null : { from: day, to: day } }).times,
};
const peers = await Promise.all(values.peer.map((path) => import(pathToFileURL(path).href)));
const sets = [
  ...values.timeml.map((folder) => [folder, loadTimeml(folder)]),
  ...values.cat.map((folder) => [folder, loadCat(folder)]),
];
if (sets.length > 1) sets.push(['all', sets.flatMap(([, documents]) => documents)]);

for (const [folder, documents] of sets) {
  for (const reader of [ours, ...peers]) {
    const counts = documents.map((document) => {
      const ignore = document.ignore ?? [];
      const found = reader
        .read(document.text, document.published)
        .filter((time) => !ignore.some((item) => time.start < item.end && item.start < time.end));
      if (values.errors && reader === ours && folder !== 'all') report(document, found);
      return countTimes(document.gold, found);
    });
    console.log(line(`${folder} (${documents.length} documents), ${reader.name}`, scoresOf(counts)));
  }
}

function line(name, scores) {
  const cells = Object.entries(scores).map(
    ([measure, { value, low, high }]) =>
      `${measure} ${value.toFixed(1)} [${low.toFixed(1)}, ${high.toFixed(1)}]`,
  );
  return `${name}: ${cells.join(' · ')}`;
}

/** One line for each expression that is missed, too many, or has another value. */
function report({ name, text, gold }, found) {
  const overlap = (a, b) => a.start < b.end && b.start < a.end;
  const around = ({ start, end }) =>
    `${text.slice(Math.max(0, start - 50), start)}[${text.slice(start, end)}]${text.slice(end, end + 40)}`.replace(
      /\s+/g,
      ' ',
    );
  for (const item of gold) {
    const time = found.find((other) => overlap(other, item));
    if (time === undefined) console.log(`MISS\t${item.type} ${item.value}\t${around(item)}\t${name}`);
    else if (time.value !== item.value)
      console.log(
        `VALUE\t${item.type} ${item.value}\t${time.value} ${time.rule} "${time.text}"\t${around(item)}\t${name}`,
      );
  }
  for (const time of found)
    if (!gold.some((item) => overlap(time, item)))
      console.log(`EXTRA\t${time.type} ${time.value}\t${time.rule}\t${around(time)}\t${name}`);
}
