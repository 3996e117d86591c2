/**
 * The address of the page's one worker. Under trusted types an address may only start a script if a policy vouches for it:
 * this is the only policy of the page, and it vouches for that one address.
 */
import address from '../views/run/trial/trial-worker.ts?worker&url';

interface Policy {
  readonly createScriptURL: (url: string) => string;
}
interface PolicyFactory {
  readonly createPolicy: (name: string, rules: { createScriptURL: (url: string) => string }) => Policy;
}

let policy: Policy | null = null;

/** A fresh worker of the engine. Throws where the browser refuses workers altogether. */
export function startTrialWorker(): Worker {
  const factory = (window as { readonly trustedTypes?: PolicyFactory }).trustedTypes;
  // The name is the one that the server's headers allow.
  policy ??= factory?.createPolicy('corvee-worker', {
    createScriptURL: (url) => {
      if (url !== address) throw new TypeError('no address of the worker');
      return url;
    },
  }) ?? { createScriptURL: (url) => url };
  return new Worker(policy.createScriptURL(address), { type: 'module' });
}
