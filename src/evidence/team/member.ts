/**
 * Who works on a case with others: a pseudonym, what it may do, and the hash of a token that only its owner has. These are entries of
 * the journal, so nobody becomes a member behind the desk's back, and who let whom in stays known.
 */
import { z } from 'zod';
import { Sha256Text } from '../../base/index.ts';
import { citingProjection, citingRecords } from '../projections/citing.ts';
import type { AnyEntry, Projection } from '../projections/projection.ts';
import type { Case } from '../store/case.ts';

/**
 * `reader`: reads everything, changes nothing. `analyst`: adds reports, proposes, marks what does not fit. `editor`: decides, and
 * is answerable for what leaves the desk.
 */
export const MemberRole = z.enum(['reader', 'analyst', 'editor']);
export type MemberRole = z.infer<typeof MemberRole>;

/** A pseudonym: it stands in the journal for as long as the journal does. Never a person's name. */
export const MemberName = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/)
  .max(40);

export const TeamEntry = z.discriminatedUnion('kind', [
  /** Of a name that is there already: another role or another token from now on. `token`: the SHA-256 of 32 random bytes' text. */
  z.strictObject({ kind: z.literal('member-added'), name: MemberName, role: MemberRole, token: Sha256Text }),
  z.strictObject({ kind: z.literal('member-removed'), name: MemberName }),
]);
export type TeamEntry = z.infer<typeof TeamEntry>;

export interface Member {
  readonly name: string;
  readonly role: MemberRole;
  /** The hash of the token. */
  readonly token: string;
  /** The entry that says so. */
  readonly seq: number;
}

const MEMBER = 'member';

export const teamProjection: Projection<AnyEntry> = citingProjection<TeamEntry>(
  'team',
  1,
  ['member-added', 'member-removed'],
  (entry) => ({ kind: MEMBER, id: entry.name, value: entry, claims: [] }),
);

/** Those who are members now, by name. A row that is not what the journal says at its place makes nobody a member. */
export async function listMembers(
  opened: Pick<Case<AnyEntry>, 'db' | 'search' | 'where' | 'lines'>,
): Promise<Member[]> {
  const members: Member[] = [];
  for (const { seq, value } of await citingRecords(opened, 'team', MEMBER)) {
    const told = TeamEntry.safeParse(value).data;
    if (told?.kind !== 'member-added') continue;
    const [line] = await opened.lines({ after: seq - 1, limit: 1 });
    const written = TeamEntry.safeParse(line?.entry).data;
    if (line?.header.seq !== seq || written?.kind !== 'member-added') continue;
    const { name, role, token } = written;
    if (name === told.name) members.push({ name, role, token, seq });
  }
  return members.sort((a, b) => (a.name < b.name ? -1 : 1));
}
