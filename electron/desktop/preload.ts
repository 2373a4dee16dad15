/** What the page may reach of the privileged side: calls, and the menu's orders. Bundled to one CommonJS file. */
import type { IpcRendererEvent } from 'electron';
import { contextBridge, ipcRenderer } from 'electron';
import type { Answer, MenuOrder, Transport } from '../bridge/contract.ts';
import { CALL_CHANNEL, ORDER_CHANNEL } from './channels.ts';

const transport: Required<Transport> = {
  call: (name, input) => ipcRenderer.invoke(CALL_CHANNEL, name, input) as Promise<Answer<unknown>>,
  onMenuOrder(listener) {
    // The event itself stays here: it would lend the page the whole of ipcRenderer.
    const pass = (_event: IpcRendererEvent, order: MenuOrder) => listener(order);
    ipcRenderer.on(ORDER_CHANNEL, pass);
    return () => {
      ipcRenderer.removeListener(ORDER_CHANNEL, pass);
    };
  },
};

contextBridge.exposeInMainWorld('variorum', transport);
