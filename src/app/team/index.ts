/** A team's case: where it is, who is in, and who may do what. */
export { asMember, refuseRole } from './as-member.ts';
export { shownPlace } from './case-place.ts';
export { atLeast, leastRoleFor } from './may.ts';
export { addMember, memberWith, removeMember } from './members.ts';
