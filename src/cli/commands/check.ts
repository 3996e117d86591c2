/** `corvee check DIR`: is the regime sound? Exit 1 with every mistake, its places and what to do. */
import type { Command } from 'commander';
import { check, DEFAULT_REGIME, type CheckJson } from '../../app/index.ts';
import { message } from '../../messages/index.ts';
import { onChanges } from '../on-changes.ts';
import { printProblem } from '../print-problem.ts';
import type { Terminal } from '../terminal.ts';

export function checkCommand(program: Command, terminal: Terminal, exit: (code: number) => void): void {
  program
    .command('check')
    .description('help.check')
    .argument('[dir]', 'help.regime', DEFAULT_REGIME)
    .option('--watch', 'help.check.watch')
    .option('--json', 'help.json')
    .action(async (dir: string, { json, watch }: { json?: true; watch?: true }) => {
      const once = (): boolean => {
        const { json: result, files, problems } = check(dir);
        if (json) terminal.out(JSON.stringify(result, null, 2));
        else if (result.sound) terminal.out(soundText(result, dir, terminal));
        else
          terminal.out(problems.map((problem) => printProblem(problem, files, terminal.locale)).join('\n\n'));
        return result.sound;
      };
      let sound = once();
      if (watch === true) {
        await onChanges(dir, terminal.signal, () => {
          terminal.out('');
          sound = once();
        });
      }
      if (!sound) exit(1);
    });
}

function soundText(result: CheckJson, dir: string, { locale }: Terminal): string {
  const { rules, parameters, withClaims, assumptions, levers } = result;
  const regime = result.regime ?? dir;
  return message(locale, 'cli.check.sound', { regime, rules, parameters, withClaims, assumptions, levers });
}
