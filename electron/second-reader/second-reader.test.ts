import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { questionKey, type Question } from '../../engine/second-reader/index.ts';
import type { ReadingState } from '../bridge/contract.ts';
import { Refusal } from '../errors.ts';
import { isLockedWithPassphrase, PASSPHRASE_FILE } from '../library/passphrase.ts';
import { answerFolder, openAnswerCache, type KeptAnswer } from './answer-cache.ts';
import { isOnBattery } from './battery.ts';
import { startFakeModel, type FakeModel } from './fake-model.test-data.ts';
import { sessionKeys } from './keys.ts';
import { Reading } from './reading.ts';
import { SecondReader, type SecondReaderOptions } from './second-reader.ts';

let fake: FakeModel;
let folder: string;
const readers: SecondReader[] = [];
beforeEach(async () => {
  fake = await startFakeModel();
  folder = mkdtempSync(path.join(tmpdir(), 'variorum-reader-'));
});
afterEach(async () => {
  for (const reader of readers.splice(0)) reader.close();
  await fake.close();
  rmSync(folder, { recursive: true, force: true });
});

function open(more: Partial<SecondReaderOptions> = {}): SecondReader {
  const reader = new SecondReader({
    libraryFolder: folder,
    isLocked: () => false,
    onBattery: () => null,
    ...more,
  });
  readers.push(reader);
  return reader;
}
function opened(more: Partial<SecondReaderOptions> = {}): SecondReader {
  const reader = open(more);
  reader.saveSecondReader({ on: true, address: fake.address, model: 'tiny' });
  return reader;
}
const question = (number: number): Question => ({
  kind: 'compare',
  passages: [
    {
      text: `Fire crews said that ${number} people were hurt.`,
      marked: [{ start: 21, end: 21 + String(number).length }],
    },
    { text: 'Fire crews said that forty people were hurt.', marked: [{ start: 21, end: 26 }] },
  ],
});
const questions = (count: number) => Array.from({ length: count }, (_, at) => question(at + 100));
const GOOD = JSON.stringify({
  one_thing: 'yes',
  relation: 'conflict',
  words: [
    { passage: 1, words: 'people' },
    { passage: 2, words: 'people' },
  ],
  reason: 'They differ.',
});
const ENDED = new Set(['done', 'cancelled', 'limit of tokens', 'limit of time', 'failed']);
async function until(reader: SecondReader, holds: (state: ReadingState) => boolean): Promise<ReadingState> {
  for (;;) {
    const state = reader.readingState({ comparison: 'c1', from: 0 })!;
    if (holds(state)) return state;
    await setTimeout(5);
  }
}
const ended = (reader: SecondReader) => until(reader, ({ standing }) => ENDED.has(standing));
const start = (reader: SecondReader, asked: readonly Question[], onlyKnown = false) =>
  reader.startReading({ comparison: 'c1', questions: asked, onlyKnown });
