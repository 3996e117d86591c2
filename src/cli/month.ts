/** The only clock of the command line: the month, for people to read. */
import { Month } from '../base/index.ts';

export function thisMonth(): Month {
  return Month.parse(new Date().toISOString().slice(0, 7));
}
