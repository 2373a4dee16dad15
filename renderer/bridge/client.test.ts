import { describe, expect, it } from 'vitest';
import { BridgeError, asBridgeError, connect } from './client.ts';

describe('connect', () => {
  it('sends the name and the input of a call and resolves with the value', async () => {
    const sent: unknown[] = [];
    const bridge = connect({
      call: async (name, input) => {
        sent.push([name, input]);
        return { ok: true, value: null };
      },
    });
    await expect(bridge.deleteSource({ id: 's1' })).resolves.toBeNull();
    expect(sent).toEqual([['deleteSource', { id: 's1' }]]);
  });

  it('rejects with code, message and hint when the answer is a refusal', async () => {
    const error = { code: 'file-empty', message: '“a.txt” has no text in it.', hint: 'Choose another file.' };
    const bridge = connect({ call: async () => ({ ok: false, error }) });
    const refused = await bridge
      .addFiles({ files: [{ name: 'a.txt', base64: '' }] })
      .catch((thrown: unknown) => thrown);
    expect(refused).toBeInstanceOf(BridgeError);
    expect(refused).toMatchObject(error);
  });

  it('can be awaited by mistake without calling anything', async () => {
    const bridge = connect({ call: () => Promise.reject(new Error('called')) });
    await expect(Promise.resolve(bridge)).resolves.toBe(bridge);
  });
});

describe('asBridgeError', () => {
  it('keeps what a stray error said in the hint', () => {
    expect(asBridgeError(new TypeError('x is undefined'))).toMatchObject({
      code: 'fault',
      hint: 'Details: x is undefined',
    });
  });
});
