import { describe, expect, it } from 'vitest';
import { Journal } from './journal.svelte.ts';
import { Messages } from './messages.svelte.ts';

function scene() {
  const messages = new Messages();
  const journal = new Journal(messages);
  const log: string[] = [];
  const deed = (what: string, slow = 0) => ({
    what,
    undo: async () => {
      await new Promise((done) => setTimeout(done, slow));
      log.push(`-${what}`);
    },
    redo: async () => void log.push(`+${what}`),
  });
  return { messages, journal, log, deed };
}

describe('the journal', () => {
  it('takes back and does again in order, however fast it is asked', async () => {
    const { journal, log, deed } = scene();
    journal.record(deed('a'));
    journal.record(deed('b', 20));
    await Promise.all([journal.undo(), journal.undo(), journal.redo()]);
    expect(log).toEqual(['-b', '-a', '+a']);
    expect([journal.last?.what, journal.next?.what]).toEqual(['a', 'b']);
  });

  it('is under way while a deed is taken back, so that a key pressed meanwhile is not lost', async () => {
    const { journal, log, deed } = scene();
    journal.record(deed('a', 200));
    const undone = journal.undo();
    await expect.poll(() => journal.last).toBeNull();
    expect([journal.next, journal.underWay]).toEqual([null, true]);
    await Promise.all([undone, journal.redo()]);
    expect(log).toEqual(['-a', '+a']);
    expect(journal.underWay).toBe(false);
  });

  it('forgets what was undone when something new is done', async () => {
    const { journal, log, deed, messages } = scene();
    journal.record(deed('a'));
    await journal.undo();
    journal.record(deed('c'));
    await journal.redo();
    expect(log).toEqual(['-a']);
    expect(messages.announcement).toContain('nothing to do again');
  });

  it('takes back one from the middle once only', async () => {
    const { journal, log, deed } = scene();
    const first = deed('a');
    journal.record(first);
    journal.record(deed('b'));
    await journal.undo(first);
    await journal.undo(first);
    expect(log).toEqual(['-a']);
    expect(journal.last?.what).toBe('b');
  });

  it('drops a deed that cannot be taken back, and says why', async () => {
    const { journal, messages, deed, log } = scene();
    journal.record(deed('a'));
    journal.record({
      what: 'b',
      undo: () => Promise.reject(new Error('gone')),
      redo: async () => {},
    });
    await journal.undo();
    expect(messages.toasts.list.map((toast) => toast.tone)).toEqual(['error']);
    expect(journal.next).toBeNull();
    await journal.undo();
    expect(log).toEqual(['-a']);
  });
});
