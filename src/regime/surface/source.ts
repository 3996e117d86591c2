/** One YAML file with the place of every value in it. Refuses keys and shapes no honest regime has. */
import {
  isCollection,
  isMap,
  isPair,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type Document,
} from 'yaml';
import type { Place, Problem } from '../../base/index.ts';

/** Larger files are refused before parsing: the largest honest regime is a hundredth of this. */
export const MAX_BYTES = 2 * 1024 * 1024;
const MAX_ALIASES = 20;
const HOSTILE = new Set(['__proto__', 'constructor', 'prototype']);

export type Path = readonly (string | number)[];

export interface Source {
  readonly file: string;
  readonly value: unknown;
  /** The place of the value at `path`, or of its nearest parent that has one. */
  placeOf(path: Path): Place;
  /** The place of the text of a scalar, without its quotes. */
  textPlaceOf(path: Path): Place;
  /** True if the file has just these characters from the beginning of the place on. */
  standsAt(text: string, at: Place): boolean;
  /** The place of the key that ends `path`. */
  keyPlaceOf(path: Path): Place;
}

/** Parses one file. Problems are added to `problems`; null if there is nothing to read. */
export function parseSource(file: string, text: string, problems: Problem[]): Source | null {
  const lines = new LineCounter();
  const place = (start: number, end: number): Place => {
    const { line, col } = lines.linePos(start);
    return { file, line, column: col, start, end };
  };
  if (text.length > MAX_BYTES) {
    problems.push({ code: 'file-too-large', data: { file, maxBytes: MAX_BYTES }, places: [] });
    return null;
  }
  const doc = parseDocument(text, {
    lineCounter: lines,
    uniqueKeys: true,
    merge: false,
    prettyErrors: false,
  });
  for (const error of [...doc.errors, ...doc.warnings]) {
    problems.push({
      code: 'yaml',
      data: { detail: error.message },
      places: [place(error.pos[0], error.pos[1])],
    });
  }
  if (doc.errors.length > 0 || refuseHostile(doc, place, problems)) return null;
  const node = (path: Path): { range?: readonly [number, number, number] | null } | undefined =>
    doc.getIn(path, true) as { range?: readonly [number, number, number] | null } | undefined;
  const placeOf = (path: Path): Place => {
    const range = node(path)?.range;
    if (range) return place(range[0], range[1]);
    return path.length === 0 ? place(0, 0) : placeOf(path.slice(0, -1));
  };
  const keyPlaceOf = (path: Path): Place => {
    const parent: unknown = doc.getIn(path.slice(0, -1), true);
    const pair = isMap(parent)
      ? parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1))
      : undefined;
    const range = isScalar(pair?.key) ? pair.key.range : null;
    return range ? place(range[0], range[1]) : placeOf(path);
  };
  const textPlaceOf = (path: Path): Place => {
    const found = node(path);
    const at = placeOf(path);
    const quoted = isScalar(found) && (found.type === 'QUOTE_DOUBLE' || found.type === 'QUOTE_SINGLE');
    return quoted ? place(at.start + 1, at.end - 1) : at;
  };
  try {
    const standsAt = (found: string, at: Place): boolean => text.startsWith(found, at.start);
    const value: unknown = doc.toJS({ maxAliasCount: MAX_ALIASES });
    return { file, value, placeOf, textPlaceOf, standsAt, keyPlaceOf };
  } catch (error) {
    problems.push({ code: 'yaml', data: { detail: (error as Error).message }, places: [place(0, 0)] });
    return null;
  }
}

/** Keys that reach into JavaScript's objects, and nesting nobody writes by hand. */
function refuseHostile(doc: Document, place: (a: number, b: number) => Place, problems: Problem[]): boolean {
  const before = problems.length;
  visit(doc, {
    Node(_, node, path) {
      if (path.length > 64 && isCollection(node)) {
        problems.push({
          code: 'too-deep',
          data: {},
          places: [place(node.range?.[0] ?? 0, node.range?.[1] ?? 0)],
        });
        return visit.BREAK;
      }
      if (isMap(node)) {
        for (const pair of node.items) {
          if (isPair(pair) && isCollection(pair.key)) {
            const range = pair.key.range ?? [0, 0, 0];
            problems.push({ code: 'key-not-text', data: {}, places: [place(range[0], range[1])] });
            return visit.BREAK;
          }
          if (isPair(pair) && isScalar(pair.key) && HOSTILE.has(String(pair.key.value))) {
            const range = pair.key.range ?? [0, 0, 0];
            problems.push({
              code: 'hostile-key',
              data: { key: String(pair.key.value) },
              places: [place(range[0], range[1])],
            });
          }
        }
      }
      return undefined;
    },
  });
  return problems.length > before;
}
