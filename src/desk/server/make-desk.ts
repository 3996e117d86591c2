/**
 * The desk's server: the built page, and the case as JSON behind a session.
 *
 * The order below is the safety: headers on everything, then the host, then where the request comes from, then its
 * size, then the session, and only then a route.
 */
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { asMember, DEFAULT_REGIME, loadRegime, readQuestions } from '../../app/index.ts';
import { makeAnalyses } from './analyses.ts';
import { makeApi } from './api.ts';
import { makeChanges } from './changes.ts';
import { serveAssets } from './assets.ts';
import { COPY_PATHS, makeCopies } from './copies.ts';
import { makeDangers } from './dangers.ts';
import type { DeskCase, DeskRegime } from './desk-case.ts';
import { makeRegimeViews } from './regime-views.ts';
import { answerError, refuse } from './refusal.ts';
import { onlyOwnHost, onlyOwnPage } from './same-desk.ts';
import { noStore, securityHeaders } from './security-headers.ts';
import { makeSession } from './session.ts';
import { onlyRoles } from './team/route-roles.ts';
import { makeTeamSession } from './team/team-session.ts';
import { whoAsks } from './team/who.ts';

/** A wording with its reason, in any script. */
const MAX_BODY_BYTES = 16 * 1024;
/** A report as it is pasted or dropped, in base64, or all files of a regime. Larger files are for the command line. */
const MAX_LARGE_BYTES = 6 * 1024 * 1024;
const LARGE: readonly string[] = ['/api/reports', '/api/reports/preview', ...COPY_PATHS];

export interface DeskOptions {
  readonly case: DeskCase;
  /** Folder of the regime, read at the first run; the default regime if left out. */
  readonly regimeDir?: string;
  /** Folder of the built page. */
  readonly assetsDir: string;
  /** Whoever has it may open a session. */
  readonly token: string;
  /** The port the desk is reached at: part of the only hosts it answers to. */
  readonly port: number;
  /** Members of the case come with tokens of their own, and may do what their roles say. `token` then opens nothing. */
  readonly team?: boolean;
  /** The address at which a team reaches the desk through its own server. */
  readonly origin?: string;
  /** Told of faults of Corvée itself; the browser only hears that there was one. */
  readonly onFault?: (error: Error) => void;
  /** Told that somebody locks the desk: the answer is on its way, then the case is to be closed. Left out: it cannot be locked. */
  readonly onLock?: () => void;
}

/** @throws CorveeError 'page-missing' if the page has not been built */
export function makeDesk(options: DeskOptions): Hono {
  const { regimeDir = DEFAULT_REGIME, onFault = () => undefined, team = false, port } = options;
  let loaded: DeskRegime | null = null;
  const regime = (): DeskRegime => (loaded ??= loadRegime(regimeDir));
  const words = () => readQuestions(regimeDir);
  const address = { port, ...(options.origin === undefined ? {} : { origin: options.origin }) };
  const secure = options.origin?.startsWith('https:') ?? false;
  const teamSession = team ? makeTeamSession(options.case, { name: `corvee-${String(port)}`, secure }) : null;
  const session = teamSession ?? makeSession(options.token, port);
  const of = team ? asMember(options.case, whoAsks) : options.case;
  const app = new Hono();

  app.use(securityHeaders(), noStore());
  app.use(onlyOwnHost(address), onlyOwnPage(address));
  const [small, large] = [limit(MAX_BODY_BYTES), limit(MAX_LARGE_BYTES)];
  app.use((c, next) => (LARGE.includes(c.req.path) ? large : small)(c, next));

  app.post('/api/session', (c) => session.open(c));
  app.use('/api/*', session.required);
  if (teamSession !== null) {
    app.use('/api/*', onlyRoles());
    // One member leaves; the desk stays open for the others.
    app.post('/api/lock', (c) => {
      teamSession.leave(c);
      return c.json({ schema: 1 });
    });
  }
  app.route('/api', makeApi(of, regime));
  app.route('/api', makeRegimeViews(of, regime));
  app.route('/api', makeAnalyses(of, regime, words));
  app.route('/api', makeCopies(of, regime, regimeDir));
  app.route('/api', makeDangers(of, regime, words));
  app.route('/api', makeChanges(of, options.onLock));

  app.use(serveAssets(options.assetsDir));
  app.notFound((c) => refuse(c, 'route-unknown'));
  app.onError((error, c) => answerError(error, c, onFault));
  return app;
}

function limit(maxSize: number) {
  return bodyLimit({ maxSize, onError: (c) => refuse(c, 'body-too-large') });
}
