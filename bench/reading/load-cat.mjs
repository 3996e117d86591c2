/**
 * CAT files (MEANTIME): tokens become a text, one sentence a line; TIMEX3 by their tokens; the creation time apart. Only
 * the first sentences of an article are annotated, so nothing after the last sentence with a mark of any kind is read.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const decode = (text) => text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name) => ENTITIES[name]);
const attribute = (tag, name) => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? null;

/** @returns documents as `loadTimeml` gives them; `ignore` holds the printed creation time, which nobody is asked for */
export function loadCat(folder) {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.xml'))
    .sort()
    .map((name) => parse(name, readFileSync(join(folder, name), 'utf8')));
}

/** Without a blank before them. */
const CLOSING = /^(?:[.,;:!?%)\]]|'s|n't|'|'re|'ve|'ll)$/;

function parse(name, xml) {
  const marks = xml.slice(xml.indexOf('<Markables'));
  const sentenceOf = new Map(
    [...xml.matchAll(/<token ([^>]*)>/g)].map(([, tag]) => [
      attribute(tag, 't_id'),
      Number(attribute(tag, 'sentence')),
    ]),
  );
  const last = Math.max(...[...marks.matchAll(/t_id="(\d+)"/g)].map(([, id]) => sentenceOf.get(id) ?? 0));
  let text = '';
  let sentence = null;
  let glued = true;
  const places = new Map();
  for (const [, tag, raw] of xml.matchAll(/<token ([^>]*)>([\s\S]*?)<\/token>/g)) {
    const word = decode(raw);
    const own = attribute(tag, 'sentence');
    if (Number(own) > last) break;
    if (sentence !== null && own !== sentence) text += '\n';
    else if (!glued && !CLOSING.test(word)) text += ' ';
    sentence = own;
    places.set(attribute(tag, 't_id'), { start: text.length, end: text.length + word.length });
    text += word;
    glued = /^[([$]$/.test(word);
  }
  const gold = [];
  const ignore = [];
  let published = null;
  for (const [, tag, anchors] of xml.matchAll(/<TIMEX3 ([^>]*)>([\s\S]*?)<\/TIMEX3>/g)) {
    const spots = [...anchors.matchAll(/t_id="(\d+)"/g)].map(([, id]) => places.get(id)).filter(Boolean);
    const isCreation = attribute(tag, 'functionInDocument') === 'CREATION_TIME';
    if (isCreation) published = attribute(tag, 'value')?.slice(0, 10) ?? null;
    if (spots.length === 0) continue;
    const item = {
      start: Math.min(...spots.map(({ start }) => start)),
      end: Math.max(...spots.map(({ end }) => end)),
      type: attribute(tag, 'type'),
      value: attribute(tag, 'value'),
      mod: attribute(tag, 'mod'),
    };
    (isCreation ? ignore : gold).push(item);
  }
  return { name, text, published, gold: gold.sort((a, b) => a.start - b.start), ignore };
}
