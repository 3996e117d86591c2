/** Reads a dossier's folder. The only place where its files are opened. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { z } from 'zod';
import { CorveeError } from '../../base/index.ts';
import { DossierForecasts, DossierRegister, DossierReport } from './format.ts';
import { DossierNewsroom } from './newsroom-format.ts';
import type { Dossier } from './to-entries.ts';

/** @throws CorveeError 'file-missing', 'value-invalid' naming the file and every mistake in it */
export function loadDossier(dir: string, title: string): Dossier {
  const load = <S extends z.ZodType>(file: string, schema: S): z.infer<S> => {
    const path = join(dir, file);
    let text: string;
    try {
      text = readFileSync(path, 'utf8');
    } catch (error) {
      throw new CorveeError('file-missing', { file: path }, { cause: error });
    }
    const result = schema.safeParse(parse(text));
    if (result.success) return result.data;
    const issues = result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new CorveeError('value-invalid', { what: path, issues });
  };
  const names = readdirSync(join(dir, 'reports')).filter((name) => name.endsWith('.yaml'));
  return {
    title,
    reports: names.sort().map((name) => load(join('reports', name), DossierReport)),
    register: load('register.yaml', DossierRegister),
    forecasts: load('forecasts.yaml', DossierForecasts),
    newsroom: existsSync(join(dir, 'newsroom.yaml'))
      ? load('newsroom.yaml', DossierNewsroom)
      : DossierNewsroom.parse({}),
  };
}
