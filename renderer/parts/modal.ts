import type { Attachment } from 'svelte/attachments';

/**
 * A `<dialog>` that is open while it is mounted, over everything else: whoever shows it decides with `{#if}`. Keeping the focus inside and
 * the rest inert is the browser's. Escape and a press that begins outside ask for `onclose`, and close nothing by themselves.
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
    dialog.showModal();
    first?.(dialog)?.focus();
    return () => {
      // Its end is told late, when something else may have been opened already: nobody listens to it any more.
      listening.abort();
      dialog.close();
    };
  };
}
