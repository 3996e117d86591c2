/** A regime as a document: all it says, with the evidence for it as known on a day. How it reads is the door's. */
import { addMonths, type Day, type Month } from '../base/index.ts';
import type { Reader } from '../evidence/index.ts';
import { expressionText, planHash, typeText, type CheckedRegime } from '../regime/index.ts';
import { knownBy, type KnownClaim } from '../register/index.ts';
import { makeScenario } from '../scenario/index.ts';
import { citer } from './citer.ts';
import { flightJson } from './flight-json.ts';
import { withheldJson } from './withheld.ts';
import { registerData } from './register-data.ts';
import type { RegimeDocumentJson } from './shapes/regime-document.ts';
import { VERSION } from './version.ts';

export interface DocumentOptions {
  /** The months over which gates are read off the register. */
  readonly start: Month;
  readonly months: number;
  readonly known: Day | null;
  readonly recorded: number | null;
}

/** @throws CorveeError 'parameter-unknown' if nothing is known of a parameter on the day of knowledge */
export async function regimeDocument(
  reader: Reader,
  regime: CheckedRegime,
  { start, months, known, recorded }: DocumentOptions,
): Promise<RegimeDocumentJson> {
  const data = await registerData(reader);
  const cite = await citer(reader, data, recorded);
  const scenario = makeScenario(regime, {
    knowledge: { data, state: regime.regime.state, known, recorded },
    start,
    months,
    workers: 0,
    seed: [0, 0],
  });
  const { regime: head, source } = regime;
  const withheld = withheldJson(regime);
  const hidden = new Set(withheld.map(({ parameter }) => parameter));
  const all = [...data.claims.values()].filter((item) => knownBy(item, { known, recorded }) !== 'no');
  const evidence = (claims: readonly KnownClaim[]) => claims.map(({ claim }) => cite(claim));
  const cited = (slugs: readonly string[]) =>
    evidence(all.filter(({ claim }) => claim.slug !== null && slugs.includes(claim.slug)));
  return {
    schema: 1,
    id: head.regime,
    title: head.title,
    state: head.state,
    currency: head.currency,
    planHash: planHash(scenario.plan),
    code: VERSION,
    known,
    recorded,
    from: start,
    to: addMonths(start, months - 1),
    workplace: { min: head.workplace.size[0], max: head.workplace.size[1], because: head.workplace.because },
    categories: Object.entries(head.categories).map(([name, options]) => ({ name, options: [...options] })),
    parties: Object.entries(head.parties).map(([name, label]) => ({ name, label })),
    states: regime.columns.map(({ name, label, type, of, account, fixed, unseen }) => {
      const start = source.columns.find((column) => column.name === name)?.start;
      const text = start === undefined ? '' : expressionText(start);
      return { name, label, type: typeText(type, head.currency), of, start: text, account, fixed, unseen };
    }),
    definitions: source.definitions.map(({ name, label, as, except }) => ({
      name,
      label,
      as: expressionText(as),
      except: except.map((exception) => ({
        when: expressionText(exception.when),
        as: expressionText(exception.as),
        because: exception.because,
        claims: cited(exception.claims),
      })),
    })),
    rules: source.rules.map((rule) => {
      const bindings = (items: typeof rule.let) =>
        items.map(({ name, value }) => ({ name, value: expressionText(value) }));
      return {
        id: rule.id,
        label: rule.label,
        each: rule.each ?? 'worker',
        mechanisms: [...(rule.mechanisms ?? [])],
        implements: [...(rule.implements ?? [])],
        when: rule.when === null ? null : expressionText(rule.when),
        let: bindings(rule.let),
        pay: rule.pay.map((pay) => ({
          from: pay.from.kind === 'party' ? pay.from.party : pay.from.column,
          to: pay.to.kind === 'party' ? pay.to.party : pay.to.column,
          amount: expressionText(pay.amount),
          for: pay.for,
        })),
        set: bindings(rule.set),
        claims: cited(rule.claims ?? []),
      };
    }),
    gates: scenario.gates.map(({ name, label, because }) => ({
      name,
      label,
      because: because.map(({ provision, first, last }) => ({
        provision: provision.provision.id,
        summary: provision.provision.summary,
        certainty: provision.certainty,
        first,
        last,
        claims: evidence(provision.claims.flatMap((id) => data.claims.get(id) ?? [])),
      })),
    })),
    variants: regime.variants.map(({ name, label, options, because, claims }) => ({
      name,
      label,
      options: [...options],
      because,
      claims: cited(claims),
    })),
    parameters: scenario.parameters
      .filter(({ parameter }) => !hidden.has(parameter.name))
      .map(({ parameter, windows }) => ({
        name: parameter.name,
        label: parameter.label,
        unit: typeText(parameter.type, parameter.currency),
        mark: parameter.mark,
        values: windows.map(({ option, from, amounts, basis, because, claims }) => ({
          option,
          from,
          amounts: amounts.map(({ low, high }) => ({ low, high })),
          basis,
          because,
          claims: evidence(claims),
        })),
      })),
    withheld,
    flight: flightJson(scenario, evidence),
    outputs: scenario.plan.outputs.map(({ name, label, about, unit }) => ({ name, label, about, unit })),
  };
}
