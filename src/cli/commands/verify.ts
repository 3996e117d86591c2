/**
 * `corvee verify`: does the case hold together, from the first entry to the head kept beside it? `corvee verify --dossier`: is a dossier
 * part of the case whose head somebody was given?
 */
import type { Command } from 'commander';
import { listStamps } from '../../app/index.ts';
import { verifyDossierAt } from './verify-dossier.ts';
import { message } from '../../messages/index.ts';
import { onCase, withCaseOptions, type CaseOptions } from '../case-options.ts';
import type { Terminal } from '../terminal.ts';

interface Options extends CaseOptions {
  readonly json?: true;
  readonly dossier?: string;
  readonly head?: string;
}

export function verifyCommand(program: Command, terminal: Terminal, exit: (code: number) => void): void {
  withCaseOptions(program.command('verify'))
    .description('help.verify')
    .option('--json', 'help.json')
    .option('--dossier <path>', 'help.verify.dossier')
    .option('--head <seq:hash>', 'help.verify.head')
    .action(async (options: Options) => {
      if (options.dossier !== undefined) {
        if (!(await verifyDossierAt(options.dossier, options.head, options.json === true, terminal))) exit(1);
        return;
      }
      await onCase({ ...options, ignoreHead: true }, terminal, async (opened) => {
        const verdict = await opened.verify();
        const stamps = options.case === undefined ? [] : await listStamps(opened, options.case);
        if (!verdict.ok || stamps.some(({ fault }) => fault !== null)) exit(1);
        if (options.json) {
          terminal.out(JSON.stringify({ schema: 1, ...verdict, stamps }, null, 2));
          return;
        }
        const { locale } = terminal;
        const { entries, withheld, tip, problems } = verdict;
        if (verdict.ok) {
          terminal.out(message(locale, 'cli.verify.ok', { entries, withheld, seq: tip.seq, hash: tip.hash }));
        } else {
          terminal.out(message(locale, 'cli.verify.broken', { n: problems.length }));
          for (const { seq, why, detail } of problems) {
            terminal.out(
              `  ${message(locale, 'cli.verify.fault', { seq: seq ?? 0, why: `${why} ${detail}` })}`,
            );
          }
        }
        if (verdict.head === 'absent') terminal.out(message(locale, 'cli.verify.head.absent'));
        for (const { seq, stamp, fault } of stamps) {
          const told = {
            seq,
            time: stamp?.time ?? '',
            authority: stamp?.authority ?? '',
            fault: fault ?? 'none',
          };
          terminal.out(message(locale, 'cli.stamp.line', told));
        }
        if (options.case !== undefined) {
          const n = new Set(stamps.flatMap(({ stamp, fault }) => (fault === null ? (stamp?.key ?? []) : [])))
            .size;
          terminal.out(message(locale, 'cli.stamp.authorities', { n }));
        }
      });
    });
}
