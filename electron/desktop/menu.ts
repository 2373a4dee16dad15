/** The application menu: the platform's own roles, and every command of the window, from the one table of commands that it tells. */
import type { MenuItemConstructorOptions } from 'electron';
import { withMarksOfDirection } from '../../engine/text/marks-of-direction.ts';
import type { WindowCommand } from '../bridge/contract.ts';
import { keysOfItems } from './accelerators.ts';

export interface MenuOptions {
  readonly platform: NodeJS.Platform;
  /** Developer tools are for who develops, not in what is installed. */
  readonly developing: boolean;
  /** Of the window that is in front; none before one has told them. */
  readonly commands: readonly WindowCommand[];
  /** The last opened first. */
  readonly investigations: readonly { readonly id: string; readonly title: string }[];
  readonly order: (command: string) => void;
  readonly openInvestigation: (id: string) => void;
  readonly newWindow: () => void;
  readonly openDataFolder: () => void;
  readonly about: () => void;
  /** What the menu says of updates; left out where none are offered. */
  readonly updates?: readonly MenuItemConstructorOptions[];
}

const separator: MenuItemConstructorOptions = { type: 'separator' };

/** Where a command stands that does not stand with its group; the order is that of the menu. */
const PLACES: Readonly<Record<string, readonly string[]>> = {
  file: ['new-tab', 'close-tab', 'add-source', 'paste-source', 'new-investigation', 'export', 'print', 'backups', 'settings'],
  edit: ['undo', 'redo', 'find', 'filter-library'],
  help: ['shortcuts', 'copy-diagnostics'],
}; // prettier-ignore

/** Beside the roles of the same names, which are for what is being written. */
const LABELS: Readonly<Record<string, string>> = {
  undo: 'Take Back the Last Step',
  redo: 'Do the Last Step Again',
};

/** The menus of the groups, between Edit and Window. */
const GROUPS: readonly (readonly [label: string, groups: readonly string[]])[] = [
  ['&View', ['View']],
  ['&Go', ['Moving about', 'Within a part']],
  ['F&indings', ['Findings']],
  ['&Tabs', ['Tabs']],
];

/** The menu of everything else: a command of a new group is never lost. */
const REST = 'T&ools';

/** Words as a menu shows them: nothing turns their direction, and none of their letters becomes a key. */
const inMenu = (words: string): string => withMarksOfDirection(words).replaceAll('&', '&&');

export function menuTemplate(options: MenuOptions): MenuItemConstructorOptions[] {
  const { platform, developing, commands, investigations, order } = options;
  const mac = platform === 'darwin';
  const keys = keysOfItems(commands, platform);
  const placed = new Set(Object.values(PLACES).flat());

  const item = ({ id, title, possible }: WindowCommand): MenuItemConstructorOptions => ({
    id,
    label: inMenu(LABELS[id] ?? title),
    enabled: possible,
    ...keys.get(id),
    click: () => order(id),
  });
  const at = (place: string): MenuItemConstructorOptions[] =>
    PLACES[place]!.flatMap((id) => commands.filter((command) => command.id === id).map(item));
  const ofGroups = (isOurs: (group: string) => boolean): MenuItemConstructorOptions[] => {
    const ours = commands.filter(({ id, group }) => !placed.has(id) && isOurs(group));
    const columns = ours.filter(({ id }) => /^column-\d$/.test(id));
    return [
      ...ours.filter((command) => !columns.includes(command)).map(item),
      ...(columns.length > 0 ? [{ label: 'Go to &Column', submenu: columns.map(item) }] : []),
    ];
  };
  const known = new Set(GROUPS.flatMap(([, groups]) => groups));
  const rest = ofGroups((group) => !known.has(group));

  return [
    ...(mac ? [{ role: 'appMenu' } as const] : []),
    {
      label: '&File',
      submenu: [
        { label: 'New &Window', accelerator: 'CmdOrCtrl+Shift+N', click: options.newWindow },
        {
          label: 'Recent &Investigations',
          enabled: investigations.length > 0,
          submenu: investigations.map(({ id, title }) => ({
            label: inMenu(title),
            click: () => options.openInvestigation(id),
          })),
        },
        separator,
        ...at('file'),
        separator,
        { label: 'Show &Library Folder', click: options.openDataFolder },
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
        ...at('edit'),
      ],
    },
    ...GROUPS.map(([label, groups]): MenuItemConstructorOptions => ({
      label,
      submenu: [
        ...ofGroups((group) => groups.includes(group)),
        ...(label === '&View' ? viewRoles(developing) : []),
      ],
    })),
    ...(rest.length > 0 ? [{ label: REST, submenu: rest }] : []),
    mac
      ? { role: 'windowMenu' }
      : // The role's own would close a window with the keys that close a tab.
        {
          label: '&Window',
          submenu: [{ role: 'minimize' }, { role: 'close', accelerator: 'Ctrl+Shift+W' }],
        },
    {
      role: 'help',
      submenu: [
        ...at('help'),
        ...(options.updates ?? []),
        separator,
        { label: '&About Variorum', click: options.about },
      ],
    },
  ];
}

const viewRoles = (developing: boolean): MenuItemConstructorOptions[] => [
  separator,
  { role: 'resetZoom' },
  { role: 'zoomIn' },
  { role: 'zoomOut' },
  separator,
  { role: 'togglefullscreen' },
  ...(developing ? [separator, { role: 'reload' } as const, { role: 'toggleDevTools' } as const] : []),
];
