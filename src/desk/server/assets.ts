/**
 * The built page, read once into memory. A path is served only if it is the name of a file that was there at the
 * start: there is no path to climb out by.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import type { MiddlewareHandler } from 'hono';
import { CorveeError } from '../../base/index.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

interface Asset {
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** True if the name holds the hash of the content. */
  readonly hashed: boolean;
}

/**
 * Files by the path under which they are served; `/` is the page itself. Files of other types are left out.
 *
 * @throws CorveeError 'page-missing' if the folder holds no built page
 */
function readAssets(dir: string): ReadonlyMap<string, Asset> {
  const assets = new Map<string, Asset>();
  for (const file of filesOf(dir)) {
    const type = types[extname(file)];
    if (type === undefined) continue;
    const path = `/${relative(dir, file).split(sep).join('/')}`;
    const asset = { type, bytes: new Uint8Array(readFileSync(file)), hashed: path.startsWith('/assets/') };
    assets.set(path === '/index.html' ? '/' : path, asset);
  }
  if (!assets.has('/')) throw new CorveeError('page-missing', { dir });
  return assets;
}

function filesOf(dir: string): string[] {
  try {
    return readdirSync(dir, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
  } catch {
    return [];
  }
}

/** Answers GET and HEAD for files of the page; passes everything else on. @throws as readAssets does */
export function serveAssets(dir: string): MiddlewareHandler {
  const assets = readAssets(dir);
  return async function serveAssets(c, next) {
    const asset = c.req.method === 'GET' || c.req.method === 'HEAD' ? assets.get(c.req.path) : undefined;
    if (asset === undefined) return next();
    c.header('Content-Type', asset.type);
    if (asset.hashed) c.header('Cache-Control', 'private, max-age=31536000, immutable');
    return c.body(asset.bytes);
  };
}
