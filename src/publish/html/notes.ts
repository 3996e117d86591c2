/** The notes behind the numbers of a page: each number opens the sentences it rests on, without any script. */
import { html } from 'hono/html';
import { message, type Locale } from '../../messages/index.ts';
import type { BriefedClaimJson } from '../shapes/brief.ts';
import type { EvidenceJson } from '../shapes/evidence.ts';
import { basisText, basisWords, type Basis } from './basis.ts';
import { evidenceCard } from './evidence-card.ts';
import type { Markup } from './markup.ts';
import { numbersIn } from './numbers-in.ts';

interface Note {
  readonly number: number;
  readonly label: string;
  readonly body: Markup;
}

export class Notes {
  readonly #locale: Locale;
  readonly #purpose: 'own' | 'sample';
  readonly #sentences: ReadonlyMap<string, BriefedClaimJson>;
  readonly #made = new Map<string, Note>();

  /** @param claims - the claims of the reader's own files, whose whole sentences are known */
  constructor(locale: Locale, purpose: 'own' | 'sample', claims: readonly BriefedClaimJson[]) {
    this.#locale = locale;
    this.#purpose = purpose;
    this.#sentences = new Map(claims.map((claim) => [claim.id, claim]));
  }

  /** A number or phrase that opens the sentences behind it; the bare text where there are none. */
  cited(text: string, basis: 'file' | 'case' | 'both', evidence: readonly EvidenceJson[]): Markup {
    if (evidence.length === 0) return html`${text}`;
    const key = `e ${evidence.map((item) => item.id).join(' ')}`;
    return this.#button(text, basis, key, () => this.cards(evidence));
  }

  /** Words of our own: each number in them opens the sentences behind it; where there is none, the words do. */
  told(text: string, basis: 'file' | 'case' | 'both', evidence: readonly EvidenceJson[]): Markup {
    const pieces = numbersIn(text);
    if (pieces.every(({ number }) => !number)) return this.cited(text, basis, evidence);
    return html`${pieces.map((piece) => (piece.number ? this.cited(piece.text, basis, evidence) : piece.text))}`;
  }

  /** A number nobody reported, with the reason it is assumed. */
  assumed(text: string, because: string): Markup {
    return this.#button(
      text,
      'assumption',
      `a ${because}`,
      () =>
        html`<p class="basis assumption">${this.basisText('assumption')}</p>
          <p>${because}</p>`,
    );
  }

  /** A number the model gives: its note says what went in. */
  computed(text: string, key: string, body: () => Markup): Markup {
    return this.#button(text, 'computed', `c ${key}`, body);
  }

  /** The sentences themselves, each with what it rests on and whose words it is. */
  cards(evidence: readonly EvidenceJson[]): Markup {
    const page = { locale: this.#locale, purpose: this.#purpose };
    return html`${evidence.map((item) => evidenceCard(page, item, this.#sentences.get(item.id)))}`;
  }

  /** What a number rests on, with its sign. */
  basisText(basis: Basis): string {
    return basisText(this.#locale, basis, this.#purpose);
  }

  /** The notes, to stand at the end of the page: hidden until asked for, endnotes on paper. */
  all(): Markup {
    const close = message(this.#locale, 'brief.evidence.close');
    return html`<section class="notes" aria-label="${message(this.#locale, 'brief.evidence.notes')}">
      ${[...this.#made.values()].map(
        ({ number, label, body }) =>
          html`<div
            popover
            id="note-${number}"
            class="sheet"
            role="dialog"
            tabindex="-1"
            autofocus
            data-note="${number}"
            aria-label="${message(this.#locale, 'brief.evidence.open', { number: label })}"
          >
            ${body}
            <button class="close" popovertarget="note-${number}" popovertargetaction="hide">${close}</button>
          </div>`,
      )}
    </section>`;
  }

  #button(text: string, basis: Basis, key: string, body: () => Markup): Markup {
    let note = this.#made.get(key);
    if (note === undefined) {
      const made = body();
      note = { number: this.#made.size + 1, label: text, body: made };
      this.#made.set(key, note);
    }
    const id = `note-${String(note.number)}`;
    const label = `${text} (${basisWords(this.#locale, basis, this.#purpose)})`;
    // Formatted by hand: a space before the end of the button would be underlined.
    // prettier-ignore
    return html`<button class="n ${basis}" popovertarget="${id}" data-note="${note.number}" aria-label="${label}">${text}</button>`;
  }
}
