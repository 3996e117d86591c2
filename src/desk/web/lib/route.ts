/** The address is the state: what stands behind the `#` names the view and everything that was chosen in it. */

export const views = [
  'findings',
  'reports',
  'claims',
  'register',
  'run',
  'forecasts',
  'briefing',
  'journal',
  'settings',
] as const;
export type ViewName = (typeof views)[number];

export interface Route {
  readonly view: ViewName;
  /** The report of `#/reports/<id>`. */
  readonly id: string | null;
  readonly query: Readonly<Record<string, string>>;
}

/** Reads `#/view/id?name=value`. Anything else is the findings. */
export function parseRoute(hash: string): Route {
  const [path = '', search = ''] = hash.replace(/^#/, '').split(/\?(.*)/s);
  const [, name = '', id = ''] = path.split('/');
  const view = views.find((item) => item === name) ?? 'findings';
  return {
    view,
    id: view === 'reports' && id !== '' ? decode(id) : null,
    query: Object.fromEntries(new URLSearchParams(search)),
  };
}

/** The inverse of `parseRoute`; empty values are left out. */
export function hashOf(
  view: ViewName,
  id: string | null = null,
  query: Readonly<Record<string, string>> = {},
): string {
  const search = new URLSearchParams(Object.entries(query).filter(([, value]) => value !== '')).toString();
  const path = view === 'findings' ? '' : id === null ? view : `${view}/${encodeURIComponent(id)}`;
  return `#/${path}${search === '' ? '' : `?${search}`}`;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