const completions = () => fake.requests.filter(({ path: at }) => at === '/v1/chat/completions').length;
const codeOf = (work: () => unknown) => {
  try {
    work();
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
  return 'nothing was refused';
};

describe('a reading', () => {
  it('asks one question at a time, in order, and tells how far it is', async () => {
    const reader = opened();
    fake.delayMs = 5;
    expect(start(reader, questions(4))).toMatchObject({ standing: 'reading', total: 4, answered: 0 });
    const state = await ended(reader);
    expect(state).toMatchObject({
      standing: 'done',
      total: 4,
      answered: 4,
      known: 0,
      thrownAway: 0,
      tokens: 400,
      fault: null,
    });
    expect(state.answers.map(({ id }) => id)).toEqual(questions(4).map(questionKey));
    expect(state.answers[0]).toMatchObject({ read: { believed: true }, reported: 'tiny:q4, fp1' });
    expect(reader.readingState({ comparison: 'c1', from: 3 })!.answers).toHaveLength(1);
    expect(fake.mostAtOnce()).toBe(1);
    expect(reader.readingState({ comparison: 'other', from: 0 })).toBeNull();
  });

  it('asks several at one time where that is chosen, and two comparisons share the turns', async () => {
    const reader = opened();
    fake.delayMs = 20;
    reader.startReading({
      comparison: 'c2',
      questions: questions(3).map((one) => ({ ...one, kind: 'report' })),
      onlyKnown: false,
    });
    start(reader, questions(3));
    await ended(reader);
    expect(fake.mostAtOnce()).toBe(1);
    reader.saveSecondReader({ atOnce: 3 });
    start(reader, questions(12).slice(3));
    await ended(reader);
    expect(fake.mostAtOnce()).toBeGreaterThan(1);
    expect(fake.mostAtOnce()).toBeLessThanOrEqual(3);
  });

  it('asks nothing twice: not again, not after a restart, not where only what is known is wanted', async () => {
    const reader = opened();
    start(reader, questions(3));
    const first = await ended(reader);
    expect(start(open(), questions(3), true)).toMatchObject({ standing: 'done', answered: 3, known: 3 });
    start(open(), questions(4));
    const again = open();
    start(again, questions(4).slice(0, 3));
    const state = await ended(again);
    expect(state.answers).toEqual(first.answers);
    expect(completions()).toBeLessThanOrEqual(4);
    const known = open();
    expect(start(known, questions(9), true)).toMatchObject({ total: 9, known: expect.any(Number) as number });
    expect((await ended(known)).standing).toBe('done');
  });

  it('goes on where a window only looks what is known', async () => {
    const reader = opened();
    fake.delayMs = 5;
    start(reader, questions(4));
    await until(reader, ({ answered }) => answered >= 1);
    expect(start(reader, questions(4), true)).toMatchObject({ standing: 'reading', total: 4 });
    expect(await ended(reader)).toMatchObject({ standing: 'done', answered: 4, known: 0 });
  });

  it('begins anew where the texts have changed while it reads, and not where only the limit has', async () => {
    const reader = opened();
    fake.delayMs = 20;
    start(reader, questions(9));
    await until(reader, ({ answered }) => answered >= 1);
    expect(start(reader, questions(4), true)).toMatchObject({ standing: 'reading', total: 9 });
    const changed = [...questions(2), ...questions(12).slice(9)];
    expect(start(reader, changed, true)).toMatchObject({ standing: 'done', total: 5, known: expect.any(Number) as number }); // prettier-ignore
    const before = completions();
    await setTimeout(60);
    expect(completions()).toBeLessThanOrEqual(before);
  });

  it('counts what is thrown away, keeps none of it, and asks it again when it is to read again', async () => {
    const reader = opened();
    fake.behaviour = 'invents';
    start(reader, questions(2));
    const state = await ended(reader);
    expect(state).toMatchObject({ answered: 2, thrownAway: 2 });
    expect(state.answers.map(({ read }) => read)).toEqual([
      { believed: false, why: 'invented-words' },
      { believed: false, why: 'invented-words' },
    ]);
    expect(JSON.stringify(state)).not.toContain('nobody wrote');
    expect(start(reader, questions(2), true)).toMatchObject({ known: 2, thrownAway: 2 });
    expect(completions()).toBe(2);
    fake.behaviour = 'conflict';
    start(reader, questions(2));
    expect(await ended(reader)).toMatchObject({ known: 0, thrownAway: 0 });
    expect(completions()).toBe(4);
  });

  it('is paused, gone on with, cancelled at once, and gone on with later', async () => {
    const reader = opened();
    fake.delayMs = 10;
    start(reader, questions(5));
    await until(reader, ({ answered }) => answered >= 1);
    reader.pauseReading({ comparison: 'c1', paused: true });
    await setTimeout(60);
    const paused = reader.readingState({ comparison: 'c1', from: 0 })!;
    expect(paused.standing).toBe('paused');
    expect(paused.answered).toBeLessThan(5);
    await setTimeout(40);
    expect(reader.readingState({ comparison: 'c1', from: 0 })!.answered).toBe(paused.answered);
    reader.pauseReading({ comparison: 'c1', paused: false });
    await until(reader, ({ answered }) => answered > paused.answered);
    fake.behaviour = 'silent';
    reader.cancelReading({ comparison: 'c1' });
    const cancelled = await ended(reader);
    expect(cancelled).toMatchObject({ standing: 'cancelled', fault: null });
    fake.behaviour = 'conflict';
    fake.delayMs = 0;
    expect(start(reader, questions(5)).known).toBeGreaterThanOrEqual(cancelled.answered);
    expect(await ended(reader)).toMatchObject({ standing: 'done', answered: 5 });
  });

  it('keeps its limits: of questions, of tokens', async () => {
    const reader = opened();
    reader.saveSecondReader({ mostQuestions: 3 });
    start(reader, questions(9));
    expect(await ended(reader)).toMatchObject({ standing: 'done', total: 3, answered: 3 });
    reader.saveSecondReader({ mostQuestions: 60, mostTokens: 1_000 });
    start(reader, questions(40).slice(9));
    expect(await ended(reader)).toMatchObject({ standing: 'limit of tokens', answered: 10, tokens: 1_000 });
  });

  it('keeps its limit of time, and is gone on with', async () => {
    const reading = (mostMs: number, answersAfterMs: number) =>
      new Reading(
        {
          questions: questions(3),
          asked: { model: 'tiny', host: '127.0.0.1:1' },
          cache: openAnswerCache(answerFolder(folder)),
          ask: async (_question, signal) => {
            await setTimeout(answersAfterMs, null, { signal });
            return { answer: GOOD, reported: null, settings: { temperature: 0, seed: 7, structured: true }, tokens: 1, seconds: 1 }; // prettier-ignore
          },
          mostTokens: 1_000,
          mostMs,
          atOnce: 1,
          mustWait: () => false,
          instant: () => '2026-01-02T03:04:05.000Z',
        },
        false,
      );
    // An answer that does not come is not waited for beyond it.
    const short = reading(20, 600_000);
    await short.ended;
    expect(short.state(0)).toMatchObject({ standing: 'limit of time', answered: 0, fault: null });
    const rest = reading(60_000, 1);
    await rest.ended;
    expect(rest.state(0)).toMatchObject({ standing: 'done', answered: 3, known: 0 });
  });

  it('tells what is known without asking or beginning anything, and nothing while it is off', async () => {
    const reader = opened();
    start(reader, questions(2));
    const { answers } = await ended(reader);
    const before = completions();
    expect(reader.knownAnswers({ questions: questions(5) })).toEqual(answers);
    expect(completions()).toBe(before);
    reader.saveSecondReader({ on: false });
    expect(reader.knownAnswers({ questions: questions(5) })).toEqual([]);
  });

  it('ends with a message where the server is gone, refuses, or fails three times in a row, and can be gone on with', async () => {
    const reader = opened();
    fake.behaviour = 'web-page';
    start(reader, questions(9));
    expect(await ended(reader)).toMatchObject({
      standing: 'failed',
      answered: 0,
      fault: { code: 'reader-answer' },
    });
    expect(completions()).toBe(3);
    fake.behaviour = { status: 401, message: 'no key' };
    start(reader, questions(9));
    expect(await ended(reader)).toMatchObject({ standing: 'failed', fault: { code: 'reader-refused' } });
    expect(completions()).toBe(4);
    fake.behaviour = 'conflict';
    start(reader, questions(2));
    expect(await ended(reader)).toMatchObject({ standing: 'done', answered: 2, fault: null });
    await fake.close();
    start(reader, questions(3));
    expect(await ended(reader)).toMatchObject({
      standing: 'failed',
      answered: 2,
      known: 2,
      fault: { code: 'reader-unreachable' },
    });
  });

  it('goes on after a question that cannot be answered, and ends at three in a row', async () => {
    const asked: number[] = [];
    const reader = (fails: readonly number[]) =>
      new Reading(
        {
          questions: questions(6),
          asked: { model: 'tiny', host: '127.0.0.1:1' },
          cache: openAnswerCache(mkdtempSync(path.join(folder, 'answers-'))),
          ask: async (one) => {
            const at = questions(6).findIndex((other) => questionKey(other) === questionKey(one));
            asked.push(at);
            if (fails.includes(at)) throw new Refusal('reader-failed', { host: '127.0.0.1:1', status: 500, detail: '' });
            return { answer: GOOD, reported: null, settings: { temperature: 0, seed: 7, structured: true }, tokens: 1, seconds: 1 };
          },
          mostTokens: 1_000,
          atOnce: 1,
          mustWait: () => false,
          instant: () => '2026-01-02T03:04:05.000Z',
        },
        false,
      ); // prettier-ignore
    const some = reader([1, 2, 4]);
    await some.ended;
    expect(some.state(0)).toMatchObject({ standing: 'done', answered: 3, fault: { code: 'reader-failed' } });
    asked.length = 0;
    const none = reader([1, 2, 3]);
    await none.ended;
    expect(none.state(0)).toMatchObject({ standing: 'failed', answered: 1 });
    expect(asked).toEqual([0, 1, 2, 3]);
  });

  it('gives a server up that is silent from the first, or twice in a row after an answer, and asks those questions last when it goes on', async () => {
    const asked: Question[] = [];
    const reader = (silentFor: (question: Question) => boolean, askLast?: ReadonlySet<string>) =>
      new Reading(
        {
          questions: questions(5),
          asked: { model: 'tiny', host: '127.0.0.1:1' },
          cache: openAnswerCache(answerFolder(folder)),
          ask: async (one) => {
            asked.push(one);
            if (silentFor(one)) throw new Refusal('reader-too-long', { host: '127.0.0.1:1', seconds: 120 });
            return { answer: GOOD, reported: null, settings: { temperature: 0, seed: 7, structured: true }, tokens: 1, seconds: 1 }; // prettier-ignore
          },
          mostTokens: 1_000,
          atOnce: 1,
          mustWait: () => false,
          instant: () => '2026-01-02T03:04:05.000Z',
          ...(askLast && { askLast }),
        },
        false,
      );
    const silent = reader(() => true);
    await silent.ended;
    expect(asked).toHaveLength(1);
    const hard = questions(5).slice(1, 3).map(questionKey);
    asked.length = 0;
    const first = reader((one) => hard.includes(questionKey(one)));
    await first.ended;
    expect(first.state(0)).toMatchObject({
      standing: 'failed',
      answered: 1,
      fault: { code: 'reader-too-long' },
    });
    expect([...first.unanswered]).toEqual(hard);
    asked.length = 0;
    const again = reader((one) => hard.includes(questionKey(one)), first.unanswered);
    await again.ended;
    expect(asked.map(questionKey)).toEqual([...questions(5).slice(3).map(questionKey), ...hard]);
    expect(again.state(0)).toMatchObject({ standing: 'failed', answered: 3 });
  });

  it('waits while this computer runs on its battery, if that is wanted', async () => {
    let battery = true;
    const reader = opened({ onBattery: () => battery });
    start(reader, questions(2));
    await until(reader, ({ standing }) => standing === 'on battery');
    expect(completions()).toBe(0);
    reader.saveSecondReader({ pauseOnBattery: false });
    reader.pauseReading({ comparison: 'c1', paused: false });
    expect(await ended(reader)).toMatchObject({ standing: 'done', answered: 2 });
    battery = false;
  });

  it('is refused while it is switched off, and switching off ends it', async () => {
    expect(codeOf(() => start(open(), questions(1)))).toBe('reader-off');
    const reader = opened();
    fake.behaviour = 'silent';
    start(reader, questions(2));
    reader.saveSecondReader({ on: false });
    expect((await ended(reader)).standing).toBe('cancelled');
    expect(codeOf(() => start(reader, questions(1)))).toBe('reader-off');
    expect(codeOf(() => start(reader, questions(1), true))).toBe('reader-off');
  });
});

describe('an address elsewhere', () => {
  const remote = 'https://models.example';

  it('is sent nothing before its user agreed to it by name, in this library', async () => {
    const reader = open();
    expect(reader.saveSecondReader({ on: true, address: remote, model: 'tiny' })).toMatchObject({
      host: 'models.example',
      isRemote: true,
      isEncrypted: true,
      consent: 'wanted',
      consentAt: null,
    });
    expect(codeOf(() => start(reader, questions(1)))).toBe('reader-consent');
    await expect(reader.tryReader()).rejects.toMatchObject({ code: 'reader-consent' });
    expect(codeOf(() => reader.readerModels())).toBe('reader-consent');
    expect(codeOf(() => reader.consentToReader({ host: 'other.example', locked: false }))).toBe(
      'reader-address',
    );
    expect(reader.consentToReader({ host: 'models.example', locked: false }).consent).toBe('given');
    expect(open().secondReader()).toMatchObject({
      consent: 'given',
      consentAt: expect.stringMatching(/^\d{4}-/) as string,
    });
    expect(reader.saveSecondReader({ address: 'http://192.168.1.9:8080' })).toMatchObject({
      consent: 'wanted',
      isEncrypted: false,
    });
    reader.saveSecondReader({ address: remote });
    expect(reader.withdrawReaderConsent().consent).toBe('wanted');
    const elsewhere = mkdtempSync(path.join(tmpdir(), 'variorum-reader-'));
    const other = open({ libraryFolder: elsewhere });
    expect(other.saveSecondReader({ on: true, address: remote }).consent).toBe('wanted');
    rmSync(elsewhere, { recursive: true });
  });

  it('needs a second consent for a locked library', () => {
    let locked = false;
    const isLocked = () => locked;
    const reader = open({ isLocked });
    reader.saveSecondReader({ on: true, address: remote, model: 'tiny' });
    reader.consentToReader({ host: 'models.example', locked: true });
    expect(reader.secondReader().consent).toBe('given');
    locked = true;
    expect(reader.secondReader().consent).toBe('wanted for a locked library');
    expect(open({ isLocked }).secondReader().consent).toBe('wanted for a locked library');
    expect(codeOf(() => start(reader, questions(1)))).toBe('reader-consent');
    reader.consentToReader({ host: 'models.example', locked: false });
    expect(reader.secondReader().consent).toBe('wanted for a locked library');
    expect(reader.consentToReader({ host: 'models.example', locked: true }).consent).toBe('given');
    expect(open({ isLocked }).secondReader().consent).toBe('given');
  });

  it('needs it from the moment on at which the lock lies in the folder of the library', async () => {
    const isLocked = () => isLockedWithPassphrase(folder);
    const reader = open({ isLocked });
    reader.saveSecondReader({ on: true, address: remote, model: 'tiny' });
    expect(reader.consentToReader({ host: 'models.example', locked: true }).consent).toBe('given');
    writeFileSync(path.join(folder, PASSPHRASE_FILE), '{}');
    expect(reader.secondReader().consent).toBe('wanted for a locked library');
    expect(codeOf(() => start(reader, questions(1)))).toBe('reader-consent');
    await expect(reader.tryReader()).rejects.toMatchObject({ code: 'reader-consent' });
    expect(codeOf(() => reader.readerModels())).toBe('reader-consent');
    expect(reader.consentToReader({ host: 'models.example', locked: true }).consent).toBe('given');
    // A model on this computer needs none.
    expect(reader.saveSecondReader({ address: fake.address }).consent).toBe('not needed');
    start(reader, questions(1));
    await ended(reader);
    expect(fake.requests.length).toBeGreaterThan(0);
  });

  it('is not asked any more where consent is withdrawn in the middle, and this computer needs none', async () => {
    const reader = opened();
    expect(reader.secondReader()).toMatchObject({ isRemote: false, consent: 'not needed' });
    fake.delayMs = 10;
    start(reader, questions(5));
    await until(reader, ({ answered }) => answered >= 1);
    reader.withdrawReaderConsent();
    expect((await ended(reader)).standing).toBe('cancelled');
  });
});

describe('what is kept', () => {
  it('holds no key, and none is told back', async () => {
    const keys = sessionKeys();
    const reader = opened({ keys });
    expect(reader.saveReaderKey({ key: 'sk-secret' }).key).toEqual({ held: true, kept: 'session' });
    start(reader, questions(1));
    await ended(reader);
    expect(fake.requests.at(-1)!.headers.authorization).toBe('Bearer sk-secret');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => path.join(folder, name))
      .filter((name) => statSync(name).isFile());
    expect(files.length).toBeGreaterThan(1);
    for (const file of files) {
      expect(readFileSync(file, 'utf8')).not.toContain('sk-secret');
      if (process.platform !== 'win32') expect(statSync(file).mode & 0o077).toBe(0);
    }
    expect(JSON.stringify(reader.secondReader())).not.toContain('sk-secret');
    // A key goes to the server that it was given for, and to no other.
    const other = await startFakeModel();
    reader.saveSecondReader({ address: other.address });
    expect(reader.secondReader().key.held).toBe(false);
    await reader.tryReader();
    expect(other.requests.at(-1)!.headers.authorization).toBeUndefined();
    await other.close();
    reader.saveSecondReader({ address: fake.address });
    expect(reader.saveReaderKey({ key: '' }).key.held).toBe(false);
  });

  it('is off where the file of the choices is damaged or forged', () => {
    writeFileSync(
      path.join(folder, 'second-reader.json'),
      '{"choices": {"on": "yes", "address": 3, "model": "tiny", "atOnce": 1e9, "minutes": -1}, "consents": [{"host": 1}]}',
    );
    expect(open().secondReader()).toMatchObject({
      choices: { on: false, address: '', model: 'tiny', atOnce: 1, minutes: 60 },
      consent: 'not needed',
    });
    writeFileSync(path.join(folder, 'second-reader.json'), 'no');
    expect(open().secondReader().choices.on).toBe(false);
    expect(codeOf(() => open().saveSecondReader({ address: 'http://me:word@127.0.0.1' }))).toBe(
      'reader-address',
    );
  });

  it('is thrown away with the words that are erased', async () => {
    const reader = opened();
    start(reader, questions(2));
    await ended(reader);
    expect(existsSync(answerFolder(folder))).toBe(true);
    reader.forgetAnswers();
    expect(existsSync(answerFolder(folder))).toBe(false);
    expect(start(reader, questions(2), true).known).toBe(0);
  });

  it('is tried on made-up words alone', async () => {
    const reader = opened();
    expect(await reader.tryReader()).toMatchObject({
      verdict: 'conflict',
      reported: 'tiny:q4, fp1',
      structured: true,
      tokens: 100,
    });
    fake.behaviour = 'html';
    const tried = await reader.tryReader();
    expect(tried).toMatchObject({ verdict: 'no-json' });
    expect(tried.answer).toContain('<img');
    expect(await reader.readerModels()).toEqual(['tiny', 'other']);
    expect(await open({ ports: [fake.port] }).findReaders()).toHaveLength(1);
  });
});

