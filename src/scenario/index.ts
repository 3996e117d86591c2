/** Scenario: the register as of (valid, known) and a regime become the inputs of runs. */
export { differences, flightBands, flightSince, type FlightBand, type FlightDifference } from './flight.ts';
export type { GateSeries } from './gate.ts';
export { amongKind, kindsOf, type WorkerKind } from './kinds.ts';
export type { Knowledge } from './knowledge.ts';
export { density, normalBelow, normalQuantile } from './priors/normal.ts';
export { coverageOf } from './priors/coverage.ts';
export { priorOf, valueOf, type Prior } from './priors/prior.ts';
export { samplerOf, toInteger, valueAt } from './sample.ts';
export {
  makeScenario,
  type Factor,
  type Quantiles,
  type ParameterReading,
  type Scenario,
  type ScenarioOptions,
  type VariantChoice,
} from './scenario.ts';
export { withChanges, type Change } from './change.ts';
export { unseenParameters } from './unseen.ts';
export { departures, outputsOf, workersOutputs, workersOwn, type Departure } from './what-if.ts';
export { windowAt, windowsOf, type Basis, type Interval, type Voice, type Window } from './window.ts';
