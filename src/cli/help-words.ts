/** Puts words to the command line: commands and options are written with message keys, and this fills them in. */
import type { Command } from 'commander';
import { isMessageKey, message, type Locale } from '../messages/index.ts';

/**
 * Replaces every message key in the descriptions of `program`, its commands, arguments and options by its text. What
 * is no key stays as it is; a test finds that.
 */
export function putWords(program: Command, locale: Locale): void {
  const words = (key: string): string => (isMessageKey(key) ? message(locale, key) : key);
  const titles: Readonly<Record<string, string>> = {
    'Usage:': words('help.titles.usage'),
    'Arguments:': words('help.titles.arguments'),
    'Options:': words('help.titles.options'),
    'Commands:': words('help.titles.commands'),
  };
  for (const command of [program, ...program.commands]) {
    command.description(words(command.description()));
    command.helpOption('-h, --help', words('help.help'));
    for (const each of [...command.registeredArguments, ...command.options]) {
      each.description = words(each.description);
    }
    command.configureHelp({ styleTitle: (title) => titles[title] ?? title });
  }
}
