import { describe, expect, it } from 'vitest';
import type { MenuItemConstructorOptions } from 'electron';
import { acceleratorOf, isPlain, OF_SYSTEM, systemOf } from '../../../electron/desktop/accelerators.ts';
import { menuTemplate } from '../../../electron/desktop/menu.ts';
import { connect } from '../../bridge/client.ts';
import { keystroke } from '../../parts/keystroke.ts';
import { fakeLibrary } from '../../session/fake-library.ts';
import { Frame } from '../../session/window/window-layout.svelte.ts';
import { Workbench } from '../../session/workbench.svelte.ts';
import { commandsOf, LOCAL_KEYS, told } from './commands.ts';
import { searchPalette, type PaletteEntry } from './palette.ts';
import { rowModelOf } from './sheet.ts';

const everyItem = (items: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] =>
  items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? everyItem(item.submenu) : [])]);

const workbench = new Workbench(connect(fakeLibrary().transport), () => {
  throw new Error('nothing is compared here');
});
const commands = commandsOf(workbench, {
  frame: new Frame(),
  filterLibrary: () => {},
  focusRegion: () => {},
});

describe('the commands', () => {
  it('have ids and keys of their own', () => {
    const ids = commands.map((command) => command.id);
    expect(new Set(ids).size).toBe(ids.length);
    const keys = commands.flatMap((command) =>
      command.keys.map((key) => JSON.stringify(keystroke(key)).toLowerCase()),
    );
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('redo what is being taken back when the key comes before that is done', async () => {
    const log: string[] = [];
    const [redo] = commands.filter(({ id }) => id === 'redo');
    let taken = () => {};
    workbench.journal.record({
      what: 'a deed',
      undo: () => new Promise<void>((resolve) => (taken = resolve)),
      redo: async () => void log.push('again'),
    });
    expect(redo!.possible?.()).toBe(false);
    const undone = workbench.journal.undo();
    await expect.poll(() => workbench.journal.last).toBeNull();
    expect(redo!.possible?.()).toBe(true);
    redo!.run();
    taken();
    await undone;
    await expect.poll(() => log).toEqual(['again']);
    workbench.journal.forget();
  });

  it('leave v to the layouts of the reading room', () => {
    expect(commands.filter((command) => command.keys.some((key) => key.toLowerCase() === 'v'))).toEqual([]);
  });

  it.each(['linux', 'win32', 'darwin'] as const)(
    'all stand in the desktop’s menu of %s, once, and no key is given twice or taken from the system',
    (platform) => {
      const system = systemOf(platform);
      const template = menuTemplate({
        platform,
        developing: false,
        commands: told(commands),
        investigations: [],
        order: () => {},
        openInvestigation: () => {},
        newWindow: () => {},
        openDataFolder: () => {},
        about: () => {},
      });
      const items = everyItem(template);
      const inMenu = items.flatMap(({ id }) => id ?? []);
      expect(inMenu.toSorted()).toEqual(commands.map(({ id }) => id).toSorted());
      const registered = items
        .filter((item) => item.registerAccelerator !== false)
        .flatMap(
          ({ accelerator }) => accelerator?.replace('CmdOrCtrl', system === 'mac' ? 'Cmd' : 'Ctrl') ?? [],
        );
      expect(new Set(registered).size).toBe(registered.length);
      expect(registered.filter((key) => OF_SYSTEM[system].includes(key) || isPlain(key))).toEqual([]);
      // What the window hears means one thing there, too: Mod and Ctrl are the same key but on a Mac.
      const heard = commands.flatMap(({ keys }) => keys.map((key) => acceleratorOf(key, system)));
      expect(heard.filter((key, at) => heard.indexOf(key) !== at)).toEqual([]);
    },
  );

  it('are all on the sheet, if they have a key', () => {
    const shown = rowModelOf(commands, LOCAL_KEYS).flatMap((group) =>
      group.entries.map((entry) => entry.title),
    );
    const missing = commands.filter(
      ({ id, title, keys }) => keys.length > 0 && !id.startsWith('column-') && !shown.includes(title),
    );
    expect(missing.map((command) => command.id)).toEqual([]);
    expect(shown).toContain('Go to a column');
  });
});

describe('searchPalette', () => {
  const entry = (group: string, label: string, detail?: string): PaletteEntry => ({
    id: `${group} ${label}`,
    group,
    label,
    ...(detail ? { detail } : {}),
    run: () => {},
  });
  const entries = [
    entry('Commands', 'Next finding'),
    entry('Commands', 'Find in all columns'),
    entry('Sources', 'Ferries wait outside the harbour', 'The Port Gazette'),
    entry('Findings', 'A says two ferries; B says three.'),
  ];
  const labels = (query: string) => searchPalette(entries, query).map((found) => found.label);

  it('shows everything without a query', () => {
    expect(labels(' ')).toHaveLength(4);
  });

  it('keeps groups together, the best one first', () => {
    expect(labels('ferries')).toEqual([
      'Ferries wait outside the harbour',
      'A says two ferries; B says three.',
    ]);
    expect(labels('find')[0]).toBe('Find in all columns');
  });

  it('finds by what stands beside a label', () => {
    expect(labels('gazette')).toEqual(['Ferries wait outside the harbour']);
    expect(labels('source harbour')).toEqual(['Ferries wait outside the harbour']);
    expect(labels('zebra')).toEqual([]);
  });
});
