import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Transport } from '../bridge/contract.ts';
import { fakes, resetFakes } from './fake-electron.ts';

vi.mock('electron', async () => (await import('./fake-electron.ts')).fakes);
beforeEach(resetFakes);

describe('what the page is given', () => {
  it('is a transport and nothing more', async () => {
    await import('./preload.ts');
    expect(Object.keys(fakes.contextBridge.exposed)).toEqual(['variorum']);
    const transport = fakes.contextBridge.exposed['variorum'] as Required<Transport>;
    expect(Object.keys(transport).sort()).toEqual([
      'call',
      'onChanged',
      'onFiles',
      'onLeave',
      'onLink',
      'onMenuOrder',
      'report',
    ]);

    fakes.ipcRenderer.invoke.mockResolvedValue({ ok: true, value: 1 });
    expect(await transport.call('overview', { a: 1 })).toEqual({ ok: true, value: 1 });
    expect(fakes.ipcRenderer.invoke).toHaveBeenCalledWith('variorum:call', 'overview', { a: 1 });

    const heard: unknown[][] = [];
    const stop = transport.onMenuOrder((...words) => heard.push(words));
    fakes.ipcRenderer.emit('variorum:order', { sender: 'the whole of ipcRenderer' }, 'find');
    stop();
    fakes.ipcRenderer.emit('variorum:order', {}, 'export');
    expect(heard).toEqual([['find']]);

    transport.onLeave(async () => true);
    fakes.ipcRenderer.emit('variorum:leave', {});
    await vi.waitFor(() => expect(fakes.ipcRenderer.send).toHaveBeenCalledWith('variorum:left', true));
  });
});
