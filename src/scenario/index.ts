/** Scenario: the register as of (valid, known) and a regime become the inputs of runs. */
export { differences, flightBands, flightSince, type FlightBand, type FlightDifference } from './flight.ts';
export type { GateSeries } from './gate.ts';
export type { Knowledge } from './knowledge.ts';
export { density, normalBelow, normalQuantile } from './priors/normal.ts';
export { toInteger, valueAt } from './sample.ts';
export {
  makeScenario,
  type ParameterReading,
  type Scenario,
  type ScenarioOptions,
  type VariantChoice,
} from './scenario.ts';
export { departures, outputsOf, type Departure } from './what-if.ts';
export { windowAt, windowsOf, type Basis, type Interval, type Window } from './window.ts';
