import { isPressed, keystroke } from '../../parts/keystroke.ts';

/** One thing the user can ask of the window: found in the palette, told in the sheet of keys, and done by its keys. */
export interface Command {
  readonly id: string;
  /** What it does, as the palette and the sheet say it. */
  readonly title: string;
  readonly group: CommandGroup;
  /** Keystrokes, the one to show first; see `keystroke.ts`. */
  readonly keys: readonly string[];
  /** Its keys that are no plain keys also work while someone types; not so when left out. */
  readonly whileTyping?: boolean;
  /** Left out of the palette: there it would be noise, or do nothing. */
  readonly hidden?: boolean;
  /** What it would do now, to stand beside the title. */
  readonly detail?: () => string | undefined;
  /** Whether there is something it can be done to now; when left out, there always is. */
  readonly possible?: () => boolean;
  /** Returning false leaves the keys to the browser. */
  readonly run: () => void | false;
}

export const COMMAND_GROUPS = ['Findings', 'Moving about', 'Doing', 'Tabs', 'View', 'Within a part'] as const;
export type CommandGroup = (typeof COMMAND_GROUPS)[number];

/** Keys that a part of the window hears by itself while it has the focus: for the sheet only. */
export interface LocalKey {
  readonly title: string;
  readonly keys: readonly string[];
}

/** Whether a command may be run now. */
export const isPossible = (command: Command): boolean => command.possible?.() ?? true;

/** The command that a key press asks for, or null. Nothing is taken from a dialog, nor from someone who is typing. */
export function commandOf(event: KeyboardEvent, commands: readonly Command[]): Command | null {
  if (event.defaultPrevented || event.isComposing) return null;
  if (document.querySelector('dialog[open]')) return null;
  const typing = isTyping(event);
  return (
    commands.find(
      (command) =>
        command.keys.some((written) => {
          const stroke = keystroke(written);
          const plain = !stroke.mod && !stroke.ctrl && stroke.key.length === 1;
          return (!typing || (command.whileTyping && !plain)) && isPressed(stroke, event);
        }) && isPossible(command),
    ) ?? null
  );
}

const NOT_TEXT = new Set(['checkbox', 'radio', 'button', 'submit', 'reset', 'file', 'color', 'range']);

function isTyping(event: KeyboardEvent): boolean {
  const target = event.composedPath()[0];
  if (target instanceof HTMLInputElement) return !NOT_TEXT.has(target.type);
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true;
  return target instanceof HTMLElement && target.isContentEditable;
}
