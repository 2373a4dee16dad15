import type { BrowserWindow } from 'electron';
import { EventEmitter } from 'node:events';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakes, FakeWindow, resetFakes } from './fake-electron.ts';
import { watchProgram, watchWindow } from './faults.ts';

vi.mock('electron', async () => (await import('./fake-electron.ts')).fakes);

const log = { warn: vi.fn(), error: vi.fn() };
let window: FakeWindow;
beforeEach(() => {
  resetFakes();
  window = new FakeWindow({});
  watchWindow(window as unknown as BrowserWindow, log);
});
const gone = (reason: string) => window.webContents.emit('render-process-gone', {}, { reason, exitCode: 5 });
const chooses = (response: number) => fakes.dialog.showMessageBox.mockResolvedValueOnce({ response });

describe('a window that has stopped', () => {
  it('is loaded again, or the program quits', async () => {
    chooses(0);
    gone('crashed');
    await vi.waitFor(() => expect(window.webContents.reload).toHaveBeenCalledOnce());
    chooses(1);
    gone('oom');
    await vi.waitFor(() => expect(fakes.app.did).toEqual(['quit']));
    expect(log.error).toHaveBeenCalledTimes(2);
  });

  it('is no fault when it ended by itself', () => {
    gone('clean-exit');
    expect(fakes.dialog.showMessageBox).not.toHaveBeenCalled();
  });
});

describe('a window that hangs', () => {
  it('is waited for', async () => {
    chooses(0);
    window.emit('unresponsive');
    await vi.waitFor(() => expect(fakes.dialog.showMessageBox).toHaveBeenCalledOnce());
    expect(window.webContents.forcefullyCrashRenderer).not.toHaveBeenCalled();
  });

  it('is ended and loaded again without another question', async () => {
    chooses(1);
    window.emit('unresponsive');
    await vi.waitFor(() => expect(window.webContents.forcefullyCrashRenderer).toHaveBeenCalledOnce());
    gone('killed');
    expect(window.webContents.reload).toHaveBeenCalledOnce();
    expect(fakes.dialog.showMessageBox).toHaveBeenCalledOnce();
  });
});

it('tells of an error that nobody caught, keeps it in the log, and ends in good order', () => {
  const program = new EventEmitter();
  watchProgram(log, program);
  const error = new Error('a fault');
  program.emit('uncaughtException', error);
  expect(log.error).toHaveBeenLastCalledWith('fault in the main process', error);
  expect(fakes.dialog.showErrorBox.mock.calls[0]![1]).toContain('Everything that was saved');
  expect(fakes.app.did).toEqual(['quit']);
});

it('tells once of work that failed unseen, keeps each in the log, and goes on', () => {
  const program = new EventEmitter();
  watchProgram(log, program);
  log.error.mockClear();
  for (const words of ['one', 'two']) program.emit('unhandledRejection', new Error(words));
  expect(log.error).toHaveBeenCalledTimes(2);
  expect(fakes.dialog.showMessageBox).toHaveBeenCalledOnce();
  expect(fakes.dialog.showMessageBox.mock.calls[0]![0]).toMatchObject({ type: 'warning' });
  expect(fakes.app.did).toEqual([]);
});
