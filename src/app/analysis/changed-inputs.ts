/** Which inputs of a regime differ between two states of knowledge, in which months, and because of which claims. */
import { addMonths, type Month } from '../../base/index.ts';
import type { Claim, ClaimId } from '../../evidence/index.ts';
import { claimOf, knownAt, type KnownClaim } from '../../register/index.ts';
import { unseenParameters, type Scenario } from '../../scenario/index.ts';
import type { Cite } from '../citer.ts';
import type { ChangedInput, ChangedInputs } from '../shapes/paired.ts';

/** Quantiles at which the numbers of both sides are compared: what differs at none of them does not differ. */
const AT = [null, 0.05, 0.95] as const;

/** @param cite - with the masks of the case; claims that it has no more are cited as they were */
export function changedInputs(before: Scenario, after: Scenario, cite: Cite): ChangedInputs {
  const hidden = unseenParameters(after.regime);
  const [then, now] = [before, after].map((side) => AT.map((q) => valuesAt(side, q)));
  const changed = after.plan.slots.flatMap((slot, s) => {
    if (slot.kind === 'variant') return [];
    const months = monthsThatDiffer(after, s, then ?? [], now ?? []);
    const [first, last] = [months[0], months.at(-1)];
    return first === undefined || last === undefined
      ? []
      : [{ kind: slot.kind, name: slot.name, first, last }];
  });
  const watched = ({ kind, name }: (typeof changed)[number]): boolean =>
    kind === 'parameter'
      ? hidden.has(name)
      : after.regime.gates.find((gate) => gate.name === name)?.while.topic === 'watch';
  return {
    unnamed: changed.filter(watched).length,
    named: changed
      .filter((item) => !watched(item))
      .map((item): ChangedInput => {
        const [old, fresh] = [claimsBehind(before, item), claimsBehind(after, item)];
        return {
          ...item,
          label: labelOf(after, item),
          added: [...fresh].filter(([id]) => !old.has(id)).map(([, claim]) => cite(claim)),
          dropped: [...old].filter(([id]) => !fresh.has(id)).map(([, claim]) => cite(claim)),
        };
      }),
  };
}

type Named = Pick<ChangedInput, 'kind' | 'name'>;

function valuesAt(scenario: Scenario, q: number | null): readonly Int32Array[] {
  return scenario.inputAt(() => q, { draw: 0, variant: 0, replicate: 0 }).values;
}

function monthsThatDiffer(
  { options: { start, months } }: Scenario,
  slot: number,
  then: readonly (readonly Int32Array[])[],
  now: readonly (readonly Int32Array[])[],
): Month[] {
  return Array.from({ length: months }, (_, m) => m)
    .filter((m) =>
      now.some((values, q) => {
        const [own, other] = [values[slot] ?? new Int32Array(), then[q]?.[slot] ?? new Int32Array()];
        const width = own.length / months;
        return own.slice(m * width, (m + 1) * width).some((value, i) => value !== other[m * width + i]);
      }),
    )
    .map((m) => addMonths(start, m));
}

function labelOf({ regime }: Scenario, { kind, name }: Named): string {
  const list = kind === 'gate' ? regime.gates : regime.parameters;
  return list.find((item) => item.name === name)?.label ?? name;
}

function claimsBehind(scenario: Scenario, { kind, name }: Named): Map<ClaimId, Claim> {
  const found =
    kind === 'gate'
      ? claimsOfGate(scenario, name)
      : (scenario.parameters.find(({ parameter }) => parameter.name === name)?.windows ?? []).flatMap(
          ({ claims }) => claims,
        );
  return new Map(found.map(({ claim }) => [claim.id, claim]));
}

/**
 * What a gate rests on: provisions of its kind and matter, whether they open or close it, those that bear on them, and the relations between; as far as
 * their claims were known.
 */
export function claimsOfGate({ regime, options: { knowledge } }: Scenario, name: string): KnownClaim[] {
  const { data, state, known, recorded } = knowledge;
  const gate = regime.gates.find((item) => item.name === name);
  const provisions = data.instruments.flatMap(({ instrument }) => instrument.provisions);
  const own = provisions.filter(
    ({ kind, about }) =>
      kind === gate?.while.kind &&
      about.topic === gate.while.topic &&
      (about.state === null || about.state === state),
  );
  const ids = new Set(own.map(({ id }) => id));
  const bearing = data.relations.filter(({ kind, to }) => kind !== 'unenforceableWhile' && ids.has(to));
  const from = new Set(bearing.map((relation) => relation.from));
  const cited = [
    ...own.flatMap(({ claims }) => claims),
    ...bearing.flatMap(({ claims }) => claims),
    ...provisions.filter(({ id }) => from.has(id)).flatMap(({ claims }) => claims),
  ];
  return [...new Set(cited)].flatMap((id) => {
    const item = claimOf(data, id);
    return item !== undefined && knownAt(item, { known, recorded }) !== 'no' ? [item] : [];
  });
}