describe('the cache of answers', () => {
  const tiny = { model: 'tiny', host: '127.0.0.1:1' };
  const kept: KeptAnswer = {
    answer: '{"x": 1}',
    reported: null,
    settings: { temperature: 0, seed: 7, structured: true },
    tokens: 1,
    seconds: 1,
    at: '2026-01-02T03:04:05.000Z',
  };

  it('tells models and questions apart, and takes nothing for an answer that is none', () => {
    const cache = openAnswerCache(answerFolder(folder));
    cache.put(tiny, question(1), kept);
    expect(cache.get(tiny, question(1))).toEqual(kept);
    cache.put(tiny, question(3), { ...kept, estimated: true });
    expect(cache.get(tiny, question(3))?.estimated).toBe(true);
    expect(cache.get({ ...tiny, model: 'other' }, question(1))).toBeNull();
    expect(cache.get({ ...tiny, host: '127.0.0.1:2' }, question(1))).toBeNull();
    expect(cache.get(tiny, question(2))).toBeNull();
    expect(cache.get(tiny, { ...question(1), kind: 'report' })).toBeNull();
    const [name] = readdirSync(answerFolder(folder));
    for (const damaged of [
      '',
      'no',
      'null',
      '[]',
      '{"answer": 3}',
      JSON.stringify({ ...kept, at: 'soon' }),
    ]) {
      writeFileSync(path.join(answerFolder(folder), name!), damaged);
      expect(cache.get(tiny, question(1))).toBeNull();
    }
  });

  it('stays within its bounds, and can be thrown away at any time', () => {
    const cache = openAnswerCache(answerFolder(folder), { mostBytes: 20_000, lookEvery: 1 });
    for (let at = 0; at < 40; at += 1) cache.put(tiny, question(at), { ...kept, answer: 'x'.repeat(1_000) });
    const size = readdirSync(answerFolder(folder)).reduce(
      (sum, name) => sum + statSync(path.join(answerFolder(folder), name)).size,
      0,
    );
    expect(size).toBeLessThanOrEqual(21_500);
    expect(cache.get(tiny, question(39))).not.toBeNull();
    cache.clear();
    expect(cache.get(tiny, question(39))).toBeNull();
    cache.put(tiny, question(1), kept);
    expect(cache.get(tiny, question(1))).toEqual(kept);
  });
});

describe('whether a computer runs on its battery', () => {
  it('is told by Linux, and unknown where it is not told', async () => {
    const { mkdirSync } = await import('node:fs');
    const supply = (name: string, facts: Record<string, string>) => {
      mkdirSync(path.join(folder, name), { recursive: true });
      for (const [fact, value] of Object.entries(facts))
        writeFileSync(path.join(folder, name, fact), `${value}\n`);
    };
    expect(isOnBattery(path.join(folder, 'nothing'))).toBeNull();
    expect(isOnBattery(folder)).toBeNull();
    supply('AC', { type: 'Mains', online: '0' });
    expect(isOnBattery(folder)).toBe(false);
    supply('mouse', { type: 'Battery', scope: 'Device', status: 'Discharging' });
    expect(isOnBattery(folder)).toBe(false);
    supply('BAT0', { type: 'Battery', status: 'Discharging' });
    expect(isOnBattery(folder)).toBe(true);
    supply('AC', { type: 'Mains', online: '1' });
    expect(isOnBattery(folder)).toBe(false);
  });
});
