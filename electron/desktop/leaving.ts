/** A window is closed when what was typed in it is saved, and not before. */
import type { BrowserWindow } from 'electron';
import { app, dialog, ipcMain } from 'electron';
import { LEAVE_CHANNEL, LEFT_CHANNEL } from './channels.ts';

/** A page that does not answer for so long is not waited for any more. */
const PATIENCE_MS = 3_000;

const STAY = 0;

/**
 * Tells `stayed` of a window that stays open after all. Asks the page to save before its window is closed, also when the program is to quit. Where saving failed, the user decides; a page that has
 * crashed or does not answer is let go.
 */
export function saveBeforeClosing(window: BrowserWindow): void {
  let state: 'open' | 'asking' | 'let go' = 'open';
  let quitting = false;
  const quits = () => (quitting = true);
  app.on('before-quit', quits);
  window.once('closed', () => app.removeListener('before-quit', quits));

  window.on('close', (event) => {
    if (state === 'let go' || window.webContents.isCrashed()) return;
    event.preventDefault();
    if (state === 'asking') return;
    state = 'asking';
    void answerOf(window).then((saved) => {
      if (window.isDestroyed()) return;
      if (saved === false && staysAfterAll(window)) {
        [state, quitting] = ['open', false];
        window.emit('stayed');
        return;
      }
      state = 'let go';
      if (quitting) app.quit();
      else window.close();
    });
  });
}

/** Whether the page has saved; null when it does not say so in time. */
function answerOf({ webContents }: BrowserWindow): Promise<boolean | null> {
  return new Promise((resolve) => {
    const done = (saved: boolean | null) => {
      clearTimeout(timer);
      ipcMain.removeListener(LEFT_CHANNEL, heard);
      resolve(saved);
    };
    const heard = ({ sender }: { sender: unknown }, saved: unknown) => {
      if (sender === webContents) done(saved === true);
    };
    const timer = setTimeout(() => done(null), PATIENCE_MS);
    ipcMain.on(LEFT_CHANNEL, heard);
    webContents.send(LEAVE_CHANNEL);
  });
}

function staysAfterAll(window: BrowserWindow): boolean {
  const choice = dialog.showMessageBoxSync(window, {
    type: 'warning',
    message: 'What you wrote last could not be saved.',
    detail: 'Stay to copy it, or to make room on the disk and save again.',
    buttons: ['Stay', 'Close Anyway'],
    defaultId: STAY,
    cancelId: STAY,
  });
  return choice === STAY;
}
