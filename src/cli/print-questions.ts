/** The answer of `corvee questions`, for people: in words that a partner can answer. */
import type { QuestionsJson } from '../app/index.ts';
import { message, monthText } from '../messages/index.ts';
import { evidenceLine } from './evidence-line.ts';
import { wrap } from './layout.ts';
import type { Terminal } from './terminal.ts';

export function printQuestions(
  found: QuestionsJson,
  { locale, width }: Pick<Terminal, 'locale' | 'width'>,
): string {
  const number = new Intl.NumberFormat(locale, { maximumSignificantDigits: 4 });
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const ends = ([low, high]: readonly [number, number]): string =>
    `${percent.format(low)} – ${percent.format(high)}`;
  const rows = found.questions.flatMap((question, i) => {
    const lines = [
      message(locale, 'questions.reduction', {
        reduction: percent.format(question.reduction),
        interval: ends(question.interval),
        vague: `${percent.format(question.vague.reduction)} (${ends(question.vague.interval)})`,
      }),
      ...(question.loss === null
        ? []
        : [
            message(locale, 'questions.loss', {
              reduction: percent.format(question.loss.reduction),
              interval: ends(question.loss.interval),
            }),
          ]),
      message(locale, `questions.veto.${question.veto ?? 'none'}`, {
        danger: question.danger ?? 0,
        why: question.why ?? 'none',
      }),
      ...(question.because === null
        ? []
        : [message(locale, 'sensitivity.because', { because: question.because })]),
      ...question.claims.map((claim) => evidenceLine(claim, locale)),
    ];
    const text = locale === 'ko' ? question.ko : question.text;
    return [
      '',
      wrap(`${String(i + 1)}. ${text} [${question.parameter}]`, width, '   ', ''),
      ...lines.map((line) => wrap(line, width, '     ', '   ')),
    ];
  });
  return [
    wrap(
      message(locale, 'questions.title', {
        label: found.label,
        month: monthText(locale, found.month),
        mean: number.format(found.mean),
        mcse: number.format(found.mcse),
        sd: number.format(found.sd),
        unit: found.unit,
        runs: found.runs,
      }),
      width,
      '  ',
      '',
    ),
    ...(found.decision === null
      ? []
      : [
          wrap(
            message(locale, 'questions.decision', {
              say: found.decision.say,
              chance: percent.format(found.decision.chance),
              error: percent.format(found.decision.error),
              perfect: `${number.format(found.decision.perfect)} (± ${number.format(found.decision.perfectError)})`,
            }),
            width,
            '  ',
            '',
          ),
        ]),
    ...rows,
  ].join('\n');
}
