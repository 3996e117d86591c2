#!/usr/bin/env node
/*
 * Checks a sealed dossier of Corvée without Corvée. One file, plain JavaScript, nothing but Node (20.12 or later) and its own SHA-256.
 *
 *     node verify-dossier.mjs [FOLDER or dossier.json] --head SEQ:HASH
 *
 * The head must come to you by another way than the dossier: from paper, from a call, from somebody you trust. Read this file before
 * you believe it; it takes ten minutes. Apache-2.0.
 *
 * How a case is written. Each entry has a header, and the hash of the header of entry n goes into the header of entry n + 1:
 *
 *     hash(n) = SHA-256 of {"commitment":…,"destroyed":[…],"meta":…,"prev":hash(n-1),"schema":2,"seq":n}
 *     meta    = SHA-256 of {"actor":…,"kind":…,"month":…,"salt":…}
 *
 * Nothing can be changed, dropped, added or moved without every later hash changing, so whoever knows the last one (the head) knows
 * them all. `commitment` stands for what the entry says. It is a tree of hashes: a value is SHA-256 of "leaf:" salt ":" value, an object or
 * list SHA-256 of "node:" and itself with its members' hashes in their place. A value can be left out by giving its hash instead; the
 * salt, 128 random bits that go with each value, keeps anybody from finding a value by trying. All of this is canonical JSON (RFC 8785):
 * keys sorted, no spaces.
 */
import { hash as digest } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const sha256 = (text) => digest('sha256', text);
const HEX = /^[0-9a-f]{64}$/;
/** The only kinds of entries a dossier shows. */
const KINDS =
  'report-added publication-confirmed claim-proposed claim-revised claim-decided dossier-made'.split(' ');

/* ---- canonical JSON ---- */

function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const keys = Object.keys(value).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`).join(',')}}`;
}

/** True if `value` is an object with these keys and no others. */
const has = (value, ...keys) =>
  value !== null &&
  typeof value === 'object' &&
  !Array.isArray(value) &&
  canonical(Object.keys(value).sort()) === canonical(keys.sort());
const need = (so) => {
  if (!so) throw new Error('not written as a dossier is');
};

/* ---- what an entry says: the tree ---- */

/** The hash of what is shown; `hidden` collects the paths that are left as hashes, `shown` the values by path. */
function rootOf(part, path, hidden, shown) {
  const under = (name) => (path === '' ? name : `${path}/${name}`);
  if (has(part, 'hidden')) {
    need(HEX.test(part.hidden));
    hidden.push(path);
    return part.hidden;
  }
  if (has(part, 'salt', 'value')) {
    const { salt, value } = part;
    need(
      /^[0-9a-f]{32}$/.test(salt) &&
        (value === null || typeof value !== 'object' || Object.keys(value).length === 0),
    );
    shown.set(path, value);
    return sha256(`leaf:${salt}:${JSON.stringify(value)}`);
  }
  if (has(part, 'items')) {
    need(Array.isArray(part.items) && part.items.length > 0);
    return sha256(`node:${canonical(part.items.map((item, i) => rootOf(item, under(i), hidden, shown)))}`);
  }
  need(has(part, 'fields') && has(part.fields, ...Object.keys(part.fields)));
  const names = Object.keys(part.fields).sort();
  const members = names.map(
    (name) => `${JSON.stringify(name)}:"${rootOf(part.fields[name], under(name), hidden, shown)}"`,
  );
  return sha256(`node:{${members.join(',')}}`);
}

/* ---- the dossier ---- */

