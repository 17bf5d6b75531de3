import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.atom': 'application/atom+xml; charset=utf-8',
};

/** A built site as a host of plain files serves it: under a base path, compressed, its own 404 page for what it lacks. */
function fileOf(folder: string, base: string, path: string): { file: string; found: boolean } {
  const missing = { file: join(folder, '404.html'), found: false };
  if (!path.startsWith(base)) return missing;
  const file = normalize(
    join(folder, decodeURIComponent(path.slice(base.length)), path.endsWith('/') ? 'index.html' : ''),
  );
  return file.startsWith(normalize(folder)) && existsSync(file) && statSync(file).isFile()
    ? { file, found: true }
    : missing;
}

const [folder = 'dist', base = '/', port = '4873'] = process.argv.slice(2);

if (!existsSync(join(folder, '404.html'))) throw new Error(`${folder} holds no built site; run the build first`);

/** What has been asked for once is kept compressed, as a host that compresses ahead has it. */
const kept = new Map<string, Buffer>();

function compress(file: string, body: Buffer): Buffer {
  const compressed = kept.get(file) ?? brotliCompressSync(body);
  kept.set(file, compressed);
  return compressed;
}

createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const { file, found } = fileOf(folder, base, pathname);
  const body = readFileSync(file);
  const compressed = /\bbr\b/.test(request.headers['accept-encoding'] ?? '');
  response.writeHead(found ? 200 : 404, {
    'content-type': types[extname(file)] ?? 'application/octet-stream',
    ...(compressed ? { 'content-encoding': 'br' } : {}),
  });
  response.end(compressed ? compress(file, body) : body);
}).listen(Number(port), '127.0.0.1', () => console.log(`${folder} at http://127.0.0.1:${port}${base}`));
