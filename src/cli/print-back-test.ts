/** A back-test for people: each frozen question, the answer of then, what it assumed, and what came. */
import type { BackTestJson } from '../app/index.ts';
import { message, monthText } from '../messages/index.ts';
import { evidenceLine } from './evidence-line.ts';
import { wrap } from './layout.ts';
import { printInputs, printOutputs } from './print-changed.ts';
import type { Terminal } from './terminal.ts';

type Question = BackTestJson['questions'][number];
type To = Pick<Terminal, 'locale' | 'width'>;

export function printBackTest(found: BackTestJson, to: To): string {
  const { locale, width } = to;
  const { known, draws, workers, inputs } = found;
  const text = locale === 'ko' ? found.ko : found.text;
  return [
    wrap(message(locale, 'backTest.title', { text, known, runs: draws, workers }), width, '  ', ''),
    ...found.questions.flatMap((question) => ['', ...printQuestion(question, known, to)]),
    '',
    message(locale, 'backTest.inputs', { n: inputs.named.length + inputs.unnamed }),
    ...printInputs(found, to),
    '',
    ...printOutputs(found, to),
  ].join('\n');
}

function printQuestion(question: Question, known: string, { locale, width }: To): string[] {
  const { id, mode, cargo, regularity, direction, opens, deadline, assumed, score } = question;
  const line = (text: string): string => wrap(text, width, '      ', '    ');
  const why = locale === 'ko' ? question.whyKo : question.why;
  const answer = message(locale, `backTest.answer.${question.outcome}`, {
    on: question.on ?? 'none',
    why,
    missing: question.missing.join(', '),
  });
  const by = question.outcome === 'silent' ? 'backTest.bears' : 'backTest.by';
  return [
    wrap(`${locale === 'ko' ? question.ko : question.text} [${id}]`, width, '    ', '  '),
    line(message(locale, 'backTest.frozen', { mode, cargo, regularity, direction, opens, deadline })),
    line(answerOfThen(question, locale)),
    ...question.rested.map((claim) =>
      line(message(locale, 'backTest.rested', { claim: evidenceLine(claim, locale) })),
    ),
    ...(assumed.length === 0
      ? []
      : [line(message(locale, 'backTest.assumed', { known, names: assumed.join(', ') }))]),
    line(answer),
    ...question.decidedBy.map((claim) => line(message(locale, by, { claim: evidenceLine(claim, locale) }))),
    ...(score !== null ? [line(message(locale, 'backTest.score', { score: score.toFixed(3) }))] : []),
    ...(score === null && assumed.length === 0 ? [line(message(locale, 'backTest.unscored'))] : []),
  ];
}

function answerOfThen({ then, now }: Question, locale: Terminal['locale']): string {
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const yes = (open: boolean): string => (open ? 'yes' : 'no');
  if (then.by === 'gate' && now.by === 'gate') {
    return message(locale, 'backTest.model.gate', { open: yes(then.open), now: yes(now.open) });
  }
  if (then.by === 'share' && now.by === 'share') {
    return message(locale, 'backTest.model.share', {
      then: percent.format(then.probability),
      thenInterval: then.interval.map((value) => percent.format(value)).join(' – '),
      now: percent.format(now.probability),
      nowInterval: now.interval.map((value) => percent.format(value)).join(' – '),
    });
  }
  const months = (side: Question['then']): string =>
    side.by !== 'first'
      ? ''
      : side.months
          .map((month) => (month === null ? message(locale, 'backTest.never') : monthText(locale, month)))
          .join(', ');
  return message(locale, 'backTest.model.first', { then: months(then), now: months(now) });
}
