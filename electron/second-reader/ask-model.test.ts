import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { builtInPair, readAnswer } from '../../engine/second-reader/index.ts';
import { Refusal } from '../errors.ts';
import { isThisComputer, readAddress } from './address.ts';
import { ModelAsker } from './ask-model.ts';
import { startFakeModel, type FakeModel } from './fake-model.test-data.ts';
import { findReaders, listModels } from './list-models.ts';

let fake: FakeModel;
beforeEach(async () => (fake = await startFakeModel()));
afterEach(() => fake.close());

const asker = (more: Partial<ConstructorParameters<typeof ModelAsker>[0]> = {}) =>
  new ModelAsker({ base: fake.address, model: 'tiny', key: null, seconds: 20, ...more });
const codeOf = async (work: Promise<unknown>) => {
  try {
    await work;
  } catch (error) {
    if (error instanceof Refusal) return `${error.code}: ${error.message}`;
    throw error;
  }
  return 'nothing was refused';
};
const asked = () => fake.requests.filter(({ path }) => path === '/v1/chat/completions');

describe('a question', () => {
  it('is asked with temperature 0, a seed and a schema, and its streamed answer is put together', async () => {
    const { answer, reported, settings, tokens } = await asker().ask(builtInPair);
    expect(readAnswer(builtInPair, answer)).toMatchObject({
      believed: true,
      answer: { relation: 'conflict' },
    });
    expect({ reported, settings, tokens }).toEqual({
      reported: 'tiny:q4, fp1',
      settings: { temperature: 0, seed: 7, structured: true },
      tokens: 100,
    });
    expect(asked()[0]!.body).toMatchObject({
      model: 'tiny',
      temperature: 0,
      seed: 7,
      stream: true,
      response_format: { type: 'json_schema', json_schema: { strict: true } },
    });
    expect(asked()[0]!.headers.authorization).toBeUndefined();
  });

  it('is told to be estimated where the server counts no tokens', async () => {
    expect((await asker().ask(builtInPair)).estimated).toBeUndefined();
    fake.refuses = ['seed'];
    const { tokens, estimated } = await asker().ask(builtInPair);
    expect(estimated).toBe(true);
    expect(tokens).toBeGreaterThan(0);
  });

  it('may be answered in one piece', async () => {
    fake.whole = true;
    expect(readAnswer(builtInPair, (await asker().ask(builtInPair)).answer).believed).toBe(true);
  });

  it('asks for less where a server takes no schema or no seed, and remembers it', async () => {
    fake.refuses = ['response_format'];
    const one = asker();
    expect((await one.ask(builtInPair)).settings).toEqual({ temperature: 0, seed: 7, structured: false });
    expect(asked()).toHaveLength(2);
    await one.ask(builtInPair);
    expect(asked()).toHaveLength(3);
    fake.refuses = ['response_format', 'seed'];
    expect((await one.ask(builtInPair)).settings).toEqual({ temperature: 0, seed: null, structured: false });
    fake.refuses = ['response_format', 'seed', 'temperature'];
    expect((await one.ask(builtInPair)).settings).toEqual({
      temperature: null,
      seed: null,
      structured: false,
    });
    expect(Object.keys(asked().at(-1)!.body).sort()).toEqual(['messages', 'model', 'stream']);
  });

  it('is asked with a schema that servers make grammars of: no bounded strings in it', async () => {
    await asker().ask(builtInPair);
    expect(JSON.stringify(asked()[0]!.body['response_format'])).not.toMatch(/"(?:min|max)Length"/);
  });

  it('may be read for longer than a stall before the first word of an answer', async () => {
    fake.behaviour = 'ponders';
    const { answer } = await asker({ stallSeconds: 0.1 }).ask(builtInPair);
    expect(readAnswer(builtInPair, answer).believed).toBe(true);
  });

  it('carries the key of its server', async () => {
    await asker({ key: 'sk-secret' }).ask(builtInPair);
    expect(asked()[0]!.headers.authorization).toBe('Bearer sk-secret');
  });

  it.each(['prose', 'html', 'echo', 'other-shape', 'invents'] as const)(
    'answered with %s is not believed',
    async (behaviour) => {
      fake.behaviour = behaviour;
      expect(readAnswer(builtInPair, (await asker().ask(builtInPair)).answer).believed).toBe(false);
    },
  );
});

