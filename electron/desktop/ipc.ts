/** The bridge for the desktop's windows: calls arrive over IPC and go through the one door. */
import type { BrowserWindow, IpcMainEvent, IpcMainInvokeEvent } from 'electron';
import { ipcMain } from 'electron';
import type { Answer, WindowReport } from '../bridge/contract.ts';
import type { Door } from '../bridge/server.ts';
import { refused } from '../bridge/server.ts';
import { Refusal } from '../errors.ts';
import { CALL_CHANNEL, REPORT_CHANNEL } from './channels.ts';
import { isOurs } from './origin.ts';
import { windowReport } from './window-report.ts';
import type { OpenWindows } from './windows.ts';

/** Calls that only look. */
const LOOKS =
  /^(?:appInfo|overview|diagnostics|comparison|search|find|list|text|original|page|table|hand|preview|where|propos|look|stop|versions?Of)/i;

/** Answers the main frame of a window of ours while it shows our page; every other sender is refused. */
export function answerCalls(door: Door, windows: OpenWindows): void {
  ipcMain.handle(CALL_CHANNEL, async (event, name: unknown, input: unknown): Promise<Answer<unknown>> => {
    const window = senderOf(event, windows);
    if (window === null) return refused(new Refusal('not-allowed'));
    const answer = await door.answer(name, input);
    if (answer.ok && !LOOKS.test(String(name))) windows.changedBy(window);
    return answer;
  });
}

/** Hears what windows of ours tell of themselves; what is no report, or comes from elsewhere, is not heard. */
export function hearReports(
  windows: OpenWindows,
  heard: (window: BrowserWindow, report: WindowReport) => void,
): void {
  ipcMain.on(REPORT_CHANNEL, (event, told: unknown) => {
    const window = senderOf(event, windows);
    const report = windowReport(told);
    if (window !== null && report !== null) heard(window, report);
  });
}

function senderOf(event: IpcMainInvokeEvent | IpcMainEvent, windows: OpenWindows): BrowserWindow | null {
  const window = windows.of(event.sender);
  const frame = event.senderFrame;
  if (!frame || !window) return null;
  return frame === window.webContents.mainFrame && isOurs(frame.url) ? window : null;
}
