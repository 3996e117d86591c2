/** PolNeAR (brat stand-off): one file of text, attributions with cue, source and content. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @param folder - holds `text/` and `attributions/`
 *  @returns documents `{name, text, gold: [{cue: [extent], source: [extent], content: [extent]}]}` */
export function loadPolnear(folder) {
  const marks = new Map();
  for (const file of readdirSync(join(folder, 'attributions')).sort()) {
    const name = file.replace(/_[0-9a-f]{4}\.ann$/, '');
    // Some documents were annotated by several people: the first is taken.
    if (!marks.has(name)) marks.set(name, file);
  }
  return [...marks].flatMap(([name, file]) => {
    const path = join(folder, 'text', `${name}.txt`);
    if (!existsSync(path)) return [];
    const text = readFileSync(path, 'utf8');
    return [{ name, text, gold: parse(readFileSync(join(folder, 'attributions', file), 'utf8'), text) }];
  });
}

/** Brat counts code points; we count UTF-16 code units. */
function parse(ann, text) {
  const units = [0];
  for (const character of text) units.push(units.at(-1) + character.length);
  const spans = new Map();
  for (const [, id, , places] of ann.matchAll(/^(T\d+)\t(\S+) ([\d; ]+)\t/gm)) {
    spans.set(
      id,
      places.split(';').map((place) => {
        const [start, end] = place.trim().split(' ').map(Number);
        return { start: units[start] ?? text.length, end: units[end] ?? text.length };
      }),
    );
  }
  return [...ann.matchAll(/^E\d+\t(.*)$/gm)].map(([, parts]) => {
    const by = { cue: [], source: [], content: [] };
    for (const part of parts.split(' ')) {
      const [role, id] = part.split(':');
      const name = role.toLowerCase().replace(/\d+$/, '');
      if (name in by) by[name].push(...(spans.get(id) ?? []));
    }
    return by;
  });
}
