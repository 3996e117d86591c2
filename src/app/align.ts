/** `corvee align`: a report and its translation, linked sentence by sentence; nothing is stored. */
import { basename } from 'node:path';
import { CorveeError } from '../base/index.ts';
import { readTextFile } from '../intake/index.ts';
import { type Cited, linkReadings, read, type Reading } from '../reading/index.ts';
import type { GivenDate } from './brief/index.ts';
import { findContacts } from './contacts/index.ts';
import type { AlignJson } from './shapes/align.ts';

interface Side {
  readonly path: string;
  readonly text: string;
  readonly reading: Reading;
}

/**
 * @param masked - takes the words of a day of contact out (N6), for people to read; without it all is as found
 * @throws CorveeError 'usage' unless one of the two is English and the other Korean; whatever `readTextFile` throws
 */
export async function alignReports(
  paths: readonly [string, string],
  published: ReadonlyMap<string, GivenDate>,
  masked: boolean,
  wrongLanguages: string,
): Promise<AlignJson> {
  const sides: Side[] = [];
  for (const path of paths) {
    const { text } = await readTextFile(path);
    sides.push({
      path,
      text,
      reading: read(text, { published: published.get(path) ?? null, outlet: basename(path) }),
    });
  }
  const en = sides.find(({ reading }) => reading.language === 'en');
  const ko = sides.find(({ reading }) => reading.language === 'ko');
  if (en === undefined || ko === undefined) throw new CorveeError('usage', { detail: wrongLanguages });
  const [cutEn, cutKo] = [cutsOf(en), cutsOf(ko)];
  const links = linkReadings(en, ko).map((link) => ({
    ...link,
    disagreements: link.disagreements.map((flag) => ({
      ...flag,
      en: masked ? maskedBy(cutEn, flag.en) : flag.en,
      ko: masked ? maskedBy(cutKo, flag.ko) : flag.ko,
    })),
  }));
  return { schema: 1, en: en.path, ko: ko.path, links };
}

type Cuts = readonly { readonly start: number; readonly end: number }[];

function cutsOf({ text, reading }: Side): Cuts {
  return findContacts(text, reading).words;
}

function maskedBy(cuts: Cuts, cited: Cited): Cited {
  const hit = cuts.some(({ start, end }) => start < cited.end && cited.start < end);
  return hit ? { ...cited, text: '…', value: null } : cited;
}
