import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { escapeHtml } from '@journey-as-code/core/escape';
import { assetFolder } from '../asset.js';
import { isForeign, refuse } from '../serve/guard.js';
import type { Pages, ServedPage } from './pages.js';
import type { Readers } from './readers.js';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.csv': 'text/csv; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
};

/** Answers with pages as they are now, with assets, and with what keeps open pages up to date. */
export function answerer(pages: Pages, readers: Readers) {
  const own = new Map(
    ['dev.js', 'dev.css'].map((name) => [`__journey/${name}`, { file: join(assetFolder, 'dev', name) }]),
  );

  return (request: IncomingMessage, response: ServerResponse): void => {
    const path = decodeURIComponent(/^[^?#]*/.exec(request.url ?? '')?.[0] ?? '').replace(/^\//, '');
    if (path === '__journey/reload') {
      if (isForeign(request)) refuse(response, { status: 403, text: 'Other origin' });
      else readers.connect(request, response);
      return;
    }
    const asset = own.get(path) ?? pages.asset(path);
    if (asset) {
      const content = 'file' in asset ? readFileSync(asset.file) : asset.content;
      send(response, 200, extname(path), content, path.startsWith('assets/') ? forEver : never);
      return;
    }
    const download = pages.download(path);
    if (download !== undefined) {
      send(response, 200, extname(path), download);
      return;
    }
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    const page = pages.at(file);
    send(response, page.status, '.html', following(file, page));
  };
}

/** How long a browser may keep what it gets. An asset has another name when its content is another. */
const never = 'no-store';
const forEver = 'max-age=31536000, immutable';

function send(
  response: ServerResponse,
  status: number,
  extension: string,
  content: string | Uint8Array,
  kept: typeof never | typeof forEver = never,
): void {
  const type = types[extension] ?? 'text/plain; charset=utf-8';
  response.writeHead(status, { 'content-type': type, 'cache-control': kept }).end(content);
}

/** A page with what keeps it up to date; nothing of it is in a site that is built. */
function following(file: string, { html, version }: ServedPage): string {
  const data = `data-page="${escapeHtml(file)}" data-version="${version}"`;
  const head = `<link rel="stylesheet" href="/__journey/dev.css"><script defer src="/__journey/dev.js" ${data}></script>`;
  return html.replace('</head>', () => `${head}</head>`);
}
