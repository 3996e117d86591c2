/** What `corvee brief` prints when it is done: what was read, which orders were found, where the files are. */
import { basename } from 'node:path';
import { message, publishedText, beginningText, dayText, type MessageKey } from '../messages/index.ts';
import { ordersIn, type Briefing } from '../app/index.ts';
import { gateLine } from './gate-lines.ts';
import type { Terminal } from './terminal.ts';

const WHAT: Readonly<Record<string, MessageKey>> = {
  'index.html': 'brief.summary.page',
  'claims.json': 'brief.summary.claims',
  'register.json': 'brief.summary.register',
  'runs.csv': 'brief.summary.runs',
};

/** @param paths - the files written, the page last */
export function printBrief(terminal: Terminal, made: Briefing, paths: readonly string[]): void {
  const { locale } = terminal;
  const { claims, register, purpose } = made;
  terminal.out(
    message(locale, 'brief.summary.title', {
      n: claims.files.length,
      case: message(locale, purpose === 'sample' ? 'brief.case.sample' : 'brief.case.own'),
    }),
  );
  terminal.out('');
  for (const { file, claims: found, published } of claims.files) {
    const how = message(locale, `words.how.${published.how}`);
    const values = { file, claims: found, published: publishedText(locale, published), how };
    const reasons = message(locale, 'brief.summary.reasons', { n: published.reasons.length });
    terminal.out(message(locale, 'brief.summary.file', values));
    if (published.how === 'inferred') terminal.out(`    ${reasons}`);
  }
  terminal.out('');
  const orders = ordersIn(made);
  terminal.out(message(locale, 'brief.summary.orders', { n: orders.length }));
  for (const { title, spans } of orders) {
    const when = spans[0] === undefined ? '' : beginningText(locale, spans[0]);
    terminal.out(`  · ${message(locale, 'brief.summary.order', { title: title.replace(/\.$/u, ''), when })}`);
  }
  const dated = register.forecasts.flatMap(({ question, deadline }) =>
    deadline === null ? [] : [{ question, deadline: dayText(locale, deadline) }],
  );
  terminal.out(message(locale, 'brief.summary.forecasts', { n: dated.length }));
  for (const forecast of dated) terminal.out(`  · ${message(locale, 'brief.summary.forecast', forecast)}`);
  const held = gateLine(locale, made.blocks);
  if (held !== null) terminal.err(held);
  terminal.out('');
  terminal.out(message(locale, 'brief.summary.written'));
  for (const path of paths.toReversed()) {
    const what = WHAT[basename(path)];
    terminal.out(`  ${path}${what === undefined ? '' : `  ${message(locale, what)}`}`);
  }
}
