/** `corvee stamp`: a request for a time stamp on the head of a case, and the replies that come back. Sends nothing itself (N9). */
import type { Command } from 'commander';
import { requestStamp, shownPlace, takeStamp } from '../../app/index.ts';
import { CorveeError } from '../../base/index.ts';
import { message } from '../../messages/index.ts';
import { onCase, withCaseOptions, type CaseOptions } from '../case-options.ts';
import { wrap } from '../layout.ts';
import type { Terminal } from '../terminal.ts';

export function stampCommand(program: Command, terminal: Terminal): void {
  const { locale, width } = terminal;
  withCaseOptions(program.command('stamp'))
    .description('help.stamp')
    .argument('[replies...]', 'help.stamp.replies')
    .action(async (replies: string[], options: CaseOptions) => {
      const path = options.case;
      if (path === undefined) throw new CorveeError('case-read-only', { path: 'sample' });
      await onCase(options, terminal, async (opened) => {
        if (replies.length === 0) {
          const made = await requestStamp(opened, path);
          const send = `curl -H 'Content-Type: application/timestamp-query' --data-binary '@${made.request}' -o reply.tsr https://AUTHORITY`;
          terminal.out(wrap(message(locale, 'cli.stamp.requested', { ...made }), width, ''));
          terminal.out(
            `\n  ${send}\n\n${message(locale, 'cli.stamp.then')}\n\n  corvee stamp reply.tsr --case ${shownPlace(path)}\n`,
          );
        }
        for (const reply of replies) {
          const { seq, stamp } = await takeStamp(opened, path, reply);
          terminal.out(
            message(locale, 'cli.stamp.kept', {
              seq,
              time: stamp?.time ?? '',
              authority: stamp?.authority ?? '',
            }),
          );
        }
      });
    });
}
