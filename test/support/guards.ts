/** What a breach of the laws of docs/never.md looks like in an output. Each guard is seen to catch a planted one. */
import { parseHTML } from 'linkedom';
import type { Output } from './every-output.ts';

/** Every value of a JSON document with the path to it. */
export function* valuesOf(value: unknown, path = '$'): Generator<readonly [string, unknown]> {
  yield [path, value];
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    yield* valuesOf(inner, Array.isArray(value) ? `${path}[]` : `${path}.${key}`);
  }
}

const values = (text: string): [string, unknown][] => [...valuesOf(JSON.parse(text))].map(([a, b]) => [a, b]);

/** N1: a list of numbers, or of rows of numbers, with one for each synthetic worker. */
export function rowsPerWorker({ kind, text }: Output, workers: number): string[] {
  if (kind !== 'json') return [];
  return values(text).flatMap(([path, value]) => {
    if (!Array.isArray(value) || value.length < workers) return [];
    const numeric = (item: unknown): boolean =>
      typeof item === 'number' ||
      (typeof item === 'object' &&
        item !== null &&
        Object.values(item).every((part) => typeof part === 'number' || part === null));
    return value.every(numeric) ? [path] : [];
  });
}

/** N1, N2, N4: columns of a table that are not among those allowed. */
export function columnsBeyond({ kind, text }: Output, allowed: readonly string[]): string[] {
  if (kind !== 'csv') return [];
  const [head = ''] = text.replace(/^\uFEFF/, '').split('\n');
  return head.split(',').filter((column) => !allowed.includes(column.trim()));
}

/** N2: names of fields that order or mark people. */
export function fieldsThatRank(names: readonly string[]): string[] {
  return names.filter((name) =>
    /rank|risk|loyal|suspicio|propensity|likelihood|rating|priority|watchlist|offender|per_?worker_?id|worker_?id|person_?id/i.test(
      name,
    ),
  );
}

/** N3: outputs that a run which departs from the regime as reported may not give. */
export function beyondWorkers({ kind, text }: Output): string[] {
  if (kind !== 'json') return [];
  const run = JSON.parse(text) as {
    departures?: readonly unknown[];
    outputs?: readonly { name: string; about: string }[];
  };
  if (run.departures === undefined || run.departures.length === 0) return [];
  return (run.outputs ?? []).filter(({ about }) => about !== 'workers').map(({ name }) => name);
}

/** N7: Corvée's own summaries that stand in quotation, in a page or in text. @param summaries - their words */
export function quotedSummaries({ kind, text }: Output, summaries: readonly string[]): string[] {
  if (kind === 'html') {
    const { document } = parseHTML(text) as unknown as {
      document: { querySelectorAll(selector: string): Iterable<{ textContent: string }> };
    };
    const quoted = [...document.querySelectorAll('blockquote, q')]
      .map((item) => flat(item.textContent))
      .join('\n');
    return summaries.filter((words) => quoted.includes(flat(words)) || inQuotes(flat(text), flat(words)));
  }
  return kind === 'text' ? summaries.filter((words) => inQuotes(flat(text), flat(words))) : [];
}

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();
const inQuotes = (text: string, words: string): boolean =>
  [`“${words}`, `"${words}`, `「${words}`, `«${words}`].some((quoted) => text.includes(quoted));

/** N7: rows of a briefing that do not say that they are a draft, in JSON and in tables. */
export function rowsNotDraft({ name, kind, text }: Output): string[] {
  if (kind === 'json') {
    return values(text).flatMap(([path, value]) =>
      /^\$\.(?:claims|instruments|relations|forecasts)\[\]$/.test(path) &&
      (value as { status?: string }).status !== 'draft'
        ? [path]
        : [],
    );
  }
  if (kind !== 'csv') return [];
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.flatMap((line, i) =>
    line.startsWith(i === 0 ? 'status,' : 'draft,') ? [] : [`${name}: ${line}`],
  );
}

/** N7: an instrument of one origin that is told as confirmed, or a claim stated more surely than its chain allows. */
export function confirmedAlone({ kind, text }: Output): string[] {
  if (kind !== 'json') return [];
  return values(text).flatMap(([path, value]) => {
    if (typeof value !== 'object' || value === null) return [];
    const { origins, certainty, corroborated, confirmed } = value as Record<string, unknown>;
    const alone = Array.isArray(origins) && origins.length < 2;
    const says = confirmed === true || corroborated === true || certainty === 'confirmed';
    return alone && says ? [path] : [];
  });
}

/** N8: a question decided in the negative without a claim that decides it. */
export function decidedBySilence({ kind, text }: Output): string[] {
  if (kind !== 'json') return [];
  return values(text).flatMap(([path, value]) => {
    if (typeof value !== 'object' || value === null) return [];
    const { outcome, resolution, claims, evidence, resolvedOn } = value as Record<string, unknown>;
    if (outcome !== 'no' && resolution !== 'no') return [];
    const grounds = [claims, evidence, resolvedOn].flatMap((list) =>
      Array.isArray(list) ? (list as unknown[]) : [],
    );
    return grounds.length > 0 ? [] : [path];
  });
}

/** N8: words that make silence an absence. */
export function saysAbsent(text: string): string[] {
  const english =
    /\b(?:is|are|was|were) absent\b|\b(?:no|zero) (?:such )?(?:orders?|duties|returns|deaths|dues|penalt(?:y|ies)) (?:exist|existed|happened|took place)\b|\bnothing happened\b|\bthere (?:was|were) no (?:orders?|returns|reports? because)\b/gi;
  const korean = /(?:명령|지시|귀국|사망)(?:은|는|이|가) 없었(?:다|습니다)|일어나지 않았음이 확인/g;
  return [...(text.match(english) ?? []), ...(text.match(korean) ?? [])];
}

/** N10: a standard of proof or a grade that is a number. */
export function gradesAsNumbers(json: unknown): string[] {
  return [...valuesOf(json)].flatMap(([path, value]) =>
    typeof value === 'number' &&
    /\.(?:certainty|modality|strength|grade|reliability|credibility|confidence|proof|standard|publicly|corroboration)$/.test(
      path,
    )
      ? [path]
      : [],
  );
}

/** N10: advice to a person, about going home or staying. */
export function advice(text: string): string[] {
  return (
    text.match(
      /\b(?:you|workers|he|she|they) (?:should|ought to|had better|must now|can safely|may safely) (?:return|go home|stay|wait|leave|pay|run|refuse)\b|\bit is (?:now )?safe to\b|(?:귀국|복귀|체류)(?:하는 것이 좋|하십시오|해도 안전)/gi,
    ) ?? []
  );
}
