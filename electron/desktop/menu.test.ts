import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import type { WindowCommand } from '../bridge/contract.ts';
import { keysOfItems } from './accelerators.ts';
import { menuTemplate } from './menu.ts';

const command = (id: string, group: string, keys: string[] = [], possible = true): WindowCommand => ({
  id,
  title: `Do ${id} & more`,
  group,
  keys,
  possible,
});
const COMMANDS = [
  command('export', 'Doing', ['Mod+E']),
  command('undo', 'Doing', ['Mod+Z', 'u']),
  command('next-finding', 'Findings', ['n', 'F8'], false),
  command('column-1', 'Moving about', ['1']),
  command('of-a-new-group', 'Something new'),
];

function menu(platform: NodeJS.Platform, developing = false) {
  const given: string[] = [];
  const template = menuTemplate({
    platform,
    developing,
    commands: COMMANDS,
    investigations: [{ id: 'i1', title: 'Ferry & \u202eharbour' }],
    order: (id) => given.push(id),
    openInvestigation: (id) => given.push(`open ${id}`),
    newWindow: () => given.push('window'),
    openDataFolder: () => given.push('folder'),
    about: () => given.push('about'),
  });
  const deep = (items: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] =>
    items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? deep(item.submenu) : [])]);
  const items = deep(template);
  return { template, items, given, item: (id: string) => items.find((one) => one.id === id)! };
}
const rolesOf = (items: readonly MenuItemConstructorOptions[]) => items.flatMap(({ role }) => role ?? []);

describe('the menu', () => {
  it('has every command once, also of a group it does not know, and gives it to the window', () => {
    const { items, given } = menu('linux');
    expect(items.flatMap(({ id }) => id ?? []).sort()).toEqual(COMMANDS.map(({ id }) => id).sort());
    for (const { click } of items) click?.(undefined as never, undefined, undefined as never);
    for (const asked of [...COMMANDS.map(({ id }) => id), 'open i1', 'window', 'folder', 'about'])
      expect(given).toContain(asked);
  });

  it('says what is possible now, and prints an ampersand as one', () => {
    const { item, items } = menu('linux');
    expect(item('next-finding')).toMatchObject({ enabled: false, label: 'Do next-finding && more' });
    expect(item('export')).toMatchObject({ enabled: true });
    expect(items.some(({ label }) => label === 'Ferry && ⇄harbour')).toBe(true);
  });

  it('has the standard roles of the platform', () => {
    const edit = ['undo', 'redo', 'cut', 'copy', 'paste', 'pasteAndMatchStyle', 'delete', 'selectAll'];
    const view = ['resetZoom', 'zoomIn', 'zoomOut', 'togglefullscreen'];
    expect(rolesOf(menu('linux').items)).toEqual(['quit', ...edit, ...view, 'minimize', 'close', 'help']);
    expect(rolesOf(menu('darwin').items)).toEqual([
      'appMenu',
      'close',
      ...edit,
      ...view,
      'windowMenu',
      'help',
    ]);
  });

  it('has developer tools only while developing', () => {
    expect(rolesOf(menu('linux', true).items)).toContain('toggleDevTools');
    expect(rolesOf(menu('linux').items)).not.toContain('toggleDevTools');
  });
});

describe('keys of the menu', () => {
  it('leave plain keys to the window, and give none that a role has', () => {
    const keys = keysOfItems(COMMANDS, 'linux');
    expect(Object.fromEntries(keys)).toEqual({
      export: { accelerator: 'Ctrl+E' },
      undo: { accelerator: 'U', registerAccelerator: false },
      'next-finding': { accelerator: 'F8' },
      'column-1': { accelerator: '1', registerAccelerator: false },
    });
    expect(Object.fromEntries(keysOfItems(COMMANDS, 'darwin'))).toEqual({
      export: { accelerator: 'Cmd+E' },
      'next-finding': { accelerator: 'F8' },
    });
  });

  it('are given once', () => {
    const twice = [command('a', 'Doing', ['Mod+G']), command('b', 'Doing', ['Ctrl+G', 'F9'])];
    expect(keysOfItems(twice, 'linux').get('b')).toEqual({ accelerator: 'F9' });
    expect(keysOfItems(twice, 'darwin').get('b')).toEqual({ accelerator: 'Ctrl+G' });
  });
});
