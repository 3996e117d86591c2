/** Counts for one report, layer by layer: what `measures.mjs` turns into figures. Also lists what is wrong, in words. */
import { pair } from './match.mjs';

const same = (a, b) => a.start === b.start && a.end === b.end;
const ranges = (amount) => `${amount.min ?? ''}..${amount.max ?? ''}`;

export function countTimes(gold, reading, note) {
  const { pairs, extra } = pair(gold.times, reading.times);
  const counts = { gold: gold.times.length, found: reading.times.length };
  const add = counter(counts, ['relaxed', 'strict', 'value', 'dated', 'datedFound', 'exact', 'narrow']);
  for (const { item, other } of pairs) {
    if (item.dated) add('dated');
    if (other === null) {
      note('time missed', item, `${item.value}`);
      continue;
    }
    add('relaxed');
    if (same(item, other)) add('strict');
    if (item.value === other.value) add('value');
    else note('time value', item, `${item.value} read ${other.value} ${other.rule}`);
    if (!item.dated) continue;
    add('datedFound');
    const days = ({ from, to }) => `${from ?? ''}..${to ?? ''}`;
    if (days(item) === days(other)) add('exact');
    else note('time days', item, `${days(item)} read ${days(other)} ${other.rule}`);
    if (isNarrow(item, other)) add('narrow');
  }
  for (const other of extra) note('time too many', other, `${other.value} ${other.rule}`);
  return counts;
}

/** Days that the words allow are left out. An item without days at all says nothing and is not narrow. */
function isNarrow(item, other) {
  if (other.from === null && other.to === null) return false;
  const late = other.from !== null && (item.from === null || other.from > item.from);
  const early = other.to !== null && (item.to === null || other.to < item.to);
  return late || early;
}

export function countQuantities(gold, reading, note) {
  const isMoney = ({ kind }) => kind.startsWith('money');
  const counts = {};
  const add = counter(counts, [
    'money',
    'moneyFound',
    'moneyExact',
    'magnitude',
    'rates',
    'ratesRight',
    'other',
    'otherExact',
    'found',
    'relaxed',
  ]);
  const { pairs, extra } = pair(gold.quantities, reading.quantities);
  add('found', reading.quantities.length);
  for (const { item, other } of pairs) {
    add(isMoney(item) ? 'money' : 'other');
    if (isMoney(item) && item.per !== null) add('rates');
    if (other === null) {
      note('amount missed', item, ranges(item));
      continue;
    }
    add('relaxed');
    const read = other.quantity;
    const right = ranges(read) === ranges(item) && read.unit === item.unit && read.currency === item.currency;
    const says = `${ranges(item)} ${item.currency ?? item.unit} ${item.per ?? ''} read ${ranges(read)} ${read.currency ?? read.unit} ${read.per ?? ''} ${other.rule}`;
    if (isMoney(item)) {
      add('moneyFound');
      if (right) add('moneyExact');
      if (item.per !== null && right && read.per === item.per) add('ratesRight');
      if (isMagnitudeError(item, read)) add('magnitude');
      if (!right || read.per !== item.per) note('amount wrong', item, says);
    } else if (right) add('otherExact');
    else note('amount wrong', item, says);
  }
  for (const other of extra) note('amount too many', other, other.rule);
  return counts;
}

/** A number off by a factor of three or more: what a lost "thousand" or a cut "7,000" does. */
function isMagnitudeError(item, read) {
  const off = (a, b) => a !== null && b !== null && a > 0 && b > 0 && Math.max(a / b, b / a) >= 3;
  return off(item.min, read.min) || off(item.max, read.max);
}

export function countVoices(gold, reading, note, text) {
  const cues = reading.attribution
    .filter(({ implied }) => !implied)
    .map((mention) => ({ ...mention.cue, mention }));
  const { pairs, extra } = pair(gold.attribution, cues);
  const counts = { gold: gold.attribution.length, found: cues.length };
  const add = counter(counts, ['cues', 'stances', 'sourced', 'sources']);
  for (const { item, other } of pairs) {
    if (other === null) {
      note('voice missed', item, item.stance);
      continue;
    }
    add('cues');
    const { mention } = other;
    if (mention.stance === item.stance) add('stances');
    else note('voice stance', item, `${item.stance} read ${mention.stance}`);
    if (item.source === null) continue;
    add('sourced');
    if (sharesSource(text, item.source, mention)) add('sources');
    else note('voice source', item, `“${item.source.text}” read “${mention.source ?? 'nobody'}”`);
  }
  for (const { mention } of extra) note('voice too many', mention, `${mention.stance} ${mention.rule}`);
  return counts;
}

