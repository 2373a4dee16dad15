import { describe, expect, it } from 'vitest';
import { Refusal } from '../errors.ts';
import type { Answer, CallName, Transport } from './contract.ts';
import { contract } from './contract.ts';
import type { LibraryCalls, Lockable, ReaderCalls } from './handlers.ts';
import { makeHandlers } from './handlers.ts';
import { openDoor } from './server.ts';

/** A library that answers every call with its name and what it was given, unless told otherwise. */
function fakeLibrary(answers: Partial<Record<CallName, (input: unknown) => unknown>> = {}): LibraryCalls {
  const methods = (Object.keys(contract) as CallName[]).map((name) => [
    name,
    answers[name] ?? ((input: unknown) => ({ name, input })),
  ]);
  return Object.fromEntries(methods) as LibraryCalls;
}

function open(answers: Partial<Record<CallName, (input: unknown) => unknown>> = {}, step = 0) {
  const lines: string[] = [];
  let time = 0;
  const library = fakeLibrary(answers);
  const handlers = makeHandlers(
    {
      library,
      calls: library as unknown as Lockable['calls'],
      atWork: async (work) => work(),
    },
    {
      appInfo: () => ({
        version: '1',
        way: 'browser',
        platform: 'test',
        dataFolder: '/d',
        safe: false,
        notices: [],
      }),
      diagnostics: () => ({ text: '' }),
      saveDossier: () => ({ how: 'download' }),
      addFiles: () => ({ added: [], refused: [], described: [] }),
      stopAdding: () => null,
      addAddress: () => ({ added: [], refused: [], described: [] }),
      zoteroItems: () => ({ items: [], more: false }),
      addZotero: () => ({ added: [], refused: [], described: [] }),
      textOfHtml: () => ({ text: '' }),
      reread: () => {
        throw new Refusal('no-original');
      },
      rereadPreview: () => ({ text: '' }),
      tablePreview: () => ({ columns: [], rows: [], count: 0, filled: [], guess: {} }),
      pageImage: () => null,
      emptyTrash: () => null,
      keptResult: () => null,
      keepResult: () => null,
    },
    fakeLibrary(answers) as unknown as ReaderCalls,
  );
  const door = openDoor(
    handlers,
    {
      warn: (message) => lines.push(`warn ${message}`),
      error: (message, cause) => lines.push(`error ${message}: ${String(cause)}`),
    },
    () => (time += step),
  );
  // A transport as a page has it: plain data there and back.
  const transport: Transport = {
    call: async (name, input) =>
      JSON.parse(JSON.stringify(await door.answer(name, input))) as Answer<unknown>,
  };
  return { door, transport, lines };
}

const codeOf = (answer: Answer<unknown>) => (answer.ok ? 'ok' : answer.error.code);
const messageOf = (answer: Answer<unknown>) => (answer.ok ? '' : answer.error.message);

