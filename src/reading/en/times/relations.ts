/** English words that bind a time expression to what it dates. */
import type { RelationWords } from '../../times/rules.ts';

/** Words that open the other end of a range. */
const ENDS = 'to | until | till | through | up to | - | and';

export const relations: readonly RelationWords[] = [
  {
    relation: 'since',
    side: 'before',
    words: 'since | ever since | since at least | in force since',
    isOver: true,
  },
  {
    relation: 'since',
    side: 'before',
    words:
      'starting in | starting from | starting | beginning in | as of | with effect from | effective from | effective as of | in force from',
  },
  { relation: 'since', side: 'before', words: 'since | ever since', clause: true, isOver: true },
  { relation: 'since', side: 'before', words: 'from', opens: true, notBefore: ENDS },
  { relation: 'from', side: 'before', words: 'from | from as early as', notBefore: ENDS },
  {
    relation: 'until',
    side: 'before',
    words: 'given until | have until | has until | had until | allowed until | get until | got until',
    due: true,
  },
  {
    relation: 'until',
    side: 'before',
    words: 'give | gives | gave | given | giving',
    clause: true,
    ends: 'until | till',
    due: true,
  },
  {
    relation: 'before',
    side: 'before',
    words: 'before | prior to | ahead of | sometime before | earlier than',
  },
  { relation: 'by', side: 'before', words: 'by | no later than | not later than | by the' },
  { relation: 'until', side: 'before', words: 'until | till | up to | through | up until | lasting until' },
  { relation: 'after', side: 'before', words: 'after | following | later than' },
];
