/** A terminal for tests: keeps what is printed, asks nobody. */
import type { Terminal } from './terminal.ts';

export interface Printed {
  readonly out: string[];
  readonly err: string[];
}

/** @param printed - gets what is printed, a text per call */
export function silentTerminal(
  overrides: Partial<Terminal> = {},
  printed: Printed = { out: [], err: [] },
): Terminal {
  return {
    locale: 'en',
    interactive: false,
    width: 100,
    signal: new AbortController().signal,
    out: (text) => void printed.out.push(text),
    err: (text) => void printed.err.push(text),
    progress: () => undefined,
    secret: () => Promise.resolve(null),
    ...overrides,
  };
}
