import type { BrowserWindow } from 'electron';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakes, FakeWindow, resetFakes } from './fake-electron.ts';
import { saveBeforeClosing } from './leaving.ts';

vi.mock('electron', async () => (await import('./fake-electron.ts')).fakes);

let window: FakeWindow;
beforeEach(() => {
  vi.useFakeTimers();
  resetFakes();
  window = new FakeWindow({});
  saveBeforeClosing(window as unknown as BrowserWindow);
});
afterEach(() => void vi.useRealTimers());

const answer = (saved: unknown, sender: unknown = window.webContents) =>
  fakes.ipcMain.emit('variorum:left', { sender }, saved);
const soon = () => vi.advanceTimersByTimeAsync(0);

describe('a window that is closed', () => {
  it('stays until its page has saved, however often it is closed', async () => {
    window.close();
    window.close();
    expect(window.webContents.sent).toEqual([['variorum:leave']]);
    answer(true, 'another page');
    await soon();
    expect(window.did).toEqual([]);
    answer(true);
    await soon();
    expect(window.did).toEqual(['closed']);
  });

  it('lets the program quit when that was asked', async () => {
    fakes.app.emit('before-quit');
    window.close();
    answer(true);
    await soon();
    expect(fakes.app.did).toEqual(['quit']);
    // Which closes the windows once more.
    window.close();
    expect(window.did).toEqual(['closed']);
  });

  it('asks where something could not be saved, and stays when the user wants that', async () => {
    fakes.dialog.showMessageBoxSync.mockReturnValueOnce(0).mockReturnValueOnce(1);
    window.close();
    answer(false);
    await soon();
    expect(window.did).toEqual([]);
    window.close();
    answer(false);
    await soon();
    expect(window.did).toEqual(['closed']);
    expect(fakes.dialog.showMessageBoxSync).toHaveBeenCalledTimes(2);
  });

  it('waits for no page that does not answer or has crashed', async () => {
    window.close();
    await vi.advanceTimersByTimeAsync(3_000);
    expect(window.did).toEqual(['closed']);
    const crashed = new FakeWindow({});
    saveBeforeClosing(crashed as unknown as BrowserWindow);
    crashed.webContents.crashed = true;
    crashed.close();
    expect(crashed.did).toEqual(['closed']);
  });
});
