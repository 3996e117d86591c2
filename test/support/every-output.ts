/** What Corvée says when it is used: every command's text and JSON, a briefing's files, every answer of the desk. */
import { globSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  add,
  brief,
  Entry,
  findings,
  loadRegime,
  makeDossier,
  openSample,
  writeBriefing,
} from '../../src/app/index.ts';
import { projections } from '../../src/app/entry.ts';
import { parseDay, type Month } from '../../src/base/index.ts';
import { listReports, memoryCase, type Case } from '../../src/evidence/index.ts';
import { makeDesk } from '../../src/desk/server/make-desk.ts';
import type { Locale } from '../../src/messages/index.ts';
import { corvee, root } from './command-line.ts';
import { NOTE, TELLING } from './telling.ts';

export interface Output {
  /** What was done to get it. */
  readonly name: string;
  readonly kind: 'text' | 'json' | 'csv' | 'html';
  readonly text: string;
}

/** An unusual number, so that a list as long as the workers are many stands out. */
export const WORKERS = 97;
const PORT = 4712;
export const EXAMPLES = globSync('examples/reports/*.txt', { cwd: root }).map((file) => join(root, file));
const published = { from: parseDay('2022-06-20'), to: parseDay('2022-06-20') };

/** @param folder - where briefings and files are put */
export async function everyOutput(folder: string): Promise<Output[]> {
  const telling = join(folder, 'telling.txt');
  const note = join(folder, 'note.txt');
  writeFileSync(telling, TELLING);
  writeFileSync(note, NOTE);
  const outputs = [
    ...(await commands('en', telling)),
    ...(await commands('ko', telling)),
    ...(await briefing('en', folder, telling)),
    ...(await briefing('ko', folder, telling)),
    ...(await deskOf(await openSample(), 'sample', folder)),
    ...(await deskOf(await ownCase(telling, note), 'own case', folder)),
    await sealedDossier(await ownCase(telling, note)),
  ];
  return outputs;
}

async function commands(locale: Locale, telling: string): Promise<Output[]> {
  const run = ['run', '--workers', String(WORKERS), '--draws', '3', '--months', '30'];
  const read = ['read', ...EXAMPLES, telling, '--published', `${telling}=2022-06-20`];
  const orders = ['orders', '--at', '2022-08-01', '--known', '2022-07-01'];
  const inEnglish: readonly (readonly string[])[] = [
    ['--help'],
    orders,
    [...orders, '--json'],
    ['orders', '--at', '2023-09-01', '--json'],
    ['orders', '--at', '1950-01-01'],
    run,
    [...run, '--json'],
    [...run, '--without', 'pay-dues', '--json'],
    read,
    ['check'],
    ['check', '--json'],
    ['verify'],
    ['verify', '--json'],
    ['read', join(telling, 'nowhere')],
    ['contradictions'],
    ['contradictions', '--json'],
    ['origins'],
    ['origins', '--json'],
    ['claim', 'dues-2022-range'],
    ['claim', 'dues-2022-range', '--json'],
    ['orders', '--at', 'yesterday'],
    ['questions'],
  ];
  // JSON is the same in every language (test/contracts.test.ts); text is not.
  const inKorean = [
    orders,
    ['orders', '--at', '1950-01-01'],
    [...run, '--without', 'pay-dues'],
    read,
    ['verify'],
    ['contradictions'],
    ['origins'],
  ];
  const outputs: Output[] = [];
  for (const line of locale === 'en' ? inEnglish : inKorean) {
    const { out, err } = await corvee(line, { locale });
    const name = `corvee ${line.map((word) => word.replace(/^.*\//, '')).join(' ')} [${locale}]`;
    outputs.push({ name, kind: line.includes('--json') ? 'json' : 'text', text: out });
    if (err !== '') outputs.push({ name: `${name}, errors`, kind: 'text', text: err });
  }
  return outputs;
}

async function briefing(locale: Locale, folder: string, telling: string): Promise<Output[]> {
  const dir = join(folder, `briefing-${locale}`);
  const sample = await openSample();
  const made = await brief(sample, {
    paths: [...EXAMPLES, telling],
    published: new Map([[telling, published]]),
    regime: loadRegime(),
    known: null,
    locale,
    seed: 1,
    size: { workers: WORKERS, draws: 4 },
  });
  await writeBriefing(dir, made);
  await sample.close();
  return readdirSync(dir).map((file) => ({
    name: `briefing ${file} [${locale}]`,
    kind: file.endsWith('.json') ? 'json' : file.endsWith('.csv') ? 'csv' : 'html',
    text: readFileSync(join(dir, file), 'utf8'),
  }));
}

/** A case of one's own, in memory, with a report and a partner's note. */
async function ownCase(telling: string, note: string): Promise<Case<Entry>> {
  const own = await memoryCase<Entry>({ codec: Entry, projections });
  const more = { month: '2022-07' as Month, locale: 'en', told: null } as const;
  await own.append([{ kind: 'case-opened', title: 'Own', purpose: 'own' }], {
    actor: { role: 'editor', name: null },
    month: null,
  });
  await add(own, {
    ...more,
    paths: [telling],
    published: new Map([[telling, published]]),
    unpublished: false,
  });
  await add(own, { ...more, paths: [note], published: new Map(), unpublished: true });
  return own;
}

async function sealedDossier(own: Case<Entry>): Promise<Output> {
  const choice = { claims: [], reports: [], without: [], withhold: [] };
  const by = { actor: { role: 'editor', name: null }, month: null } as const;
  const { text } = await makeDossier(own, choice, by);
  await own.close();
  return { name: 'sealed dossier', kind: 'json', text };
}

async function deskOf(of: Case<Entry>, name: string, folder: string): Promise<Output[]> {
  const page = join(folder, 'page');
  mkdirSync(page, { recursive: true });
  writeFileSync(join(page, 'index.html'), '<!doctype html>');
  const host = `127.0.0.1:${String(PORT)}`;
  const desk = makeDesk({ case: of, assetsDir: page, token: 'a token', port: PORT });
  const opened = await desk.request('/api/session', {
    method: 'POST',
    headers: { host, origin: `http://${host}`, 'content-type': 'application/json' },
    body: JSON.stringify({ token: 'a token' }),
  });
  const cookie = opened.headers.get('set-cookie')?.split(';')[0] ?? '';
  const reports = (await listReports(of)).map(({ report }) => `/api/reports/${report.id}`);
  const run = `months=30&workers=${String(WORKERS)}&draws=2`;
  const paths = [
    '/api/case',
    '/api/findings',
    '/api/reports',
    '/api/reports?q=dues',
    ...reports,
    '/api/timeline',
    '/api/orders?at=2022-08-01',
    '/api/orders.csv?at=2022-08-01',
    '/api/claims?limit=100',
    '/api/contradictions',
    '/api/contradictions.csv',
    '/api/origins',
    '/api/forecasts',
    '/api/forecasts.csv',
    '/api/reports.csv',
    '/api/briefing',
    '/api/journal',
    '/api/regime',
    `/api/run?${run}`,
    `/api/run.csv?${run}`,
    '/api/run?workers=99999',
    '/api/nothing-here',
  ];
  const outputs: Output[] = [];
  for (const path of paths) {
    const answer = await desk.request(path, { headers: { host, cookie } });
    const kind = answer.headers.get('content-type')?.startsWith('text/csv') === true ? 'csv' : 'json';
    outputs.push({ name: `desk ${path} of the ${name}`, kind, text: await answer.text() });
  }
  outputs.push({ name: `findings of the ${name}`, kind: 'json', text: JSON.stringify(await findings(of)) });
  await of.close();
  return outputs;
}
