/** Makes and drops the tables of `tables.ts`. */
import { sql } from 'kysely';
import type { Db } from '../../store/tables.ts';

export async function migrateRecords({ schema }: Db): Promise<void> {
  await schema
    .createTable('report')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('seq', 'integer', (c) => c.notNull().unique())
    .addColumn('slug', 'text')
    .addColumn('class', 'text', (c) => c.notNull())
    .addColumn('language', 'text', (c) => c.notNull())
    .addColumn('origin', 'text', (c) => c.notNull())
    .addColumn('json', 'text', (c) => c.notNull())
    .addColumn('text', 'text', (c) => c.notNull())
    .execute();
  await schema
    .createTable('report_state')
    .addColumn('report', 'text', (c) => c.notNull())
    .addColumn('since', 'integer', (c) => c.notNull())
    .addColumn('until', 'integer')
    .addColumn('published_from', 'text')
    .addColumn('published_to', 'text')
    .addColumn('published', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('report_state_key', ['report', 'since'])
    .execute();
  await schema
    .createTable('claim')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('seq', 'integer', (c) => c.notNull().unique())
    .addColumn('report', 'text', (c) => c.notNull())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('topic', 'text', (c) => c.notNull())
    .addColumn('state', 'text')
    .addColumn('trade', 'text')
    .addColumn('origin', 'text', (c) => c.notNull())
    .addColumn('valid_from', 'text')
    .addColumn('valid_to', 'text')
    .addColumn('json', 'text', (c) => c.notNull())
    .execute();
  await schema
    .createTable('claim_state')
    .addColumn('claim', 'text', (c) => c.notNull())
    .addColumn('since', 'integer', (c) => c.notNull())
    .addColumn('until', 'integer')
    .addColumn('status', 'text', (c) => c.notNull())
    .addColumn('slug', 'text')
    .addColumn('superseded_by', 'text')
    .addPrimaryKeyConstraint('claim_state_key', ['claim', 'since'])
    .execute();
  await schema
    .createTable('decision')
    .addColumn('seq', 'integer', (c) => c.primaryKey())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('report', 'text')
    .addColumn('claim', 'text')
    .addColumn('other', 'text')
    .addColumn('status', 'text')
    .addColumn('slug', 'text')
    .addColumn('published', 'text')
    .addColumn('why', 'text')
    .addColumn('undone_by', 'integer')
    .execute();
  await schema
    .createTable('withheld')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('seq', 'integer', (c) => c.notNull())
    .execute();
  for (const [table, ...columns] of indexes) {
    const [first] = columns;
    const index = schema
      .createIndex(`${table}_by_${columns.join('_')}`)
      .on(table)
      .columns(columns);
    await index.where(sql.ref(first), 'is not', null).execute();
  }
}

/** Of the rows that have the first column: most columns of a decision are null. */
const indexes: readonly (readonly [table: string, first: string, ...then: string[]])[] = [
  ['claim', 'report', 'seq'],
  ['claim', 'topic', 'seq'],
  // Hold all that a question as of two dates asks about, so that claims' texts are read only for the answers.
  ['claim', 'topic', 'state', 'seq', 'valid_from', 'valid_to', 'report', 'id'],
  ['report_state', 'report', 'until', 'since', 'published_from'],
  ['claim_state', 'slug'],
  ['decision', 'claim'],
  ['decision', 'other'],
  ['decision', 'report'],
];

export async function clearRecords({ schema }: Db): Promise<void> {
  for (const table of ['report', 'report_state', 'claim', 'claim_state', 'decision', 'withheld']) {
    await schema.dropTable(table).ifExists().execute();
  }
}
