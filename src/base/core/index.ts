/** Errors and random words alone: for engines and threads, which start in a fraction of the time without calendars and schemas. */
export { CorveeError, isCorveeError, type ErrorCode, type ErrorData } from '../errors.ts';
export { ROUNDS, threefry4x32, type Words } from '../threefry.ts';
