/** The notes behind the numbers of a page: each number opens the sentences it rests on, without any script. */
import { html } from 'hono/html';
import { message, publishedText, type Locale } from '../../messages/index.ts';
import type { BriefedClaimJson } from '../shapes/brief.ts';
import type { EvidenceJson } from '../shapes/evidence.ts';

export type Markup = ReturnType<typeof html>;
export type Basis = 'file' | 'case' | 'both' | 'assumption';

/** Signs beside colours, so that nothing depends on seeing colour. */
export const BASIS_SIGN: Readonly<Record<Basis, string>> = {
  file: '●',
  case: '○',
  both: '◐',
  assumption: '△',
};

export class Notes {
  readonly #locale: Locale;
  readonly #sentences: ReadonlyMap<string, BriefedClaimJson>;
  readonly #made = new Map<string, { readonly id: string; readonly body: Markup }>();

  /** @param claims - the claims of the reader's own files, whose whole sentences are known */
  constructor(locale: Locale, claims: readonly BriefedClaimJson[]) {
    this.#locale = locale;
    this.#sentences = new Map(claims.map((claim) => [claim.id, claim]));
  }

  /** A number or phrase that opens the sentences behind it. */
  cited(text: string, basis: Basis, evidence: readonly EvidenceJson[]): Markup {
    const body = evidence.map((item) => this.#card(item));
    return this.#button(text, basis, `e ${evidence.map((item) => item.id).join(' ')}`, html`${body}`);
  }

  /** A number nobody reported, with the reason it is assumed. */
  assumed(text: string, because: string): Markup {
    const body = html`<p class="kicker">${message(this.#locale, 'brief.basis.assumption')}</p>
      <p>${because}</p>`;
    return this.#button(text, 'assumption', `a ${because}`, body);
  }

  /** A number that rests on others: says on which. */
  derived(text: string, key: string, body: Markup): Markup {
    return this.#button(text, 'both', `d ${key}`, body);
  }

  /** The notes themselves, to stand at the end of the page. */
  all(): Markup {
    return html`${[...this.#made.values()].map(
      ({ id, body }) =>
        html`<div
          popover
          id="${id}"
          role="dialog"
          aria-label="${message(this.#locale, 'brief.evidence.open')}"
        >
          ${body}<button class="n" popovertarget="${id}" popovertargetaction="hide">
            ${message(this.#locale, 'brief.evidence.close')}
          </button>
        </div>`,
    )}`;
  }

  #button(text: string, basis: Basis, key: string, body: Markup): Markup {
    const note = this.#made.get(key) ?? { id: `note-${String(this.#made.size + 1)}`, body };
    this.#made.set(key, note);
    return html`<button class="n ${basis}" popovertarget="${note.id}">${text}</button
      ><span class="mark ${basis}" aria-hidden="true">${BASIS_SIGN[basis]}</span>`;
  }

  #card(item: EvidenceJson): Markup {
    const locale = this.#locale;
    const claim = this.#sentences.get(item.id);
    const words = claim === undefined ? html`${item.words}` : marked(claim.sentence, item.words);
    // Own summaries are never shown as quotations (N7).
    const sentence =
      item.text === 'summary'
        ? html`<p class="tag">${message(locale, 'words.summary')}</p>
            <div class="own">${words}</div>`
        : html`<blockquote>${words}</blockquote>`;
    const rules = claim?.rules.join(', ') ?? '';
    return html`<article>
      ${sentence}
      <ol class="ladder">
        ${item.chain.map((party) => html`<li>${party}</li>`)}
      </ol>
      <p class="note">
        ${item.publisher ?? ''}${item.publisher === null ? '' : ', '}${publishedText(locale, item.published)}
        ·
        ${item.slug ?? item.id}${rules === '' ? '' : html` · ${message(locale, 'brief.evidence.rule', { rules })}`}
        ${item.address === null ? '' : html`<br />${item.address}`}
      </p>
    </article>`;
  }
}

/** The sentence with the claim's words marked; the words alone where they do not stand in it as they are. */
function marked(sentence: string, words: string): Markup {
  const at = sentence.indexOf(words);
  if (at < 0) return html`<mark>${words}</mark>`;
  return html`${sentence.slice(0, at)}<mark>${words}</mark>${sentence.slice(at + words.length)}`;
}
