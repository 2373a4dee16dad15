import iconv from 'iconv-lite';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { is, parse } from 'valibot';
import { beforeEach, describe, expect, it } from 'vitest';
import { contract, type Member, type ViewState } from '../bridge/contract.ts';
import { Refusal } from '../errors.ts';
import { importPlainText, type ImportedDocument } from '../importers/index.ts';
import { type Library, openLibrary } from './library.ts';
import { SEEDS, temporary } from './testing.ts';

const temp = temporary();
let folder: string;
let library: Library;
let clock: number;

const now = () => new Date((clock += 1000));
const open = async () => (library = await temp.open(folder, { now }));
const reopen = async () => {
  library.close();
  return open();
};

beforeEach(async () => {
  clock = Date.UTC(2026, 0, 1);
  folder = temp.folder();
  await open();
});

const addBytes = (name: string, bytes: Uint8Array) =>
  library.addDocuments([{ document: importPlainText({ name, bytes }), bytes, origin: 'file' }])[0]!;
const addFile = (name: string, text: string) => addBytes(name, Buffer.from(text));
const paste = (text: string) => library.addText({ text, metadata: {} }).source;
const version = (id: string): Member => ({ kind: 'version', id });
const passage = (id: string): Member => ({ kind: 'passage', id });
const seedMembers = () => library.overview().sources.map(({ versionId }) => version(versionId));

function refused(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
  return 'nothing was refused';
}

describe('a new library', () => {
  it('holds the seeds, verbatim, with what is known of them', () => {
    const { sources, passages, comparisons, settings } = library.overview();
    expect(sources).toEqual([
      {
        id: expect.stringMatching(/^[a-z0-9]{12}$/),
        versionId: expect.stringMatching(/^[a-z0-9]{12}$/),
        title: 'Ambassador for China: The UN report on Xinjiang “locked the door of cooperation”',
        outlet: 'The Asian Mirror',
        author: null,
        published: '2022-09',
        publishedNote: 'inferred from the events told',
        url: null,
        language: 'en',
        words: 383,
        sha256: 'c86ad5c4ad358cace1c49b81956f1743908b2202113a84f14385bc318ca87295',
        origin: 'seed',
        fileName: '000_22160ec47aaef265.txt',
        addedAt: expect.stringMatching(/^2026-01-01T/),
        versions: [expect.objectContaining({ id: sources[0]!.versionId, made: 'import', note: null })],
      },
      expect.objectContaining({
        title: 'EXCLUSIVE-China asks to archive UN report on Xinjiang -document',
        outlet: 'Globe Live Media',
        author: 'Melissa Galbraith',
        published: '2022-07',
        words: expect.closeTo(663, -1),
        fileName: '003_ffd4a549977e779d.txt',
      }),
    ]);
    expect({ passages, comparisons, settings }).toEqual({ passages: [], comparisons: [], settings: {} });
    for (const source of sources) {
      expect(library.memberText({ member: version(source.versionId) }).text).toBe(
        readFileSync(join(SEEDS, source.fileName!), 'utf8'),
      );
    }
    expect(library.notices).toEqual([]);
  });

  it('keeps the originals under their sha256', () => {
    for (const { sha256, fileName } of library.overview().sources) {
      const kept = readFileSync(join(folder, 'originals', sha256.slice(0, 2), sha256));
      expect(kept.equals(readFileSync(join(SEEDS, fileName!)))).toBe(true);
    }
  });

  it('is the same when it is opened again', async () => {
    const before = library.overview();
    const file = statSync(join(folder, 'library.sqlite')).mtimeMs;
    await reopen();
    expect(library.overview()).toEqual(before);
    expect(statSync(join(folder, 'library.sqlite')).mtimeMs).toBe(file);
  });
});

