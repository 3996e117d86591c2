/** A quantity in one short code that says all of it, for formats that have no place of their own for amounts: `7000..8000~ USD/P1Y`. */
import { Quantity } from '../../base/index.ts';

/** `min..max`, a side without limit empty, `~` for ends that are not sharp; `some`, `none`. Then unit or currency, and the period of a rate. */
export function quantityCode(quantity: Quantity): string {
  const { unit, currency, per } = quantity;
  const of = `${currency ?? unit}${per === null ? '' : `/${per}`}`;
  if (quantity.kind === 'someValue') return `some ${of}`;
  if (quantity.kind === 'noValue') return `none ${of}`;
  const { min, max, approximate } = quantity;
  return `${String(min ?? '')}..${String(max ?? '')}${approximate ? '~' : ''} ${of}`;
}

const NUMBER = '-?\\d+(?:\\.\\d+)?(?:e[+-]?\\d+)?';
const CODE = new RegExp(`^(?:(some|none)|(${NUMBER})?\\.\\.(${NUMBER})?(~)?) ([A-Za-z]+)(?:/(P1[YQMWD]))?$`);

/** Null for what is no such code. */
export function quantityOfCode(code: string): Quantity | null {
  const found = CODE.exec(code);
  if (found === null) return null;
  const [, word, min, max, about, of = '', per] = found;
  const money = /^[A-Z]{3}$/.test(of);
  const dimension = { unit: money ? 'money' : of, currency: money ? of : null, per: per ?? null };
  const number = (text: string | undefined): number | null => (text === undefined ? null : Number(text));
  const quantity = Quantity.safeParse(
    word === undefined
      ? { kind: 'value', min: number(min), max: number(max), approximate: about !== undefined, ...dimension }
      : { kind: word === 'some' ? 'someValue' : 'noValue', ...dimension },
  );
  return quantity.success ? quantity.data : null;
}
