/** A copy of a regime's files and how it came about: every change can be taken back, and done again. Pure. */

export interface Edit {
  readonly file: string;
  readonly before: string;
  readonly after: string;
}

export interface CopyHistory {
  readonly original: Readonly<Record<string, string>>;
  readonly files: Readonly<Record<string, string>>;
  readonly done: readonly Edit[];
  /** What was taken back, the last first to be done again at the end. */
  readonly undone: readonly Edit[];
}

export function freshCopy(original: Readonly<Record<string, string>>): CopyHistory {
  return { original, files: original, done: [], undone: [] };
}

/** @param joins - one act with the last change of the same file: typing on, letter by letter */
export function edited(history: CopyHistory, file: string, after: string, joins: boolean): CopyHistory {
  const before = history.files[file] ?? '';
  if (before === after) return history;
  const last = history.done.at(-1);
  const joined = joins && last?.file === file && history.undone.length === 0;
  const done = joined
    ? [...history.done.slice(0, -1), { ...last, after }]
    : [...history.done, { file, before, after }];
  return { ...history, files: { ...history.files, [file]: after }, done, undone: [] };
}

/** Takes back the last change; the same history if there is none. */
export function undone(history: CopyHistory): CopyHistory {
  const last = history.done.at(-1);
  if (last === undefined) return history;
  return {
    ...history,
    files: { ...history.files, [last.file]: last.before },
    done: history.done.slice(0, -1),
    undone: [...history.undone, last],
  };
}

/** Does again what was taken back last; the same history if nothing was. */
export function redone(history: CopyHistory): CopyHistory {
  const next = history.undone.at(-1);
  if (next === undefined) return history;
  return {
    ...history,
    files: { ...history.files, [next.file]: next.after },
    done: [...history.done, next],
    undone: history.undone.slice(0, -1),
  };
}

/** Files that are not as in the original. */
export function changedFiles({ files, original }: CopyHistory): string[] {
  return Object.keys(files).filter((file) => files[file] !== original[file]);
}

/** The rule whose lines the caret is in, by its id; null outside of rules. */
export function ruleAt(file: string, text: string, caret: number): string | null {
  if (!file.startsWith('rules/')) return null;
  const before = text.slice(0, text.indexOf('\n', caret) < 0 ? text.length : text.indexOf('\n', caret));
  const lines = before.split('\n');
  for (const line of lines.reverse()) {
    const id = /^\s*- id:\s*([\w-]+)/.exec(line)?.[1];
    if (id !== undefined) return id;
    // A key that begins a line ends the list of rules above it.
    if (/^\w/.test(line)) return null;
  }
  return null;
}
