/** Checks the hand-written files of a dossier and prints every mistake: `node scripts/check-dossier.ts DIR`. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { z } from 'zod';
import { DossierNewsroom } from '../src/app/dossier/newsroom-format.ts';
import { DossierForecasts, DossierRegister, DossierReport } from '../src/app/dossier/format.ts';

const dir = process.argv[2] ?? 'dossiers/sample';
let mistakes = 0;
const mistake = (file: string, text: string): void => {
  mistakes++;
  console.log(`${file}: ${text}`);
};

function load<S extends z.ZodType>(file: string, schema: S): z.infer<S> | null {
  const result = schema.safeParse(parse(readFileSync(join(dir, file), 'utf8')));
  if (result.success) return result.data;
  for (const issue of result.error.issues) mistake(file, `${issue.path.join('.')}: ${issue.message}`);
  return null;
}

const slugs = new Set<string>();
const reports = readdirSync(join(dir, 'reports')).filter((name) => name.endsWith('.yaml'));
let claims = 0;
for (const name of reports) {
  const file = join('reports', name);
  const report = load(file, DossierReport);
  if (report === null) continue;
  if (`${report.slug}.yaml` !== name) mistake(file, `is named ${name} but has slug ${report.slug}`);
  for (const claim of report.claims) {
    claims++;
    if (slugs.has(claim.slug)) mistake(file, `the slug ${claim.slug} is taken`);
    slugs.add(claim.slug);
    const found = report.summary.split(claim.words).length - 1;
    if (found !== 1) mistake(file, `"${claim.words}" stands ${String(found)} times in the summary, not once`);
  }
}
const cited = (file: string, list: readonly string[]): void => {
  for (const slug of list) if (!slugs.has(slug)) mistake(file, `no claim has the slug ${slug}`);
};
const register = load('register.yaml', DossierRegister);
const provisions = new Set(register?.instruments.flatMap((i) => i.provisions.map((p) => `${i.id}/${p.id}`)));
for (const instrument of register?.instruments ?? []) {
  for (const provision of instrument.provisions) cited('register.yaml', provision.claims);
}
for (const relation of register?.relations ?? []) {
  cited('register.yaml', relation.claims);
  for (const end of [relation.from, relation.to]) {
    if (!provisions.has(end)) mistake('register.yaml', `no provision ${end}`);
  }
}
const forecasts = load('forecasts.yaml', DossierForecasts);
for (const forecast of forecasts?.forecasts ?? []) {
  cited('forecasts.yaml', [...forecast.claims, ...(forecast.resolution?.claims ?? [])]);
}
if (existsSync(join(dir, 'newsroom.yaml'))) load('newsroom.yaml', DossierNewsroom);
console.log(`${String(reports.length)} reports, ${String(claims)} claims, ${String(mistakes)} mistakes`);
process.exitCode = mistakes === 0 ? 0 : 1;
