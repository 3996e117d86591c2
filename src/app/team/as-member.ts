/**
 * A case as one member has it: everything can be read, what their role may not write is refused, and what they write names them. All
 * writing goes through `append`, so this is the one place that a way around would have to pass.
 */
import { CorveeError } from '../../base/index.ts';
import type { Actor, Case, Member } from '../../evidence/index.ts';
import type { Entry } from '../entry.ts';
import { atLeast, leastRoleFor } from './may.ts';

/** @param who - asked at each append; null: nobody has said who they are */
export function asMember(opened: Case<Entry>, who: () => Member | null): Case<Entry> {
  return {
    ...opened,
    async append(entries, by, originals, check) {
      const member = who();
      if (member === null) throw new CorveeError('member-needed', {});
      for (const entry of entries) await refuseUnless(opened, member, entry);
      return opened.append(entries, { ...by, actor: actorOf(member, by.actor) }, originals, check);
    },
  };
}

/** @throws CorveeError 'role-refused' */
export function refuseRole({ role }: Member, needed: Member['role'], what: string): void {
  if (!atLeast(role, needed)) throw new CorveeError('role-refused', { role, needed, what });
}

async function refuseUnless(opened: Case<Entry>, member: Member, entry: Entry): Promise<void> {
  if (entry.kind === 'decision-undone' && (await isOwn(opened, member, entry.seq))) return;
  refuseRole(member, leastRoleFor(entry), entry.kind);
}

/** True for an entry that this member wrote and still could write. */
async function isOwn(opened: Case<Entry>, { name, role }: Member, seq: number): Promise<boolean> {
  const [line] = await opened.lines({ after: seq - 1, limit: 1 });
  if (line?.header.seq !== seq || line.entry === null) return false;
  return line.header.actor.name === name && atLeast(role, leastRoleFor(line.entry));
}

/** A person is named by their pseudonym; what a machine did for them says for whom. */
function actorOf({ name, role }: Member, actor: Actor): Actor {
  if (actor.role === 'machine' || actor.role === 'import')
    return { role: actor.role, name: `${actor.name ?? 'corvee'} for ${name}` };
  return { role: role === 'editor' ? 'editor' : 'analyst', name };
}
