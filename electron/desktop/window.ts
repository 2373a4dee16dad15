/** The one window: sandboxed, isolated, without Node, showing our page. */
import { BrowserWindow, nativeTheme, screen } from 'electron';
import { WINDOW_ADDRESS } from './origin.ts';
import { placeWindow, readWindowState, SMALLEST, writeWindowState } from './window-state.ts';

/** What is seen before the page is: close to its paper, so that nothing flashes. */
const PAPER = { light: '#fbfaf7', dark: '#191a1c' } as const;

export interface WindowOptions {
  /** The bundled preload script. */
  readonly preload: string;
  /** Where the window's place is remembered. */
  readonly stateFile: string;
  /** Where in it the page begins, for example `#/comparison/ID`; its beginning when left out. */
  readonly fragment?: string | null;
}

export function openWindow({ preload, stateFile, fragment }: WindowOptions): BrowserWindow {
  const state = readWindowState(stateFile);
  const main = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter((display) => display.id !== main.id);
  const window = new BrowserWindow({
    ...placeWindow(
      state.bounds,
      [main, ...others].map((display) => display.workArea),
    ),
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    title: 'Variorum',
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? PAPER.dark : PAPER.light,
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      navigateOnDragDrop: false,
      // Its dictionaries would be fetched from the network.
      spellcheck: false,
    },
  });
  window.once('ready-to-show', () => {
    if (state.maximized) window.maximize();
    window.show();
  });
  window.on('close', () =>
    writeWindowState(stateFile, { bounds: window.getNormalBounds(), maximized: window.isMaximized() }),
  );
  void window.loadURL(`${WINDOW_ADDRESS}${fragment ?? ''}`);
  return window;
}
