/** Files → surface. Shape is checked with the schemas of `ast.ts`; every issue becomes a problem with its place. */
import type { z } from 'zod';
import { CorveeError, type Place, type Problem } from '../../base/index.ts';
import {
  CURRENCY,
  KEY,
  NAME,
  ParameterFile,
  RegimeFile,
  RuleFile,
  STATE,
  type Surface,
  type SurfaceColumn,
  type SurfaceDefinition,
  type SurfaceExpression,
  type SurfaceOutput,
  type SurfaceRule,
} from './ast.ts';
import { refuseBadFlight } from './flight.ts';
import { parseSource, type Path, type Source } from './source.ts';

/** Paths relative to the regime's folder, with `/`, and their texts. */
export type RegimeFiles = Readonly<Record<string, string>>;

/**
 * Reads a regime's files.
 *
 * @throws CorveeError 'regime-refused' with every problem of shape found in any file; 'regime-missing' if there is no
 *   `regime.yaml`
 */
export function surfaceFromFiles(dir: string, files: RegimeFiles): Surface {
  const problems: Problem[] = [];
  const read = <S extends z.ZodType>(
    path: string,
    schema: S,
  ): { value: z.infer<S>; source: Source } | null => {
    const text = files[path];
    if (text === undefined) return null;
    const source = parseSource(path, text, problems);
    if (source === null) return null;
    const result = schema.safeParse(source.value);
    if (result.success) return { value: result.data, source };
    problems.push(...result.error.issues.flatMap((issue) => problemOf(issue, source)));
    return null;
  };

  if (files['regime.yaml'] === undefined) throw new CorveeError('regime-missing', { dir });
  const regime = read('regime.yaml', RegimeFile);
  const parameterFiles = Object.keys(files)
    .filter((path) => path.startsWith('parameters/'))
    .sort()
    .map((path) => read(path, ParameterFile));
  const ruleFiles = (regime?.value.month ?? []).map((key, i) => {
    const path = `rules/${key}.yaml`;
    if (files[path] === undefined) {
      const at = regime?.source.placeOf(['month', i]);
      problems.push({ code: 'file-named-but-missing', data: { file: path }, places: at ? [at] : [] });
    }
    return read(path, RuleFile);
  });
  if (regime !== null) refuseBadHead(regime.value, regime.source, problems);
  for (const path of Object.keys(files)) {
    const key = /^rules\/(.+)\.yaml$/.exec(path)?.[1];
    if (key !== undefined && regime !== null && !regime.value.month.includes(key)) {
      problems.push({
        code: 'file-not-in-month',
        data: { file: path },
        places: [regime.source.placeOf(['month'])],
      });
    }
  }
  if (regime === null) throw new CorveeError('regime-refused', { problems });

  const everyParameterFile = parameterFiles.filter((file) => file !== null);
  const everyRuleFile = ruleFiles.filter((file) => file !== null);
  const named = <T>(source: Source, key: string, items: Readonly<Record<string, T>> | undefined) =>
    Object.entries(items ?? {}).map(([name, item]) => ({
      ...item,
      name,
      at: source.keyPlaceOf([key, name]),
    }));
  const surface: Surface = {
    regime: regime.value,
    at: regime.source.placeOf([]),
    parameters: everyParameterFile.flatMap(({ value, source }) =>
      named(source, 'parameters', value.parameters),
    ),
    gates: everyParameterFile.flatMap(({ value, source }) => named(source, 'gates', value.gates)),
    variants: everyParameterFile.flatMap(({ value, source }) => named(source, 'variants', value.variants)),
    columns: everyRuleFile.flatMap(({ value, source }) =>
      named(source, 'state', value.state).map((column): SurfaceColumn => ({
        ...column,
        start: expressionAt(source, column.start, ['state', column.name, 'start']),
      })),
    ),
    definitions: everyRuleFile.flatMap(({ value, source }) =>
      named(source, 'define', value.define).map((definition): SurfaceDefinition => {
        const path = ['define', definition.name];
        return {
          ...definition,
          as: expressionAt(source, definition.as, [...path, 'as']),
          except: (definition.except ?? []).map((exception, i) => ({
            when: expressionAt(source, exception.when, [...path, 'except', i, 'when']),
            as: expressionAt(source, exception.as, [...path, 'except', i, 'as']),
            because: exception.because,
            claims: exception.claims ?? [],
          })),
        };
      }),
    ),
    rules: everyRuleFile.flatMap(({ value, source }) =>
      (value.rules ?? []).map((rule, i) => surfaceRule(rule, i, source)),
    ),
    outputs: everyRuleFile.flatMap(({ value, source }) =>
      named(source, 'outputs', value.outputs).map((output) => surfaceOutput(output, source, problems)),
    ),
  };
  if (problems.length > 0) throw new CorveeError('regime-refused', { problems });
  return surface;
}

