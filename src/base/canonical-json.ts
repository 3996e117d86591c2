/**
 * One text for one value: RFC 8785 (JSON Canonicalization Scheme), the input of every hash.
 *
 * The library does the ordering and the numbers; this file refuses what RFC 8785 has no text for, instead of dropping
 * it: two different values must never hash alike.
 */
import canonicalize from 'canonicalize';
import { CorveeError } from './errors.ts';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

const MAX_DEPTH = 200;

/**
 * @param value - plain data; no undefined, functions, dates, bigints, NaN, infinities or lone surrogates
 * @throws CorveeError 'json-not-canonical' with the path of the first value that has no canonical text
 */
export function canonicalJson(value: unknown): string {
  refuseUncanonical(value);
  const text = canonicalize(value);
  if (text === undefined) throw new CorveeError('json-not-canonical', { path: '$', why: 'type' });
  return text;
}

/** Does nothing for a value that has a canonical text. @throws CorveeError 'json-not-canonical', as `canonicalJson` does */
export function refuseUncanonical(value: unknown): void {
  refuse(value, '$', 0);
}

function refuse(value: unknown, path: string, depth: number): void {
  const stop = (why: 'number' | 'type' | 'surrogate' | 'depth'): never => {
    throw new CorveeError('json-not-canonical', { path, why });
  };
  if (depth > MAX_DEPTH) stop('depth');
  if (value === null || typeof value === 'boolean') return;
  if (typeof value === 'string') {
    if (!value.isWellFormed()) stop('surrogate');
    return;
  }
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) stop('number');
    return;
  }
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) refuse(value[i], `${path}[${String(i)}]`, depth + 1);
    return;
  }
  const prototype: unknown = typeof value === 'object' ? Object.getPrototypeOf(value) : undefined;
  if (prototype !== Object.prototype && prototype !== null) stop('type');
  for (const [key, item] of Object.entries(value as object)) {
    if (!key.isWellFormed()) stop('surrogate');
    refuse(item, `${path}.${key}`, depth + 1);
  }
}
