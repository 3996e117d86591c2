/** The laws of the journal, in memory. */
import { storeLaws } from './laws.case.ts';
import { options } from './made-up.case.ts';
import { memoryCase } from './open-case.ts';

storeLaws('memory', () => memoryCase(options), process.env['SLOW'] === '1' ? 1000 : 25);
