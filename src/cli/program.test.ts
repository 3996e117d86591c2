import type { Command } from 'commander';
import { describe, expect, test } from 'vitest';
import { isMessageKey, locales, type Locale } from '../messages/index.ts';
import help from '../messages/en/help.json' with { type: 'json' };
import { makeProgram } from './program.ts';
import { silentTerminal } from './silent-terminal.case.ts';

const texts = (command: Command): readonly string[] => [
  command.description(),
  ...command.registeredArguments.map(({ description }) => description),
  ...command.options.map(({ description }) => description),
];

const programIn = (locale: Locale): Command => makeProgram(silentTerminal({ locale }), () => undefined);

describe('help', () => {
  test.each(locales)('every command and option has words in %s, and shows no key', (locale) => {
    const program = programIn(locale);
    for (const command of program.commands) {
      const unbuilt = command.registeredArguments.some((argument) => argument.name() === 'args');
      for (const text of texts(command).slice(0, unbuilt ? 1 : undefined)) {
        expect(text, command.name()).not.toBe('');
        expect(isMessageKey(text), `${command.name()}: ${text}`).toBe(false);
      }
    }
  });

  test('in Korean every text of the help is Korean', () => {
    for (const command of programIn('ko').commands) {
      for (const text of texts(command).filter((each) => each !== '')) {
        expect(text, command.name()).toMatch(/[가-힣]/);
      }
    }
  });

  test('no text of the catalogue is left over', () => {
    const used = new Set(programIn('en').commands.flatMap((command) => [...texts(command)]));
    const general = /^help\.(titles\.|help$|version$|hint$|not-built$)/;
    const left = Object.entries(help).filter(
      ([key, text]) => !general.test(key) && ![...used].some((shown) => shown.includes(text)),
    );
    expect(left.map(([key]) => key)).toEqual([]);
  });
});
