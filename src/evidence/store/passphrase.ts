/** Passphrases are generated, not thought up: people choose words that can be guessed. */
import { randomInt } from 'node:crypto';
import { wordlist } from '@scure/bip39/wordlists/english.js';

const WORDS = 7;

/**
 * Seven words of the BIP 39 English list, each drawn from the operating system's entropy: 77 bits. A lost one cannot be
 * recovered by anybody.
 */
export function newPassphrase(): string {
  return Array.from({ length: WORDS }, () => wordlist[randomInt(wordlist.length)]).join(' ');
}
