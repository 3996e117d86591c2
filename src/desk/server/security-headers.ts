/**
 * What every answer of the desk says to the browser: load nothing from anywhere but here, run no text as code, show
 * this page in no other page, and keep nothing.
 *
 * `trusted-types corvee-worker`: the page makes one policy, for the address of its one worker, and no other.
 */
import type { MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';

const self = ["'self'"];
const none = ["'none'"];

/** What the page names its only policy (`lib/worker-address.ts`). */
const WORKER_POLICY = 'corvee-worker';

/** Sets the headers on whatever follows, refusals and faults included. */
export function securityHeaders(): MiddlewareHandler {
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: none,
      scriptSrc: [...self, "'wasm-unsafe-eval'"],
      workerSrc: self,
      styleSrc: self,
      imgSrc: self,
      fontSrc: self,
      connectSrc: self,
      baseUri: none,
      formAction: none,
      frameAncestors: none,
      requireTrustedTypesFor: ["'script'"],
      trustedTypes: [WORKER_POLICY],
    },
    permissionsPolicy: {
      accelerometer: [],
      camera: [],
      displayCapture: [],
      geolocation: [],
      gyroscope: [],
      hid: [],
      magnetometer: [],
      microphone: [],
      midi: [],
      payment: [],
      publickeyCredentialsGet: [],
      serial: [],
      usb: [],
    },
    xFrameOptions: 'DENY',
    // Loopback speaks plain HTTP.
    strictTransportSecurity: false,
  });
}

/** Nothing is stored by the browser, but for files whose name is the hash of their content. */
export function noStore(): MiddlewareHandler {
  return async function noStore(c, next) {
    await next();
    if (!c.res.headers.has('Cache-Control')) c.header('Cache-Control', 'no-store');
  };
}
