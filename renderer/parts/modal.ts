import type { Attachment } from 'svelte/attachments';

/** What had the focus when a dialog was opened. */
const openers = new WeakMap<HTMLDialogElement, HTMLElement>();

/** What a dialog was opened from; where that is gone with a dialog of its own, such as a list of commands, what that was opened from. */
function openerOf(dialog: HTMLDialogElement): HTMLElement | undefined {
  const opener = openers.get(dialog);
  const around = opener?.isConnected === false ? opener.closest('dialog') : null;
  return around === null ? opener : openerOf(around);
}

/**
 * A `<dialog>` that is open while it is mounted, over everything else: whoever shows it decides with `{#if}`. Keeping the focus inside and
 * the rest inert is the browser's. Escape and a press that begins outside ask for `onclose`, and close nothing by themselves. When it is gone,
 * the focus is where it came from, unless something else has it: the browser gives it back for a dialog that stays in the page alone.
 *
 * @param first  what has the focus at first; without it the browser chooses
 */
export function modal(
  onclose: () => void,
  first?: (dialog: HTMLDialogElement) => HTMLElement | null,
): Attachment<HTMLDialogElement> {
  return (dialog) => {
    let pressedOutside = false;
    const listening = new AbortController();
    const { signal } = listening;
    dialog.addEventListener(
      'cancel',
      (event) => {
        event.preventDefault();
        onclose();
      },
      { signal },
    );
    dialog.addEventListener('close', () => onclose(), { signal });
    dialog.addEventListener('pointerdown', (event) => (pressedOutside = event.target === dialog), { signal });
    dialog.addEventListener(
      'click',
      (event) => {
        if (event.target === dialog && pressedOutside) onclose();
      },
      { signal },
    );
    if (document.activeElement instanceof HTMLElement) openers.set(dialog, document.activeElement);
    dialog.showModal();
    first?.(dialog)?.focus();
    return () => {
      // Its end is told late, when something else may have been opened already: nobody listens to it any more.
      listening.abort();
      dialog.close();
      const { activeElement, body } = document;
      if (activeElement === null || activeElement === body || dialog.contains(activeElement))
        openerOf(dialog)?.focus();
    };
  };
}