describe('the door', () => {
  it('gives the library the checked input, trimmed as the contract says', async () => {
    const { transport } = open();
    expect(await transport.call('renamePassage', { id: 'p1', title: '  The letter ' })).toEqual({
      ok: true,
      value: { name: 'renamePassage', input: { id: 'p1', title: 'The letter' } },
    });
  });

  it('answers what the program itself knows', async () => {
    const { transport } = open();
    expect(await transport.call('appInfo', {})).toMatchObject({ ok: true, value: { version: '1' } });
    expect(await transport.call('saveDossier', { fileName: 'a.md', markdown: 'x' })).toEqual({
      ok: true,
      value: { how: 'download' },
    });
  });

  it('reaches every call of the contract', async () => {
    const { door } = open();
    for (const name of Object.keys(contract)) {
      const answer = await door.answer(name, { surprising: true });
      expect([name, codeOf(answer)]).toEqual([name, 'bad-input']);
    }
  });

  it.each([
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    '',
    'Overview',
    'overview ',
    5,
    null,
    undefined,
    {},
    ['overview'],
    Symbol('overview'),
    'x'.repeat(1_000_000),
  ])('knows no call %#', async (name) => {
    const { door, lines } = open();
    const answer = await door.answer(name, {});
    expect(codeOf(answer)).toBe('unknown-call');
    expect(messageOf(answer).length).toBeLessThan(200);
    expect(lines).toEqual([]);
  });

  it.each([
    ['comparison', {}, 'The request was not understood: “id” is missing.'],
    ['comparison', { id: 5 }, 'The request was not understood: “id” should be string, not 5.'],
    ['comparison', { id: '../etc' }, 'The request was not understood: “id” is not an id.'],
    ['comparison', null, 'The request was not understood: the input should be Object, not null.'],
    ['comparison', { id: 'a', more: 1 }, 'The request was not understood: “more” is not a known field.'],
    [
      'editSource',
      { id: 'a', metadata: { url: 'ftp://x.org/' } },
      'The request was not understood: “metadata.url” must begin with http:// or https://.',
    ],
    [
      'openComparison',
      { members: [{ kind: 'shelf', id: 'a' }] },
      'The request was not understood: “members.0.kind” should be ("version" | "passage"), not "shelf".',
    ],
  ])('says what is wrong with the input of %s: %j', async (name, input, message) => {
    const { door } = open();
    expect(await door.answer(name, input)).toMatchObject({
      ok: false,
      error: { code: 'bad-input', message },
    });
  });

  it.each([
    ['a proto key', JSON.parse('{"id":"a","__proto__":{"admin":true}}')],
    ['a constructor key', { id: 'a', constructor: { prototype: {} } }],
    ['a function', () => 'a'],
    ['an array', ['a']],
    ['a huge string', { id: 'x'.repeat(30_000_000) }],
    ['a deep nest', Array.from({ length: 5_000 }).reduce<unknown>((inner) => ({ id: inner }), 'a')],
    [
      'a throwing getter',
      Object.defineProperty({}, 'id', {
        enumerable: true,
        get() {
          throw new Refusal('bad-input', { detail: 'trap' });
        },
      }),
    ],
  ])('refuses %s in few words', async (_what, input) => {
    const { door } = open();
    const answer = await door.answer('comparison', input);
    expect(codeOf(answer)).toBe('bad-input');
    expect(messageOf(answer).length).toBeLessThan(300);
    expect(({} as { admin?: boolean }).admin).toBeUndefined();
  });

  it('takes 20 MB of a file and refuses more', async () => {
    const { door } = open();
    const files = (base64: string) => ({ files: [{ name: 'a.txt', base64 }] });
    expect(codeOf(await door.answer('addFiles', files('A'.repeat(28_000_000))))).toBe('ok');
    const refused = await door.answer('addFiles', files('A'.repeat(28_200_000)));
    expect(messageOf(refused)).toMatch(/“files\.0\.base64” should be <=28100000, not 28200000/);
  });

  it('passes a refusal on with its code, message and hint', async () => {
    const { transport, lines } = open({
      deleteSource: () => {
        throw new Refusal('not-found', { what: 'source' });
      },
    });
    expect(await transport.call('deleteSource', { id: 'gone' })).toEqual({
      ok: false,
      error: {
        code: 'not-found',
        message: 'This source is no longer in the library.',
        hint: 'It may have been deleted elsewhere. Reload the library.',
      },
    });
    expect(lines).toEqual([]);
  });

  it.each([
    ['an error', () => Promise.reject(new Error('secret path /home/me'))],
    ['a string', () => Promise.reject('secret path /home/me' as unknown as Error)],
  ])('keeps the details of a fault (%s) in the log', async (_what, fail) => {
    const { transport, lines } = open({ overview: fail });
    const answer = await transport.call('overview', {});
    expect(codeOf(answer)).toBe('fault');
    expect(JSON.stringify(answer)).not.toContain('secret');
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^error fault in overview: .*secret path/);
  });

  it('logs a call that takes more than 200 ms, and no other', async () => {
    const slow = open({}, 201);
    await slow.door.answer('overview', {});
    expect(slow.lines).toEqual(['warn overview took 201 ms']);
    const quick = open({}, 200);
    await quick.door.answer('overview', {});
    expect(quick.lines).toEqual([]);
  });
});
