/** What a resolution must keep to before anybody may record it. */
import type { Claim, ClaimStatus } from '../../evidence/index.ts';
import type { Forecast, Resolution } from './forecast.ts';

/** Why a resolution is refused. */
export type Refusal =
  /** A claim that is proposed, in conflict, rejected or withdrawn decides nothing. */
  | 'claimNotAccepted'
  /** What somebody expects, believes or hopes is not what happened. */
  | 'claimNotAnEvent'
  | 'dayMissing'
  | 'dayBeforeOpening'
  | 'yesAfterDeadline'
  | 'noBeforeDeadline'
  | 'noWithoutDeadline'
  | 'conditionNotMet';

const WORDS_ONLY: ReadonlySet<Claim['kind']> = new Set(['forecast', 'belief', 'motive', 'testimony']);

/**
 * The first rule that a resolution breaks; null if it may be recorded.
 *
 * A yes falls on a day from the opening to the deadline; a no needs a deadline that has passed in the world by the day of
 * the resolution. That nothing was reported is none of these: every outcome rests on claims that say something.
 *
 * @param claims - the claims of the resolution with how they stand, all of them
 */
export function refusalToResolve(
  forecast: Forecast,
  { outcome, on, conditionMet }: Pick<Resolution, 'outcome' | 'on' | 'conditionMet'>,
  claims: readonly { readonly claim: Claim; readonly status: ClaimStatus }[],
): Refusal | null {
  if (claims.some(({ status }) => status !== 'accepted')) return 'claimNotAccepted';
  if (claims.every(({ claim }) => WORDS_ONLY.has(claim.kind))) return 'claimNotAnEvent';
  if (outcome === 'void') return null;
  const { condition } = forecast;
  const met = condition === null || (condition.outcome ?? (conditionMet === true ? 'yes' : 'no')) === 'yes';
  if (!met) return 'conditionNotMet';
  if (on === null) return 'dayMissing';
  if (on < forecast.opens) return 'dayBeforeOpening';
  if (outcome === 'yes') {
    return forecast.deadline !== null && on > forecast.deadline ? 'yesAfterDeadline' : null;
  }
  if (forecast.deadline === null) return 'noWithoutDeadline';
  return on < forecast.deadline ? 'noBeforeDeadline' : null;
}
