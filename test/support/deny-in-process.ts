/** Put before a program with `--import`: it runs without the network, and one that reached for it ends with 97. */
import { attempts, denyNetwork } from './deny-network.ts';

denyNetwork();
process.on('exit', () => {
  if (attempts.length === 0) return;
  process.stderr.write(`network: ${attempts.join(', ')}\n`);
  process.exitCode = 97;
});
