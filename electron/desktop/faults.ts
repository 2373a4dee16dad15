/** A window that has crashed or hangs is offered to be loaded again: everything that was saved is in the library. */
import type { BrowserWindow } from 'electron';
import { app, dialog } from 'electron';
import type { Log } from '../bridge/log.ts';

const FIRST = 0;
const SAVED = 'Everything that was saved is in your library.';

/** Watches a window for the whole of its life. No text of the user's is written to the log. */
export function watchWindow(window: BrowserWindow, log: Log): void {
  /** The user wants a page that hangs to be loaded again: it is ended first, and nobody is asked once more. */
  let loadingAgain = false;

  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (reason === 'clean-exit') return;
    log.error('the window has stopped', `${reason}, exit code ${exitCode}`);
    if (loadingAgain) {
      loadingAgain = false;
      window.webContents.reload();
      return;
    }
    void ask(window, {
      message: 'The window has stopped.',
      detail: `${SAVED} Load the window again to go on.`,
      buttons: ['Load Again', 'Quit'],
    }).then((choice) => (choice === FIRST ? window.webContents.reload() : app.quit()));
  });

  window.on('unresponsive', () => {
    log.warn('the window does not answer');
    void ask(window, {
      message: 'The window does not answer.',
      detail: `Wait for long texts to be compared, or load the window again. ${SAVED}`,
      buttons: ['Wait', 'Load Again'],
    }).then((choice) => {
      if (choice === FIRST) return;
      loadingAgain = true;
      window.webContents.forcefullyCrashRenderer();
    });
  });
}

/** Errors of the privileged side that nobody caught: told, logged, and then the program ends in good order; after a promise that nobody waited for it goes on. */
export function watchProgram(log: Log, on: NodeJS.EventEmitter = process): void {
  on.on('uncaughtException', (error: unknown) => {
    log.error('fault in the main process', error);
    dialog.showErrorBox(
      'Something went wrong inside Variorum, and it will close.',
      `${SAVED} Start Variorum again to go on. The log in the library’s folder says what happened.`,
    );
    app.quit();
  });
  let told = false;
  on.on('unhandledRejection', (error: unknown) => {
    log.error('fault in the main process', error);
    if (told) return;
    told = true;
    void dialog.showMessageBox({
      type: 'warning',
      message: 'Something went wrong inside Variorum.',
      detail: `${SAVED} You can go on. If something does not answer, start Variorum again. Copy Diagnostics in Help tells what happened, without your texts.`,
      buttons: ['Close'],
    });
  });
}

async function ask(
  window: BrowserWindow,
  question: { readonly message: string; readonly detail: string; readonly buttons: string[] },
): Promise<number | null> {
  const { response } = await dialog.showMessageBox(window, { type: 'error', defaultId: FIRST, ...question });
  return window.isDestroyed() ? null : response;
}
