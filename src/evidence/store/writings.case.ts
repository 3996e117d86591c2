/** For tests only: the forms in which a word could still stand in bytes. */

/** A word in UTF-8, UTF-16 of both orders, hexadecimal, base64 at each of its phases, and as an address has it. */
export function writings(mark: string): readonly Buffer[] {
  const utf8 = Buffer.from(mark, 'utf8');
  const utf16 = Buffer.from(mark, 'utf16le');
  const base64 = [0, 1, 2].map((phase) => {
    const padded = Buffer.concat([Buffer.alloc(phase), utf8]).toString('base64');
    return padded.slice(4, Math.floor(padded.replace(/=+$/, '').length / 4) * 4 - 4);
  });
  const percent = Array.from(utf8, (byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
  const texts = [
    utf8.toString('hex'),
    utf8.toString('hex').toUpperCase(),
    percent,
    percent.toUpperCase(),
    encodeURIComponent(mark),
    ...base64,
  ];
  return [utf8, utf16, Buffer.from(utf16).swap16(), ...texts.map((text) => Buffer.from(text, 'latin1'))];
}
