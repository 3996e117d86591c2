/** What others wrote down becomes drafts. */
import { claimKinds, Topic } from '../../evidence/index.ts';

export { importProposals, type ImportOptions } from './import-proposals.ts';

/** What a person may say of a whole file that does not say it of its claims. */
export const KIND_NAMES = claimKinds;
export const TOPIC_NAMES = Topic.options;
