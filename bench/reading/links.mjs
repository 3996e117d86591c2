/**
 * Sentence links and disagreements of the parallel pairs of our own gold (test/gold): own, not blind. Runs from source.
 *
 *   node bench/reading/links.mjs [--misses]
 *
 * A link counts as found if the sentences that hold the gold's words stand in one link. A disagreement counts as found if
 * it has the kind of a planted one and its words share a sentence with them on both sides.
 */
import { linkReadings, read } from '../../src/reading/index.ts';
import { loadGold } from '../../test/gold/gold.ts';

const misses = process.argv.includes('--misses');
const english = new Map(loadGold('en').map((report) => [report.id.slice(3), report]));
const total = { gold: 0, found: 0, right: 0, planted: 0, flagged: 0, hit: 0 };

for (const ko of loadGold('ko').filter(({ links }) => links.length > 0)) {
  const en = english.get(ko.pair);
  const readingOf = ({ text, language, published }) =>
    read(text, { language, published: { from: published, to: published } });
  const links = linkReadings(
    { text: en.text, reading: readingOf(en) },
    { text: ko.text, reading: readingOf(ko) },
  );
  const sentence = (sides, text, words) =>
    sides.findIndex(({ start, end }) => start <= text.indexOf(words) && text.indexOf(words) < end);
  const [allEn, allKo] = [links.flatMap((link) => link.en), links.flatMap((link) => link.ko)];
  const key = (i, j) => `${i}-${j}`;
  const gold = new Set(
    ko.links.map(([a, b]) => key(sentence(allEn, en.text, a), sentence(allKo, ko.text, b))),
  );
  const found = new Set(
    links.flatMap((link) =>
      link.en.flatMap((a) => link.ko.map((b) => key(allEn.indexOf(a), allKo.indexOf(b)))),
    ),
  );
  const right = [...found].filter((pair) => gold.has(pair)).length;
  const flags = links.flatMap(({ disagreements }) => disagreements);
  const near = (side, text, words) => {
    const i = sentence(side, text, words);
    return (cited) => side[i] !== undefined && cited.start >= side[i].start && cited.start < side[i].end;
  };
  const hit = ko.disagreements.filter((row) =>
    flags.some(
      (flag) =>
        flag.kind === row.kind &&
        near(allEn, en.text, row.en)(flag.en) &&
        near(allKo, ko.text, row.ko)(flag.ko),
    ),
  );
  total.gold += gold.size;
  total.found += found.size;
  total.right += right;
  total.planted += ko.disagreements.length;
  total.flagged += flags.length;
  total.hit += hit.length;
  if (misses) {
    for (const pair of gold) if (!found.has(pair)) console.log(`MISSED ${ko.pair} ${pair}`);
    for (const pair of found)
      if (!gold.has(pair)) {
        const [i, j] = pair.split('-');
        console.log(`TOO MANY ${ko.pair} ${allEn[i].text.slice(0, 50)} | ${allKo[j].text.slice(0, 30)}`);
      }
    for (const row of ko.disagreements)
      if (!hit.includes(row)) console.log(`NOT FLAGGED ${ko.pair} ${row.kind} ${row.en} | ${row.ko}`);
    for (const flag of flags)
      console.log(
        `FLAG ${ko.pair} ${flag.kind} “${flag.en.text.slice(0, 60)}” ${flag.en.value ?? ''} | “${flag.ko.text.slice(0, 40)}” ${flag.ko.value ?? ''}`,
      );
  }
}
const share = (a, b) => (b === 0 ? '–' : `${((100 * a) / b).toFixed(1)} % (${a} of ${b})`);
console.log(
  `links: precision ${share(total.right, total.found)}, recall ${share(total.right, total.gold)}; own, not blind`,
);
console.log(
  `disagreements: precision ${share(total.hit, total.flagged)}, recall ${share(total.hit, total.planted)}`,
);
