/** TimeML files (TimeBank, AQUAINT): the text between TEXT tags, its TIMEX3 with offsets into that text, the date. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const decode = (text) => text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name) => ENTITIES[name]);
const attribute = (tag, name) => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? null;

/** @returns documents `{name, text, published, gold: [{start, end, type, value, mod}]}`, by name */
export function loadTimeml(folder) {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.tml'))
    .sort()
    .map((name) => parse(name, readFileSync(join(folder, name), 'utf8')));
}

function parse(name, xml) {
  const body = /<TEXT>([\s\S]*?)<\/TEXT>/.exec(xml)?.[1] ?? '';
  const creation = /<TIMEX3[^>]*functionInDocument="CREATION_TIME"[^>]*>/.exec(xml)?.[0] ?? '';
  const published = attribute(creation, 'value')?.slice(0, 10) ?? null;
  let text = '';
  const open = [];
  const gold = [];
  for (const [part] of body.matchAll(/<[^>]*>|[^<]+/g)) {
    if (part.startsWith('<TIMEX3')) open.push({ start: text.length, tag: part });
    else if (part === '</TIMEX3>') {
      const { start, tag } = open.pop();
      gold.push({
        start,
        end: text.length,
        type: attribute(tag, 'type'),
        value: attribute(tag, 'value'),
        mod: attribute(tag, 'mod'),
      });
    } else if (!part.startsWith('<')) text += decode(part);
  }
  const isDay = published !== null && /^\d{4}-\d{2}-\d{2}$/.test(published);
  return { name, text, published: isDay ? published : null, gold: gold.sort((a, b) => a.start - b.start) };
}
