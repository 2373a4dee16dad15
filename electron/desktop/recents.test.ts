import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakes, resetFakes } from './fake-electron.ts';
import { libraryArgument } from './library-argument.ts';
import { fragmentOf, linkArgument } from './link.ts';
import { Recents, showRecents } from './recents.ts';

vi.mock('electron', async () => (await import('./fake-electron.ts')).fakes);

let folder: string;
let file: string;
beforeEach(() => {
  resetFakes();
  fakes.app.dock.setMenu.mockClear();
  fakes.app.setJumpList.mockClear();
  folder = mkdtempSync(path.join(os.tmpdir(), 'variorum-recents-'));
  file = path.join(folder, 'recent.json');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const ALL = Array.from({ length: 12 }, (_, at) => ({ id: `i${at}`, title: `Title ${at}` }));

describe('investigations that were opened', () => {
  it('come first, the last one before the others, ten at most, also after the program has ended', () => {
    const before = new Recents(file);
    for (const id of ['i3', 'i11', 'i11', 'gone']) before.opened(id);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(['gone', 'i11', 'i3']);
    const named = new Recents(file).of(ALL);
    expect(named.map(({ id }) => id).slice(0, 3)).toEqual(['i11', 'i3', 'i0']);
    expect(named).toHaveLength(10);
  });

  it('are in the order they come in where the file of the last time is damaged', () => {
    writeFileSync(file, '{"ids":');
    expect(new Recents(file).of(ALL.slice(0, 2)).map(({ id }) => id)).toEqual(['i0', 'i1']);
  });

  it('show what turns the direction of their titles', () => {
    expect(new Recents(file).of([{ id: 'a', title: 'Ferry \u202eyrref' }])).toEqual([
      { id: 'a', title: 'Ferry ⇄yrref' },
    ]);
  });
});

describe('where the system shows them', () => {
  const show = (platform: NodeJS.Platform, libraryFolder: string | null = null) => {
    const asked: string[] = [];
    showRecents(ALL.slice(0, 2), {
      platform,
      libraryFolder,
      open: (id) => asked.push(id),
      newWindow: () => asked.push('window'),
    });
    return asked;
  };

  it('is the dock of a Mac, where each opens its own, and a new window can be had', () => {
    const asked = show('darwin');
    const [menu] = fakes.app.dock.setMenu.mock.calls[0] as unknown as [
      { label: string; click: () => void }[],
    ];
    expect(menu.map(({ label }) => label)).toEqual(['Title 0', 'Title 1', 'New Window']);
    for (const { click } of menu) click();
    expect(asked).toEqual(['i0', 'i1', 'window']);
    expect(fakes.app.setJumpList).not.toHaveBeenCalled();
  });

  it('is the jump list of Windows, whose entries are links that the program follows', () => {
    show('win32');
    const [[recent, tasks]] = fakes.app.setJumpList.mock.calls[0] as unknown as [
      { type: string; name?: string; items: { title: string; program: string; args: string }[] }[],
    ];
    expect([recent!.type, recent!.name, tasks!.type]).toEqual(['custom', 'Recent investigations', 'tasks']);
    expect(recent!.items.map(({ title, args }) => [title, args])).toEqual([
      ['Title 0', 'variorum://investigation/i0'],
      ['Title 1', 'variorum://investigation/i1'],
    ]);
    for (const { program, args } of recent!.items)
      expect(linkArgument([program, args])).toBe(fragmentOf(args));
    expect(tasks!.items.map(({ title, args }) => [title, args])).toEqual([['New Window', '--new-window']]);
    expect(fakes.app.dock.setMenu).not.toHaveBeenCalled();
  });

  it('names a library that does not open by itself, before the link, so that the program finds it', () => {
    show('win32', 'D:\\my books\\');
    const [lists] = fakes.app.setJumpList.mock.calls[0] as unknown as [{ items: { args: string }[] }[]];
    const [first, , task] = lists.flatMap(({ items }) => items.map(({ args }) => args));
    expect(first).toBe('"--library=D:\\my books\\\\" variorum://investigation/i0');
    expect(task).toBe('"--library=D:\\my books\\\\" --new-window');
    const words = ['variorum.exe', '--library=/books', 'variorum://investigation/i0'];
    expect(libraryArgument(words, '/')).toBe(path.resolve('/books'));
    expect(linkArgument(words)).toBe('#/investigation/i0');
  });

  it('is the menu alone on Linux', () => {
    show('linux');
    expect(fakes.app.setJumpList).not.toHaveBeenCalled();
    expect(fakes.app.dock.setMenu).not.toHaveBeenCalled();
  });
});