describe('sources', () => {
  it('come from files', async () => {
    const text = 'On doors\r\n\r\nThe doors of the house are shut, and that is all that is known of it.\r\n';
    const { source, alreadyThere } = addFile('doors.txt', text);
    expect(alreadyThere).toBe(false);
    expect(source).toEqual({
      id: source.id,
      versionId: source.versionId,
      title: 'On doors',
      outlet: null,
      author: null,
      published: null,
      publishedNote: null,
      url: null,
      language: 'en',
      words: 18,
      sha256: createHash('sha256').update(text).digest('hex'),
      origin: 'file',
      fileName: 'doors.txt',
      addedAt: expect.stringMatching(/^2026-01-01T/),
      versions: [
        {
          id: source.versionId,
          words: 18,
          sha256: source.sha256,
          addedAt: source.addedAt,
          fileName: 'doors.txt',
          made: 'import',
          note: null,
          cameAlone: false,
        },
      ],
    });
    await reopen();
    expect(library.overview().sources[2]).toEqual(source);
    expect(library.memberText({ member: version(source.versionId) })).toEqual({
      member: version(source.versionId),
      sourceId: source.id,
      versionId: source.versionId,
      title: 'On doors',
      text: text.replaceAll('\r\n', '\n'),
      stretches: [{ start: 0, end: text.length - 3, versionStart: 0 }],
    });
    const original = readFileSync(
      join(folder, 'originals', source.sha256.slice(0, 2), source.sha256),
      'utf8',
    );
    expect(original).toBe(text);
  });

  it('come with the warnings of their import, as long as they are new', () => {
    const bytes = iconv.encode(
      'Представитель министерства не сказал, был ли документ отправлен. '.repeat(4),
      'windows-1251',
    );
    expect(addBytes('letter.txt', bytes).warnings).toEqual([
      expect.stringMatching(/^The encoding of “letter.txt” is a guess/),
    ]);
    expect(addBytes('letter.txt', bytes)).toMatchObject({ alreadyThere: true, warnings: [] });
    expect(addFile('plain.txt', 'Plain words.').warnings).toEqual([]);
    expect(library.addText({ text: 'Other words.', metadata: {} }).warnings).toEqual([]);
  });

  it('come from pastes, with what the user says of them', () => {
    const { source } = library.addText({
      text: 'Les portes\n\nLe ministre a dit que la porte est fermée, et que les clés sont dans la rue.',
      metadata: { outlet: 'Le Matin', author: '', published: '2024-02-29', url: 'https://example.org/a' },
    });
    expect(source).toMatchObject({
      title: 'Les portes',
      outlet: 'Le Matin',
      author: null,
      published: '2024-02-29',
      url: 'https://example.org/a',
      language: 'fr',
      origin: 'paste',
      fileName: null,
    });
  });

  it('keep every character, also those that databases are fond of losing', () => {
    const text = `'; DROP TABLE sources; --\n${'𝒜 𠮷 👩‍👩‍👧 \u2028 e\u0301 %_? \\ ﷽ \u{10ffff} '.repeat(50)}`;
    const { versionId } = paste(text);
    expect(library.memberText({ member: version(versionId) }).text).toBe(text);
  });

  it('are not added twice: the same bytes are the same source', () => {
    const first = addFile('a.txt', 'The same words.').source;
    const before = readFileSync(join(folder, 'library.sqlite'));
    expect(addFile('b.txt', 'The same words.')).toEqual({
      source: first,
      alreadyThere: true,
      warnings: [],
      like: null,
    });
    expect(library.addText({ text: 'The same words.', metadata: { title: 'X' } })).toEqual({
      source: first,
      alreadyThere: true,
      warnings: [],
      like: null,
    });
    expect(readFileSync(join(folder, 'library.sqlite')).equals(before)).toBe(true);
    expect(library.overview().sources).toHaveLength(3);
  });

  it('come back when the bytes of a deleted one are added', () => {
    const source = paste('Words to come back to.');
    library.editSource({ id: source.id, metadata: { outlet: 'The Times' } });
    library.deleteSource({ id: source.id });
    const again = library.addText({ text: 'Words to come back to.', metadata: { author: 'N. N.' } });
    expect(again).toEqual({
      source: { ...source, outlet: 'The Times', author: 'N. N.' },
      alreadyThere: false,
      warnings: [],
      like: null,
    });
  });

  it('are edited', async () => {
    const { id } = paste('First line\nand more');
    const edited = library.editSource({
      id,
      metadata: { title: 'New', outlet: 'The Times', published: '2022' },
    });
    expect(edited).toMatchObject({ title: 'New', outlet: 'The Times', published: '2022', author: null });
    library.editSource({ id, metadata: { outlet: null, author: 'A. B.' } });
    await reopen();
    expect(library.overview().sources[2]).toMatchObject({ title: 'New', outlet: null, author: 'A. B.' });
  });

  it('are deleted, and brought back as they were', async () => {
    const before = library.overview().sources;
    expect(library.deleteSource({ id: before[0]!.id })).toBeNull();
    expect(library.overview().sources).toEqual([before[1]]);
    await reopen();
    expect(library.overview().sources).toEqual([before[1]]);
    expect(library.restoreSource({ id: before[0]!.id })).toEqual(before[0]);
    expect(library.overview().sources).toEqual(before);
  });

  it('that are deleted cannot be read or edited', () => {
    const source = paste('Some words');
    library.deleteSource({ id: source.id });
    expect(refused(() => library.memberText({ member: version(source.versionId) }))).toBe('not-found');
    expect(refused(() => library.editSource({ id: source.id, metadata: { title: 'X' } }))).toBe('not-found');
    expect(refused(() => library.openComparison({ members: [version(source.versionId)] }))).toBe('not-found');
    expect(refused(() => library.deleteSource({ id: 'nobody' }))).toBe('not-found');
  });

  it('that are refused leave nothing behind', () => {
    const before = readFileSync(join(folder, 'library.sqlite'));
    expect(refused(() => addFile('a.txt', '  '))).toBe('file-empty');
    expect(refused(() => library.addText({ text: '', metadata: {} }))).toBe('file-empty');
    expect(readFileSync(join(folder, 'library.sqlite')).equals(before)).toBe(true);
  });
});

