/** Relations the register can propose by itself: the later permission over the earlier ban, the threat nobody can carry out. */
import { earliestDay } from '../base/index.ts';
import type { InForce } from './in-force.ts';
import type { Provision, Relation } from './instrument.ts';

/** Bans that a permission of the first topic eases, too. */
export const EASES: Readonly<Record<string, readonly string[]>> = { movement: ['movement', 'solo-work'] };

/** What must run for a worker to be sent home. */
const WAYS_HOME = new Set(['border', 'mass-return', 'rail-passenger', 'air']);

/**
 * @param fresh - provisions of a draft
 * @param standing - provisions of the case that stood beside them
 * @returns relations in which at least one side is fresh; each with its reason
 */
export function proposeRelations(fresh: readonly InForce[], standing: readonly InForce[]): Relation[] {
  const all = [...fresh, ...standing];
  const isFresh = new Set(fresh);
  const eases = all.flatMap((permission) =>
    permission.provision.kind !== 'permission'
      ? []
      : all
          .filter((ban) => isFresh.has(permission) || isFresh.has(ban))
          .filter((ban) => isEased(ban.provision, permission.provision) && !beganBefore(permission, ban))
          .map((ban) =>
            relation(
              'partlyOverrides',
              permission,
              ban,
              'A later permission for a purpose eases an earlier ban; outside that purpose the ban stands.',
            ),
          ),
  );
  const menaces = all.flatMap((sanction) =>
    sanction.provision.consequence !== 'sent-home'
      ? []
      : all
          .filter((act) => isFresh.has(sanction) || isFresh.has(act))
          .filter((act) => isWayClosed(act.provision, sanction.provision))
          .map((act) =>
            relation(
              'unenforceableWhile',
              act,
              sanction,
              'Nobody can be sent home while this lasts; the threat is a menace all the same.',
            ),
          ),
  );
  return [...eases, ...menaces];
}

function isEased(ban: Provision, permission: Provision): boolean {
  const topics = EASES[permission.about.topic] ?? [permission.about.topic];
  return ban.kind === 'prohibition' && topics.includes(ban.about.topic) && sameState(ban, permission);
}

/** Did `a` certainly begin before `b`? Only a later permission eases a ban. */
function beganBefore(a: InForce, b: InForce): boolean {
  const latest = a.span.from.kind === 'within' ? a.span.from.latest : null;
  const earliest = earliestDay(b.span);
  return latest !== null && earliest !== null && latest < earliest;
}

function isWayClosed(act: Provision, sanction: Provision): boolean {
  return (
    act.kind === 'stateAct' &&
    act.runs === false &&
    WAYS_HOME.has(act.about.topic) &&
    sameState(act, sanction)
  );
}

function sameState(a: Provision, b: Provision): boolean {
  return a.about.state === b.about.state || a.about.state === null || b.about.state === null;
}

function relation(kind: Relation['kind'], from: InForce, to: InForce, why: string): Relation {
  return { kind, from: from.provision.id, to: to.provision.id, claims: [], why };
}
