export type Order =
  | {
      readonly do:
        | 'next-finding'
        | 'previous-finding'
        | 'find'
        | 'export'
        | 'shortcuts'
        | 'undo'
        | 'next-region'
        | 'previous-region';
    }
  | { readonly do: 'column'; readonly number: number };

/** What a key press asks for, or null. Plain keys are never taken from someone who is typing, nor from a dialog. */
export function orderOf(event: KeyboardEvent): Order | null {
  if (event.defaultPrevented || event.isComposing) return null;
  if (document.querySelector('dialog[open]')) return null;
  const command = event.ctrlKey || event.metaKey;
  if (event.key === 'F6' && !command && !event.altKey)
    return { do: event.shiftKey ? 'previous-region' : 'next-region' };
  if (command && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'e') return { do: 'export' };
  if (isTyping(event)) return null;
  if (command && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'z') return { do: 'undo' };
  if (command || event.altKey) return null;
  if (/^[1-9]$/.test(event.key)) return { do: 'column', number: Number(event.key) };
  if (event.key === 'n') return { do: 'next-finding' };
  if (event.key === 'p') return { do: 'previous-finding' };
  if (event.key === '/') return { do: 'find' };
  if (event.key === '?') return { do: 'shortcuts' };
  return null;
}

const NOT_TEXT = new Set(['checkbox', 'radio', 'button', 'submit', 'reset', 'file', 'color', 'range']);

function isTyping(event: KeyboardEvent): boolean {
  const target = event.composedPath()[0];
  if (target instanceof HTMLInputElement) return !NOT_TEXT.has(target.type);
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true;
  return target instanceof HTMLElement && target.isContentEditable;
}

/** The sheet of keys, as the user reads it. */
export const KEYS: readonly {
  readonly keys: readonly string[];
  readonly does: string;
  readonly of: string;
}[] = [
  { of: 'Findings', keys: ['n'], does: 'Next finding' },
  { of: 'Findings', keys: ['p'], does: 'Previous finding' },
  { of: 'Findings', keys: ['Enter'], does: 'Go to the places of the focused finding' },
  { of: 'Moving about', keys: ['1', '…', '9'], does: 'Go to column 1 to 9' },
  { of: 'Moving about', keys: ['v'], does: 'Next layout' },
  { of: 'Moving about', keys: ['j'], does: 'Next row (k: previous)' },
  { of: 'Moving about', keys: ['Alt', '←'], does: 'Move a focused column head (→: to the right)' },
  { of: 'Moving about', keys: ['F6'], does: 'Next region (Shift+F6: previous)' },
  { of: 'Moving about', keys: ['/'], does: 'Filter the library' },
  { of: 'Doing', keys: ['Ctrl', 'E'], does: 'Export to Markdown' },
  { of: 'Doing', keys: ['Ctrl', 'Z'], does: 'Bring back what was just deleted' },
  { of: 'Doing', keys: ['Esc'], does: 'Close a dialog or a menu' },
  { of: 'Doing', keys: ['?'], does: 'This sheet' },
  { of: 'Between regions', keys: ['←', '→'], does: 'Move a focused divider (Shift: further)' },
  { of: 'Between regions', keys: ['Home', 'End'], does: 'Smallest and largest' },
];
