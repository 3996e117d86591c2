/** Members of a case. */
export { listMembers, MemberName, MemberRole, TeamEntry, teamProjection, type Member } from './member.ts';
