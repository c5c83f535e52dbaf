import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import type { Assets } from '../core/app.ts';
import { readChoices, keepChoices, type ChosenScheme } from './choices.ts';
import { inertHeaders, windowHeaders } from './window-headers.ts';

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.bcmap': 'application/octet-stream',
  '.pfb': 'application/octet-stream',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
};

type Asset = { readonly file: string; readonly mediaType: string; readonly kept: string };

/**
 * Serves the window built in `folder`, and keeps its colour scheme (`PUT /-/scheme`) in the registers' folder.
 * Paths are looked up in a list made at the start, so that no path of a request ever reaches the disk.
 * Throws when nothing is built or a file is of an unknown kind.
 */
export function builtWindow(folder: string, registersFolder: string): Assets {
  const assets = listAssets(folder);
  return async (request) => {
    const { pathname } = new URL(request.url);
    if (pathname === '/-/scheme' && request.method === 'PUT') return await keepScheme(request, registersFolder);
    if (request.method !== 'GET') return new Response(null, { status: 405, headers: inertHeaders() });
    if (pathname === '/') return await page(assets, readChoices(registersFolder).scheme ?? 'auto');
    const asset = assets.get(pathname);
    // Chromium asks by itself; a 404 would stand in the console as an error.
    if (asset === undefined && pathname === '/favicon.ico')
      return new Response(null, { status: 204, headers: inertHeaders() });
    if (asset === undefined) return new Response('There is nothing here.', { status: 404, headers: inertHeaders() });
    const bytes = await readFile(asset.file);
    return new Response(bytes, {
      headers: {
        ...windowHeaders(),
        'content-type': asset.mediaType,
        'content-length': String(bytes.length),
        'cache-control': asset.kept,
      },
    });
  };
}

/** The page itself, with the nonce of this load and the colour scheme written in, so that it never flashes the other one. */
async function page(assets: ReadonlyMap<string, Asset>, scheme: ChosenScheme): Promise<Response> {
  const built = await readFile(assets.get('/index.html')!.file, 'utf8'); // listAssets refuses a folder without it
  const nonce = randomBytes(16).toString('base64url');
  const html = Buffer.from(
    built
      .replaceAll('__CSP_NONCE__', nonce)
      .replace(/data-mantine-color-scheme="[a-z]*"/u, `data-mantine-color-scheme="${scheme}"`),
  );
  return new Response(html, {
    headers: {
      ...windowHeaders(nonce),
      'content-type': mediaTypes['.html']!,
      'content-length': String(html.length),
      'cache-control': 'no-store',
    },
  });
}

async function keepScheme(request: Request, registersFolder: string): Promise<Response> {
  const scheme = (['light', 'dark', 'auto'] as const).find(
    (one) => one === new URL(request.url).searchParams.get('to'),
  );
  if (scheme === undefined)
    return new Response('A scheme is light, dark or auto.', { status: 400, headers: inertHeaders() });
  keepChoices(registersFolder, { scheme });
  return new Response(null, { status: 204, headers: inertHeaders() });
}

function listAssets(folder: string): ReadonlyMap<string, Asset> {
  if (!existsSync(join(folder, 'index.html')))
    throw new Error(`The window is not built: ${join(folder, 'index.html')} is missing. Run npm run build.`);
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const file = join(entry.parentPath, entry.name);
        const path = `/${relative(folder, file).split(sep).join('/')}`;
        const mediaType = mediaTypes[extname(entry.name)];
        if (mediaType === undefined)
          throw new Error(`The window holds a file of a kind that Docket does not serve: ${path}`);
        return [path, { file, mediaType, kept: isHashed(path) ? 'private, max-age=31536000, immutable' : 'no-store' }];
      }),
  );
}

// Vite names every file under assets/ by a hash of its contents.
function isHashed(path: string): boolean {
  return /^\/assets\/.+-[\w-]{8}\.\w+$/u.test(path);
}
