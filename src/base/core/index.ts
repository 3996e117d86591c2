/** Errors and random words alone: for engines and threads, which start in a fraction of the time without calendars and schemas. */
export { CorveeError, isCorveeError, type ErrorCode } from '../errors.ts';
export { ROUNDS, threefry4x32 } from '../threefry.ts';
