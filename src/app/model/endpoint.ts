/**
 * Where a model answers, as the user names it: on this computer, or elsewhere only if that was said in so many words (N9).
 * The address comes from the command line alone, never from a file or the environment.
 */
import { CorveeError } from '../../base/index.ts';

export interface Endpoint {
  /** Where questions go: `<address>/chat/completions`. */
  readonly url: URL;
  /** The address to connect to where nothing may be looked up; null elsewhere. */
  readonly connectTo: string | null;
  readonly where: 'this-computer' | 'elsewhere';
}

export interface ModelOptions {
  readonly address: string;
  readonly name: string;
  /** True if the user allowed another computer. */
  readonly elsewhere: boolean;
  /** For each question. */
  readonly seconds: number;
}

/** How the URL parser writes an address of this computer. */
const LOOPBACK = /^127(?:\.\d{1,3}){3}$/;
const NAME = /^[\p{L}\p{N}][\p{L}\p{N}._:@/ -]{0,119}$/u;

/**
 * @throws CorveeError 'model-address' with why: `form` (no http address, or more than host, port and path), `elsewhere` (another
 * computer without leave), `plain` (another computer without TLS); 'model-name'
 */
export function endpointOf({ address, name, elsewhere }: ModelOptions): Endpoint {
  if (!NAME.test(name)) throw new CorveeError('model-name', {});
  const refuse = (why: 'form' | 'elsewhere' | 'plain'): never => {
    throw new CorveeError('model-address', { why });
  };
  const base = URL.canParse(address) ? new URL(address) : refuse('form');
  const extra = base.username + base.password + base.search + base.hash;
  if (!/^https?:$/.test(base.protocol) || extra !== '' || base.hostname === '') refuse('form');
  const connectTo = loopbackOf(base.hostname);
  if (connectTo === null && !elsewhere) refuse('elsewhere');
  if (connectTo === null && base.protocol !== 'https:') refuse('plain');
  const url = new URL(base);
  url.pathname = `${base.pathname.replace(/\/+$/, '')}/chat/completions`;
  return { url, connectTo, where: connectTo === null ? 'elsewhere' : 'this-computer' };
}

/** `localhost` is this computer by its number, whatever a hosts file says. */
function loopbackOf(hostname: string): string | null {
  if (hostname === 'localhost') return '127.0.0.1';
  if (hostname === '[::1]') return '::1';
  return LOOPBACK.test(hostname) ? hostname : null;
}