describe('a server costs nothing but a message', () => {
  it.each([
    ['web-page', /^reader-answer: /],
    ['no-json-at-all', /^reader-answer: /],
    ['huge', /^reader-too-much: /],
    ['drops', /^reader-unreachable: /],
    ['redirects', /^reader-redirects: /],
    [{ errorInStream: 'out of memory' }, /^reader-failed: .*out of memory/],
    [
      { status: 401, message: 'Incorrect API key provided' },
      /^reader-refused: .*401, “Incorrect API key provided”/,
    ],
    [{ status: 429, message: 'Slow down' }, /^reader-failed: .*429/],
    [{ status: 500, message: 'a\nb\u001b[31m' }, /^reader-failed: .*500, “a b \[31m”/],
    [{ status: 400, message: 'no' }, /^reader-failed: .*400/],
  ] as const)('that does this: %j', async (behaviour, expected) => {
    fake.behaviour = behaviour;
    expect(await codeOf(asker().ask(builtInPair))).toMatch(expected);
  });

  it('that sends without an end is cut off, and what it sent is no answer', async () => {
    fake.behaviour = 'endless';
    const { answer } = await asker().ask(builtInPair);
    expect(answer.length).toBeLessThan(100_000);
    expect(readAnswer(builtInPair, answer).believed).toBe(false);
  });

  it('that is silent, drips or stalls is given up', async () => {
    fake.behaviour = 'silent';
    expect(await codeOf(asker({ seconds: 0.2 }).ask(builtInPair))).toMatch(
      /^reader-too-long: .*0\.2 seconds/,
    );
    fake.behaviour = 'drip';
    expect(await codeOf(asker({ seconds: 0.3 }).ask(builtInPair))).toMatch(/^reader-too-long/);
    fake.behaviour = 'stalls';
    expect(await codeOf(asker({ stallSeconds: 0.1 }).ask(builtInPair))).toMatch(/^reader-stalled/);
  });

  it('that is not there is named', async () => {
    const { address } = fake;
    await fake.close();
    expect(await codeOf(asker({ base: address }).ask(builtInPair))).toMatch(
      /^reader-unreachable: .*nothing answers there/,
    );
  });

  it('and is followed nowhere: another host hears nothing', async () => {
    const other = await startFakeModel();
    fake.behaviour = 'redirects';
    fake.elsewhere = `${other.address}/v1/chat/completions`;
    expect(await codeOf(asker({ key: 'sk-secret' }).ask(builtInPair))).toMatch(/^reader-redirects/);
    expect(other.requests).toEqual([]);
    await other.close();
  });

  it('and a question can be taken back', async () => {
    fake.behaviour = 'silent';
    const stop = new AbortController();
    const work = asker().ask(builtInPair, stop.signal);
    stop.abort(new Error('taken back'));
    await expect(work).rejects.toThrow('taken back');
    await expect(asker().ask(builtInPair, stop.signal)).rejects.toThrow('taken back');
  });
});

describe('a key', () => {
  const key = 'sk-proj-Ab12Cd34Ef56Gh78';
  it.each([
    { status: 401, message: `Incorrect API key provided: ${key}. ${'x'.repeat(140)}` },
    { status: 401, message: `${'x'.repeat(145)} ${key}` },
    { status: 500, message: `upstream: header Bearer ${key} was refused` },
    { status: 401, message: 'Incorrect API key provided: sk-proj-********Ef56Gh78' },
    { errorInStream: `no credit for ${key}` },
  ])('is not told again by what a server says of an error: %j', async (behaviour) => {
    fake.behaviour = behaviour;
    const said = await codeOf(asker({ key }).ask(builtInPair));
    expect(said).toMatch(/^reader-(?:refused|failed): /);
    expect(said).toContain('[key]');
    expect(said).not.toMatch(/sk-proj|Ef56Gh78/);
  });

  it.each([false, true])('nor by an answer (whole: %s)', async (whole) => {
    fake.whole = whole;
    fake.behaviour = { says: `You asked with ${key}.` };
    expect((await asker({ key }).ask(builtInPair)).answer).toBe('You asked with [key].');
  });

  it('nor by the name of a model', async () => {
    await fake.close();
    fake = await startFakeModel(`tiny-${key}`);
    expect(await listModels(fake.address, { key })).toEqual(['tiny-[key]', 'other']);
    const { reported } = await asker({ key, model: `tiny-${key}` }).ask(builtInPair);
    expect(reported).toBe('tiny-[key]:q4, fp1');
  });
});

describe('models', () => {
  it('are listed, and looked for on this computer with one request for their list and nothing else', async () => {
    expect(await listModels(fake.address)).toEqual(['tiny', 'other']);
    fake.requests.length = 0;
    const closed = await startFakeModel();
    await closed.close();
    const page = await startFakeModel();
    page.behaviour = 'web-page';
    expect(await findReaders([fake.port, closed.port, page.port])).toEqual([
      { address: fake.address, models: ['tiny', 'other'] },
    ]);
    expect(fake.requests.map(({ method, path }) => `${method} ${path}`)).toEqual(['GET /v1/models']);
    expect(await codeOf(listModels(page.address))).toMatch(/^reader-answer: .*it lists no models/);
    await page.close();
  });
});

describe('an address', () => {
  it('is read without what follows its host’s path', () => {
    expect(readAddress(' http://localhost:11434/v1/ ')).toEqual({
      base: 'http://localhost:11434',
      host: 'localhost:11434',
      isRemote: false,
      isEncrypted: false,
    });
    expect(readAddress('https://models.example/api/v1/chat/completions')).toEqual({
      base: 'https://models.example/api',
      host: 'models.example',
      isRemote: true,
      isEncrypted: true,
    });
  });
  it.each([
    '',
    'ollama',
    'localhost:1234',
    '192.168.0.9:1234',
    'http://127.0.0.1:99999',
    'any words',
    'ftp://127.0.0.1',
    'http://me:word@127.0.0.1',
    'http://127.0.0.1/?x=1',
    'file:///etc/passwd',
  ])('is not: %s', (typed) => expect(() => readAddress(typed)).toThrow(Refusal));
  it.each(['127.0.0.1', '127.8.8.8', 'localhost', '[::1]'])('%s is this computer', (host) =>
    expect(isThisComputer(host)).toBe(true),
  );
  it.each([
    '192.168.1.2',
    '10.0.0.1',
    '0.0.0.0',
    'localhost.example',
    '127.0.0.1.example',
    '[::ffff:8.8.8.8]',
    'models.example',
  ])('%s is not', (host) => expect(isThisComputer(host)).toBe(false));
});
