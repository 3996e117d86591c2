/** Compiles the sources to `dist/` and bundles the desk's page, side by side. */
import { spawn } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const tool = (...parts) => join(root, 'node_modules', ...parts);
const run = (script, args) =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [script, ...args], { cwd: root, stdio: 'inherit' });
    child.on('exit', (code) => resolve(code ?? 1));
  });

rmSync(join(root, 'dist'), { recursive: true, force: true });
const jobs = [run(tool('typescript', 'bin', 'tsc'), ['-p', 'tsconfig.build.json'])];
if (existsSync(join(root, 'vite.config.ts'))) {
  jobs.push(run(tool('vite', 'bin', 'vite.js'), ['build', '--logLevel', 'warn']));
}
const codes = await Promise.all(jobs);
process.exitCode = Math.max(...codes);
