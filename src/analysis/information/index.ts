/** Value of information: what knowing more of something would be worth. */
export { regress, type Fit, type Input } from './regress.ts';
export {
  lossReduction,
  perfectInformation,
  perfectInformationNormal,
  sampleInformationNormal,
  vague,
  varianceReduction,
  type Reduction,
} from './value.ts';
