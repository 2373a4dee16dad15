/** What the page may reach of the privileged side: calls, and the menu's orders. Bundled to one CommonJS file. */
import type { IpcRendererEvent } from 'electron';
import { contextBridge, ipcRenderer } from 'electron';
import type { Answer, OpenedFile, Transport } from '../bridge/contract.ts';
import {
  CALL_CHANNEL,
  CHANGED_CHANNEL,
  FILES_CHANNEL,
  LEAVE_CHANNEL,
  LEFT_CHANNEL,
  LINK_CHANNEL,
  ORDER_CHANNEL,
  REPORT_CHANNEL,
} from './channels.ts';

const transport: Required<Transport> = {
  call: (name, input) => ipcRenderer.invoke(CALL_CHANNEL, name, input) as Promise<Answer<unknown>>,
  onMenuOrder: (listener) => listen<string>(ORDER_CHANNEL, listener),
  report: (report) => ipcRenderer.send(REPORT_CHANNEL, report),
  onFiles: (listener) => listen<readonly OpenedFile[]>(FILES_CHANNEL, listener),
  onChanged: (listener) => listen<void>(CHANGED_CHANNEL, () => listener()),
  onLink: (listener) => listen<string>(LINK_CHANNEL, listener),
  onLeave: (listener) =>
    listen<void>(LEAVE_CHANNEL, () => {
      void listener().then(
        (saved) => ipcRenderer.send(LEFT_CHANNEL, saved === true),
        () => ipcRenderer.send(LEFT_CHANNEL, false),
      );
    }),
};

function listen<T>(channel: string, listener: (message: T) => void): () => void {
  // The event itself stays here: it would lend the page the whole of ipcRenderer.
  const pass = (_event: IpcRendererEvent, message: T) => listener(message);
  ipcRenderer.on(channel, pass);
  return () => {
    ipcRenderer.removeListener(channel, pass);
  };
}

contextBridge.exposeInMainWorld('variorum', transport);
