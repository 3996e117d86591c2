/** The band of flight a regime states, as every contract prints it (N4): by host state and year, and nothing finer. */
import type { EvidenceJson, FlightJson } from '../publish/index.ts';
import type { KnownClaim } from '../register/index.ts';
import { flightBands, flightSince, type Scenario } from '../scenario/index.ts';

/** @param evidence - claims as the contract shows them, masked */
export function flightJson(
  scenario: Scenario,
  evidence: (claims: readonly KnownClaim[]) => EvidenceJson[],
): FlightJson | null {
  const { regime, options } = scenario;
  const { flight } = regime.regime;
  const bands = flightBands(scenario);
  if (flight === undefined || bands === null) return null;
  const { known, recorded } = options.knowledge;
  const moved =
    known === null && recorded === null
      ? []
      : (flightSince(scenario, { ...options.knowledge, known: null, recorded: null }) ?? []);
  return {
    label: flight.label,
    state: regime.regime.state,
    unit: 'share/year',
    years: bands.map(({ claims, ...band }) => {
      const against = moved.find(({ year }) => year === band.year);
      return {
        ...band,
        claims: evidence(claims),
        againstNow: against === undefined ? null : { low: against.low, high: against.high },
      };
    }),
  };
}
