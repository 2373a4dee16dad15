/** Keys as the menu writes them, and which of them a menu may take on each system. */

/** What the items with roles take, as Electron has them. */
const OF_ROLES: Readonly<Record<'mac' | 'windows' | 'linux', readonly string[]>> = {
  mac: [
    'Cmd+Z', 'Cmd+Shift+Z', 'Cmd+X', 'Cmd+C', 'Cmd+V', 'Cmd+Alt+Shift+V', 'Cmd+A', 'Cmd+0', 'Cmd+Plus', 'Cmd+-',
    'Cmd+Ctrl+F', 'Cmd+H', 'Cmd+Alt+H', 'Cmd+Q', 'Cmd+M', 'Cmd+Shift+W', 'Cmd+Shift+N',
  ],
  windows: [
    'Ctrl+Z', 'Ctrl+Y', 'Ctrl+X', 'Ctrl+C', 'Ctrl+V', 'Ctrl+Shift+V', 'Ctrl+A', 'Ctrl+0', 'Ctrl+Plus', 'Ctrl+-', 'F11',
    'Ctrl+M', 'Ctrl+Shift+W', 'Ctrl+Shift+N',
  ],
  linux: [
    'Ctrl+Z', 'Ctrl+Shift+Z', 'Ctrl+X', 'Ctrl+C', 'Ctrl+V', 'Ctrl+Shift+V', 'Ctrl+A', 'Ctrl+0', 'Ctrl+Plus', 'Ctrl+-', 'F11',
    'Ctrl+Q', 'Ctrl+M', 'Ctrl+Shift+W', 'Ctrl+Shift+N',
  ],
}; // prettier-ignore

/** What the systems themselves hear first, or what everybody expects of them. */
export const OF_SYSTEM: Readonly<Record<'mac' | 'windows' | 'linux', readonly string[]>> = {
  mac: ['Cmd+Space', 'Cmd+Tab', 'Cmd+`', 'Cmd+Shift+3', 'Cmd+Shift+4', 'Cmd+Shift+5', 'Cmd+Alt+Escape', 'Ctrl+Up', 'Ctrl+Down', 'Ctrl+Left', 'Ctrl+Right', 'F11'],
  windows: ['Alt+F4', 'Alt+Space', 'Alt+Tab', 'Ctrl+Escape', 'Ctrl+Shift+Escape', 'F10', 'Ctrl+Alt+Delete'],
  linux: ['Alt+F1', 'Alt+F2', 'Alt+F4', 'Alt+Tab', 'Alt+Space', 'Ctrl+Alt+T', 'Ctrl+Alt+L', 'Ctrl+Alt+Left', 'Ctrl+Alt+Right', 'F10'],
}; // prettier-ignore

export type System = keyof typeof OF_SYSTEM;

export const systemOf = (platform: NodeJS.Platform): System =>
  platform === 'darwin' ? 'mac' : platform === 'win32' ? 'windows' : 'linux';

const NAMES: Readonly<Record<string, string>> = {
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  '+': 'Plus',
};

/** `Mod+Shift+Z` of the window's table as an accelerator of one system: `Cmd+Shift+Z` or `Ctrl+Shift+Z`. */
export function acceleratorOf(written: string, system: System): string {
  const parts = written.split(/\+(?=.)/);
  const key = parts.pop()!;
  const held = parts.map((part) => (part === 'Mod' ? (system === 'mac' ? 'Cmd' : 'Ctrl') : part));
  const named = NAMES[key] ?? (key.length === 1 ? key.toUpperCase() : key);
  return [...['Cmd', 'Ctrl', 'Alt', 'Shift'].filter((one) => held.includes(one)), named].join('+');
}

/** A key that types something: the window alone hears it, and not while someone writes. */
export const isPlain = (accelerator: string): boolean =>
  !/^(?:Cmd|Ctrl|Alt)\+/.test(accelerator) && !/^(?:Shift\+)?F\d+$/.test(accelerator);

export interface KeyOfItem {
  readonly accelerator: string;
  /** Shown beside the item, and heard by the window. */
  readonly registerAccelerator?: false;
}

/** Gives each command the first of its keys that nothing else of the menu has; each accelerator is registered once. */
export function keysOfItems(
  commands: readonly { readonly id: string; readonly keys: readonly string[] }[],
  platform: NodeJS.Platform,
): ReadonlyMap<string, KeyOfItem> {
  const system = systemOf(platform);
  const taken = new Set([...OF_ROLES[system], ...OF_SYSTEM[system]]);
  const given = new Map<string, KeyOfItem>();
  for (const { id, keys } of commands) {
    const written = keys.map((key) => acceleratorOf(key, system));
    const free = written.find((accelerator) => !isPlain(accelerator) && !taken.has(accelerator));
    if (free !== undefined) {
      taken.add(free);
      given.set(id, { accelerator: free });
      continue;
    }
    // A Mac registers whatever its menu shows.
    const shown = written.find(isPlain);
    if (shown !== undefined && system !== 'mac')
      given.set(id, { accelerator: shown, registerAccelerator: false });
  }
  return given;
}
