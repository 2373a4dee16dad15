import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Note } from '../../../electron/bridge/contract.ts';
import { BridgeError } from '../../bridge/client.ts';
import { NoteDraft } from './note-draft.svelte.ts';

/** A library with one note that other windows can change. */
function library(markdown = '') {
  let note: Note = { markdown, revision: 0 };
  const failures: BridgeError[] = [];
  let refuseWith: string | null = null;
  const store = {
    save: async (words: string, revision: number) => {
      if (refuseWith) throw new BridgeError({ code: refuseWith, message: 'No.', hint: '' });
      if (revision !== note.revision)
        throw new BridgeError({ code: 'note-changed-elsewhere', message: 'No.', hint: '' });
      return (note = { markdown: words, revision: revision + 1 });
    },
    load: async () => note,
    failed: (error: BridgeError) => void failures.push(error),
  };
  return {
    store,
    failures,
    get note() {
      return note;
    },
    changeElsewhere: (words: string) => (note = { markdown: words, revision: note.revision + 1 }),
    refuse: (code: string | null) => (refuseWith = code),
  };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('NoteDraft', () => {
  it('saves when typing rests, once for many changes', async () => {
    const shelf = library();
    const draft = new NoteDraft(shelf.note, shelf.store);
    for (const words of ['a', 'ab', 'abc']) draft.change(words);
    expect(shelf.note.markdown).toBe('');
    expect(draft.unsaved).toBe(true);
    await vi.advanceTimersByTimeAsync(500);
    expect(shelf.note).toEqual({ markdown: 'abc', revision: 1 });
    expect(draft.unsaved).toBe(false);
  });

  it('saves now and then while typing goes on', async () => {
    const shelf = library();
    const draft = new NoteDraft(shelf.note, shelf.store);
    for (let written = 1; written <= 30; written += 1) {
      draft.change('x'.repeat(written));
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(shelf.note.markdown.length).toBeGreaterThanOrEqual(20);
  });

  it('saves what was typed while a save was under way', async () => {
    const shelf = library();
    const draft = new NoteDraft(shelf.note, shelf.store);
    draft.change('first');
    const flushed = draft.flush();
    draft.change('first, second');
    await flushed;
    expect(shelf.note).toEqual({ markdown: 'first, second', revision: 2 });
  });

  it('keeps both texts when the note was changed elsewhere', async () => {
    const shelf = library('old');
    const draft = new NoteDraft(shelf.note, shelf.store);
    shelf.changeElsewhere('theirs');
    draft.change('mine');
    await draft.flush();
    expect(draft.conflict?.markdown).toBe('theirs');
    expect(draft.markdown).toBe('mine');
    expect(shelf.note.markdown).toBe('theirs');

    expect(draft.merged).toBe('mine\n\ntheirs');
    await draft.settle(draft.merged);
    expect(draft.conflict).toBeNull();
    expect(shelf.note.markdown).toBe('mine\n\ntheirs');
  });

  it('keeps the words when a save fails, and saves them next time', async () => {
    const shelf = library();
    const draft = new NoteDraft(shelf.note, shelf.store);
    shelf.refuse('library-unwritable');
    draft.change('kept');
    await draft.flush();
    expect(shelf.failures.map((error) => error.code)).toEqual(['library-unwritable']);
    expect(draft.markdown).toBe('kept');

    shelf.refuse(null);
    await draft.flush();
    expect(shelf.note.markdown).toBe('kept');
  });

  it('appends a block after a blank line', () => {
    const shelf = library('# Note\n');
    const draft = new NoteDraft(shelf.note, shelf.store);
    draft.append('> quoted\n');
    expect(draft.markdown).toBe('# Note\n\n> quoted\n');
  });

  it('closes a fence that was left open before a block, which else would be code', () => {
    const shelf = library('# Note\n\n~~~\nleft open\n');
    const draft = new NoteDraft(shelf.note, shelf.store);
    draft.append('> quoted\n');
    expect(draft.markdown).toBe('# Note\n\n~~~\nleft open\n~~~\n\n> quoted\n');
  });

  it('takes a block away from its end again, unless more was written', () => {
    const shelf = library('# Note\n');
    const draft = new NoteDraft(shelf.note, shelf.store);
    draft.append('> quoted\n');
    draft.append('> second\n');
    expect(draft.dropEnd('> quoted\n')).toBe(false);
    expect(draft.dropEnd('> second\n')).toBe(true);
    expect(draft.markdown).toBe('# Note\n\n> quoted');
  });
});
