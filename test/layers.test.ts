/**
 * The import table of the house (docs/layout.md), held as a test: who may import whom, only through a part's index,
 * and no cycles of values anywhere.
 */
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Part → parts it may import. `types:` allows `import type` only. */
const table: Readonly<Record<string, readonly string[]>> = {
  base: [],
  messages: ['base'],
  evidence: ['base'],
  intake: ['base'],
  reading: ['base', 'evidence'],
  register: ['base', 'evidence'],
  regime: ['base'],
  engine: ['base', 'regime/plan'],
  scenario: ['base', 'register', 'regime', 'engine', 'types:evidence'],
  jobs: ['base', 'engine', 'scenario'],
  analysis: ['base', 'evidence', 'register', 'regime', 'engine', 'scenario'],
  publish: ['base', 'messages', 'evidence', 'register', 'regime', 'scenario', 'analysis'],
  app: [
    'base',
    'messages',
    'evidence',
    'intake',
    'reading',
    'register',
    'regime',
    'engine',
    'scenario',
    'jobs',
    'analysis',
    'publish',
  ],
  'desk/server': ['app', 'base', 'messages'],
  'desk/web': ['messages/web', 'engine/browser', 'types:app', 'types:base', 'types:desk/server'],
  cli: ['app', 'base', 'messages', 'desk/server'],
};

interface Import {
  readonly from: string;
  readonly to: string;
  readonly line: number;
  readonly typeOnly: boolean;
}

const statement =
  /^[ \t]*(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?['"](\.{1,2}\/[^'"]+)['"]|import\(\s*['"](\.{1,2}\/[^'"]+)['"]/gm;

function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(statement)].map((match) => ({
    from: file,
    to: normalize(join(dirname(file), match[2] ?? match[3] ?? '')),
    line: text.slice(0, match.index).split('\n').length,
    typeOnly: match[1] !== undefined,
  }));
}

function partOf(file: string): string {
  const inside = file.replace(/^src\//, '');
  return Object.keys(table).find((part) => inside.startsWith(`${part}/`)) ?? inside;
}

const sources = globSync(['src/**/*.ts', 'src/**/*.svelte']).filter(
  (file) => !/\.(test|case)\.ts$/.test(file),
);
const imports = sources.flatMap(importsOf);

/** Why this import breaks the table, or null. */
function broken({ from, to, line, typeOnly }: Import): string | null {
  const [here, there] = [partOf(from), partOf(to)];
  const at = `${from}:${String(line)}`;
  if (here === there) return null;
  const allowed = table[here] ?? [];
  if (here === 'engine' && to.startsWith('src/regime/plan/')) return null;
  // The page has entries of its own, so that it does not carry the whole part.
  if (here === 'desk/web' && /^src\/(engine\/browser|messages\/web)\/index\.ts$/.test(to)) return null;
  // Threads and engines take errors and random words without what else `base` brings along.
  if ((here === 'engine' || here === 'jobs') && to === 'src/base/core/index.ts') return null;
  const permitted = allowed.includes(there) || (typeOnly && allowed.includes(`types:${there}`));
  if (!permitted) return `${at}: ${here} may not import ${there} (docs/layout.md)`;
  const index = `src/${there}/index.ts`;
  if (to !== index && !to.endsWith('.json')) return `${at}: import ${index}, not ${to} (docs/layout.md)`;
  return null;
}

/** The first cycle of value imports, as a path of files, or null. */
function cycle(edges: readonly Import[]): string[] | null {
  const next = new Map<string, string[]>();
  for (const edge of edges) {
    if (!edge.typeOnly) next.set(edge.from, [...(next.get(edge.from) ?? []), edge.to]);
  }
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): string[] | null => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return null;
    for (const to of next.get(file) ?? []) {
      const found = visit(to, [...path, file]);
      if (found !== null) return found;
    }
    done.add(file);
    return null;
  };
  for (const file of next.keys()) {
    const found = visit(file, []);
    if (found !== null) return found;
  }
  return null;
}

describe('layers', () => {
  test('every source file lies in a part of the table', () => {
    expect(sources.filter((file) => !(partOf(file) in table))).toEqual([]);
  });

  test('imports follow the table', () => {
    expect(imports.map(broken).filter((why) => why !== null)).toEqual([]);
  });

  test('no cycles', () => {
    expect(cycle(imports)).toBeNull();
  });

  test('the test itself sees a breach: a planted import, and a planted cycle', () => {
    const planted = (from: string, to: string): Import => ({ from, to, line: 1, typeOnly: false });
    expect(broken(planted('src/base/day.ts', 'src/evidence/index.ts'))).toContain(
      'base may not import evidence',
    );
    expect(broken(planted('src/cli/main.ts', 'src/app/add.ts'))).toContain('import src/app/index.ts');
    expect(cycle([planted('a', 'b'), planted('b', 'c'), planted('c', 'a')])).toEqual(['a', 'b', 'c', 'a']);
  });
});
