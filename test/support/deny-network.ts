/**
 * Takes the network away from a process, but for this computer itself: whoever connects, resolves a name or sends a
 * datagram elsewhere gets an error, and the attempt is noted. Used in tests, and put before the program with `--import`.
 */
import dgram from 'node:dgram';
import dns from 'node:dns';
import net from 'node:net';

/** What was tried, in order: "connect 192.0.2.1:443". */
export const attempts: string[] = [];

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|::1|::ffff:127(?:\.\d{1,3}){3})$/;

function refuse(what: string): Error {
  attempts.push(what);
  return Object.assign(new Error(`The network is denied here: ${what}`), { code: 'ENETDENIED' });
}

/** @returns a function that gives the network back */
export function denyNetwork(): () => void {
  const undo = [denyConnect(), denyNames(), denyDatagrams()];
  return () => {
    for (const give of undo) give();
  };
}

function denyConnect(): () => void {
  // Every TCP and TLS connection of this process goes through here, those of `fetch` too.
  const original = Object.getOwnPropertyDescriptor(net.Socket.prototype, 'connect');
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its own `this` below
  const { connect } = net.Socket.prototype;
  net.Socket.prototype.connect = function (this: net.Socket, ...args: unknown[]): net.Socket {
    const [first] = Array.isArray(args[0]) ? (args[0] as unknown[]) : args;
    const to =
      typeof first === 'object' && first !== null
        ? (first as { path?: string; host?: string; port?: number })
        : typeof first === 'string'
          ? { path: first }
          : { port: Number(first), host: typeof args[1] === 'string' ? args[1] : 'localhost' };
    if (to.path === undefined && !LOOPBACK.test(to.host ?? 'localhost')) {
      const error = refuse(`connect ${to.host ?? ''}:${String(to.port)}`);
      process.nextTick(() => this.destroy(error));
      return this;
    }
    return Reflect.apply(connect, this, args) as net.Socket;
  };
  return () => {
    if (original !== undefined) Object.defineProperty(net.Socket.prototype, 'connect', original);
  };
}

function denyNames(): () => void {
  const names = ['lookup', 'resolve', 'resolve4', 'resolve6', 'resolveTxt', 'resolveAny', 'reverse'] as const;
  const kept = names.map((name) => [name, dns[name], dns.promises[name]] as const);
  for (const name of names) {
    const { [name]: plain } = dns;
    const { [name]: promised } = dns.promises;
    Object.assign(dns, {
      [name]: (host: string, ...rest: unknown[]) => {
        if (LOOPBACK.test(host)) return Reflect.apply(plain, dns, [host, ...rest]) as unknown;
        const done = rest.at(-1);
        const error = refuse(`${name} ${host}`);
        if (typeof done === 'function') process.nextTick(done, error);
        return undefined;
      },
    });
    Object.assign(dns.promises, {
      [name]: (host: string, ...rest: unknown[]) =>
        LOOPBACK.test(host)
          ? (Reflect.apply(promised, dns.promises, [host, ...rest]) as unknown)
          : Promise.reject(refuse(`${name} ${host}`)),
    });
  }
  return () => {
    for (const [name, plain, promised] of kept) {
      Object.assign(dns, { [name]: plain });
      Object.assign(dns.promises, { [name]: promised });
    }
  };
}

function denyDatagrams(): () => void {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- put back as it was
  const { send, connect } = dgram.Socket.prototype;
  const no = (): never => {
    throw refuse('datagram');
  };
  Object.assign(dgram.Socket.prototype, { send: no, connect: no });
  return () => {
    Object.assign(dgram.Socket.prototype, { send, connect });
  };
}