describe('texts that were read from files', () => {
  const document = (text: string, more: Partial<ImportedDocument> = {}): ImportedDocument => ({
    ...importPlainText({ name: 'a.txt', bytes: Buffer.from(text) }),
    ...more,
  });

  it('may be several of the same bytes, each a source, and neither is added twice', async () => {
    const bytes = Buffer.from('one file');
    const both = [document('The text now.'), document('The text before.', { reading: 'before' })].map(
      (one) => ({ document: one, bytes, origin: 'file' as const }),
    );
    const first = library.addDocuments(both);
    expect(first.map(({ source, alreadyThere }) => [source.title, alreadyThere])).toEqual([
      ['The text now.', false],
      ['The text before.', false],
    ]);
    expect(library.addDocuments(both).every(({ alreadyThere }) => alreadyThere)).toBe(true);
    expect(library.sourcesOfBytes(bytes)).toEqual(first.map(({ source }) => source));
    library.deleteSource({ id: first[1]!.source.id });
    expect(library.sourcesOfBytes(bytes)).toBeNull();
    expect(library.addDocuments(both).map(({ alreadyThere }) => alreadyThere)).toEqual([true, false]);
    await reopen();
    expect(library.sourcesOfBytes(bytes)).toHaveLength(2);
    expect(library.sourcesOfBytes(Buffer.from('another'))).toBeNull();
  });

  it('may be cleaned up, in a version behind the text as it was read', async () => {
    const text = 'Itâ€™s shut.\u200b\n\nItâ€™s over.';
    const { source } = addFile('garbled.txt', text);
    expect(library.cleanUpOffers({ id: source.id }).map(({ kind, count }) => [kind, count])).toEqual([
      ['mojibake', 2],
      ['invisible', 1],
    ]);
    const cleaned = library.cleanUp({ id: source.id, kinds: ['mojibake', 'invisible'] });
    // Its title is the first line of the text.
    expect(cleaned).toMatchObject({ id: source.id, title: 'It’s shut.', sha256: source.sha256 });
    expect(cleaned.versions.map(({ made, note }) => [made, note])).toEqual([
      ['import', null],
      ['clean-up', '2 garbled characters mended; 1 invisible character taken out'],
    ]);
    await reopen();
    expect(library.memberText({ member: version(cleaned.versionId) })).toMatchObject({
      text: 'It’s shut.\n\nIt’s over.',
      mended: ['2 garbled characters mended', '1 invisible character taken out'],
    });
    expect(library.memberText({ member: version(source.versionId) }).text).toBe(text);
    expect(refused(() => library.cleanUp({ id: source.id, kinds: ['lines'] }))).toBe('bad-input');
    expect(library.deleteVersion({ versionId: cleaned.versionId })).toMatchObject({
      versionId: source.versionId,
      title: source.title,
    });
    expect(library.cleanUp({ id: source.id, kinds: ['invisible', 'mojibake'] }).versionId).toBe(
      cleaned.versionId,
    );
  });

  it('keep how they were read, their pages, and their chapters as passages', async () => {
    const text = 'Chapter one tells little.\n\nChapter two tells more.';
    const locators = [
      { start: 0, label: 'p. 1' },
      { start: 27, label: 'p. 2' },
    ];
    const base = document(text);
    const { source } = library.addDocuments([
      {
        document: {
          ...base,
          author: 'Ann Berg',
          published: '2024-03',
          details: { ...base.details, format: 'PDF', locators, leftOut: [{ what: 'Head', text: 'x' }] },
          sections: [{ title: 'Two', start: 27, end: text.length }],
        },
        bytes: Buffer.from(text),
        origin: 'file',
      },
    ])[0]!;
    await reopen();
    expect(library.overview().sources.at(-1)).toMatchObject({ author: 'Ann Berg', published: '2024-03' });
    expect(library.importDetails({ id: source.id })).toMatchObject({
      format: 'PDF',
      leftOut: [{ what: 'Head', text: 'x' }],
    });
    expect(library.memberText({ member: version(source.versionId) }).locators).toEqual(locators);
    const [chapter] = library.overview().passages;
    expect(chapter).toMatchObject({ title: 'Two', versionId: source.versionId, words: 4 });
    expect(library.memberText({ member: passage(chapter!.id) })).toMatchObject({
      text: 'Chapter two tells more.',
      locators,
    });
    expect(library.memberText({ member: seedMembers()[0]! })).not.toHaveProperty('locators');
  });
});

