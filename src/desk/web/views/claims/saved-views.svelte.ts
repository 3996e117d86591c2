/** Filters that a reader gave a name, for this tab: the desk leaves nothing behind in the browser. A link to one can be copied and kept. */

export interface SavedView {
  readonly name: string;
  readonly query: Readonly<Record<string, string>>;
}

const PLACE = 'corvee.claim-views';
let all = $state.raw<readonly SavedView[]>(read());

export const savedViews = {
  get all(): readonly SavedView[] {
    return all;
  },
  /** A name that is there already gets the new filter. */
  keep(name: string, query: SavedView['query']): void {
    const wanted = name.trim();
    if (wanted === '') return;
    const filled = Object.fromEntries(Object.entries(query).filter(([, value]) => value !== ''));
    write([...all.filter((view) => view.name !== wanted), { name: wanted, query: filled }]);
  },
  forget(name: string): void {
    write(all.filter((view) => view.name !== name));
  },
};

function write(views: readonly SavedView[]): void {
  all = views;
  window.sessionStorage.setItem(PLACE, JSON.stringify(views));
}

function read(): readonly SavedView[] {
  try {
    const kept: unknown = JSON.parse(window.sessionStorage.getItem(PLACE) ?? '[]');
    return Array.isArray(kept) ? (kept as SavedView[]) : [];
  } catch {
    return [];
  }
}
