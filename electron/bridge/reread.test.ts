import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { importFile } from '../importers/import-file.ts';
import { temporary } from '../library/testing.ts';
import { openAdding } from './add-files.ts';

const temp = temporary();
const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');

async function opened() {
  const library = await temp.open(temp.folder());
  const importers = {
    importFile,
    tablePreview: () => Promise.reject(new Error('not asked for')),
    pageImage: () => Promise.reject(new Error('not asked for')),
  };
  const calls = openAdding(
    () => library,
    importers,
    () => Promise.reject(new Error('nothing is fetched')),
  );
  const add = async (name: string, bytes: Uint8Array) =>
    (await calls.addFiles({ files: [{ name, base64: base64(bytes) }] })).added[0]!.source;
  const now = (id: string) => library.overview().sources.find((source) => source.id === id)!;
  return { library, calls, add, now };
}

/** It lies about its encoding, and nothing in its bytes tells so. */
const PAGE = iconv.encode(
  '<!doctype html><html><head><meta charset="macroman"><title>Мост закрыт</title><meta name="author" content="Анна Берг"></head><body><article><p>Мост закрыт, сказал мэр. Никто не знает, когда его откроют.</p></article></body></html>',
  'maccyrillic',
);

describe('a file that is read again in another encoding', () => {
  it('has its title, author and language from what is read now, and as they were when that is taken back', async () => {
    const { library, calls, add, now } = await opened();
    const { id, title } = await add('a.html', PAGE);
    expect(title).not.toBe('Мост закрыт');
    const read = await calls.reread({ id, choices: { encoding: 'maccyrillic' } });
    const right = { title: 'Мост закрыт', author: 'Анна Берг', language: 'ru' };
    expect(read).toMatchObject(right);
    library.deleteVersion({ versionId: read.versionId });
    expect(now(id).title).toBe(title);
    library.restoreVersion({ versionId: read.versionId });
    expect(now(id)).toMatchObject(right);
  });

  it('keeps what the user has said of it', async () => {
    const { library, calls, add } = await opened();
    const { id } = await add('a.html', PAGE);
    library.editSource({ id, metadata: { title: 'My title', language: 'bg' } });
    const read = await calls.reread({ id, choices: { encoding: 'maccyrillic' } });
    expect(read).toMatchObject({ title: 'My title', author: 'Анна Берг', language: 'bg' });
  });

  it('keeps what was brought back, and its encoding when something is', async () => {
    const { library, calls, add } = await opened();
    const mail = Buffer.from(
      'From: Ann <a@example.org>\nSubject: Re: The bridge\nDate: Tue, 5 Mar 2024 10:00:00 +0000\n\nIt is shut.\n\n-- \nAnn',
    );
    const { id } = await add('a.eml', mail);
    expect(library.importDetails({ id })!.leftOut).toMatchObject([{ what: 'Signature', number: 0 }]);
    const read = await calls.reread({ id, choices: { bringBack: [0] } });
    expect(library.memberText({ member: { kind: 'version', id: read.versionId } }).text).toMatch(/Ann$/);
    expect(read.versions.at(-1)!.note).toBe('1 stretch brought back');
    expect(read.title).toBe('Re: The bridge');
  });
});
