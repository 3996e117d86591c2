/** The regime language: `surface → resolved → checked → plan`. */
import { CorveeError, hashOf, type Sha256 } from '../base/index.ts';
import { checkedFromResolved, type CheckedRegime } from './checked/index.ts';
import type { Plan } from './plan/ast.ts';
import type { ResolvedExpression } from './resolved/ast.ts';
import { printExpression } from './resolved/print.ts';
import { resolvedFromSurface } from './resolved/from-surface.ts';
import { LOCK_FILE, parseLock, staleLock } from './lock.ts';
import { surfaceFromFiles, type RegimeFiles } from './surface/from-files.ts';

export * from './checked/index.ts';
export * from './plan/ast.ts';
export { planFromChecked, type PlanOptions } from './plan/from-checked.ts';
export type { ResolvedExpression } from './resolved/ast.ts';
export type { Flight } from './surface/flight.ts';
export { citationsOf, LOCK_FILE, movedSince, parseLock, printLock, staleLock, type Lock } from './lock.ts';
export { MAX_BYTES } from './surface/source.ts';
export type { RegimeFiles } from './surface/from-files.ts';
export { ParameterFile, RegimeFile, RuleFile, type Amount, type Values } from './surface/ast.ts';

/**
 * Reads and checks a regime.
 *
 * @param dir - its folder's name, for messages only
 * @param files - its YAML files by path relative to the folder
 * Where the folder has a lock, every claim cited must be in it; what a case says of them is not asked here.
 *
 * @throws CorveeError 'regime-missing' or 'regime-refused' with every problem of the first stage that has any
 */
export function checkRegime(dir: string, files: RegimeFiles): CheckedRegime {
  const regime = checkedFromResolved(resolvedFromSurface(surfaceFromFiles(dir, files)));
  const lock = files[LOCK_FILE];
  const problems = lock === undefined ? [] : staleLock(regime, parseLock(lock), dir);
  if (problems.length > 0) throw new CorveeError('regime-refused', { problems });
  return regime;
}

/** The identity of a plan. */
export function planHash(plan: Plan): Sha256 {
  return hashOf(plan);
}

/** An expression of a regime as its author would write it. */
export function expressionText(expression: ResolvedExpression): string {
  return printExpression(expression, ({ name }) => name);
}
