import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Library } from './library.ts';
import { handOver, temporary } from './testing.ts';

const temp = temporary();
/** One pixel. */
const PNG =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** A library with two investigations: "Ferry" with two texts, and "Other" with one that is no one else's business. */
async function author() {
  let tick = 0;
  const library = await temp.open(temp.folder(), {
    now: () => new Date(Date.UTC(2026, 0, 1, 10, 0, tick++)),
  });
  const ferry = library.saveInvestigation({ title: 'Ferry' }).id;
  library.saveSettings({ investigation: ferry });
  const [a, b] = ['45', '54'].map(
    (count) =>
      library.addText({
        text: `The ferry carried ${count} passengers. It ran aground on Monday.`,
        metadata: { title: `Count ${count}` },
      }).source,
  ) as [ReturnType<Library['addText']>['source'], ReturnType<Library['addText']>['source']];
  const other = library.saveInvestigation({ title: 'Other' }).id;
  library.saveSettings({ investigation: other });
  library.addText({ text: 'A secret of another affair.', metadata: { title: 'Secret' } });
  library.saveSettings({ investigation: ferry });
  const passage = library.makePassage({
    versionId: b.versionId,
    title: 'The grounding',
    ranges: [{ start: 33, end: 57 }],
  });
  const comparison = library.openComparison({
    members: [
      { kind: 'version', id: a.versionId },
      { kind: 'version', id: b.versionId },
    ],
    investigation: ferry,
  }).id;
  library.saveNote({ id: comparison, markdown: 'First.\n\nSecond.', revision: 0 });
  const judge = (findingId: string, verdict: 'confirmed' | 'dismissed', reason: string) =>
    library.judge({ id: comparison, findingId, verdict, reason, says: 'A 45; B 54.' });
  judge('f1', 'confirmed', 'Seen in print');
  library.saveView({
    id: comparison,
    view: {
      pins: [
        {
          kind: 'together',
          places: [
            { source: a.versionId, start: 0, end: 9 },
            { source: b.versionId, start: 0, end: 9 },
          ],
        },
      ],
    },
  });
  const { sha256 } = library.keepPicture({ type: 'image/png', base64: PNG });
  const note = library.saveAnnotation({
    investigation: ferry,
    markdown: `Look: ![chart](variorum-picture:${sha256})`,
    colour: 'yellow',
    tags: ['count'],
    places: [{ versionId: a.versionId, start: 18, end: 20 }],
    about: null,
  });
  return { library, ferry, a, b, passage, comparison, note, sha256 };
}

/** Carries the investigation from one library to another. */
function carry(from: Library, id: string, initials: string, to: Library) {
  const { base64, name } = from.investigationFile({ id, initials });
  expect(name).toMatch(/^Ferry .*\.variorum$/);
  return to.mergeInvestigation({ name, handed: handOver(to, base64!) });
}
const record = (library: Library) => {
  const { id } = library.overview().comparisons.find(({ kept }) => kept)!;
  return library.comparison({ id });
};

