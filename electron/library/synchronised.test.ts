import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { conflictCopies, synchronisedBy } from './synchronised.ts';
import { temporary } from './testing.ts';

const temp = temporary();

describe('a folder that another program keeps the same elsewhere', () => {
  it.each([
    ['/home/ann/Dropbox/Variorum', '/', 'Dropbox'],
    ['/Users/ann/Dropbox (Lantern)/v', '/', 'Dropbox'],
    ['C:\\Users\\ann\\OneDrive - The Lantern\\Variorum', '\\', 'OneDrive'],
    ['/Users/ann/Library/Mobile Documents/com~apple~CloudDocs/v', '/', 'iCloud'],
    ['/Users/ann/Library/CloudStorage/GoogleDrive-ann@x.org/My Drive', '/', 'Google Drive'],
    ['/home/ann/.local/share/variorum', '/', null],
    ['/home/ann/dropboxes/variorum', '/', null],
  ])('%s', (folder, separator, program) => {
    expect(synchronisedBy(folder, separator)).toBe(program);
  });

  it('holds conflict copies under names that are none of ours', () => {
    const folder = temp.folder();
    const conflicts = [
      'library (1).sqlite',
      'library (Ann’s conflicted copy 2026-03-01).sqlite',
      'library 2.sqlite',
      'library-DESKTOP-A1B2.sqlite',
      'library.3 (Konflikt).journal',
      'library.sync-conflict-20260301-120000-ABC.sqlite',
    ];
    const ours = [
      'library.sqlite',
      'library.previous.sqlite',
      'library.12.journal',
      'library.version-3.sqlite',
      'library.kept-20260301T100000Z.sqlite',
      'library.damaged-20260301T100000Z.sqlite',
    ];
    for (const name of [...conflicts, ...ours]) writeFileSync(join(folder, name), '');
    expect(conflictCopies(folder)).toEqual(conflicts.toSorted());
  });
});

it('an opened library tells of both', async () => {
  const folder = join(temp.folder(), 'Dropbox');
  const first = await temp.open(folder);
  expect(first.notices.map(({ code }) => code)).toEqual(['library-synchronised']);
  first.close();
  writeFileSync(join(folder, 'library (Ann’s conflicted copy).sqlite'), '');
  const again = await temp.open(folder);
  expect(again.notices.map(({ code }) => code)).toEqual(['library-synchronised', 'library-conflict-copies']);
  expect(again.notices[1]!.hint).toContain('library (Ann’s conflicted copy).sqlite');
});
