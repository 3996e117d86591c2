/** Commands of the contract that are not built yet: they say so and exit 2, and never pretend. */
import type { Command } from 'commander';
import { CorveeError } from '../../base/index.ts';
import { message } from '../../messages/index.ts';
import type { Terminal } from '../terminal.ts';

const UNBUILT = ['questions'] as const;

export function unbuiltCommands(program: Command, { locale }: Terminal): void {
  for (const name of UNBUILT) {
    program
      .command(name)
      .description(message(locale, 'help.not-built', { what: message(locale, `help.${name}`) }))
      .argument('[args...]')
      .allowUnknownOption()
      .action(() => {
        throw new CorveeError('not-built', { what: `corvee ${name}` });
      });
  }
}