describe('passages', () => {
  const letter = (text: string) => ({
    start: text.indexOf('“The assessment'),
    end: text.indexOf(' the document says'),
  });

  it('are stretches of a source that are read like a source', async () => {
    const [, source] = library.overview().sources;
    const { text } = library.memberText({ member: version(source!.versionId) });
    const first = letter(text);
    const start = text.indexOf('“without a mandate');
    const second = { start, end: text.indexOf('”', start) + 1 };
    const made = library.makePassage({
      versionId: source!.versionId,
      title: 'Both letters',
      ranges: [second, first],
    });
    expect(made).toEqual({
      id: made.id,
      sourceId: source!.id,
      versionId: source!.versionId,
      title: 'Both letters',
      ranges: [first, second],
      words: expect.closeTo(60, -1),
      createdAt: expect.stringMatching(/^2026/),
    });
    await reopen();
    expect(library.overview().passages).toEqual([made]);
    const member = library.memberText({ member: passage(made.id) });
    expect(member).toMatchObject({
      sourceId: source!.id,
      versionId: source!.versionId,
      title: 'Both letters',
    });
    expect(member.text).toBe(
      `${text.slice(first.start, first.end)}\n\n${text.slice(second.start, second.end)}`,
    );
    expect(member.versionText).toBe(text);
    for (const { start, end, versionStart } of member.stretches) {
      expect(member.text.slice(start, end)).toBe(text.slice(versionStart, versionStart + end - start));
    }
    expect(member.stretches.map(({ start, end }) => end - start)).toEqual([
      first.end - first.start,
      second.end - second.start,
    ]);
  });

  it('are renamed, deleted and brought back', () => {
    const { versionId } = paste('One two three');
    const made = library.makePassage({ versionId, title: 'Two', ranges: [{ start: 4, end: 7 }] });
    expect(library.renamePassage({ id: made.id, title: 'Second' })).toEqual({ ...made, title: 'Second' });
    expect(library.deletePassage({ id: made.id })).toBeNull();
    expect(library.overview().passages).toEqual([]);
    expect(refused(() => library.memberText({ member: passage(made.id) }))).toBe('not-found');
    expect(library.restorePassage({ id: made.id })).toEqual({ ...made, title: 'Second' });
    expect(library.overview().passages).toHaveLength(1);
  });

  it('go with their source and come back with it', () => {
    const source = paste('One two three');
    library.makePassage({ versionId: source.versionId, title: 'Two', ranges: [{ start: 4, end: 7 }] });
    library.deleteSource({ id: source.id });
    expect(library.overview().passages).toEqual([]);
    library.restoreSource({ id: source.id });
    expect(library.overview().passages).toHaveLength(1);
  });

  it('must lie in their text', () => {
    const { versionId } = paste('One two three');
    const make = (start: number, end: number) =>
      refused(() => library.makePassage({ versionId, title: 'X', ranges: [{ start, end }] }));
    expect([make(4, 14), make(5, 5), make(7, 4), make(3, 4)]).toEqual(Array(4).fill('range-outside'));
    expect(library.overview().passages).toEqual([]);
  });
});

