import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { Refusal } from '../../errors.ts';
import { importFile } from '../import-file.ts';
import { listZotero } from './items.ts';
import type { ZoteroAt } from './local-interface.ts';
import { withZoteroWork, zoteroFile } from './zotero-file.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'variorum-zotero-'));
const servers = new Set<Server>();
afterEach(() => {
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
  servers.clear();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function serve(listener: RequestListener): Promise<ZoteroAt> {
  const server = createServer(listener);
  servers.add(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { port: (server.address() as AddressInfo).port, seconds: 2 };
}

const item = (key: string, data: Record<string, unknown>) => ({ key, version: 1, data: { key, ...data } });
const snapshot = path.join(folder, 'bridge.html');
writeFileSync(
  snapshot,
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>bridge.html</title></head><body><article><p>The bridge at Kell was shut on Monday because of cracks in its piers.</p></article></body></html>',
);
const WORKS = [
  item('AAAAAAAA', {
    itemType: 'newspaperArticle',
    title: 'The Kell bridge',
    creators: [
      { creatorType: 'editor', firstName: 'Ed', lastName: 'Itor' },
      { creatorType: 'author', firstName: 'Lorna', lastName: 'Beck' },
      { creatorType: 'author', name: 'Kell Press Agency' },
    ],
    publicationTitle: 'Kell Tribune',
    date: '2024-03-05',
    url: 'https://example.org/bridge',
    language: 'en-GB',
  }),
  item('BBBBBBBB', { itemType: 'book', title: 'A book without a file', creators: [], date: '1932' }),
  item('CCCCCCCC', { itemType: 'note', note: '<p>Not a work</p>' }),
];
const FILES = [
  item('DDDDDDDD', { itemType: 'attachment', linkMode: 'imported_url', parentItem: 'AAAAAAAA', contentType: 'text/html', filename: 'bridge.html' }),
  item('EEEEEEEE', { itemType: 'attachment', linkMode: 'linked_url', parentItem: 'BBBBBBBB', contentType: 'text/html', url: 'https://example.org' }),
  item('FFFFFFFF', { itemType: 'attachment', linkMode: 'imported_file', parentItem: 'BBBBBBBB', contentType: 'video/mp4', filename: 'film.mp4' }),
]; // prettier-ignore

/** Answers as Zotero 7 does at its local interface. */
function zotero(place = pathToFileURL(snapshot).href): RequestListener {
  return (request, response) => {
    const { pathname, searchParams } = new URL(request.url!, 'http://127.0.0.1');
    const json = (value: unknown) =>
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value));
    if (/^Mozilla/.test(request.headers['user-agent'] ?? '')) return void response.writeHead(403).end();
    const [, key, rest = ''] = /^\/api\/users\/0\/items\/([A-Z]{8})(\/.*)?$/.exec(pathname) ?? [];
    if (pathname === '/api/users/0/items/top') {
      const query = (searchParams.get('q') ?? '').toLowerCase();
      return void json(WORKS.filter(({ data }) => JSON.stringify(data).toLowerCase().includes(query)));
    }
    if (pathname === '/api/users/0/items') return void json(FILES);
    if (rest === '/children')
      return void json(FILES.filter(({ data }) => 'parentItem' in data && data.parentItem === key));
    if (rest === '/file/view/url')
      return void response.writeHead(200, { 'content-type': 'text/plain' }).end(place);
    const found = [...WORKS, ...FILES].find((one) => one.key === key);
    if (found && rest === '') return void json(found);
    response.writeHead(404).end('Not found');
  };
}

async function refused(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
  return 'nothing was refused';
}

describe('a running Zotero', () => {
  it('lists its works with the kind of file that each has', async () => {
    const at = await serve(zotero());
    expect(await listZotero('', at)).toEqual({
      items: [
        {
          key: 'AAAAAAAA',
          title: 'The Kell bridge',
          author: 'Lorna Beck; Kell Press Agency',
          published: '2024-03-05',
          file: 'snapshot',
        },
        { key: 'BBBBBBBB', title: 'A book without a file', author: null, published: '1932', file: null },
      ],
      more: false,
    });
    expect((await listZotero('without a', at)).items.map(({ key }) => key)).toEqual(['BBBBBBBB']);
  });

  it('gives the file of a work, whose details are those of Zotero', async () => {
    const at = await serve(zotero());
    const { file, work } = await zoteroFile('AAAAAAAA', at);
    const document = withZoteroWork((await importFile(file)).documents[0]!, work);
    expect(document).toMatchObject({
      title: 'The Kell bridge',
      author: 'Lorna Beck; Kell Press Agency',
      outlet: 'Kell Tribune',
      published: '2024-03-05',
      url: 'https://example.org/bridge',
      language: 'en-GB',
      fileName: 'bridge.html',
    });
    expect(document.text).toContain('The bridge at Kell was shut');
    expect(document.details.found).toMatchObject({ title: 'Zotero', url: 'Zotero' });
    expect(await refused(zoteroFile('BBBBBBBB', at))).toBe('zotero-no-file');
    expect(await refused(zoteroFile('ZZZZZZZZ', at))).toBe('zotero-no-file');
    expect(await refused(zoteroFile('../../x', at))).toBe('bad-input');
  });

  it.each([
    'file:///etc/passwd',
    'http://example.org/bridge.html',
    'file://elsewhere/bridge.html',
    'nothing',
  ])('that names %s as the file is not followed', async (place) => {
    const at = await serve(zotero(place));
    expect(await refused(zoteroFile('AAAAAAAA', at))).toBe('zotero-answer');
  });

  it('that does not run, does not allow it, never ends or talks nonsense is told of', async () => {
    const { port = 0 } = await serve(() => {});
    for (const server of servers) server.close();
    expect(await refused(listZotero('', { port }))).toBe('zotero-unreachable');
    const answers = async (listener: RequestListener) => refused(listZotero('', await serve(listener)));
    expect(await answers((_, response) => response.writeHead(403).end('Local API is not enabled'))).toBe(
      'zotero-not-allowed',
    );
    expect(await answers((_, response) => response.writeHead(200).end('{"no":"list"}'))).toBe(
      'zotero-answer',
    );
    expect(await answers((_, response) => response.writeHead(200).end('<html>'))).toBe('zotero-answer');
    expect(
      await answers((_, response) => response.writeHead(302, { location: 'http://example.org' }).end()),
    ).toBe('zotero-answer');
    expect(await answers(() => {})).toBe('zotero-answer');
    expect(await answers((_, response) => void response.writeHead(200).write('['))).toBe('zotero-answer');
  });
});
