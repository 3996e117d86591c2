/** The route as it stands in the address bar, and how to change it. Back and forward are the browser's own. */
import { hashOf, parseRoute, type Route } from './route.ts';

let current = $state.raw<Route>(parseRoute(window.location.hash));

window.addEventListener('hashchange', () => {
  current = parseRoute(window.location.hash);
});

export const location = {
  get route(): Route {
    return current;
  },
};

/** Goes to an address: a step that "back" undoes. */
export function go(hash: string): void {
  window.location.hash = hash;
}

/** Changes what was chosen in this view, without a step: dragging a date is not twenty steps back. */
export function choose(query: Readonly<Record<string, string>>): void {
  const hash = hashOf(current.view, current.id, { ...current.query, ...query });
  window.history.replaceState(null, '', hash);
  current = parseRoute(hash);
}
