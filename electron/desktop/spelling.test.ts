import type { Session } from 'electron';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakes, resetFakes } from './fake-electron.ts';
import { useSpelling, wordsMenu } from './spelling.ts';

vi.mock('electron', async () => (await import('./fake-electron.ts')).fakes);

let folder: string;
beforeEach(() => {
  resetFakes();
  folder = mkdtempSync(path.join(os.tmpdir(), 'variorum-spelling-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const session = fakes.session.defaultSession;
const use = (platform: NodeJS.Platform, folders: string[] = [], locales = ['de-DE']) =>
  useSpelling(
    session as unknown as Session,
    { platform, profile: path.join(folder, 'profile'), locales },
    folders,
  );

it('uses the Mac’s own, and fetches nothing anywhere', () => {
  expect(use('darwin')).toBe(true);
  expect(session.setSpellCheckerDictionaryDownloadURL.mock.calls).toEqual([['http://127.0.0.1:9/']]);
  expect(session.setSpellCheckerEnabled.mock.calls).toEqual([[true]]);
});

it('is off where no dictionary is on the machine', () => {
  expect([use('linux'), use('win32'), use('linux', ['/nowhere'])]).toEqual([false, false, false]);
  expect(session.setSpellCheckerEnabled.mock.calls).toEqual([[false], [false], [false]]);
});

it('lays the dictionaries of the system where Chromium looks for them', () => {
  for (const name of ['de_DE.bdic', 'en_US.bdic', 'fr_FR.bdic', 'README'])
    writeFileSync(path.join(folder, name), name);
  expect(use('linux', [folder])).toBe(true);
  expect(session.setSpellCheckerLanguages.mock.calls).toEqual([[['de-DE', 'en-US']]]);
  expect(readdirSync(path.join(folder, 'profile', 'Dictionaries')).sort()).toEqual([
    'de-DE-3-0.bdic',
    'en-US-10-1.bdic',
  ]);
});

it('offers better spellings in what can be written, and copying in what is read', () => {
  const contents = {
    replaceMisspelling: vi.fn(),
    session: { addWordToSpellCheckerDictionary: vi.fn(() => true) },
  };
  const menu = wordsMenu(contents, {
    misspelledWord: 'feryr',
    dictionarySuggestions: ['ferry'],
    isEditable: true,
    selectionText: '',
  })!;
  expect(menu.map(({ label, role, type }) => label ?? role ?? type)).toEqual([
    'ferry',
    'Add to the Dictionary',
    'separator',
    'cut',
    'copy',
    'paste',
    'selectAll',
  ]);
  for (const { click } of menu.slice(0, 2)) click!(undefined as never, undefined, undefined as never);
  expect(contents.replaceMisspelling).toHaveBeenCalledWith('ferry');
  expect(contents.session.addWordToSpellCheckerDictionary).toHaveBeenCalledWith('feryr');
  const read = { misspelledWord: '', dictionarySuggestions: [], isEditable: false };
  expect(wordsMenu(contents, { ...read, selectionText: 'words' })).toEqual([{ role: 'copy' }]);
  expect(wordsMenu(contents, { ...read, selectionText: ' ' })).toBeNull();
});