describe('an investigation in one file', () => {
  it('has its sources, passages, pins, judgements, notes and pictures, and nothing else', async () => {
    const { library, ferry, a, note, sha256 } = await author();
    const { path, base64 } = library.investigationFile({ id: ferry, initials: 'AB' });
    const file = readFileSync(path);
    expect(file.toString('base64')).toBe(base64);

    const two = await temp.open(temp.folder());
    const merged = two.mergeInvestigation({ name: 'Ferry.variorum', handed: handOver(two, base64!) });
    expect(merged).toMatchObject({
      sources: 2,
      passages: 1,
      comparisons: 1,
      judgements: 1,
      notes: 1,
      annotations: 1,
      conflicts: [],
      missing: 0,
      investigations: [ferry],
    });
    const { sources, investigations } = two.overview();
    expect(sources.map(({ title }) => title)).not.toContain('Secret');
    expect(investigations.map(({ title }) => title)).toContain('Ferry');
    expect(investigations.map(({ title }) => title)).not.toContain('Other');
    const there = record(two);
    expect(there).toMatchObject({
      investigation: ferry,
      note: { markdown: 'First.\n\nSecond.' },
      view: { pins: [{ kind: 'together' }] },
      judgements: [{ findingId: 'f1', verdict: 'confirmed', author: 'AB' }],
    });
    expect(two.annotations({ investigation: ferry })).toEqual([{ ...note, author: 'AB' }]);
    expect(note.places).toEqual([
      {
        versionId: a.versionId,
        start: 18,
        end: 20,
        exact: '45',
        prefix: 'The ferry carried ',
        suffix: ' passengers. It ran aground on Monday.',
      },
    ]);
    expect(two.picture({ sha256 })).toEqual({ type: 'image/png', base64: PNG });
    // What the user of the first library had set up is not of the investigation.
    expect(two.overview().settings).not.toHaveProperty('initials');
  });

  it('has the comparisons of no investigation whose sources are all its own, and no others', async () => {
    const { library, ferry, a, b } = await author();
    const secret = library.overview().sources.find(({ title }) => title === 'Secret')!;
    const compared = (...versions: string[]) => {
      const { id } = library.openComparison({
        members: versions.map((version) => ({ kind: 'version' as const, id: version })),
      });
      library.saveNote({ id, markdown: `Of ${versions.length}.`, revision: 0 });
      return id;
    };
    const within = compared(b.versionId, a.versionId);
    const beyond = compared(a.versionId, secret.versionId);
    const two = await temp.open(temp.folder());
    carry(library, ferry, 'AB', two);
    const there = two.overview().comparisons.map(({ id }) => id);
    expect(there).toContain(within);
    expect(there).not.toContain(beyond);
    expect(two.overview().sources.map(({ title }) => title)).not.toContain('Secret');
  });

  it('comes back, and both opinions are kept where they differ', async () => {
    const { library, ferry, comparison, note } = await author();
    const two = await temp.open(temp.folder());
    carry(library, ferry, 'AB', two);
    two.saveSettings({ initials: 'CD' });
    const theirs = record(two);
    two.judge({
      id: theirs.id,
      findingId: 'f1',
      verdict: 'dismissed',
      reason: 'A misprint',
      says: 'A 45; B 54.',
    });
    two.judge({ id: theirs.id, findingId: 'f2', verdict: 'explained', reason: '', says: 'Another.' });
    two.saveNote({
      id: theirs.id,
      markdown: 'First.\n\nTheir own.\n\nSecond.',
      revision: theirs.note.revision,
    });
    const carried = two.annotations({ investigation: ferry })[0]!;
    const edited = two.saveAnnotation({ ...fields(carried), id: carried.id, markdown: 'Their words.' });
    expect(edited.markdown).toBe('Their words.');
    // There, too, what the first person judged stands beside.
    expect(record(two).judgements[0]).toMatchObject({
      verdict: 'dismissed',
      author: 'CD',
      opinions: [{ author: 'AB', verdict: 'confirmed', reason: 'Seen in print' }],
    });
    // Meanwhile the first one writes on.
    library.saveNote({ id: comparison, markdown: 'First.\n\nSecond.\n\nThird.', revision: 1 });

    const back = carry(two, ferry, 'CD', library);
    expect(back).toMatchObject({ sources: 0, comparisons: 0, judgements: 2, notes: 1, annotations: 1 });
    expect(back.conflicts).toEqual([
      expect.objectContaining({ what: 'judgement', about: 'A 45; B 54.', hereBy: 'AB', thereBy: 'CD' }),
    ]);
    const ours = record(library);
    expect(ours.note.markdown).toBe('First.\n\n*CD:* Their own.\n\nSecond.\n\n*AB:* Third.');
    expect(back.changedNotes).toEqual([{ of: expect.any(String), both: true }]);
    expect(ours.judgements).toMatchObject([
      {
        findingId: 'f1',
        verdict: 'confirmed',
        author: 'AB',
        opinions: [{ author: 'CD', verdict: 'dismissed', reason: 'A misprint' }],
      },
      { findingId: 'f2', verdict: 'explained', author: 'CD' },
    ]);
    // The note at a place was changed there alone: it is as it is there.
    expect(library.annotations({ investigation: ferry })).toMatchObject([
      { id: note.id, markdown: 'Their words.' },
    ]);

    // The same file again brings nothing, and the way back and forth once more changes nothing that was not changed.
    expect(carry(two, ferry, 'CD', library)).toMatchObject({
      judgements: 0,
      notes: 0,
      annotations: 0,
      conflicts: [],
    });
    carry(library, ferry, 'AB', two);
    expect(record(two).note.markdown).toBe(ours.note.markdown);
    expect(record(two).judgements[0]).toMatchObject({
      verdict: 'dismissed',
      author: 'CD',
      opinions: [{ author: 'AB', verdict: 'confirmed' }],
    });
  });

  it('keeps two notes where one was changed on both sides', async () => {
    const { library, ferry, note } = await author();
    const two = await temp.open(temp.folder());
    carry(library, ferry, 'AB', two);
    two.saveSettings({ initials: 'CD' });
    const save = (to: Library, markdown: string) => {
      const { id, investigation, colour, tags, places, about, updatedAt } = to.annotations({
        investigation: ferry,
      })[0]!;
      const stretches = places.map(({ versionId, start, end }) => ({ versionId, start, end }));
      to.saveAnnotation({
        id,
        updatedAt,
        investigation,
        markdown,
        colour,
        tags: [...tags],
        places: stretches,
        about,
      });
    };
    save(library, 'Mine.');
    save(two, 'Theirs.');
    const merged = carry(two, ferry, 'CD', library);
    expect(merged.conflicts).toEqual([
      { of: 'A note', what: 'note', here: 'Mine.', there: 'Theirs.', hereBy: 'AB', thereBy: 'AB' },
    ]);
    expect(library.annotations({ investigation: ferry }).map(({ markdown }) => markdown)).toEqual([
      'Mine.',
      'Theirs.',
    ]);
    carry(two, ferry, 'CD', library);
    expect(library.annotations({ investigation: ferry })).toHaveLength(2);
    expect(library.annotations({ investigation: ferry })[0]!.id).toBe(note.id);
  });

  it('finds its texts in a library that has them under other ids, with pins and notes at their places', async () => {
    const { library, ferry } = await author();
    const two = await temp.open(temp.folder());
    const [a, b] = ['45', '54'].map(
      (count) =>
        two.addText({
          text: `The ferry carried ${count} passengers. It ran aground on Monday.`,
          metadata: { title: `Mine ${count}` },
        }).source,
    );
    expect(carry(library, ferry, 'AB', two)).toMatchObject({ sources: 0, comparisons: 1 });
    expect(record(two).view.pins?.[0]?.places.map(({ source }) => source)).toEqual([
      a!.versionId,
      b!.versionId,
    ]);
    expect(two.annotations({ investigation: ferry })[0]!.places[0]!.versionId).toBe(a!.versionId);
  });

  it('is looked at first: what it would bring is told, and nothing of it is kept', async () => {
    const { library, ferry, comparison } = await author();
    const folder = temp.folder();
    const two = await temp.open(folder);
    const { base64, name } = library.investigationFile({ id: ferry, initials: 'AB' });
    const originals = () => readdirSync(join(folder, 'originals'), { recursive: true }).length;
    const before = [two.overview(), two.backups({}), two.copies({}), originals()];
    const preview = two.previewInvestigation({ name, handed: handOver(two, base64!) });
    expect(preview).toMatchObject({ by: 'AB', sources: 2, known: 0, judgements: 1, missing: 0 });
    expect(preview.listed).toEqual([
      { title: 'Count 45', isNew: true },
      { title: 'Count 54', isNew: true },
    ]);
    expect([two.overview(), two.backups({}), two.copies({}), originals()]).toEqual(before);
    // It is what the merge then tells, and after that nothing is new.
    const merged = two.mergeInvestigation({ name, handed: handOver(two, base64!) });
    expect(merged).toEqual({ ...preview, investigations: merged.investigations });
    two.saveSettings({ initials: 'CD' });
    two.judge({ id: record(two).id, findingId: 'f1', verdict: 'dismissed', reason: '', says: 'A 45; B 54.' });
    two.saveNote({ id: record(two).id, markdown: 'Mine.', revision: record(two).note.revision });
    library.saveNote({ id: comparison, markdown: 'First.\n\nSecond.\n\nThird.', revision: 1 });
    library.judge({ id: comparison, findingId: 'f1', verdict: 'explained', reason: '', says: 'A 45; B 54.' });
    const again = library.investigationFile({ id: ferry, initials: 'AB' });
    const written = record(two);
    expect(two.previewInvestigation({ name, handed: handOver(two, again.base64!) })).toMatchObject({
      sources: 0,
      known: 2,
      changedNotes: [{ both: true }],
      conflicts: [{ what: 'judgement', hereBy: 'CD', thereBy: 'AB' }],
    });
    expect(record(two)).toEqual(written);
    two.close();
    expect(record(await temp.open(folder))).toEqual(written);
  });

  it('is refused when it is none, and nothing is changed', async () => {
    const two = await temp.open(temp.folder());
    const before = two.overview();
    expect(() =>
      two.mergeInvestigation({
        name: 'x',
        handed: handOver(two, Buffer.from('no archive').toString('base64')),
      }),
    ).toThrow(expect.objectContaining({ code: 'copy-damaged' }));
    expect(two.overview()).toEqual(before);
  });
});

