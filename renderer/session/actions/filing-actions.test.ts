import { beforeEach, describe, expect, it } from 'vitest';
import type { Answer, Transport } from '../../../electron/bridge/contract.ts';
import { connect } from '../../bridge/client.ts';
import { Library } from '../library/library.svelte.ts';
import { erasedInWords, FilingActions } from './filing-actions.svelte.ts';
import { Journal } from '../changes/journal.svelte.ts';
import { LibraryChanges } from '../open-texts/library-changes.ts';
import { Messages } from '../changes/messages.svelte.ts';
import { Saves } from '../changes/saves.svelte.ts';
import type { OpenTexts } from '../open-texts/open-texts.svelte.ts';

let calls: (readonly [string, unknown])[];
let answers: Record<string, (input: never) => unknown>;
let orders: FilingActions;
let journal: Journal;

beforeEach(() => {
  calls = [];
  answers = {
    overview: () => ({
      sources: [],
      passages: [],
      comparisons: [],
      filing: { tags: [], collections: [], searches: [] },
      settings: {},
    }),
    trash: () => [],
  };
  const transport: Transport = {
    call: async (name, input): Promise<Answer<unknown>> => {
      if (name !== 'overview') calls.push([name, input]);
      return { ok: true, value: answers[name]?.(input as never) ?? null };
    },
  };
  const bridge = connect(transport);
  const messages = new Messages();
  journal = new Journal(messages);
  const openTexts = { dropMissing: () => Promise.resolve(), open: null } as unknown as OpenTexts;
  orders = new FilingActions(
    new LibraryChanges({
      bridge,
      library: new Library(bridge),
      saves: new Saves(),
      messages,
      openTexts,
      journal,
    }),
  );
});

describe('filing', () => {
  it('takes back what really changed, and does it again', async () => {
    answers['tagSources'] = ({ add, remove }: { add: string[]; remove: string[] }) => ({
      added: add.filter((id) => id !== 'had it'),
      removed: remove,
    });
    await orders.refile([{ kind: 'tag', id: 't', add: ['a', 'had it'], remove: [] }], 'Filed 2 sources');
    await journal.undo();
    await journal.redo();
    expect(calls).toEqual([
      ['tagSources', { tag: 't', add: ['a', 'had it'], remove: [] }],
      ['tagSources', { tag: 't', add: [], remove: ['a'] }],
      ['tagSources', { tag: 't', add: ['a'], remove: [] }],
    ]);
  });

  it('leaves nothing to take back where nothing changed', async () => {
    answers['collectSources'] = () => ({ added: [], removed: [] });
    await orders.refile([{ kind: 'collection', id: 'c', add: ['a'], remove: [] }], 'Filed');
    expect(journal.last).toBeNull();
  });

  it('a tag that was made is gone by undo and back by redo; one that was changed is as before', async () => {
    answers['saveTag'] = (tag: object) => ({ id: 't', sources: [], ...tag });
    answers['restoreTag'] = () => ({ id: 't' });
    const made = await orders.saveTag(null, 'Read', 'green');
    await journal.undo();
    await journal.redo();
    await orders.saveTag(made, 'Seen', 'blue');
    await journal.undo();
    expect(calls).toEqual([
      ['saveTag', { name: 'Read', colour: 'green' }],
      ['deleteTag', { id: 't' }],
      ['restoreTag', { id: 't' }],
      ['saveTag', { id: 't', name: 'Seen', colour: 'blue' }],
      ['saveTag', { id: 't', name: 'Read', colour: 'green' }],
    ]);
  });

  it('what comes back from the trash goes there again by undo; an emptied one leaves nothing to undo', async () => {
    await orders.restore({ kind: 'version', id: 'v', title: 'One', deletedAt: '' }, 'One');
    await journal.undo();
    expect(calls.filter(([name]) => name !== 'trash')).toEqual([
      ['restoreVersion', { versionId: 'v' }],
      ['deleteVersion', { versionId: 'v' }],
    ]);
    await journal.redo();
    await orders.emptyTrash();
    expect([journal.last, journal.next]).toEqual([null, null]);
  });
});

it('says what an emptied trash took along, and what it could not reach', () => {
  const words = erasedInWords({
    sources: 1,
    comparisons: 2,
    backups: 3,
    backupsRemoved: 1,
    remaining: ['library.version-3.sqlite'],
  });
  expect(words.join(' ')).toMatch(
    /1 source, 2 comparisons.*3 backups.*1 backup could not be read.*version-3/,
  );
  expect(words.at(-1)).toContain('exported');
});
