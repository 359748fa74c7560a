import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.json': 'application/json; charset=utf-8',
};

/** Sends a file of the built page; any other path is the page itself, which has places of its own. */
export const sendPageFile = async (folder: string, pathname: string, response: ServerResponse): Promise<void> => {
  const path = normalize(join(folder, decodeURIComponent(pathname)));
  const inside = path.startsWith(folder + sep) && extname(path) !== '';
  const file = inside ? path : join(folder, 'index.html');
  try {
    const content = await readFile(file);
    const headers = {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'x-content-type-options': 'nosniff',
    };
    response.writeHead(200, headers).end(content);
  } catch {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('There is no such file.');
  }
};
