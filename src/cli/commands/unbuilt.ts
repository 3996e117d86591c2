/** Commands of the contract that are not built yet: they say so and exit 2, and never pretend. */
import type { Command } from 'commander';
import { CorveeError } from '../../base/index.ts';

const UNBUILT: Readonly<Record<string, string>> = {
  bench: 'measure the engine',
  questions: 'say which questions would reduce the uncertainty most',
  score: 'score forecasts',
  explain: 'say why a worker stands as he does',
  print: 'print a regime as a readable document',
  export: 'write a case in other formats',
  backup: 'write an encrypted copy of a case',
  restore: 'bring a backup back',
  worker: 'run jobs for other machines',
};

export function unbuiltCommands(program: Command): void {
  for (const [name, what] of Object.entries(UNBUILT)) {
    program
      .command(name)
      .description(`(not built yet) ${what}`)
      .argument('[args...]')
      .allowUnknownOption()
      .action(() => {
        throw new CorveeError('not-built', { what: `corvee ${name}` });
      });
  }
}
