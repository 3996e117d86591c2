/** In which months a gate of the regime is open, and because of which provisions. */
import type { Month } from '../base/index.ts';
import type { CheckedGate } from '../regime/index.ts';
import type { InForce } from '../register/index.ts';
import type { inForceByMonth } from './knowledge.ts';

export interface GateSeries {
  readonly name: string;
  readonly label: string;
  /** 0 or 1: Int32Array[months · options], the option running fastest. */
  readonly values: Int32Array;
  /** The provisions that opened it in some month, with the first and last month of the run in which they did. */
  readonly because: readonly { readonly provision: InForce; readonly first: Month; readonly last: Month }[];
}

/** Reads a gate off the register month by month. A provision that could be in force counts as in force, and is marked. */
export function gateSeries(gate: CheckedGate, register: ReturnType<typeof inForceByMonth>): GateSeries {
  const { options, while: wanted } = gate;
  const values = new Int32Array(register.length * options.length);
  const because = new Map<string, { provision: InForce; first: Month; last: Month }>();
  for (const [m, { month, found }] of register.entries()) {
    for (const provision of found) {
      const { kind, about, runs } = provision.provision;
      if (kind !== wanted.kind || about.topic !== wanted.topic) continue;
      if (wanted.runs !== undefined && runs !== wanted.runs) continue;
      const { trade } = about;
      options.forEach((option, o) => {
        if (option === '' || trade === null || option === trade) values[m * options.length + o] = 1;
      });
      const key = provision.provision.id;
      const earlier = because.get(key);
      because.set(key, { provision, first: earlier?.first ?? month, last: month });
    }
  }
  return { name: gate.name, label: gate.label, values, because: [...because.values()] };
}