/** @returns everything found; `problems` empty if all holds */
function check(text, head) {
  const problems = [];
  const links = new Map();
  const entries = [];
  try {
    const dossier = JSON.parse(text);
    need(`${canonical(dossier)}\n` === text);
    need(has(dossier, 'format', 'schema', 'before', 'head', 'lines', 'leftOut'));
    const { before, lines, leftOut } = dossier;
    need(
      dossier.format === 'corvee-dossier' && dossier.schema === 1 && Array.isArray(lines) && lines.length > 0,
    );
    for (const place of [before, dossier.head])
      need(
        has(place, 'seq', 'hash') && Number.isInteger(place.seq) && place.seq >= 0 && HEX.test(place.hash),
      );
    need(
      has(leftOut, 'entries', 'values') && Array.isArray(leftOut.entries) && Array.isArray(leftOut.values),
    );

    if ((before.seq === 0) !== (before.hash === '0'.repeat(64)))
      problems.push('The chain does not begin where it says.');
    const omitted = before.seq > 0 ? [[1, before.seq]] : [];
    const values = [];
    const destroyed = new Set();
    let { seq, hash } = before;
    links.set(seq, hash);
    for (const line of lines) {
      seq += 1;
      if (has(line, 'header')) {
        // An entry of an older form: the hash is of the whole header, and no part of what it says can be shown.
        const { header } = line;
        need(
          has(header, 'schema', 'seq', 'prev', 'kind', 'actor', 'month', 'commitment', 'destroyed') &&
            header.schema === 1,
        );
        if (header.seq !== seq || header.prev !== hash)
          problems.push(`Entry ${seq} does not follow the one before it.`);
        header.destroyed.forEach((gone) => destroyed.add(gone));
        hash = sha256(canonical(header));
      } else {
        const { commitment, destroyed: gone } = line;
        need(HEX.test(commitment) && Array.isArray(gone) && gone.every((n) => Number.isInteger(n) && n > 0));
        gone.forEach((n) => destroyed.add(n));
        let { meta } = line;
        if (!has(line, 'commitment', 'destroyed', 'meta')) {
          need(has(line, 'commitment', 'destroyed', 'kind', 'actor', 'month', 'salt', 'content'));
          const { kind, actor, month, salt, content } = line;
          need(has(actor, 'role', 'name') && /^[0-9a-f]{32}$/.test(salt) && typeof kind === 'string');
          const [hidden, shown] = [[], new Map()];
          if (
            rootOf(content, '', hidden, shown) !== commitment ||
            shown.get('kind') !== kind ||
            !KINDS.includes(kind)
          )
            problems.push(`What entry ${seq} says is not what was recorded.`);
          meta = sha256(canonical({ actor, kind, month, salt }));
          entries.push({ seq, kind, actor, month, shown });
          values.push(...hidden.map((path) => ({ seq, path })));
        }
        need(HEX.test(meta));
        hash = sha256(canonical({ commitment, destroyed: gone, meta, prev: hash, schema: 2, seq }));
      }
      if (!('content' in line)) {
        const last = omitted.at(-1);
        if (last !== undefined && last[1] === seq - 1) last[1] = seq;
        else omitted.push([seq, seq]);
      }
      links.set(seq, hash);
    }
    if (seq !== dossier.head.seq || hash !== dossier.head.hash)
      problems.push(
        'The chain does not lead to the head in the file: an entry was changed, dropped, added or moved.',
      );
    if (head !== null && (seq !== head.seq || hash !== head.hash))
      problems.push('The chain does not lead to the head you gave.');

    const last = entries.at(-1);
    const list = canonical(leftOut);
    const same =
      leftOut.values.every((one) => has(one, 'seq', 'path', 'why') && typeof one.why === 'string') &&
      canonical(leftOut.entries) === canonical(omitted) &&
      canonical(leftOut.values.map((one) => ({ seq: one.seq, path: one.path }))) === canonical(values);
    if (
      !same ||
      last === undefined ||
      last.seq !== seq ||
      last.kind !== 'dossier-made' ||
      last.shown.get('leftOut') !== sha256(list)
    )
      problems.push(
        'The list of what was left out is not the one that was recorded, or is not what is left out.',
      );
    for (const entry of entries)
      if (destroyed.has(entry.seq))
        problems.push(`Entry ${entry.seq} is shown, and a later entry destroyed it.`);
    return { problems, links, entries, leftOut, seq, hash };
  } catch (error) {
    problems.push(
      `The file is not a dossier as Corvée writes it (${error.message}). Even a space too many counts.`,
    );
    return { problems, links, entries: [], leftOut: { entries: [], values: [] }, seq: 0, hash: '' };
  }
}

/* ---- time stamps (RFC 3161): which hash, and when ---- */

/** One DER value: its tag, its content, and what follows it. */
function der(bytes) {
  let [length, at] = [bytes[1], 2];
  if (length & 0x80) {
    const size = length & 0x7f;
    length = Number(`0x${bytes.subarray(2, 2 + size).toString('hex')}`);
    at += size;
  }
  need(at + length <= bytes.length);
  return { tag: bytes[0], content: bytes.subarray(at, at + length), rest: bytes.subarray(at + length) };
}
function members(bytes) {
  const found = [];
  for (let rest = bytes; rest.length > 0;) {
    const one = der(rest);
    found.push(one);
    rest = one.rest;
  }
  return found;
}

