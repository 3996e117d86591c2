/** "Lock now": the case is closed, its key forgotten, and nothing of what was read stays where this program put it. */
import type { Case } from '../evidence/index.ts';
import { forgetContacts } from './contacts/index.ts';
import type { Entry } from './entry.ts';

/**
 * Waits for what is under way, closes the case and empties what was kept to be quick. After it every call on `opened` fails, and only
 * the passphrase opens the case again. The runtime may keep freed memory until the process ends: to be sure, end it.
 */
export async function lockNow(opened: Case<Entry>): Promise<void> {
  forgetContacts();
  await opened.close();
  forgetContacts();
}
