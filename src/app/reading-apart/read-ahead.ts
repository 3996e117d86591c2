/** Files with their readings, in order, a few of them read before they are asked for; those a case has already come unread. */
import { basename } from 'node:path';
import { reportById, reportIdOf, type Reader, type ReportId } from '../../evidence/index.ts';
import { readReportFile } from '../../intake/index.ts';
import type { Locale } from '../../messages/index.ts';
import type { GivenDate, ReadFile } from '../brief/read-files.ts';
import { makeReaders } from './readers.ts';

export interface ReadingAhead {
  readonly paths: readonly string[];
  /** When a file was published, as somebody says. */
  readonly given: (path: string) => GivenDate | null;
  readonly locale: Locale;
  readonly acceptRisk: boolean;
  readonly pages: readonly string[];
}

/** A file whose report the case has, or had. */
export interface Already {
  readonly file: string;
  readonly slug: string;
  readonly report: ReportId;
  readonly claims: 0;
  readonly already: true;
}

/** @throws CorveeError as `readReportFile` does, when the turn of that file comes */
export async function* readAhead(
  reader: Reader,
  { paths, given, locale, acceptRisk, pages }: ReadingAhead,
): AsyncGenerator<ReadFile | Already> {
  const readers = makeReaders(paths.length);
  const readOne = async (path: string): Promise<ReadFile | Already> => {
    const { text, sha256, bytes, derivedBy, version, page } = await readReportFile(path, {
      acceptRisk,
      pages,
    });
    const known = await alreadyHere(reader, path, reportIdOf(sha256));
    if (known !== null) return known;
    const read = await readers.read({ path, text, given: given(path), page, locale });
    const derived = { by: derivedBy, version };
    return {
      path,
      name: basename(path),
      sha256,
      bytes,
      derived,
      address: page.address,
      text,
      like: null,
      ...read,
    };
  };
  const ahead: Promise<ReadFile | Already>[] = [];
  try {
    for (let next = 0; next < paths.length || ahead.length > 0;) {
      for (; next < paths.length && ahead.length < readers.ahead; next++) {
        const one = readOne(paths[next] ?? '');
        // Told when its turn comes; until then nobody listens.
        one.catch(() => undefined);
        ahead.push(one);
      }
      const first = ahead.shift();
      if (first !== undefined) yield await first;
    }
  } finally {
    await readers.close();
  }
}

/** Null if the case has no such report, and had none. */
export async function alreadyHere(reader: Reader, file: string, report: ReportId): Promise<Already | null> {
  const known = await reportById(reader, report);
  if (known === null) return null;
  const slug = known === 'withheld' ? report : (known.report.slug ?? report);
  return { file, slug, report, claims: 0, already: true };
}