/** What a reply stamps: reply → token → signed data → the text of the stamp → imprint and time. */
function stampIn(reply) {
  const [status, token] = members(der(reply).content);
  need(status !== undefined && token !== undefined && members(status.content)[0].content.at(-1) <= 1);
  const signed = der(members(token.content)[1].content);
  const wrapped = members(signed.content).find(({ tag }) => tag === 0x30);
  const octets = der(members(wrapped.content)[1].content);
  const [, , imprint, , time] = members(der(octets.content).content);
  return {
    imprint: members(imprint.content)[1].content.toString('hex'),
    time: time.content.toString('latin1'),
  };
}

function checkStamps(folder, links, problems) {
  const told = [];
  if (!existsSync(folder)) return told;
  for (const name of readdirSync(folder)
    .filter((file) => /^\d+-\d+\.tsr$/.test(file))
    .sort()) {
    try {
      const seq = Number.parseInt(name, 10);
      const head = canonical({ schema: 1, seq, hash: links.get(seq) ?? '' }) + '\n';
      need(readFileSync(join(folder, `${seq}.head`), 'utf8') === head);
      const { imprint, time } = stampIn(readFileSync(join(folder, name)));
      need(imprint === sha256(head));
      told.push(
        `${name} names entry ${seq} of this chain and the time ${time} (year, month, day, hour, minute, second; UTC).`,
      );
    } catch {
      problems.push(`${name} is no time stamp on an entry of this dossier.`);
    }
  }
  return told;
}

/* ---- in plain words ---- */

const args = process.argv.slice(2);
const at = args.indexOf('--head');
const given = at === -1 ? null : /^(\d+):([0-9a-f]{64})$/.exec(args[at + 1] ?? '');
if (at !== -1 && given === null) {
  console.error('A head is written as SEQ:HASH: a number, a colon, 64 hexadecimal digits.');
  process.exit(2);
}
const place = args.filter((_, i) => at === -1 || (i !== at && i !== at + 1))[0] ?? import.meta.dirname;
const file = existsSync(join(place, 'dossier.json')) ? join(place, 'dossier.json') : place;
if (!existsSync(file)) {
  console.error(`There is no ${file}.`);
  process.exit(1);
}
const head = given === null ? null : { seq: Number(given[1]), hash: given[2] };
const { problems, links, entries, leftOut, seq, hash } = check(readFileSync(file, 'utf8'), head);
const stamps = checkStamps(join(dirname(file), 'stamps'), links, problems);

if (problems.length > 0) {
  console.log('THIS DOSSIER DOES NOT HOLD. Do not rely on anything in it.\n');
  for (const problem of problems) console.log(`  ${problem}`);
  process.exit(1);
}
console.log(
  head === null
    ? 'The dossier holds together. Nothing ties it to a case yet.'
    : 'The dossier holds, up to the head you gave.',
);
console.log(`Its head: ${seq}:${hash}\n`);
for (const { seq: n, kind, actor, month, shown } of entries) {
  const who = actor.name === null ? actor.role : `${actor.role} ${actor.name}`;
  console.log(`Entry ${n}, ${kind}, by ${who}${month === null ? '' : `, ${month}`}`);
  for (const [path, value] of shown)
    if (
      /^(claim\/(kind|id|summary|passages\/\d+\/exact|modality|polarity)|claim|status|report\/(id|title|publisher|address|class))$/.test(
        path,
      ) &&
      value !== null
    )
      console.log(`  ${path}: ${value}`);
}
for (const line of stamps) console.log(`\nTime stamp ${line}`);
const outside = leftOut.entries.reduce((sum, [from, to]) => sum + to - from + 1, 0);
console.log(`
Left out: ${outside} whole entries, and ${leftOut.values.length} values of entries that are shown. The list of them stands under the head.

What this shows: ${head === null ? 'if you learn the head by another way and it is the one above, ' : ''}every value above was in the case, word for word, when the last
entry was made, in this order, and nothing shown was destroyed since.

What this does not show: that any of it is true; who wrote it; that a report says what a claim quotes from it (compare the report); that entries
left out do not say otherwise, take back a decision, or word a claim anew. A month in an entry is the writer’s word.${head === null ? '\nNo head was given: anybody could have made up a whole case and a dossier of it.' : ''}${stamps.length > 0 ? '\nOf a time stamp only its hash and its time were read. Signature and certificates: openssl ts -verify -data N.head -in N-K.tsr -CAfile AUTHORITY.pem' : ''}`);