function sharesSource(text, source, mention) {
  if (mention.source === null) return false;
  for (let at = text.indexOf(mention.source); at >= 0; at = text.indexOf(mention.source, at + 1))
    if (at < source.end && source.start < at + mention.source.length) return true;
  return false;
}

export const norms = new Set(['order', 'duty', 'permission', 'prohibition', 'sanction', 'criterion']);

export function countClaims(gold, reading, note) {
  const found = reading.claims.map((proposal) => ({ ...proposal, kind: proposal.statement.kind }));
  const { pairs, extra } = pair(
    gold.claims,
    found,
    (item, other) => item.kind === other.kind,
    (item, other) => Number(item.topic === other.statement.about.topic),
  );
  const counts = {};
  const add = counter(counts, [
    'gold',
    'found',
    'right',
    'norms',
    'normsFound',
    'normsRight',
    'normsGroup',
    'normsFoundGroup',
    'fields',
    'fieldsSaid',
    'fieldsRight',
    'edits',
  ]);
  add('gold', gold.claims.length);
  add('found', found.length);
  for (const { item, other } of pairs) {
    const wanted = { topic: item.topic, modality: item.modality, ...item.fields };
    const names = Object.keys(wanted);
    if (norms.has(item.kind)) add('norms');
    add('fields', names.length);
    if (other === null) {
      add('edits', 1 + names.length);
      note(`${norms.has(item.kind) ? 'NORM' : 'claim'} missed`, item, `${item.kind} ${item.topic}`);
      continue;
    }
    add('right');
    if (norms.has(item.kind)) add('normsRight');
    for (const name of names) {
      const said = fieldOf(other.statement, name);
      if (said !== null) add('fieldsSaid');
      if (said === wanted[name]) add('fieldsRight');
      else {
        add('edits');
        note(
          'claim field',
          item,
          `${item.kind} ${name}: ${wanted[name]} read ${said ?? 'nothing'} (${other.rule})`,
        );
      }
    }
  }
  for (const other of found) if (norms.has(other.kind)) add('normsFound');
  for (const other of extra) {
    add('edits');
    note(
      `${norms.has(other.kind) ? 'NORM' : 'claim'} too many`,
      other,
      `${other.kind} ${other.statement.about.topic} (${other.rule})`,
    );
  }
  const inNorms = (list) => list.filter(({ kind }) => norms.has(kind));
  const group = pair(inNorms(gold.claims), inNorms(found));
  add('normsGroup', group.pairs.filter(({ other }) => other !== null).length);
  add('normsFoundGroup', inNorms(found).length);
  return counts;
}

/** A field of a statement as a gold row writes it; null if it says nothing. */
function fieldOf(statement, name) {
  const { quantity } = statement;
  switch (name) {
    case 'topic':
      return statement.about.topic;
    case 'modality':
      return statement.modality;
    case 'state':
      return statement.about.state;
    case 'trade':
      return statement.about.trade;
    case 'sum': {
      if (quantity?.kind !== 'value') return null;
      const near = quantity.approximate ? '~' : '';
      return [`${near}${ranges(quantity)}`, quantity.currency ?? quantity.unit, quantity.per ?? '']
        .join(' ')
        .trim();
    }
    case 'threshold':
      return statement.threshold === undefined || statement.threshold.min === null
        ? null
        : `${statement.threshold.min} ${statement.threshold.unit}`;
    case 'runs':
      return statement.runs === undefined || statement.runs === null ? null : String(statement.runs);
    case 'items':
      return statement.items === undefined ? null : String(statement.items.length);
    case 'recurs':
      return statement.recurrence ?? null;
    case 'issuer':
      return statement.issuer?.kind ?? null;
    case 'bearer':
      return statement.bearer ?? null;
    default:
      return statement[name] ?? null;
  }
}

function counter(counts, names) {
  for (const name of names) counts[name] = 0;
  return (name, by = 1) => {
    counts[name] += by;
  };
}