describe('comparisons', () => {
  it('are made once for the same members in the same order', async () => {
    const members = seedMembers();
    const made = library.openComparison({ members });
    expect(made).toEqual({
      id: made.id,
      title: 'The Asian Mirror / Globe Live Media',
      members,
      view: {},
      note: { markdown: '', revision: 0 },
      judgements: [],
      investigation: null,
      kept: false,
      createdAt: expect.stringMatching(/^2026/),
      updatedAt: made.createdAt,
    });
    expect(library.openComparison({ members })).toEqual(made);
    library.keepComparison({ id: made.id });
    await reopen();
    expect(library.openComparison({ members })).toEqual({ ...made, kept: true });
    expect(library.openComparison({ members: members.toReversed() }).id).not.toBe(made.id);
    expect(library.openComparison({ members: [members[0]!] }).id).not.toBe(made.id);
    expect(library.overview().comparisons).toHaveLength(3);
  });

  it('go by what their members are called now, until the user gives a title', () => {
    const { id } = library.openComparison({ members: seedMembers() });
    const titles = () => library.overview().comparisons.map((comparison) => comparison.title);
    const [first] = library.overview().sources;
    library.editSource({ id: first!.id, metadata: { outlet: 'The Mirror' } });
    expect(titles()).toEqual(['The Mirror / Globe Live Media']);
    library.renameComparison({ id, title: 'Doors' });
    library.editSource({ id: first!.id, metadata: { outlet: null } });
    expect(titles()).toEqual(['Doors']);
    expect(library.comparison({ id }).title).toBe('Doors');
  });

  it('do not take one text twice', () => {
    const [a] = seedMembers();
    expect(refused(() => library.openComparison({ members: [a!, a!] }))).toBe('bad-input');
  });

  it('remember how they were read', async () => {
    const { id, updatedAt } = library.openComparison({ members: seedMembers() });
    const view = { columns: [{ sentence: 3, offset: -12.5 }], finding: 'f1', hiddenKinds: ['space'] };
    expect(library.saveView({ id, view })).toBeNull();
    library.keepComparison({ id });
    await reopen();
    expect(library.comparison({ id })).toMatchObject({ view, updatedAt });
  });

  it('keep their pins, and refuse one that joins a source with itself or holds nothing', async () => {
    const members = seedMembers();
    const { id } = library.openComparison({ members });
    const place = (member: number, end: number) => ({ source: members[member]!.id, start: 4, end });
    const pins: NonNullable<ViewState['pins']> = [{ kind: 'apart', places: [place(0, 9), place(1, 20)] }];
    library.saveView({
      id,
      view: { pins: parse(contract.saveView.input, { id, view: { pins } }).view.pins },
    });
    await reopen();
    expect(library.comparison({ id }).view.pins).toEqual(pins);
    for (const places of [[place(0, 9), place(0, 20)], [place(0, 4), place(1, 20)], [place(0, 9)]])
      expect(is(contract.saveView.input, { id, view: { pins: [{ kind: 'apart', places }] } })).toBe(false);
  });

  it('keep their note, and refuse one that would write over another', async () => {
    const { id } = library.openComparison({ members: seedMembers() });
    expect(library.saveNote({ id, markdown: '# Note', revision: 0 })).toEqual({
      markdown: '# Note',
      revision: 1,
    });
    expect(refused(() => library.saveNote({ id, markdown: 'other', revision: 0 }))).toBe(
      'note-changed-elsewhere',
    );
    await reopen();
    expect(library.comparison({ id }).note).toEqual({ markdown: '# Note', revision: 1 });
    expect(library.saveNote({ id, markdown: 'more', revision: 1 })).toEqual({
      markdown: 'more',
      revision: 2,
    });
    expect(library.saveNote({ id, markdown: 'more', revision: 1 })).toEqual({
      markdown: 'more',
      revision: 2,
    });
  });

  it('keep judgements', async () => {
    const { id } = library.openComparison({ members: seedMembers() });
    const judge = (findingId: string, verdict: 'open' | 'confirmed', reason = '') =>
      library.judge({ id, findingId, verdict, reason, says: `${findingId} differs.` });
    const first = judge('f1', 'confirmed', 'seen');
    expect(first).toEqual({
      findingId: 'f1',
      verdict: 'confirmed',
      reason: 'seen',
      says: 'f1 differs.',
      judgedAt: expect.stringMatching(/^2026/),
    });
    judge('f2', 'confirmed');
    const second = judge('f2', 'open');
    expect(judge('f1', 'confirmed', 'seen')).toEqual(first);
    await reopen();
    expect(library.comparison({ id }).judgements).toEqual([first, second]);
    expect(library.overview().comparisons).toMatchObject([{ id, judged: 1 }]);
  });

  it('carry judgements, note and pins on when a text is added or taken away', () => {
    const [a, b] = seedMembers();
    const { id } = library.openComparison({ members: [a!, b!] });
    const places = [
      { member: a!.id, start: 0, end: 4 },
      { member: b!.id, start: 2, end: 9 },
    ];
    library.judge({ id, findingId: 'number-1', verdict: 'dismissed', reason: 'r', says: 's', places });
    library.saveNote({ id, markdown: 'Asked the harbour.', revision: 0 });
    interface Stood {
      source: string;
      start: number;
      end: number;
    }
    const pair: [Stood, Stood] = [
      { source: a!.id, start: 0, end: 4 },
      { source: b!.id, start: 2, end: 9 },
    ];
    const pin = { kind: 'apart' as const, places: pair };
    library.saveView({ id, view: { pins: [pin], hiddenKinds: ['case'] } });

    const passage = library.makePassage({ versionId: a!.id, title: 'P', ranges: [{ start: 0, end: 20 }] });
    const members = [a!, b!, { kind: 'passage' as const, id: passage.id }];
    const more = library.openComparison({ members, from: id });
    expect(more.id).not.toBe(id);
    expect(more).toMatchObject({
      note: { markdown: 'Asked the harbour.' },
      judgements: [{ findingId: 'number-1', verdict: 'dismissed', reason: 'r', places }],
      view: { pins: [pin], hiddenKinds: ['case'] },
    });

    // Back again, with what was done meanwhile; a note that says something else stays.
    library.judge({ id: more.id, findingId: 'number-1', verdict: 'confirmed', reason: '', says: 's' });
    library.saveNote({ id: more.id, markdown: 'Asked the harbour. And the pilot.', revision: 1 });
    const back = library.openComparison({ members: [a!, b!], from: more.id });
    expect([back.id, back.note.markdown]).toEqual([id, 'Asked the harbour. And the pilot.']);
    expect(back.judgements).toMatchObject([{ verdict: 'confirmed', places }]);
    library.saveNote({ id, markdown: 'Other words.', revision: back.note.revision });
    expect(library.openComparison({ members, from: id }).note.markdown).toBe(
      'Asked the harbour. And the pilot.',
    );
  });

  it('are listed newest first, by the work done in them', () => {
    const [a, b] = seedMembers();
    const first = library.openComparison({ members: [a!] }).id;
    const second = library.openComparison({ members: [b!] }).id;
    const order = () => library.overview().comparisons.map(({ id }) => id);
    expect(order()).toEqual([second, first]);
    library.saveNote({ id: first, markdown: 'x', revision: 0 });
    expect(order()).toEqual([first, second]);
  });

  it('are renamed, deleted and brought back with everything in them', () => {
    const members = seedMembers();
    const { id } = library.openComparison({ members });
    library.saveNote({ id, markdown: 'kept', revision: 0 });
    expect(library.renameComparison({ id, title: 'Doors' })).toMatchObject({
      id,
      title: 'Doors',
      members,
      judged: 0,
    });
    const before = library.comparison({ id });
    expect(library.deleteComparison({ id })).toBeNull();
    expect(library.overview().comparisons).toEqual([]);
    expect(refused(() => library.comparison({ id }))).toBe('not-found');
    expect(refused(() => library.saveNote({ id, markdown: 'late', revision: 1 }))).toBe('not-found');
    expect(library.openComparison({ members })).toMatchObject({ note: { markdown: '' }, judgements: [] });
    expect(library.restoreComparison({ id })).toMatchObject({ id, title: 'Doors' });
    expect(library.comparison({ id })).toEqual(before);
  });

  it('wait, hidden, for a member that was deleted', () => {
    const [a, b] = library.overview().sources;
    const made = library.makePassage({
      versionId: a!.versionId,
      title: 'P',
      ranges: [{ start: 0, end: 10 }],
    });
    const { id } = library.openComparison({ members: [passage(made.id), version(b!.versionId)] });
    const listed = () => library.overview().comparisons.length;
    for (const [remove, restore] of [
      [() => library.deleteSource({ id: b!.id }), () => library.restoreSource({ id: b!.id })],
      [() => library.deleteSource({ id: a!.id }), () => library.restoreSource({ id: a!.id })],
      [() => library.deletePassage({ id: made.id }), () => library.restorePassage({ id: made.id })],
    ] as const) {
      expect(listed()).toBe(1);
      remove();
      expect(listed()).toBe(0);
      expect(refused(() => library.comparison({ id }))).toBe('not-found');
      restore();
    }
    expect(listed()).toBe(1);
  });

  it('take a note that was being written while a member was deleted', () => {
    const [a, b] = library.overview().sources;
    const { id } = library.openComparison({ members: seedMembers() });
    library.deleteSource({ id: b!.id });
    library.saveNote({ id, markdown: 'late', revision: 0 });
    library.restoreSource({ id: b!.id });
    expect(library.comparison({ id }).note.markdown).toBe('late');
    expect(a).toBeDefined();
  });
});