describe('notes at places', () => {
  it('are kept, changed, deleted and brought back, and erased with their text', async () => {
    const { library, ferry, a, sha256 } = await author();
    const free = library.saveAnnotation({
      investigation: ferry,
      markdown: 'Ask the owners.',
      colour: null,
      tags: [],
      places: [],
      about: null,
    });
    expect(() => library.saveAnnotation({ ...fields(free), id: free.id, markdown: ' ' })).toThrow(
      /needs words/,
    );
    const changed = library.saveAnnotation({
      ...fields(free),
      id: free.id,
      updatedAt: free.updatedAt,
      markdown: 'Ask the mayor.',
    });
    expect(() =>
      library.saveAnnotation({ ...fields(free), id: free.id, updatedAt: free.updatedAt, markdown: 'x' }),
    ).toThrow(expect.objectContaining({ code: 'note-changed-elsewhere' }));
    library.deleteAnnotation({ id: free.id });
    expect(library.annotations({ investigation: ferry })).toHaveLength(1);
    expect(library.trash({})[0]).toMatchObject({ kind: 'annotation', title: 'Ask the mayor.' });
    expect(library.restoreAnnotation({ id: free.id })).toEqual(changed);
    library.deleteSource({ id: a.id });
    expect(library.annotations({ investigation: ferry }).map(({ id }) => id)).toEqual([free.id]);
    await library.emptyTrash();
    expect(library.annotations({ investigation: ferry }).map(({ id }) => id)).toEqual([free.id]);
    // The picture stood in the erased note alone.
    expect(library.picture({ sha256 })).toBeNull();
    expect(library.trash({})).toEqual([]);
  });

  it('say where their words stand now only as far as the text has them', async () => {
    const { library, ferry, a } = await author();
    const save = (start: number, end: number) =>
      library.saveAnnotation({
        investigation: ferry,
        markdown: '',
        colour: 'red',
        tags: [],
        places: [{ versionId: a.versionId, start, end }],
        about: null,
      });
    expect(() => save(0, 4000)).toThrow(expect.objectContaining({ code: 'range-outside' }));
    expect(save(0, 3).places[0]).toMatchObject({ exact: 'The', prefix: '' });
  });
});

it('a picture is what its bytes say, and nothing else is kept', async () => {
  const folder = temp.folder();
  const library = await temp.open(folder);
  const svg = Buffer.from('<svg onload="alert(1)"/>').toString('base64');
  expect(() => library.keepPicture({ type: 'image/png', base64: svg })).toThrow(/no picture/);
  const { sha256 } = library.keepPicture({ type: 'image/gif', base64: PNG });
  expect(library.picture({ sha256 })?.type).toBe('image/png');
  expect(readFileSync(join(folder, 'originals', sha256.slice(0, 2), sha256)).toString('base64')).toBe(PNG);
});

const fields = ({ investigation, markdown, colour, tags, about }: ReturnType<Library['saveAnnotation']>) => ({
  investigation,
  markdown,
  colour,
  tags: [...tags],
  places: [],
  about,
});
