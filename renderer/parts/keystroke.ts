/**
 * A key with what is held beside it, as written down: `n`, `?`, `F6`, `Shift+F6`, `Mod+K`, `Mod+Shift+Z`. `Mod` is
 * Command on a Mac and Ctrl elsewhere; `Ctrl` is Ctrl everywhere.
 */
export interface Keystroke {
  readonly key: string;
  readonly mod: boolean;
  readonly ctrl: boolean;
  readonly alt: boolean;
  readonly shift: boolean;
}

/** What of a keyboard event says which keys are down. */
export type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

export function keystroke(written: string): Keystroke {
  // The plus sign itself may be the key.
  const parts = written.split(/\+(?=.)/);
  const key = parts.pop()!;
  const held = new Set(parts);
  return {
    key,
    mod: held.has('Mod'),
    ctrl: held.has('Ctrl'),
    alt: held.has('Alt'),
    shift: held.has('Shift'),
  };
}

/**
 * Whether these keys are down and no others. Shift counts for letters and named keys only: where a mark such as `?` is
 * depends on the keyboard. On a keyboard of another script the place of a letter counts.
 */
export function isPressed(stroke: Keystroke, event: Pressed): boolean {
  const [mod, ctrl] = isMac()
    ? [event.metaKey === stroke.mod, event.ctrlKey === stroke.ctrl]
    : [event.ctrlKey === (stroke.mod || stroke.ctrl), !event.metaKey];
  if (!mod || !ctrl) return false;
  if (event.altKey !== stroke.alt) return false;
  const mark = stroke.key.length === 1 && !/[a-z]/i.test(stroke.key);
  if (!mark && event.shiftKey !== stroke.shift) return false;
  return keyOf(event) === stroke.key.toLowerCase();
}

/** How a key is written on the keys of this machine: `Mod+Shift+Z` is Ctrl, Shift, Z or ⌘, ⇧, Z. */
export function keyLabels(written: string, onMac = isMac()): string[] {
  const { key, mod, ctrl, alt, shift } = keystroke(written);
  return [
    ...(ctrl ? ['Ctrl'] : []),
    ...(mod ? [onMac ? '⌘' : 'Ctrl'] : []),
    ...(alt ? [onMac ? '⌥' : 'Alt'] : []),
    ...(shift ? [onMac ? '⇧' : 'Shift'] : []),
    KEY_NAMES[key] ?? (mod || ctrl || alt || shift ? key.toUpperCase() : key),
  ];
}

const KEY_NAMES: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Escape: 'Esc',
  PageUp: 'PgUp',
  PageDown: 'PgDn',
  Tab: 'Tab',
  Home: 'Home',
  End: 'End',
  Enter: 'Enter',
};

const isMac = () => typeof navigator === 'object' && /Mac|iPhone|iPad/.test(navigator.userAgent);

function keyOf({ key, code }: Pressed): string {
  const letter = /^Key([A-Z])$/.exec(code ?? '')?.[1];
  // A letter of another script, or what Option makes of one on a Mac.
  if (letter && key.length === 1 && key.charCodeAt(0) > 127) return letter.toLowerCase();
  return key.toLowerCase();
}
