import { describe, expect, it, vi } from 'vitest';
import type { ReaderState, ReadingState } from '../../../electron/bridge/contract.ts';
import { compare } from '../../../engine/index.ts';
import { nominationsOf, readAnswer } from '../../../engine/second-reader/index.ts';
import type { Bridge } from '../../bridge/client.ts';
import type { OpenComparison } from '../comparison/open-comparison.svelte.ts';
import { EVERY_FINDING, filterOf, inOrder, passes } from '../comparison/finding-filter.ts';
import { Messages } from '../changes/messages.svelte.ts';
import { ReaderActions } from './reader-actions.svelte.ts';

const texts = [
  {
    id: 'a',
    text: 'The mill of Kell burned on Friday. Fire crews said that 14 people were hurt.',
    language: 'en',
  },
  {
    id: 'b',
    text: 'Fire destroyed the mill of Kell on Friday. Fire crews said that 41 people were hurt.',
    language: 'en',
  },
];
const result = compare(texts);
const words = new Map(texts.map(({ id, text }) => [id, text]));
const [first] = nominationsOf(result, words);
const answer = {
  id: first!.id,
  read: readAnswer(first!.question, JSON.stringify({ one_thing: 'yes', relation: 'conflict', reason: 'So.', words: first!.question.passages.map(({ text, marked: [mark] }, at) => ({ passage: at + 1, words: text.slice(mark!.start, mark!.end) })) })),
  reported: null,
  at: '2026-03-04T05:06:07.000Z',
  settings: { temperature: 0, seed: 7, structured: true },
  tokens: 1,
  seconds: 1,
}; // prettier-ignore
const state = (on: boolean): ReaderState => ({
  choices: { on, address: 'http://127.0.0.1:1', model: 'tiny', mostQuestions: 60, mostTokens: 1_000, seconds: 5, minutes: 60, atOnce: 1, pauseOnBattery: true },
  host: '127.0.0.1:1',
  isRemote: false,
  isEncrypted: false,
  consent: 'not needed',
  consentAt: null,
  key: { held: false, kept: 'session' },
}); // prettier-ignore
const reading = (standing: ReadingState['standing'], answers: ReadingState['answers']): ReadingState => ({ standing, total: 3, answered: answers.length, known: 0, thrownAway: 0, tokens: 0, fault: null, answers }); // prettier-ignore

function opened(on: boolean, answers: { start: ReadingState; then: ReadingState }, after = state(false)) {
  const calls: { name: string; input: unknown }[] = [];
  const replies: Record<string, () => unknown> = {
    secondReader: () => state(on),
    saveSecondReader: () => after,
    startReading: () => answers.start,
    readingState: () => answers.then,
    knownAnswers: () => [answer],
  };
  const bridge = new Proxy({} as Bridge, {
    get: (_, name) => async (input: unknown) => {
      calls.push({ name: String(name), input });
      return replies[String(name)]!();
    },
  });
  const open = { id: 'c1', result, words, secondReading: null } as unknown as OpenComparison;
  const messages = new Messages();
  return { calls, open, messages, reader: new ReaderActions(bridge, messages) };
}

