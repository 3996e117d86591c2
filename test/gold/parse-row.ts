/** The rows of a gold file, one line each: the words, `=`, and what they mean. See README.md beside this file. */
import { type Place, placeNear, placeOf } from './place-words.ts';

export interface GoldTime extends Place {
  readonly type: string;
  readonly value: string;
  readonly mod: string | null;
  /** Inclusive days; null where open. `dated` is false where the row gives no days at all. */
  readonly from: string | null;
  readonly to: string | null;
  readonly dated: boolean;
}

export interface GoldAmount {
  readonly min: number | null;
  readonly max: number | null;
  readonly approximate: boolean;
  readonly unit: string;
  readonly currency: string | null;
  readonly per: string | null;
}

export interface GoldQuantity extends Place, GoldAmount {
  readonly kind: string;
}

export interface GoldVoice extends Place {
  readonly stance: string;
  readonly source: Place | null;
}

export interface GoldClaim extends Place {
  readonly kind: string;
  readonly topic: string;
  readonly modality: string;
  /** What the row says beside kind, topic and modality: `sum`, `threshold`, `consequence`, `runs`, … */
  readonly fields: Readonly<Record<string, string>>;
}

const units = 'person thing kilogram year month week day hour train flight'.split(' ');

/** Words before the last ` = `, and what follows it. */
function halves(row: string): [string, string] {
  const at = row.lastIndexOf(' = ');
  if (at < 0) throw new Error(`no “ = ” in: ${row}`);
  return [row.slice(0, at), row.slice(at + 3).trim()];
}

/** `Monday = DATE 2024-09-16 2024-09-16..2024-09-16` */
export function parseTime(text: string, row: string, wholeWords: boolean): GoldTime {
  const [words, meaning] = halves(row);
  const [, type = '', value = '', mod = null, from = null, to = null] =
    /^(DATE|TIME|DURATION|SET) (\S+)(?: ([A-Z_]+))?(?: ([0-9-]*)\.\.([0-9-]*))?$/.exec(meaning) ??
    refuse(row);
  const dated = from !== null;
  return {
    ...placeOf(text, words, wholeWords),
    type,
    value,
    mod,
    from: emptyIsNull(from),
    to: emptyIsNull(to),
    dated,
  };
}

/** `~240..240 person`, `80..80 USD P1M`, `..20 percent` */
export function parseAmount(meaning: string): GoldAmount {
  const [, near, min = '', max = '', unit = '', per = null] =
    /^(~?)([0-9.]*?)\.\.([0-9.]*) (\S+)(?: (P1[DWMQY]))?$/.exec(meaning) ?? refuse(meaning);
  const isMoney = /^[A-Z]{3}$/.test(unit);
  if (!isMoney && unit !== 'percent' && !units.includes(unit)) refuse(meaning);
  return {
    min: min === '' ? null : Number(min),
    max: max === '' ? null : Number(max),
    approximate: near === '~',
    unit: isMoney ? 'money' : unit,
    currency: isMoney ? unit : null,
    per,
  };
}

/** `about 240 people = count ~240..240 person` */
export function parseQuantity(text: string, row: string, wholeWords: boolean): GoldQuantity {
  const [words, meaning] = halves(row);
  const [, kind = '', amount = ''] =
    /^(money|money-range|duration|count|percent) (.+)$/.exec(meaning) ?? refuse(row);
  return { ...placeOf(text, words, wholeWords), kind, ...parseAmount(amount) };
}

/** `said#2 = states | a railway clerk`; `-` for a source that nobody names */
export function parseVoice(text: string, row: string, wholeWords: boolean): GoldVoice {
  const [words, meaning] = halves(row);
  const [, stance = '', source = ''] = /^([a-z]+) \| (.+)$/.exec(meaning) ?? refuse(row);
  const cue = placeOf(text, words, wholeWords);
  return { ...cue, stance, source: source === '-' ? null : placeNear(text, source, cue, wholeWords) };
}

/** `Anyone … sent home = sanction arrears CT+ | threshold 3 month; consequence sent-home` */
export function parseClaim(text: string, row: string, wholeWords: boolean): GoldClaim {
  const [words, meaning] = halves(row);
  const [, kind = '', topic = '', modality = '', rest = ''] =
    /^([a-z]+) ([a-z-]+) (CT\+|PR\+|PS\+|CT-|PR-|PS-) \|(.*)$/.exec(meaning) ?? refuse(row);
  const fields = rest
    .split(';')
    .map((field) => field.trim())
    .filter((field) => field !== '')
    .map((field) => [field.split(' ')[0] ?? '', field.slice(field.indexOf(' ') + 1)] as const);
  return {
    ...placeOf(text, words, wholeWords),
    kind,
    topic,
    modality,
    fields: Object.fromEntries(fields),
  };
}

function emptyIsNull(day: string | null): string | null {
  return day === '' ? null : day;
}

function refuse(row: string): never {
  throw new Error(`not a row: ${row}`);
}
