/** The application menu: the platform's own roles, and our orders to the window. */
import type { MenuItemConstructorOptions } from 'electron';
import type { MenuOrder } from '../bridge/contract.ts';

export interface MenuOptions {
  readonly platform: NodeJS.Platform;
  /** Developer tools are for who develops, not in what is installed. */
  readonly developing: boolean;
  readonly order: (order: MenuOrder) => void;
  readonly openDataFolder: () => void;
}

const separator: MenuItemConstructorOptions = { type: 'separator' };

export function menuTemplate({
  platform,
  developing,
  order,
  openDataFolder,
}: MenuOptions): MenuItemConstructorOptions[] {
  const mac = platform === 'darwin';
  const item = (label: string, accelerator: string, what: MenuOrder): MenuItemConstructorOptions => ({
    label,
    accelerator,
    click: () => order(what),
  });

  return [
    ...(mac ? [{ role: 'appMenu' } as const] : []),
    {
      label: '&File',
      submenu: [
        item('New &Tab', 'CmdOrCtrl+T', 'new-tab'),
        item('&Close Tab', 'CmdOrCtrl+W', 'close-tab'),
        separator,
        item('&Add Source…', 'CmdOrCtrl+O', 'add-source'),
        item('&Paste Source…', 'CmdOrCtrl+N', 'paste-source'),
        separator,
        item('&Export Notes…', 'CmdOrCtrl+E', 'export'),
        separator,
        item('&Print…', 'CmdOrCtrl+P', 'print'),
        item('&Settings…', 'CmdOrCtrl+,', 'settings'),
        separator,
        { label: 'Show &Library Folder', click: openDataFolder },
        separator,
        mac ? { role: 'close', accelerator: 'Cmd+Shift+W' } : { role: 'quit' },
      ],
    },
    {
      label: '&Edit',
      submenu: [
        { role: 'undo' },
        { role: 'redo' },
        separator,
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        { role: 'pasteAndMatchStyle' },
        { role: 'delete' },
        { role: 'selectAll' },
        separator,
        item('&Find in All Columns…', 'CmdOrCtrl+F', 'find'),
        item('Filter the &Library…', 'CmdOrCtrl+Shift+F', 'filter-library'),
      ],
    },
    {
      label: '&View',
      submenu: [
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        separator,
        { role: 'togglefullscreen' },
        ...(developing ? [separator, { role: 'reload' } as const, { role: 'toggleDevTools' } as const] : []),
      ],
    },
    {
      label: '&Go',
      submenu: [
        item('&Commands…', 'CmdOrCtrl+K', 'palette'),
        separator,
        item('Next &Tab', 'Ctrl+Tab', 'next-tab'),
        item('Previous Ta&b', 'Ctrl+Shift+Tab', 'previous-tab'),
        separator,
        item('&Next Finding', 'F8', 'next-finding'),
        item('&Previous Finding', 'Shift+F8', 'previous-finding'),
      ],
    },
    { role: 'windowMenu' },
    { role: 'help', submenu: [item('&Keyboard Shortcuts', 'CmdOrCtrl+/', 'shortcuts')] },
  ];
}
