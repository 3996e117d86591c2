/** `--engine`: which backend runs a plan. All give the same numbers. */
import { BACKENDS, type Backend } from '../app/index.ts';
import { CorveeError } from '../base/index.ts';

/** @throws CorveeError 'not-built' for an engine this Corvée does not have */
export function engineOption(name: string): Backend {
  const found = BACKENDS.find((backend) => backend === name);
  if (found === undefined) throw new CorveeError('not-built', { what: `--engine ${name}` });
  return found;
}
