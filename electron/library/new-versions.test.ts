import { beforeEach, describe, expect, it } from 'vitest';
import type { Member, SourceRecord } from '../bridge/contract.ts';
import { Refusal } from '../errors.ts';
import { importPlainText } from '../importers/index.ts';
import { importFile } from '../importers/import-file.ts';
import type { Library } from './library.ts';
import { temporary } from './testing.ts';

const temp = temporary();
let folder: string;
let library: Library;
let clock: number;

const open = async () => (library = await temp.open(folder, { now: () => new Date((clock += 86_400_000)) }));
beforeEach(async () => {
  clock = Date.UTC(2026, 0, 1);
  folder = temp.folder();
  await open();
});

const BRIDGE =
  'The bridge of Kell\n\nThe bridge at Kell was shut on Monday because of cracks. Nobody was hurt when the first beam fell into the river. Three lorries had to turn back at the old toll house.';
const LATER = BRIDGE.replace('Three lorries', 'Four lorries').replace(
  'of Kell\n\n',
  'of Kell\n\nKell, 3 May. ',
);

const add = (name: string, text: string, url: string | null = null) => {
  const bytes = Buffer.from(text);
  const document = { ...importPlainText({ name, bytes }), ...(url !== null && { url }) };
  return library.addDocuments([{ document, bytes, origin: 'file' }])[0]!;
};
const member = (id: string): Member => ({ kind: 'version', id });
const passageOf = (source: SourceRecord, text: string, words: string) =>
  library.makePassage({
    versionId: source.versionId,
    title: words,
    ranges: [{ start: text.indexOf(words), end: text.indexOf(words) + words.length }],
  });
function refused(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
  return 'nothing was refused';
}