describe('closing', () => {
  it('twice leaves the lock of the next one alone', async () => {
    const first = await openLibrary(temp.folder(), { seedsFolder: SEEDS });
    first.close();
    first.close();
    library.close();
    library.close();
    await open();
    expect(existsSync(join(folder, 'library.lock'))).toBe(true);
  });
});

describe('settings', () => {
  it('are laid over those that were there', async () => {
    expect(library.saveSettings({ theme: 'dark', libraryWidth: 300 })).toEqual({
      theme: 'dark',
      libraryWidth: 300,
    });
    library.saveSettings({ libraryWidth: 320, lastComparison: null, linkedScrolling: undefined });
    await reopen();
    expect(library.overview().settings).toEqual({ theme: 'dark', libraryWidth: 320, lastComparison: null });
  });
});

describe('finding a text by what a person types', () => {
  it('goes by id, beginning of an id, title and file name', () => {
    const [a, b] = library.overview().sources;
    const made = library.makePassage({
      versionId: a!.versionId,
      title: 'The envoy',
      ranges: [{ start: 0, end: 10 }],
    });
    const found = (wanted: string) => library.find(wanted)?.text.member.id;
    for (const wanted of [
      a!.id,
      a!.versionId,
      a!.id.slice(0, 6),
      a!.title.toUpperCase(),
      'ambassador for',
      a!.fileName!,
    ]) {
      expect(found(wanted)).toBe(a!.versionId);
    }
    expect(found('to archive un')).toBe(b!.versionId);
    expect(found('the envoy')).toBe(made.id);
    expect(library.find('the envoy')?.source).toEqual(a);
    expect(library.find('nothing of the kind')).toBeNull();
    expect(library.find(' ')).toBeNull();
  });

  it('names them when several fit', () => {
    const [a, b] = library.overview().sources;
    expect(() => library.find('xinjiang')).toThrow(
      new RegExp(`^“xinjiang” fits several texts: ${a!.id} .*, ${b!.id} .*\\.$`),
    );
  });

  it('takes fewer than three characters for an id only, never for a part of a title', () => {
    const { source } = addFile('a.txt', 'xy');
    expect(source.title).toBe('xy');
    for (const wanted of ['a', 'b', 'ch', 'xy', '7', source.id.slice(0, 2)])
      expect(library.find(wanted)).toBeNull();
    expect(library.find('a.txt')?.source).toEqual(source);
  });
});

