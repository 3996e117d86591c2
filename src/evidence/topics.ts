/**
 * What claims are about: the shared key of the register, the contradictions and the regime's parameters.
 * A code list, not a taxonomy: extend it by a row; never change what a code means.
 */
import { z } from 'zod';

export const topics = {
  // money
  dues: 'the sum a worker must hand over to the state for a period',
  'dues-day': 'the day by which dues are paid',
  levy: 'an extra collection on top of dues',
  'pay-share': 'the part of pay that is taken, or that the worker keeps',
  pay: 'what a worker earns or is handed',
  'pay-withheld': 'pay held back or settled late',
  remittance: 'money sent to family',
  'entry-cost': 'bribes and debts for being posted abroad',
  fare: 'the cost of travelling home and who bears it',
  support: 'help given or refused by a workplace',
  'mutual-aid': 'collections among workers for treatment or funerals',
  revenue: 'what the state receives',
  'side-work': 'earning outside the assigned work',
  season: 'months in which a trade earns little or nothing',
  // orders over people
  arrears: 'missed dues and what follows from them',
  movement: 'leaving the district or place of residence',
  'solo-work': 'working alone or in small groups outside the workplace',
  watch: 'surveillance of workers',
  papers: 'passports, identity slips, visas held or handled for workers',
  phones: 'telephones of workers',
  reporting: 'duty to inform on others',
  managers: 'officials over workers: their replacement or liability',
  // health and return
  unfit: 'inability to work and what follows from it',
  'unfit-grounds': 'the grounds on which a worker counts as unfit',
  treatment: 'medical care of workers',
  burial: 'what happens to those who die abroad',
  'individual-return': 'return of single workers, case by case',
  'mass-return': 'return of workers in groups',
  rotation: 'length of stay and replacement',
  flight: 'escape, defection, asylum',
  // border and status
  border: 'a border open or closed',
  'rail-passenger': 'passenger trains over the border',
  'rail-freight': 'freight trains over the border',
  air: 'passenger flights over the border',
  visas: 'the legal status of workers in the host state',
  dispatch: 'workers sent abroad',
  headcount: 'how many workers there are',
  recruitment: 'how workers are chosen',
  // context
  sanctions: 'obligations of host states towards the sending state’s workers',
  conditions: 'hours, food, housing, injuries',
  unrest: 'protest and refusal by workers',
  quarantine: 'quarantine and other rules against an epidemic, of any state',
  exit: 'penalties for leaving a mission or post',
} as const satisfies Record<string, string>;

export const Topic = z.enum(Object.keys(topics) as [keyof typeof topics, ...(keyof typeof topics)[]]);
export type Topic = z.infer<typeof Topic>;

/** Trades a claim may be limited to. */
export const Trade = z.enum([
  'construction',
  'forestry',
  'fishery',
  'factory',
  'farming',
  'medical',
  'it',
  'restaurant',
]);
export type Trade = z.infer<typeof Trade>;
