/** Letting somebody in, saying who is in, and putting somebody out. A token is shown once and kept nowhere but as a hash. */
import { randomBytes, timingSafeEqual } from 'node:crypto';
import { CorveeError, sha256 } from '../../base/index.ts';
import { listMembers, MemberName, type Case, type Member, type MemberRole } from '../../evidence/index.ts';
import type { Acting } from '../decisions/index.ts';
import type { Entry } from '../entry.ts';

/** 256 bits: nobody guesses one, so a plain hash of it gives nothing away. */
const TOKEN_BYTES = 32;
const PREFIX = 'corvee-';

/**
 * Lets `name` in, or gives it another role and a new token: the one before opens nothing any more.
 *
 * @returns the token, for its owner alone
 * @throws CorveeError 'value-invalid' for what is no pseudonym; 'case-read-only'
 */
export async function addMember(
  opened: Case<Entry>,
  { name, role }: { readonly name: string; readonly role: MemberRole },
  by: Acting,
): Promise<{ readonly token: string; readonly seq: number }> {
  const parsed = MemberName.safeParse(name);
  if (!parsed.success) throw new CorveeError('member-name', { name });
  const token = `${PREFIX}${randomBytes(TOKEN_BYTES).toString('base64url')}`;
  const entry: Entry = { kind: 'member-added', name: parsed.data, role, token: sha256(token) };
  const [link] = await opened.append([entry], by);
  return { token, seq: link?.seq ?? 0 };
}

/** @throws CorveeError 'member-unknown', 'case-read-only' */
export async function removeMember(opened: Case<Entry>, name: string, by: Acting): Promise<number> {
  const found = (await listMembers(opened)).find((member) => member.name === name);
  if (found === undefined) throw new CorveeError('member-unknown', { name });
  const [link] = await opened.append([{ kind: 'member-removed', name }], by);
  return link?.seq ?? 0;
}

/** Whose token this is; null if it is nobody's. Takes the same time whoever's it is. */
export async function memberWith(opened: Case<Entry>, token: string): Promise<Member | null> {
  const given = Buffer.from(sha256(token.trim()), 'hex');
  let found: Member | null = null;
  for (const member of await listMembers(opened))
    if (timingSafeEqual(given, Buffer.from(member.token, 'hex'))) found = member;
  return found;
}