describe('the second reader in the window', () => {
  it('asks nothing while it is off', async () => {
    const { reader, open, calls } = opened(false, { start: reading('done', []), then: reading('done', []) });
    await reader.load();
    await reader.lookUp(open);
    expect(calls.map(({ name }) => name)).toEqual(['secondReader']);
    expect([reader.isOn, open.secondReading]).toEqual([false, null]);
  });

  it('shows what is known of a comparison that is opened, and asks for nothing new', async () => {
    const { reader, open, calls } = opened(true, {
      start: reading('done', [answer]),
      then: reading('done', []),
    });
    await reader.load();
    await reader.lookUp(open);
    expect(calls.at(-1)).toMatchObject({
      name: 'startReading',
      input: { comparison: 'c1', onlyKnown: true },
    });
    expect(open.secondReading?.verdicts).toMatchObject([{ finding: first!.finding, verdict: 'agrees' }]);
    await reader.save({ on: false });
    await reader.lookUp(open);
    expect(open.secondReading).toBeNull();
  });

  it('tells what is known of a comparison that is not open, for exports of several', async () => {
    const { reader, open, calls } = opened(true, { start: reading('done', []), then: reading('done', []) });
    expect(await reader.known(result, words)).toBeNull();
    await reader.load();
    expect((await reader.known(result, words))!.verdicts).toMatchObject([{ finding: first!.finding }]);
    expect(calls.map(({ name }) => name)).toEqual(['secondReader', 'knownAnswers']);
    expect(open.secondReading).toBeNull();
  });

  it('shows what is known of another one that is set up while one reads, and nothing more of that', async () => {
    const other = { ...state(true), choices: { ...state(true).choices, address: 'http://127.0.0.1:2' } };
    const answers = { start: reading('reading', []), then: reading('reading', []) };
    const { reader, open, calls } = opened(true, answers, other);
    await reader.load();
    const under = reader.read(open);
    await vi.waitFor(() => expect(reader.readingStateOf('c1')?.standing).toBe('reading'));
    await reader.lookUp(open);
    expect(calls.map(({ name }) => name)).not.toContain('saveSecondReader');
    expect(calls.filter(({ name }) => name === 'startReading')).toHaveLength(1);
    await reader.save({ address: 'http://127.0.0.1:2' });
    answers.start = reading('done', [answer]);
    await reader.lookUp(open);
    expect(calls.at(-1)).toMatchObject({ name: 'startReading', input: { onlyKnown: true } });
    await under;
    expect(reader.readingStateOf('c1')).toMatchObject({ standing: 'done', answered: 1 });
  });

  it('has it read, and takes the answers in as they come', async () => {
    const { reader, open, calls } = opened(true, {
      start: reading('reading', []),
      then: reading('done', [answer]),
    });
    await reader.load();
    await reader.read(open);
    expect(calls.map(({ name }) => name)).toEqual(['secondReader', 'startReading', 'readingState']);
    expect(open.secondReading?.verdicts).toHaveLength(1);
    expect(reader.readingStateOf('c1')).toMatchObject({ standing: 'done', answered: 1 });
  });
});

it('failures of several comparisons are one message, the last', async () => {
  let count = 0;
  const failed = () => {
    const message = `The second reader stopped (${++count}).`;
    return { ...reading('failed', []), fault: { code: 'reader-stalled', message, hint: '' } } as ReadingState;
  };
  const { reader, open, messages } = opened(true, {
    start: reading('reading', []),
    get then() {
      return failed();
    },
  });
  await reader.load();
  await Promise.all(['1', '2', '3', '4', '5'].map((id) => reader.read({ ...open, id } as OpenComparison)));
  expect(count).toBe(5);
  expect(messages.toasts.list.map(({ message }) => message)).toEqual(['The second reader stopped (5).']);
  // It reads again: why it stopped holds no more.
  const again = reader.read(open);
  expect(messages.toasts.list).toEqual([]);
  await again;
});

describe('findings', () => {
  const number = { type: 'number', significance: 0.7 } as const;
  it('are filtered by what the second reader says', () => {
    const filter = { ...EVERY_FINDING, reader: 'same' } as const;
    expect(passes(filter, number, 'open', 'same')).toBe(true);
    expect(passes(filter, number, 'open', 'agrees')).toBe(false);
    expect(passes({ ...filter, reader: 'unread' }, number, 'open')).toBe(true);
    expect(passes(EVERY_FINDING, number, 'open', 'same')).toBe(true);
    const saved = { verdict: 'all', hiddenTypes: [], hideDismissed: false } as const;
    expect(filterOf({ ...saved, reader: 'same', byReader: true })).toEqual({
      ...EVERY_FINDING,
      reader: 'same',
      byReader: true,
    });
    expect(filterOf({ ...saved, reader: 'sorcery' })).toBe(EVERY_FINDING);
  });
  it('stand in its order only where that is asked for, and none is lost', () => {
    const said = { a: 'same', b: undefined, c: 'agrees', d: 'other' } as const;
    const order = (filter: typeof EVERY_FINDING) =>
      inOrder(filter, ['a', 'b', 'c', 'd'] as const, (one) => said[one]).join('');
    expect(order(EVERY_FINDING)).toBe('abcd');
    expect(order({ ...EVERY_FINDING, byReader: true })).toBe('cbda');
  });
});
