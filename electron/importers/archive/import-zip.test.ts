import { strToU8, zipSync, type Zippable } from 'fflate';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../../errors.ts';
import { importFile } from '../import-file.ts';

const archive = (files: Zippable, name = 'letters.zip') => ({ name, bytes: zipSync(files) });

async function refusal(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
  return 'nothing was refused';
}

/** An archive whose directory says of its first file that it unpacks to so many bytes. */
function saying(bytes: Uint8Array, unpacked: number): Uint8Array {
  const changed = Buffer.from(bytes);
  changed.writeUInt32LE(unpacked, changed.indexOf('PK\x01\x02', 0, 'latin1') + 24);
  return changed;
}

describe('an archive', () => {
  it('gives each of its files, archives in it included, and its bytes', async () => {
    const inner = zipSync({ 'deep.txt': strToU8('Deep words.') });
    const { documents, refused } = await importFile(
      archive({
        'a.txt': strToU8('First words.'),
        'folder/': new Uint8Array(),
        'folder/b.md': strToU8('# Second'),
        'inner.zip': inner,
        '__MACOSX/a.txt': strToU8('junk'),
        'folder/.hidden': strToU8('junk'),
      }),
    );
    expect(documents.map(({ title, text, fileName }) => [title, text, fileName])).toEqual([
      ['First words.', 'First words.', 'a.txt'],
      ['Second', 'Second', 'b.md'],
      ['Deep words.', 'Deep words.', 'deep.txt'],
    ]);
    expect(documents.map(({ details }) => details.partOf)).toEqual([
      'letters.zip',
      'letters.zip',
      'inner.zip',
    ]);
    expect(Buffer.from(documents[0]!.part!).toString()).toBe('First words.');
    expect(refused).toEqual([]);
  });

  it('of which one file cannot be read gives the others', async () => {
    const { documents, refused } = await importFile(
      archive({ 'a.txt': strToU8('Words.'), 'b.pdf': strToU8('%PDF-1.7 and no more'), 'c.txt': strToU8('') }),
    );
    expect(documents.map(({ text }) => text)).toEqual(['Words.']);
    expect(refused.map(({ name, code }) => [name, code])).toEqual([
      ['letters.zip/b.pdf', 'file-damaged'],
      ['letters.zip/c.txt', 'file-empty'],
    ]);
  });

  it('is refused when it would unpack to too much', async () => {
    const bomb = saying(zipSync({ 'a.txt': strToU8('word') }), 300_000_000);
    expect(await refusal(importFile({ name: 'bomb.zip', bytes: bomb }))).toBe('archive-too-large');
  });

  it('that lies about its size is not unpacked beyond what it says, and its other files are read', async () => {
    const bytes = saying(
      zipSync({ 'a.txt': new Uint8Array(80_000_000).fill(32), 'b.txt': strToU8('Words.') }),
      50,
    );
    const before = process.memoryUsage.rss();
    const { documents, refused } = await importFile({ name: 'a.zip', bytes });
    expect(process.memoryUsage.rss() - before).toBeLessThan(40_000_000);
    expect(documents.map(({ text }) => text)).toEqual(['Words.']);
    expect(refused.map(({ name, code }) => [name, code])).toEqual([['a.zip/a.txt', 'archive-damaged']]);
  });

  it('tells which of its files have a password', async () => {
    const bytes = Buffer.from(zipSync({ 'a.txt': strToU8('Words.'), 'b.txt': strToU8('More words.') }));
    bytes[bytes.indexOf('PK\x01\x02', 0, 'latin1') + 8]! |= 1;
    const { documents, refused } = await importFile({ name: 'a.zip', bytes });
    expect(documents.map(({ text }) => text)).toEqual(['More words.']);
    expect(refused.map(({ name, code }) => [name, code])).toEqual([['a.zip/a.txt', 'file-encrypted']]);
  });

  it('with too many files, too deep in others, or cut off, is refused', async () => {
    const many = Object.fromEntries(Array.from({ length: 5_001 }, (_, i) => [`${i}.txt`, strToU8('x')]));
    expect(await refusal(importFile(archive(many)))).toBe('archive-too-large');
    let nested = zipSync({ 'a.txt': strToU8('x') });
    for (let level = 0; level < 4; level += 1) nested = zipSync({ 'n.zip': nested });
    const { documents, refused } = await importFile({ name: 'n.zip', bytes: nested });
    expect(documents).toEqual([]);
    expect(refused.map(({ code }) => code)).toEqual(['archive-too-deep']);
    const whole = zipSync({ 'a.txt': strToU8('words'.repeat(100)) });
    expect(await refusal(importFile({ name: 'a.zip', bytes: whole.subarray(0, 60) }))).toBe(
      'archive-damaged',
    );
    expect(await refusal(importFile(archive({ 'folder/': new Uint8Array() })))).toBe('file-empty');
  });

  it('writes nothing anywhere, whatever its files are called', async () => {
    const { documents } = await importFile(archive({ '../../etc/passwd.txt': strToU8('Words.') }));
    expect(documents[0]).toMatchObject({ fileName: 'passwd.txt', text: 'Words.' });
  });
});
