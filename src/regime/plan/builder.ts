/** Collects the nodes of one phase, each computed once however often it is used. */
import type { EachPhase, Node, Store, Tally } from './ast.ts';

export class PhaseBuilder {
  readonly #nodes: Node[] = [];
  readonly #index = new Map<string, number>();
  readonly #current = new Map<number, number>();
  readonly #tallies: Tally[] = [];

  /** The index of `node`, which is added if it is not there yet. */
  node(node: Node): number {
    const key = JSON.stringify(node);
    const found = this.#index.get(key);
    if (found !== undefined) return found;
    const index = this.#nodes.push(node) - 1;
    this.#index.set(key, index);
    return index;
  }

  constant(value: number): number {
    return this.node({ op: 'const', value });
  }

  /** The value of a column at this point of the phase. */
  column(column: number): number {
    return this.#current.get(column) ?? this.node({ op: 'column', column });
  }

  store(column: number, node: number): void {
    this.#current.set(column, node);
  }

  tally(tally: number, node: number): void {
    this.#tallies.push({ tally, node });
  }

  isEmpty(): boolean {
    return this.#current.size === 0 && this.#tallies.length === 0;
  }

  build(): EachPhase {
    const stores: Store[] = [...this.#current].map(([column, node]) => ({ column, node }));
    return { kind: 'each', nodes: this.#nodes, stores, tallies: this.#tallies };
  }
}
