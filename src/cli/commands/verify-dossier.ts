/** `corvee verify --dossier`: says in plain words what a sealed dossier shows, and what it does not. */
import { checkDossier, type CheckedDossier } from '../../app/index.ts';
import { CorveeError } from '../../base/index.ts';
import { message } from '../../messages/index.ts';
import { wrap } from '../layout.ts';
import type { Terminal } from '../terminal.ts';

/** @returns false if it does not hold. @throws CorveeError 'usage' for a head that is none; as `checkDossier` does */
export async function verifyDossierAt(
  place: string,
  headText: string | undefined,
  json: boolean,
  terminal: Terminal,
): Promise<boolean> {
  const { locale } = terminal;
  const given = headText === undefined ? null : /^(\d+):([0-9a-f]{64})$/.exec(headText);
  if (headText !== undefined && given === null)
    throw new CorveeError('usage', { detail: message(locale, 'cli.dossier.head.form') });
  const head = given === null ? null : { seq: Number(given[1]), hash: given[2] ?? '' };
  const checked = await checkDossier(place, head);
  if (json) {
    const { ok, held, problems, stamps, dossier, links } = checked;
    const found = {
      ok,
      held,
      head: links.at(-1) ?? null,
      problems,
      leftOut: dossier?.leftOut ?? null,
      stamps,
    };
    terminal.out(JSON.stringify({ schema: 1, ...found }, null, 2));
  } else {
    print(checked, terminal);
  }
  return checked.ok;
}

function print({ ok, held, problems, dossier, stamps, links }: CheckedDossier, terminal: Terminal): void {
  const { locale, width } = terminal;
  const say = (text: string): void => {
    terminal.out(wrap(text, width, ''));
  };
  const seq = links.at(-1)?.seq ?? 0;
  for (const { seq: n, stamp, fault } of stamps) {
    const told = {
      seq: n,
      time: stamp?.time ?? '',
      authority: stamp?.authority ?? '',
      fault: fault ?? 'none',
    };
    say(message(locale, 'cli.stamp.line', told));
  }
  if (!ok || dossier === null) {
    say(message(locale, 'cli.dossier.broken'));
    for (const { why, seq: n } of problems)
      say(
        `  ${message(locale, 'cli.dossier.fault', { why, seq: n ?? 0, place: n === null ? 'whole' : 'entry' })}`,
      );
    return;
  }
  const shown = dossier.lines.filter((line) => 'content' in line).length;
  const { entries, values } = dossier.leftOut;
  const outside = entries.reduce((sum, [from, to]) => sum + to - from + 1, 0);
  say(
    message(locale, 'cli.dossier.holds', {
      held: held ? 'yes' : 'no',
      head: `${String(seq)}:${links.at(-1)?.hash ?? ''}`,
    }),
  );
  say(message(locale, 'cli.dossier.counts', { shown, entries: outside, values: values.length }));
  say(message(locale, 'cli.dossier.shows', { held: held ? 'yes' : 'no' }));
  say(message(locale, 'cli.dossier.not'));
}