describe('a new source is pointed to what it may be a version of', () => {
  it('by address, whatever campaigns add to it', () => {
    const first = add('a.html', BRIDGE, 'https://www.example.org/bridge?utm_source=mail').source;
    expect(first.versions).toHaveLength(1);
    const { like } = add('b.html', 'Something quite different.', 'http://example.org/bridge/#top');
    expect(like).toMatchObject({ sourceId: first.id, why: 'address', share: 0 });
    expect(add('c.html', 'Another page.', 'https://example.org/bridges').like).toBeNull();
  });

  it('and not to another text of the same file, nor to one that was read as that', () => {
    const tracked = (text: string, bytes: string) => {
      const accepted = importPlainText({ name: 'tracked.docx', bytes: Buffer.from(text) });
      const before = importPlainText({ name: 'tracked.docx', bytes: Buffer.from(BRIDGE) });
      return library.addDocuments(
        [
          accepted,
          { ...before, title: `${before.title} (before)`, reading: 'before the tracked changes' },
        ].map((document) => ({ document, bytes: Buffer.from(bytes), origin: 'file' as const })),
      );
    };
    const first = tracked(BRIDGE, 'one');
    expect(first.map(({ like }) => like)).toEqual([null, null]);
    const second = tracked(LATER, 'two');
    expect(second.map(({ like }) => like?.sourceId)).toEqual(first.map(({ source }) => source.id));
  });

  it('by the name and title of a short text that has changed altogether, and in a chain', () => {
    const first = add(
      'note.txt',
      'The bridge\n\nThe bridge at Kell was shut on Monday because of cracks.',
    ).source;
    const second = add(
      'note.txt',
      'The bridge\n\nIt has been open again since Tuesday, the mayor of Kell said.',
    );
    expect(second.like).toMatchObject({ sourceId: first.id, why: 'file name' });
    const third = add(
      'note.txt',
      'The bridge\n\nIt has been open again since Tuesday, the mayor of Kell said. On Friday it fell down.',
    );
    library.makeVersionOf({ id: second.source.id, of: first.id });
    // It was pointed to when it was a source still.
    library.makeVersionOf({ id: third.source.id, of: second.source.id });
    expect(library.overview().sources.find(({ id }) => id === first.id)!.versions).toHaveLength(3);
  });

  it('by an address that was given to a source later', () => {
    const first = add('a.txt', BRIDGE).source;
    library.editSource({ id: first.id, metadata: { url: 'https://example.org/bridge' } });
    const { like } = add('b.html', 'Something quite different.', 'https://www.example.org/bridge/');
    expect(like).toMatchObject({ sourceId: first.id, why: 'address' });
    library.deleteSource({ id: first.id });
    expect(add('c.html', 'Another text.', 'https://example.org/bridge#top').like?.sourceId).not.toBe(
      first.id,
    );
  });

  it('by the name of its file, when they share sentences', () => {
    const { source } = add('report.txt', BRIDGE);
    expect(add('Report.txt', LATER).like).toMatchObject({ sourceId: source.id, why: 'file name' });
    expect(add('REPORT.txt', 'It rained all night in the hills above the town.').like).toBeNull();
  });

  it('and not to another row of its table, whatever both have in common; by its address to the same row of a later one', async () => {
    const rows = async (table: readonly { title: string; text: string; url?: string }[]) => {
      const bytes = Buffer.from(JSON.stringify(table));
      const { documents } = await importFile({ name: 'articles.json', bytes });
      return library.addDocuments(
        documents.map((document) => ({ document, bytes: document.part!, origin: 'file' as const })),
      );
    };
    const agency = 'Three lorries had to turn back at the old toll house.';
    const added = await rows([
      { title: 'The bridge', text: 'The bridge was shut.', url: 'https://example.org/1' },
      { title: 'Letters', text: `${agency} The mayor said nothing.` },
      { title: 'Letters', text: `${agency} We want our bridge back.` },
    ]);
    expect(added.map(({ like }) => like)).toEqual([null, null, null]);
    const later = await rows([{ title: 'It is open', text: 'The bridge is open.', url: 'https://example.org/1' }]); // prettier-ignore
    expect(later[0]!.like).toMatchObject({ sourceId: added[0]!.source.id, why: 'address' });
  });

  it('also where the earlier one was corrected or cleaned up meanwhile', () => {
    const { source } = add('report.txt', BRIDGE);
    library.correctText({ id: source.id, text: BRIDGE.replace('cracks', 'deep cracks') });
    expect(add('report.txt', LATER).like).toMatchObject({ sourceId: source.id, why: 'file name' });
    expect(add('copy.txt', `${BRIDGE} It rained.`).like).toMatchObject({ why: 'sentences' });
  });

  it('by its sentences, with the share of them, also after the library was opened again', async () => {
    const { source } = add('one.txt', BRIDGE);
    library.close();
    await open();
    const { like } = add('two.txt', `${BRIDGE} The council of the town meets again in May.`);
    expect(like).toMatchObject({ sourceId: source.id, why: 'sentences', share: 0.75 });
    library.deleteSource({ id: source.id });
    library.deleteSource({ id: like!.sourceId });
  });
});

