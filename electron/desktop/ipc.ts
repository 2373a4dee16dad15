/** The bridge for the desktop's window: calls arrive over IPC and go through the one door. */
import type { BrowserWindow, IpcMainInvokeEvent } from 'electron';
import { ipcMain } from 'electron';
import type { Answer, MenuOrder } from '../bridge/contract.ts';
import type { Door } from '../bridge/server.ts';
import { refused } from '../bridge/server.ts';
import { Refusal } from '../errors.ts';
import { CALL_CHANNEL, LINK_CHANNEL, ORDER_CHANNEL } from './channels.ts';
import { isOurs } from './origin.ts';

/** Answers the main frame of `window()` while it shows our page; every other sender is refused. */
export function answerCalls(door: Door, window: () => BrowserWindow | null): void {
  ipcMain.handle(CALL_CHANNEL, async (event, name: unknown, input: unknown): Promise<Answer<unknown>> => {
    if (!isOurWindow(event, window())) return refused(new Refusal('not-allowed'));
    return door.answer(name, input);
  });
}

export function sendOrder(window: BrowserWindow | null, order: MenuOrder): void {
  if (window && !window.isDestroyed()) window.webContents.send(ORDER_CHANNEL, order);
}

/** Leads the window to where a link goes; see `link.ts`. */
export function sendLink(window: BrowserWindow | null, fragment: string): void {
  if (window && !window.isDestroyed()) window.webContents.send(LINK_CHANNEL, fragment);
}

function isOurWindow(event: IpcMainInvokeEvent, window: BrowserWindow | null): boolean {
  const frame = event.senderFrame;
  if (!frame || !window || window.isDestroyed()) return false;
  return event.sender === window.webContents && frame === window.webContents.mainFrame && isOurs(frame.url);
}
