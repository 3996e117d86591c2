/** What a language brings to the recognition of boilerplate. */
import type { BoilerplateKind } from '../reading.ts';

export interface BoilerplateRule {
  /** `boilerplate/name`, unique. */
  readonly id: string;
  readonly kind: BoilerplateKind;
  /** Runs on a folded line, or on each of its sentences. Bounded: no `.*` but `.{0,80}`. */
  readonly pattern: RegExp;
  /** `line`: the whole line is boilerplate if the pattern is found; `sentence`: only the sentence in which it is. */
  readonly takes: 'line' | 'sentence';
  /** Lines where it may stand: counted from the first or the last line that holds something. */
  readonly firstLines?: number;
  readonly examples: readonly string[];
}
