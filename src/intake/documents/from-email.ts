/** An e-mail, or a page saved as one (MHTML), becomes its body. Header fields and attachments are not taken in. */
import PostalMime from 'postal-mime';
import { fromMarkup } from './from-html.ts';
import { DocumentError, NO_PAGE, type Parsed } from './parsed.ts';

/** @throws DocumentError 'wordless' where there is no body to read */
export async function fromEmail(bytes: Uint8Array): Promise<Parsed> {
  const mail = await PostalMime.parse(bytes, { maxNestingDepth: 32, maxHeadersSize: 1024 * 1024 });
  const plain = mail.text?.trim() ?? '';
  if (mail.html !== undefined && mail.html !== '' && (plain === '' || isSavedPage(bytes))) {
    const page = fromMarkup(mail.html);
    return { ...page, kept: page.text };
  }
  if (plain === '') throw new DocumentError('wordless');
  const text = `${plain.replaceAll('\r\n', '\n')}\n`;
  return { text, kept: text, page: NO_PAGE };
}

/** Browsers write `multipart/related` and where the page was; a mail program does not. */
function isSavedPage(bytes: Uint8Array): boolean {
  const head =
    Buffer.from(bytes.subarray(0, 16_384))
      .toString('latin1')
      .split(/\r?\n\r?\n/)[0] ?? '';
  return /^content-type:\s*multipart\/related/im.test(head) && /^snapshot-content-location:/im.test(head);
}
