/** Serves the built window under our own scheme: its folder and nothing else of the disk. */
import { protocol } from 'electron';
import { PAGE_HEADERS } from '../bridge/content-policy.ts';
import { readPageFile } from '../bridge/page-files.ts';
import { isOurs, SCHEME } from './origin.ts';

/** Must run before the app is ready. */
export function declareScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** Runs when the app is ready. */
export function servePages(pageFolder: string): void {
  protocol.handle(SCHEME, async (request) => {
    const headers = new Headers(PAGE_HEADERS);
    headers.set('Content-Type', 'text/plain; charset=utf-8');
    if (request.method !== 'GET')
      return new Response('Only reading is answered here.', { status: 405, headers });
    const file = isOurs(request.url) ? await readPageFile(pageFolder, new URL(request.url).pathname) : null;
    if (file === null) return new Response('There is no such page.', { status: 404, headers });
    headers.set('Content-Type', file.type);
    return new Response(file.bytes, { headers });
  });
}
