/** The forms of a verb group that a pattern can ask for. */
import { type Form, forms } from './notation.ts';
import type { VerbGroup } from './units.ts';

export function hasForm(verb: VerbGroup, form: Form): boolean {
  switch (form) {
    case 'active':
    case 'passive':
      return verb.voice === form;
    case 'finite':
      return verb.form === 'finite' || verb.form === 'bare' || verb.form === 'ed';
    case 'ing':
    case 'ed':
    case 'infinitive':
    case 'bare':
      return verb.form === form;
    case 'past':
    case 'present':
    case 'future':
      return verb.tense === form;
    case 'perfect':
    case 'negated':
    case 'progressive':
      return verb[form];
    case 'modal':
      return verb.modal !== null;
    case 'must':
      return verb.modal === 'must' || verb.modal === 'should';
    case 'may':
      return verb.modal === 'may' || verb.modal === 'can';
    case 'only':
      return verb.adverbs.includes('only');
    case 'affirmed':
      return !verb.negated;
  }
}

/** The name under which a form is in a sentence's inventory; no word or class has a `~`. */
export function formName(form: Form): string {
  return `~${form}`;
}

/** All the forms a verb group has, by their names in the inventory. */
export function formNames(verb: VerbGroup): string[] {
  return forms.filter((form) => hasForm(verb, form)).map(formName);
}