describe('a source made a version of another', () => {
  it('stands behind it, keeps its id, and can be taken out again', async () => {
    const { source: first } = add('report.txt', BRIDGE);
    const { source: second } = add('report.txt', LATER);
    const opened = library.openComparison({ members: [member(second.versionId)] });
    // One that was only looked at is not kept.
    library.saveNote({ id: opened.id, markdown: 'To be asked about', revision: 0 });
    const joined = library.makeVersionOf({ id: second.id, of: first.id });
    expect(joined.versions.map(({ id }) => id)).toEqual([first.versionId, second.versionId]);
    expect(joined.versionId).toBe(second.versionId);
    await library.close();
    await open();
    expect(library.overview().sources.filter(({ fileName }) => fileName === 'report.txt')).toHaveLength(1);
    expect(library.memberText({ member: member(first.versionId) }).title).toMatch(
      /^The bridge of Kell \(version 1, 2026-/,
    );
    expect(library.comparison({ id: opened.id }).members).toEqual([member(second.versionId)]);
    expect(library.versionChanges({ from: first.versionId, to: second.versionId })).toMatchObject({
      changed: 1,
      removed: 0,
    });
    // The same bytes again are a version that is there.
    expect(add('report.txt', BRIDGE)).toMatchObject({ alreadyThere: true, source: { id: first.id } });

    expect(library.takeOutVersion({ versionId: second.versionId }).id).toBe(second.id);
    expect(library.overview().sources.filter(({ fileName }) => fileName === 'report.txt')).toHaveLength(2);
    expect(refused(() => library.takeOutVersion({ versionId: first.versionId }))).toBe('bad-input');
    expect(refused(() => library.makeVersionOf({ id: first.id, of: first.id }))).toBe('bad-input');
  });

  it('may be deleted and brought back, except for the only one', () => {
    const { source: first } = add('report.txt', BRIDGE);
    const { source: second } = add('report.txt', LATER);
    library.makeVersionOf({ id: second.id, of: first.id });
    const both = library.openComparison({ members: [member(first.versionId), member(second.versionId)] });
    expect(library.deleteVersion({ versionId: second.versionId }).versionId).toBe(first.versionId);
    expect(library.overview().comparisons.map(({ id }) => id)).not.toContain(both.id);
    expect(refused(() => library.deleteVersion({ versionId: first.versionId }))).toBe('bad-input');
    // Added again, it is back.
    expect(add('report.txt', LATER)).toMatchObject({
      alreadyThere: false,
      source: { id: first.id, versionId: second.versionId },
    });
    expect(library.comparison({ id: both.id }).members).toHaveLength(2);
  });
});

describe('a corrected text', () => {
  it('is a version of its own, with its pages moved along', () => {
    const bytes = Buffer.from(BRIDGE);
    const plain = importPlainText({ name: 'scan.txt', bytes });
    const locators = [
      { start: 0, label: 'p. 1' },
      { start: BRIDGE.indexOf('Nobody'), label: 'p. 2' },
    ];
    const document = { ...plain, details: { ...plain.details, locators } };
    const { source } = library.addDocuments([{ document, bytes, origin: 'file' }])[0]!;
    const text = BRIDGE.replace('cracks', 'many deep cracks');
    const corrected = library.correctText({ id: source.id, text });
    expect(corrected.versions.map(({ made }) => made)).toEqual(['import', 'correction']);
    const read = library.memberText({ member: member(corrected.versionId) });
    expect(read.text).toBe(text);
    expect(read.locators![1]).toEqual({ start: text.indexOf('Nobody'), label: 'p. 2' });
    expect(read.mended).toEqual(['Corrected by hand']);
    expect(library.memberText({ member: member(source.versionId) }).text).toBe(BRIDGE);
    expect(refused(() => library.correctText({ id: source.id, text }))).toBe('bad-input');
  });
});

it('a corrected or cleaned-up text has its headings where they stand now, and none that were taken out', async () => {
  const markdown =
    '# The bridge\n\nIt is shut.\n\n## Who pays?\n\nThe town pays\u200b it.\n\n## Costs\n\nNone yet.';
  const bytes = Buffer.from(markdown);
  const { documents } = await importFile({ name: 'bridge.md', bytes });
  const { source } = library.addDocuments([{ document: documents[0]!, bytes, origin: 'file' }])[0]!;
  const headings = (versionId: string) => {
    const { text, headings } = library.memberText({ member: member(versionId) });
    return headings!.map(({ start, end }) => text.slice(start, end));
  };
  expect(headings(source.versionId)).toEqual(['The bridge', 'Who pays?', 'Costs']);
  const cleaned = library.cleanUp({ id: source.id, kinds: ['invisible'] });
  expect(headings(cleaned.versionId)).toEqual(['The bridge', 'Who pays?', 'Costs']);
  const { text } = library.memberText({ member: member(cleaned.versionId) });
  const longer = library.correctText({ id: source.id, text: text.replace('is shut', 'is shut for good') });
  expect(headings(longer.versionId)).toEqual(['The bridge', 'Who pays?', 'Costs']);
  const now = library.memberText({ member: member(longer.versionId) }).text;
  const without = library.correctText({ id: source.id, text: now.replace('Who pays?\n\n', '') });
  expect(headings(without.versionId)).toEqual(['The bridge', 'Costs']);
  const passage = library.makePassage({
    versionId: without.versionId,
    title: 'Costs',
    ranges: [{ start: now.length - 'Who pays?\n\n'.length - 16, end: now.length - 'Who pays?\n\n'.length }],
  });
  const costs = library.memberText({ member: { kind: 'passage', id: passage.id } });
  expect(costs.headings!.map(({ start, end }) => costs.text.slice(start, end))).toEqual(['Costs']);
});

describe('a text that was read again', () => {
  const read = (bytes: Buffer, encoding?: string) =>
    importPlainText({ name: 'old.txt', bytes, ...(encoding !== undefined && { choices: { encoding } }) });
  const bytes = Buffer.from('Br\xfccke in Kell\n\nDie Br\xfccke wurde am Montag gesperrt.', 'latin1');
  const again = (id: string) => {
    const found = library.toReread({ id })!;
    const document = read(bytes, 'windows-1252');
    return library.addReread(id, found.version, {
      document,
      was: read(bytes, 'macroman'),
      note: 'Read again',
    });
  };

  it('has its title read anew where nobody wrote another', () => {
    const { source } = library.addDocuments([
      { document: read(bytes, 'macroman'), bytes, origin: 'file' },
    ])[0]!;
    expect(source.title).not.toBe('Brücke in Kell');
    library.editSource({ id: source.id, metadata: { author: 'By hand' } });
    expect(again(source.id)).toMatchObject({ title: 'Brücke in Kell', author: 'By hand' });
  });

  it('keeps the title that the user wrote', () => {
    const { source } = library.addDocuments([
      { document: read(bytes, 'macroman'), bytes, origin: 'file' },
    ])[0]!;
    library.editSource({ id: source.id, metadata: { title: 'The bridge' } });
    expect(again(source.id)).toMatchObject({ title: 'The bridge' });
    expect(library.correctText({ id: source.id, text: 'A third text.' }).title).toBe('The bridge');
  });
});

describe('what was made of an earlier version', () => {
  const setUp = () => {
    const { source: first } = add('report.txt', BRIDGE);
    const other = add('other.txt', 'Another account\n\nFour lorries turned back.').source;
    const kept = passageOf(first, BRIDGE, 'Nobody was hurt when the first beam fell into the river.');
    const changed = passageOf(first, BRIDGE, 'Three lorries had to turn back at the old toll house.');
    const comparison = library.openComparison({
      members: [member(first.versionId), member(other.versionId)],
    });
    library.saveNote({
      id: comparison.id,
      markdown: 'See:\n\n> Three lorries had to turn back at the old toll house.\n',
      revision: 0,
    });
    const start = BRIDGE.indexOf('Three');
    const judged = { id: comparison.id, verdict: 'confirmed' as const, reason: '' };
    library.judge({
      ...judged,
      findingId: 'number-1',
      says: 'A says three; B says four.',
      places: [
        { member: first.versionId, start, end: start + 5 },
        { member: other.versionId, start: 0, end: 4 },
      ],
    });
    library.judge({ ...judged, findingId: 'old-1', says: 'Judged long ago.' });
    const { source: second } = add('report.txt', LATER);
    library.makeVersionOf({ id: second.id, of: first.id });
    return { first, second, other, kept, changed, comparison };
  };

  it('is listed with how it was found', () => {
    const { second, kept, changed, comparison } = setUp();
    const offer = library.carryOffer({ versionId: second.versionId });
    expect(offer.passages.map(({ id, status, after }) => [id, status, after])).toEqual([
      [kept.id, 'exact', kept.title],
      [changed.id, 'changed', 'Four lorries had to turn back at the old toll house.'],
    ]);
    expect(offer.comparisons).toMatchObject([
      {
        id: comparison.id,
        judgements: [
          { says: 'A says three; B says four.', place: { status: 'lost', before: 'Three', after: null } },
          { says: 'Judged long ago.', place: null },
        ],
        quotations: [{ status: 'changed' }],
        hasNote: true,
        needs: [],
      },
    ]);
  });

  it('of notes and highlights is listed, with how each of their places was found', () => {
    const { first, second, other } = setUp();
    const { text } = library.memberText({ member: member(first.versionId) });
    const investigation = library.overview().investigations[0]!.id;
    const note = (markdown: string, versionId: string, from: string, to: string) => {
      const start = text.indexOf(from);
      return library.saveAnnotation({
        investigation,
        markdown,
        colour: markdown === '' ? 'yellow' : null,
        tags: [],
        places: [{ versionId, start, end: text.indexOf(to, start) + to.length }],
        about: null,
      });
    };
    const lost = note('How many?', first.versionId, 'Three', 'Three');
    const highlight = note('', first.versionId, 'turn back', 'turn back');
    note('Of another text.', other.versionId, text.slice(0, 4), text.slice(0, 4));
    expect(library.carryOffer({ versionId: second.versionId }).notes).toMatchObject([
      { id: lost.id, says: 'How many?', status: 'lost', before: 'Three', after: null },
      { id: highlight.id, says: '', status: expect.stringMatching(/exact|moved/), after: 'turn back' },
    ]);
    // Of the earlier version nothing is asked of the later one.
    expect(library.carryOffer({ versionId: first.versionId }).notes).toEqual([]);
  });

  it('goes along where the user chooses it, and only once', async () => {
    const { second, other, kept, comparison } = setUp();
    const made = library.carry({
      versionId: second.versionId,
      passages: [kept.id],
      comparisons: [comparison.id],
    });
    await library.close();
    await open();
    const passage = library.overview().passages.find(({ id }) => id === made.passages[0])!;
    expect(passage).toMatchObject({ versionId: second.versionId, title: kept.title });
    expect(library.memberText({ member: { kind: 'passage', id: passage.id } }).text).toBe(kept.title);
    expect(library.comparison({ id: made.comparisons[0]! })).toMatchObject({
      members: [member(second.versionId), member(other.versionId)],
      note: library.comparison({ id: comparison.id }).note,
      judgements: [{ findingId: 'number-1' }, { findingId: 'old-1' }],
    });
    expect(library.carryOffer({ versionId: second.versionId })).toMatchObject({
      passages: [{ status: 'changed' }],
      comparisons: [],
    });
    library.deletePassage({ id: passage.id });
    expect(library.carryOffer({ versionId: second.versionId }).passages).toHaveLength(2);
  });

  it('a judgement of places of the other texts alone keeps them, and so does what went along once', () => {
    const { first, second, other, comparison } = setUp();
    const judged = { id: comparison.id, verdict: 'confirmed' as const, reason: '' };
    library.judge({
      ...judged,
      findingId: 'other-1',
      says: 'B says four.',
      places: [{ member: other.versionId, start: 17, end: 41 }],
    });
    const start = BRIDGE.indexOf('the first beam');
    const whole = { member: first.versionId, start, end: start + 'the first beam'.length };
    library.judge({ ...judged, findingId: 'beam-1', says: 'A says beam.', places: [whole] });
    const statuses = (versionId: string) =>
      library
        .carryOffer({ versionId })
        .comparisons.flatMap(({ judgements }) => judgements.map(({ place }) => place?.status));
    expect(statuses(second.versionId)).toEqual(['lost', undefined, 'exact', 'exact']);
    const made = library.carry({
      versionId: second.versionId,
      passages: [],
      comparisons: [comparison.id],
    });
    const at = LATER.indexOf('the first beam');
    const places = (findingId: string) =>
      library.comparison({ id: made.comparisons[0]! }).judgements.find((one) => one.findingId === findingId)!
        .places;
    expect(places('beam-1')).toEqual([{ member: second.versionId, start: at, end: at + 14 }]);
    expect(places('other-1')).toEqual([{ member: other.versionId, start: 17, end: 41 }]);
    expect(places('number-1')).toEqual([{ member: other.versionId, start: 0, end: 4 }]);
    const third = library.correctText({ id: first.id, text: LATER.replace('because of', 'for') });
    // Of the first comparison and of the one that went along: what was judged long ago has no places in either.
    expect(statuses(third.versionId).sort()).toEqual([
      ...['exact', 'exact', 'exact', 'exact', 'exact', 'lost'],
      ...[undefined, undefined],
    ]);
  });

  it('a comparison of a passage waits for the passage', () => {
    const { second, kept, changed } = setUp();
    const of = library.openComparison({
      members: [
        { kind: 'passage', id: kept.id },
        { kind: 'passage', id: changed.id },
      ],
    });
    const carry = (passages: readonly string[]) =>
      library.carry({ versionId: second.versionId, passages: [...passages], comparisons: [of.id] });
    expect(refused(() => carry([kept.id]))).toBe('bad-input');
    expect(library.overview().passages).toHaveLength(2);
    const { passages, comparisons } = carry([kept.id, changed.id]);
    expect(library.comparison({ id: comparisons[0]! }).members.map(({ id }) => id)).toEqual(passages);
  });
});

describe('what a bibliography says', () => {
  it('fills what is not known, by address, key or title, and changes nothing else', () => {
    const { source } = add('report.txt', BRIDGE, 'https://example.org/1');
    library.editSource({ id: source.id, metadata: { author: 'By hand' } });
    const work = { key: null, title: 'X', author: 'Beck', outlet: 'Kell Tribune', published: '2024-03-05', url: 'https://www.example.org/1', language: null }; // prettier-ignore
    const told = library.describe('works.bib', [work, { ...work, url: null, title: 'Not there' }]);
    expect(told).toEqual({
      file: 'works.bib',
      works: 2,
      filled: [{ id: source.id, title: source.title, by: 'address', fields: ['outlet', 'published'] }],
      ambiguous: [],
    });
    expect(library.overview().sources.find(({ id }) => id === source.id)).toMatchObject({
      author: 'By hand',
      outlet: 'Kell Tribune',
      published: '2024-03-05',
    });
    const byTitle = library.describe('b.ris', [{ ...work, url: null, title: 'The Bridge of Kell.' }]);
    expect(byTitle.filled).toMatchObject([{ by: 'title', fields: [] }]);
    const [one, other] = [add('a.txt', 'One account.'), add('b.txt', 'Other account.')];
    for (const { source: same } of [one, other])
      library.editSource({ id: same.id, metadata: { title: 'The same' } });
    expect(library.describe('b.ris', [{ ...work, url: null, title: 'The same' }])).toMatchObject({
      filled: [],
      ambiguous: ['The same'],
    });
  });
});

it('the search follows the newest versions, wherever they were moved', () => {
  const titles = (words: string) =>
    library.searchAll(words).hits.map((hit) => (hit.kind === 'source' ? hit.source.id : hit.kind));
  const first = add('report.txt', BRIDGE).source;
  const second = add('report-2.txt', LATER).source;
  expect(titles('"three lorries"')).toEqual([first.id]);
  expect(titles('"four lorries"')).toEqual([second.id]);
  library.makeVersionOf({ id: second.id, of: first.id });
  expect([titles('"three lorries"'), titles('"four lorries"')]).toEqual([[], [first.id]]);
  library.takeOutVersion({ versionId: second.versionId });
  expect([titles('"three lorries"'), titles('"four lorries"')]).toEqual([[first.id], [second.id]]);
  library.makeVersionOf({ id: second.id, of: first.id });
  library.deleteVersion({ versionId: second.versionId });
  expect([titles('"three lorries"'), titles('"four lorries"')]).toEqual([[first.id], []]);
  library.restoreVersion({ versionId: second.versionId });
  expect([titles('"three lorries"'), titles('"four lorries"')]).toEqual([[], [first.id]]);
  library.correctText({ id: first.id, text: LATER.replace('Four lorries', 'Five lorries') });
  expect([titles('"four lorries"'), titles('"five lorries"')]).toEqual([[], [first.id]]);
  library.deleteSource({ id: first.id });
  expect(titles('"five lorries"')).toEqual([]);
  library.restoreSource({ id: first.id });
  expect(titles('"five lorries"')).toEqual([first.id]);
});

describe('a text of millions of characters', () => {
  it('is not cleaned up, nor are its changes listed, and why is told', () => {
    const long = add('long.txt', 'The bridge was shut\non Monday.\n\n'.repeat(100_000));
    const short = add('short.txt', BRIDGE);
    expect(refused(() => library.cleanUpOffers({ id: long.source.id }))).toBe('clean-up-too-long');
    expect(refused(() => library.cleanUp({ id: long.source.id, kinds: ['lines'] }))).toBe(
      'clean-up-too-long',
    );
    const pair = { from: long.source.versionId, to: short.source.versionId };
    expect(refused(() => library.versionChanges(pair))).toBe('changes-too-long');
  });
});
