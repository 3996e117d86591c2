/** Who is asking, for as long as one request is answered: the routes need not hand it on, and cannot forget to. */
import { AsyncLocalStorage } from 'node:async_hooks';
import type { Member } from '../../../app/index.ts';

const asking = new AsyncLocalStorage<Member>();

export function whoAsks(): Member | null {
  return asking.getStore() ?? null;
}

export function answering<T>(member: Member, work: () => Promise<T>): Promise<T> {
  return asking.run(member, work);
}
