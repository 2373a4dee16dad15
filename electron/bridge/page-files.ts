/** The files of the built window, found by the path of a request and by nothing else. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';

const inflate = promisify(gunzip);

export interface PageFile {
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.wasm': 'application/wasm',
};

/**
 * The file that `pathname` (percent-encoded, as in a URL) names inside `folder`; `/` is `index.html`.
 * Null when there is none, when the path would leave the folder, or when the kind of file is not one of ours.
 */
export async function readPageFile(folder: string, pathname: string): Promise<PageFile | null> {
  const name = pageFileName(pathname);
  const type = name === null ? undefined : TYPES[path.posix.extname(name).toLowerCase()];
  if (name === null || type === undefined) return null;
  const file = path.join(folder, ...name.split('/'));
  const bytes = (await read(file)) ?? (await readCompressed(`${file}.gz`));
  return bytes === null ? null : { type, bytes: new Uint8Array(bytes) };
}

const read = (file: string): Promise<Buffer | null> => readFile(file).catch(() => null);

/** What is packed has its scripts compressed. */
async function readCompressed(file: string): Promise<Buffer | null> {
  const packed = await read(file);
  return packed === null ? null : inflate(packed).catch(() => null);
}

/** Decodes once and accepts only plain names between slashes: no `..`, no hidden file, no drive, no other separator. */
function pageFileName(pathname: string): string | null {
  let decoded: string;
  try {
    decoded = decodeURIComponent(pathname);
  } catch {
    return null;
  }
  if (decoded === '/' || decoded === '') return 'index.html';
  const name = decoded.replace(/^\//, '');
  return name.split('/').every((part) => /^[\w@+-][\w@+.-]*$/.test(part)) ? name : null;
}