/** What the shape of `regime.yaml` allows and no regime can mean. */
function refuseBadHead(
  { flight, month, workplace }: z.infer<typeof RegimeFile>,
  source: Source,
  problems: Problem[],
): void {
  const [low, high] = workplace.size;
  if (low > high) {
    const places = [source.placeOf(['workplace', 'size'])];
    problems.push({ code: 'interval-backwards', data: { name: 'workplace.size', low, high }, places });
  }
  refuseBadFlight(flight, (path) => source.placeOf(path), problems);
  month.forEach((key, i) => {
    const first = month.indexOf(key);
    if (first === i) return;
    const places = [source.placeOf(['month', i]), source.placeOf(['month', first])];
    problems.push({ code: 'month-twice', data: { file: `rules/${key}.yaml` }, places });
  });
}

function expressionAt(source: Source, text: string, path: Path): SurfaceExpression {
  const at = source.textPlaceOf(path);
  return { text, at, verbatim: source.standsAt(text, at) };
}

function surfaceRule(
  rule: NonNullable<z.infer<typeof RuleFile>['rules']>[number],
  i: number,
  source: Source,
): SurfaceRule {
  const path = ['rules', i];
  const named = (key: 'let' | 'set') =>
    Object.entries(rule[key] ?? {}).map(([name, text]) => ({
      name,
      value: expressionAt(source, text, [...path, key, name]),
    }));
  return {
    ...rule,
    at: source.placeOf([...path, 'id']),
    when: rule.when === undefined ? null : expressionAt(source, rule.when, [...path, 'when']),
    let: named('let'),
    set: named('set'),
    pay: (rule.pay ?? []).map((pay, n) => ({
      ...pay,
      amount: expressionAt(source, pay.amount, [...path, 'pay', n, 'amount']),
    })),
  };
}

type RawOutput = NonNullable<z.infer<typeof RuleFile>['outputs']>[string] & { name: string; at: Place };

function surfaceOutput(output: RawOutput, source: Source, problems: Problem[]): SurfaceOutput {
  const hows = (['count', 'sum', 'mean', 'paidTo'] as const).filter((how) => output[how] !== undefined);
  const how = hows[0] ?? 'count';
  if (hows.length !== 1) {
    problems.push({ code: 'output-how', data: { name: output.name, found: hows }, places: [output.at] });
  }
  const text = how === 'paidTo' ? undefined : output[how];
  const value = text === undefined ? null : expressionAt(source, text, ['outputs', output.name, how]);
  const among =
    output.among === undefined ? null : expressionAt(source, output.among, ['outputs', output.name, 'among']);
  return { ...output, how, value, among };
}

type Issue = z.core.$ZodIssue;

/** One zod issue as problems: one per unknown key, else one. */
function problemOf(issue: Issue, source: Source): Problem[] {
  const path = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
  const at = source.placeOf(path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      code: 'unknown-key',
      data: { key, in: within([...path, key], source) },
      places: [source.keyPlaceOf([...path, key])],
    }));
  }
  if (path.length > 0 && valueAt(source.value, path) === undefined) {
    return [
      { code: 'missing-key', data: { key: path.at(-1) ?? '', in: within(path, source) }, places: [at] },
    ];
  }
  return [{ ...shapeProblem(issue, path.join('.') || source.file), places: [at] }];
}

/** What is wrong with the shape of a value, as a code with data: the prose is the catalogue's. */
function shapeProblem(issue: Issue, where: string): Omit<Problem, 'places'> {
  switch (issue.code) {
    case 'invalid_type':
      return { code: 'wrong-type', data: { where, expected: issue.expected } };
    case 'too_small':
      return {
        code: 'too-few',
        data: { where, min: Number(issue.minimum) + (issue.inclusive === false ? 1 : 0) },
      };
    case 'too_big':
      return { code: 'too-many', data: { where, max: Number(issue.maximum) } };
    case 'invalid_value':
      return { code: 'not-one-of', data: { where, known: issue.values.map(String) } };
    case 'invalid_format':
      return { code: 'form', data: { where, form: isDayAt(where) ? 'day' : formOf(issue.pattern ?? '') } };
    case 'invalid_key':
      return { code: 'form', data: { where, form: 'name' } };
    case 'invalid_union':
      return { code: 'no-form', data: { where } };
    case 'not_multiple_of':
    case 'unrecognized_keys':
    case 'invalid_element':
    case 'custom':
      return { code: 'form', data: { where, form: isDayAt(where) ? 'day' : 'other' } };
  }
}

/** Days stand only where a value begins. */
function isDayAt(where: string): boolean {
  return where.endsWith('.from');
}

/** Which kind of text a pattern of `ast.ts` is for. */
function formOf(pattern: string): string {
  const forms: readonly (readonly [string, RegExp])[] = [
    ['name', NAME],
    ['key', KEY],
    ['state', STATE],
    ['currency', CURRENCY],
  ];
  return forms.find(([, form]) => pattern === String(form))?.[0] ?? 'other';
}

/** Names where a key stands: the path above it, or the file. */
function within(path: Path, source: Source): string {
  return path.slice(0, -1).join('.') || source.file;
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null ? (inner as Record<string, unknown>)[key] : undefined,
    value,
  );
}
