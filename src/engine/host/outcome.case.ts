/** What somebody sees of a run: all its numbers, or the error with its data. */
import { makeEngine, type Backend } from '../make-engine.ts';
import type { RunInput, RunResult } from '../run-input.ts';

export function outcomeOf(backend: Backend, input: RunInput): unknown {
  try {
    return shown(makeEngine(input.plan, backend).run(input));
  } catch (error) {
    return String(error);
  }
}

export function shown({ tallies, columns }: RunResult): unknown {
  return { tallies: [...tallies], columns: columns.map((column) => [...column]) };
}
