import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import { MENU_ORDERS } from '../bridge/contract.ts';
import { menuTemplate } from './menu.ts';

function flat(platform: NodeJS.Platform, developing = false) {
  const given: string[] = [];
  const template = menuTemplate({
    platform,
    developing,
    order: (order) => given.push(order),
    openDataFolder: () => given.push('folder'),
  });
  const items = template.flatMap((top) => (Array.isArray(top.submenu) ? top.submenu : []));
  return { template, items, given };
}
const rolesOf = (items: readonly MenuItemConstructorOptions[]) => items.flatMap(({ role }) => role ?? []);

describe('the menu', () => {
  it('has an item for every order', () => {
    const { items, given } = flat('linux');
    for (const item of items) item.click?.(undefined as never, undefined, undefined as never);
    expect(given.filter((order) => order !== 'folder').sort()).toEqual([...MENU_ORDERS].sort());
  });

  it('has the standard roles of the platform', () => {
    const linux = flat('linux');
    const edit = ['undo', 'redo', 'cut', 'copy', 'paste', 'pasteAndMatchStyle', 'delete', 'selectAll'];
    const view = ['resetZoom', 'zoomIn', 'zoomOut', 'togglefullscreen'];
    expect(rolesOf(linux.items)).toEqual(['quit', ...edit, ...view]);
    expect(rolesOf(linux.template)).toEqual(['windowMenu', 'help']);
    const mac = flat('darwin');
    expect(rolesOf(mac.items)).toEqual(['close', ...edit, ...view]);
    expect(rolesOf(mac.template)).toEqual(['appMenu', 'windowMenu', 'help']);
  });

  it('has developer tools only while developing', () => {
    expect(rolesOf(flat('linux', true).items)).toContain('toggleDevTools');
    expect(rolesOf(flat('linux').items)).not.toContain('toggleDevTools');
  });

  it('gives no shortcut twice', () => {
    const shortcuts = flat('linux').items.flatMap(({ accelerator }) => accelerator ?? []);
    expect(shortcuts.length).toBeGreaterThan(5);
    expect(new Set(shortcuts).size).toBe(shortcuts.length);
  });
});