describe('saving', () => {
  const files = () =>
    Object.fromEntries(readdirSync(folder).map((name) => [name, statSync(join(folder, name)).ino]));

  it('writes nothing when nothing changed', () => {
    const { id } = library.openComparison({ members: seedMembers() });
    const [source] = library.overview().sources;
    const edits = () => {
      library.saveSettings({ theme: 'dark' });
      library.saveView({ id, view: { finding: 'f' } });
      library.saveNote({ id, markdown: 'n', revision: 0 });
      library.judge({ id, findingId: 'f', verdict: 'open', reason: '', says: '' });
      library.editSource({ id: source!.id, metadata: { outlet: 'O', url: '' } });
      library.renameComparison({ id, title: 'T' });
      library.restoreSource({ id: source!.id });
      library.restoreComparison({ id });
    };
    edits();
    const before = files();
    edits();
    library.overview();
    library.comparison({ id });
    expect(files()).toEqual(before);
  });

  it('leaves only the library, its previous copy, its journal, a backup, the originals and the lock', () => {
    library.saveSettings({ theme: 'dark' });
    expect(Object.keys(files()).sort()).toEqual([
      'backups',
      'library.1.journal',
      'library.lock',
      'library.previous.sqlite',
      'library.sqlite',
      'originals',
    ]);
    library.close();
    expect(existsSync(join(folder, 'library.lock'))).toBe(false);
  });
});
