/**
 * Set up before every unit test file: properties are tried on the same made-up cases each time, so that a run that fails fails again,
 * here and anywhere. `SLOW=1` tries fresh ones, many more of them, and prints the seed of any that fails.
 */
import fc from 'fast-check';

if (process.env.SLOW !== '1') fc.configureGlobal({ seed: 20220608 });
