/** Counts what has changed in the case since the page was opened. Whatever was asked is asked again when it grows. */
let count = $state(0);

export const revision = {
  get count(): number {
    return count;
  },
};

/** Somebody, here or in another window, has changed the case. */
export function caseChanged(): void {
  count++;
}
