/** The windows of one library: as many as the user opens, all alike. */
import { BrowserWindow } from 'electron';
import type { OpenedFile, WindowReport } from '../bridge/contract.ts';
import { CHANGED_CHANNEL, FILES_CHANNEL, LINK_CHANNEL, ORDER_CHANNEL } from './channels.ts';

interface Kept {
  readonly window: BrowserWindow;
  report: WindowReport | null;
  /** What waits until the page listens. */
  waiting: [channel: string, message: unknown][];
  /** Whether another window has changed the library since this one was looked at. */
  stale: boolean;
}

export class OpenWindows {
  readonly #kept = new Set<Kept>();
  /** Told when what the menu shows may have changed. */
  onChange: () => void = () => {};

  add(window: BrowserWindow): void {
    const kept: Kept = { window, report: null, waiting: [], stale: false };
    this.#kept.add(kept);
    window.on('closed', () => {
      this.#kept.delete(kept);
      this.onChange();
    });
    window.on('focus', () => {
      if (kept.stale) this.#send(kept, CHANGED_CHANNEL, null);
      kept.stale = false;
      this.onChange();
    });
  }

  get all(): BrowserWindow[] {
    return [...this.#kept].map(({ window }) => window);
  }

  /** The window that is in front, else the one opened last. */
  get front(): BrowserWindow | null {
    const focused = BrowserWindow.getFocusedWindow();
    return this.all.find((window) => window === focused) ?? this.all.at(-1) ?? null;
  }

  /** The window of a page, if it is one of ours. */
  of(contents: unknown): BrowserWindow | null {
    return this.all.find((window) => !window.isDestroyed() && window.webContents === contents) ?? null;
  }

  get report(): WindowReport | null {
    return this.#keptOf(this.front)?.report ?? null;
  }

  /** Whether something that was written in any window is not on the disk yet. */
  get unsaved(): boolean {
    return [...this.#kept].some(({ report }) => report?.unsaved === true);
  }

  told(window: BrowserWindow, report: WindowReport): void {
    const kept = this.#keptOf(window);
    if (!kept) return;
    kept.report = report;
    for (const [channel, message] of kept.waiting.splice(0)) window.webContents.send(channel, message);
    this.onChange();
  }

  /** A page was loaded again: it listens when it has told of itself. */
  loading(window: BrowserWindow): void {
    const kept = this.#keptOf(window);
    if (kept) kept.report = null;
  }

  /** The library was changed by one window: the others show it when they come to the front. */
  changedBy(window: BrowserWindow): void {
    for (const kept of this.#kept) if (kept.window !== window) kept.stale = true;
  }

  order(command: string): void {
    const kept = this.#keptOf(this.front);
    if (kept) this.#send(kept, ORDER_CHANNEL, command);
  }

  follow(window: BrowserWindow, fragment: string): void {
    const kept = this.#keptOf(window);
    if (kept) this.#send(kept, LINK_CHANNEL, fragment);
  }

  give(window: BrowserWindow, files: readonly OpenedFile[]): void {
    const kept = this.#keptOf(window);
    if (kept) this.#send(kept, FILES_CHANNEL, files);
  }

  #keptOf(window: BrowserWindow | null): Kept | undefined {
    return [...this.#kept].find((kept) => kept.window === window);
  }

  #send(kept: Kept, channel: string, message: unknown): void {
    if (kept.window.isDestroyed()) return;
    if (kept.report === null) kept.waiting.push([channel, message]);
    else kept.window.webContents.send(channel, message);
  }
}
