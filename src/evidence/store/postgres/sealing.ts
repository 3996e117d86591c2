/**
 * Seals what is written and opens what is read, by column, as a plugin of Kysely: queries are the same as on the encrypted
 * file, and the server sees ids, days, kinds of things and how they stand, and not one word.
 *
 * A column of words that comes back unsealed was written by somebody without the key: that is damage, never an answer.
 */
import {
  AndNode,
  BinaryOperationNode,
  ColumnNode,
  OperatorNode,
  OrNode,
  ParensNode,
  PrimitiveValueListNode,
  ReferenceNode,
  ValueListNode,
  ValueNode,
  type ColumnUpdateNode,
  type InsertQueryNode,
  type KyselyPlugin,
  type OperationNode,
  type RootOperationNode,
  type UnknownRow,
} from 'kysely';
import { CorveeError } from '../../../base/index.ts';
import { looksSealed, type CaseSeal, type Sealing } from './case-seal.ts';

/** Columns that hold words, wherever they stand. `state` and the rest of `alike` are asked for by equality. */
const WORDS: Readonly<Record<string, Sealing>> = {
  header: 'unlike',
  json: 'unlike',
  text: 'unlike',
  folded: 'unlike',
  why: 'unlike',
  published: 'unlike',
  slug: 'alike',
  origin: 'alike',
  topic: 'alike',
  state: 'alike',
  trade: 'alike',
  sha256: 'alike',
};
/** The ids of what other parts record are words too; those of reports and claims are hashes. */
const CITING = /^citing_/;
const KEYS: ReadonlySet<string> = new Set(['key']);
/** Columns that come back under another name. */
const ALIASES: Readonly<Record<string, string>> = { undoing: 'header' };

export function sealing(seal: CaseSeal, where: string): KyselyPlugin {
  const sealed = (table: string, column: string, value: unknown): unknown => {
    if (value instanceof Uint8Array && KEYS.has(column)) return seal.bytes(column, value);
    if (typeof value !== 'string') return value;
    const how = CITING.test(table) && column === 'id' ? 'unlike' : WORDS[column];
    return how === undefined ? value : seal.text(column, value, how);
  };
  const damaged = (column: string): CorveeError =>
    new CorveeError('case-damaged', { path: where, detail: `unsealed ${column}` });
  const opened = (name: string, value: unknown): unknown => {
    const column = ALIASES[name] ?? name;
    if (value instanceof Uint8Array) {
      // What does not open fits no entry; whoever reads it says so.
      return KEYS.has(column) ? (seal.openBytes(column, value) ?? new Uint8Array()) : value;
    }
    if (typeof value !== 'string') return value;
    if (!looksSealed(value)) {
      if (Object.hasOwn(WORDS, column)) throw damaged(column);
      return value;
    }
    const plain = seal.openText(column, value);
    if (plain !== null) return plain;
    // A header that does not open is for the chain's own check to tell, with its place.
    if (column === 'header') return '';
    throw damaged(column);
  };
  return {
    transformQuery: ({ node }) => sealQuery(node, sealed),
    transformResult: ({ result }) =>
      Promise.resolve({ ...result, rows: result.rows.map((row) => openRow(row, opened)) }),
  };
}

type Seal = (table: string, column: string, value: unknown) => unknown;

function openRow(row: UnknownRow, opened: (name: string, value: unknown) => unknown): UnknownRow {
  for (const name of Object.keys(row)) {
    const value = row[name];
    if (typeof value === 'string' || value instanceof Uint8Array) row[name] = opened(name, value);
  }
  return row;
}

function sealQuery(node: RootOperationNode, sealed: Seal): RootOperationNode {
  switch (node.kind) {
    case 'InsertQueryNode':
      return sealInsert(node, sealed);
    case 'UpdateQueryNode': {
      const table = nameOf(node.table);
      const updates = node.updates?.map((update) => sealUpdate(update, table, sealed));
      return { ...node, ...(updates && { updates }), ...where(node.where, sealed) };
    }
    case 'SelectQueryNode':
    case 'DeleteQueryNode':
      return { ...node, ...where(node.where, sealed) };
    default:
      return node;
  }
}

function sealInsert(node: InsertQueryNode, sealed: Seal): InsertQueryNode {
  const { columns, values } = node;
  if (columns === undefined || values?.kind !== 'ValuesNode') return node;
  const table = nameOf(node.into);
  const names = columns.map(({ column }) => column.name);
  const lists = (values as OperationNode & { readonly values: readonly OperationNode[] }).values.map(
    (list) => {
      if (PrimitiveValueListNode.is(list))
        return PrimitiveValueListNode.create(
          list.values.map((value, i) => sealed(table, names[i] ?? '', value)),
        );
      if (!ValueListNode.is(list)) return list;
      return ValueListNode.create(
        list.values.map((value, i) =>
          ValueNode.is(value) ? ValueNode.create(sealed(table, names[i] ?? '', value.value)) : value,
        ),
      );
    },
  );
  return { ...node, values: { ...values, values: lists } as OperationNode };
}

function sealUpdate(update: ColumnUpdateNode, table: string, sealed: Seal): ColumnUpdateNode {
  const { column, value } = update;
  return ValueNode.is(value)
    ? { ...update, value: ValueNode.create(sealed(table, columnOf(column) ?? '', value.value)) }
    : update;
}

function where(node: { readonly where: OperationNode } | undefined, sealed: Seal): object {
  return node === undefined ? {} : { where: { ...node, where: sealCondition(node.where, sealed) } };
}

/** Names are compared sealed. A condition that cannot be asked of sealed words finds nothing, and says so here. */
function sealCondition(node: OperationNode, sealed: Seal): OperationNode {
  if (AndNode.is(node))
    return AndNode.create(sealCondition(node.left, sealed), sealCondition(node.right, sealed));
  if (OrNode.is(node))
    return OrNode.create(sealCondition(node.left, sealed), sealCondition(node.right, sealed));
  if (ParensNode.is(node)) return ParensNode.create(sealCondition(node.node, sealed));
  if (!BinaryOperationNode.is(node)) return node;
  const column = columnOf(node.leftOperand);
  if (column === null || !Object.hasOwn(WORDS, column)) return node;
  const operator = OperatorNode.is(node.operator) ? node.operator.operator : null;
  if (operator === 'is' || operator === 'is not') return node;
  if (WORDS[column] !== 'alike' || (operator !== '=' && operator !== 'in'))
    throw new Error(`${column} is sealed: it can be compared for equality only if equal values look alike`);
  return { ...node, rightOperand: sealOperand(node.rightOperand, column, sealed) } as OperationNode;
}

function sealOperand(node: OperationNode, column: string, sealed: Seal): OperationNode {
  if (ValueNode.is(node)) return ValueNode.create(sealed('', column, node.value));
  if (PrimitiveValueListNode.is(node))
    return PrimitiveValueListNode.create(node.values.map((value) => sealed('', column, value)));
  if (ValueListNode.is(node))
    return ValueListNode.create(node.values.map((value) => sealOperand(value, column, sealed)));
  return node;
}

function columnOf(node: OperationNode): string | null {
  if (ReferenceNode.is(node)) return columnOf(node.column);
  return ColumnNode.is(node) ? node.column.name : null;
}

/** The table's own name, whatever it is called in the query. */
function nameOf(node: OperationNode | undefined): string {
  if (node === undefined) return '';
  const inner = node as unknown as {
    readonly kind: string;
    readonly node?: OperationNode;
    readonly table?: { readonly identifier: { readonly name: string } };
  };
  return inner.kind === 'AliasNode' ? nameOf(inner.node) : (inner.table?.identifier.name ?? '');
}
