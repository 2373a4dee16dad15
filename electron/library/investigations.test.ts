import { describe, expect, it } from 'vitest';
import type { AnnotationRecord } from '../bridge/contract.ts';
import { importPlainText } from '../importers/index.ts';
import type { Library } from './library.ts';
import { handOver, temporary } from './testing.ts';

const temp = temporary();

const add = (library: Library, title: string) =>
  library.addText({ text: `${title}. The ferry carried ${title.length} passengers.`, metadata: { title } })
    .source;
const member = ({ versionId }: { readonly versionId: string }) => ({
  kind: 'version' as const,
  id: versionId,
});
const titles = (library: Library) => library.overview().investigations.map(({ title }) => title);
const first = (library: Library) => library.overview().investigations[0]!;

describe('the first investigation', () => {
  it('is named by the articles that come with the program, holds them, and is open', async () => {
    const { investigations, sources, settings } = (await temp.open(temp.folder())).overview();
    expect(investigations).toMatchObject([{ title: 'The Asian Mirror / Globe Live Media' }]);
    expect([...investigations[0]!.sources].sort()).toEqual(sources.map(({ id }) => id).sort());
    expect(settings.investigation).toBeUndefined();
  });

  it('does not come back when it was deleted', async () => {
    const folder = temp.folder();
    const library = await temp.open(folder);
    library.deleteInvestigation({ id: first(library).id });
    library.close();
    expect(titles(await temp.open(folder))).toEqual([]);
  });
});

describe('what is added', () => {
  it('is gathered in the investigation that is open, also when it was in the library already', async () => {
    const library = await temp.open(temp.folder());
    const ferry = library.saveInvestigation({ title: 'The ferry' });
    library.saveSettings({ investigation: ferry.id });
    const one = add(library, 'One');
    library.saveSettings({ investigation: null });
    const two = add(library, 'Two');
    const read = () => library.overview().investigations.find(({ id }) => id === ferry.id)!.sources;
    expect(read()).toEqual([one.id]);
    library.saveSettings({ investigation: ferry.id });
    expect(library.addText({ text: 'Two. The ferry carried 3 passengers.', metadata: {} }).alreadyThere).toBe(
      true,
    );
    expect([...read()].sort()).toEqual([one.id, two.id].sort());
  });

  it('stays findable when it is made a version of a source of another investigation', async () => {
    const library = await temp.open(temp.folder());
    const old = add(library, 'Old');
    const ferry = library.saveInvestigation({ title: 'The ferry' });
    library.saveSettings({ investigation: ferry.id });
    library.makeVersionOf({ id: add(library, 'New').id, of: old.id });
    expect(library.overview().investigations.find(({ id }) => id === ferry.id)!.sources).toEqual([old.id]);
  });
});

describe('sources that are moved', () => {
  it('take along the comparisons of them alone, and the way back is the same call', async () => {
    const library = await temp.open(temp.folder());
    const here = first(library).id;
    const [one, two, three] = ['One', 'Two', 'Three'].map((title) => add(library, title)) as [
      ReturnType<typeof add>,
      ReturnType<typeof add>,
      ReturnType<typeof add>,
    ];
    const alone = library.openComparison({ members: [one, two].map(member), investigation: here }).id;
    const mixed = library.openComparison({ members: [one, three].map(member), investigation: here }).id;
    const there = library.saveInvestigation({ title: 'There' }).id;
    const remove = [one.id, two.id];
    const moved = library.placeSources({ into: there, add: remove, from: here, remove });
    expect(moved.comparisons).toEqual([alone]);
    const where = () =>
      Object.fromEntries(library.overview().comparisons.map(({ id, investigation }) => [id, investigation]));
    expect(where()).toEqual({ [alone]: there, [mixed]: here });
    expect(first(library).sources).not.toContain(one.id);
    library.placeSources({
      into: here,
      add: [...moved.removed],
      from: there,
      remove: [...moved.added],
      comparisons: [...moved.comparisons],
    });
    expect(where()).toEqual({ [alone]: here, [mixed]: here });
    expect(first(library).sources).toContain(one.id);
  });

  it('stay where they are when they are only put into another as well', async () => {
    const library = await temp.open(temp.folder());
    const one = add(library, 'One');
    const there = library.saveInvestigation({ title: 'There' }).id;
    library.placeSources({ into: there, add: [one.id], from: null, remove: [] });
    expect(library.overview().investigations.filter(({ sources }) => sources.includes(one.id))).toHaveLength(
      2,
    );
  });
});

describe('a comparison', () => {
  it('that was only looked at is gone at the next opening, unless it stands in a tab or something was done in it', async () => {
    const folder = temp.folder();
    const library = await temp.open(folder);
    const investigation = first(library).id;
    const [a, b, c] = ['A', 'B', 'C'].map((title) => add(library, title)) as [
      ReturnType<typeof add>,
      ReturnType<typeof add>,
      ReturnType<typeof add>,
    ];
    const open = (...sources: (typeof a)[]) =>
      library.openComparison({ members: sources.map(member), investigation }).id;
    const [looked, inTab, judged, pinned, exported] = [
      open(a, b),
      open(b, a),
      open(a, c),
      open(b, c),
      open(c),
    ];
    library.judge({ id: judged, findingId: 'f', verdict: 'confirmed', reason: '', says: 'A says 1.' });
    const place = (source: typeof a) => ({ source: source.versionId, start: 0, end: 1 });
    library.saveView({ id: pinned, view: { pins: [{ kind: 'together', places: [place(b), place(c)] }] } });
    library.keepComparison({ id: exported });
    library.saveView({ id: looked, view: { layout: 'list' } });
    library.saveInvestigationSettings({ id: investigation, settings: { openTabs: [inTab] } });
    expect(
      library
        .overview()
        .comparisons.filter(({ kept }) => !kept)
        .map(({ id }) => id)
        .sort(),
    ).toEqual([looked, inTab].sort());
    library.close();
    const again = await temp.open(folder);
    expect(
      again
        .overview()
        .comparisons.map(({ id }) => id)
        .sort(),
    ).toEqual([inTab, judged, pinned, exported].sort());
  });

  it('in which something is done gathers its sources in its investigation', async () => {
    const library = await temp.open(temp.folder());
    const elsewhere = add(library, 'Elsewhere');
    const { id } = library.saveInvestigation({ title: 'There' });
    const comparison = library.openComparison({ members: [member(elsewhere)], investigation: id }).id;
    const read = () => library.overview().investigations.find((one) => one.id === id)!.sources;
    expect(read()).toEqual([]);
    library.saveNote({ id: comparison, markdown: 'Ask.', revision: 0 });
    expect(read()).toEqual([elsewhere.id]);
    library.placeSources({ into: null, add: [], from: id, remove: [elsewhere.id] });
    library.saveNote({ id: comparison, markdown: 'Ask again.', revision: 1 });
    expect(read()).toEqual([]);
  });

  it('of the same texts is another one in another investigation', async () => {
    const library = await temp.open(temp.folder());
    const members = [member(add(library, 'A')), member(add(library, 'B'))];
    const there = library.saveInvestigation({ title: 'There' }).id;
    const ids = [first(library).id, there, null].map(
      (investigation) => library.openComparison({ members, investigation }).id,
    );
    expect(new Set(ids).size).toBe(3);
    expect(library.openComparison({ members, investigation: there }).id).toBe(ids[1]);
  });
});

describe('an investigation in the trash', () => {
  it('takes its comparisons along and leaves its sources, and comes back with them', async () => {
    const library = await temp.open(temp.folder());
    const { id } = first(library);
    const one = add(library, 'One');
    const comparison = library.openComparison({ members: [member(one)], investigation: id }).id;
    library.saveNote({ id: comparison, markdown: 'Wreckage', revision: 0 });
    library.deleteInvestigation({ id });
    expect(library.trash({})).toMatchObject([{ kind: 'investigation', id }]);
    expect(library.overview().comparisons).toEqual([]);
    expect(library.searchAll('wreckage').hits).toEqual([]);
    expect(library.overview().sources.map((source) => source.id)).toContain(one.id);
    library.restoreInvestigation({ id });
    expect(library.overview().comparisons.map((each) => each.id)).toEqual([comparison]);
    expect(library.searchAll('wreckage').total).toBe(1);
  });

  it('is erased with the words that were written in it', async () => {
    const library = await temp.open(temp.folder());
    const { id } = first(library);
    const comparison = library.openComparison({
      members: [member(add(library, 'One'))],
      investigation: id,
    }).id;
    library.saveNote({ id: comparison, markdown: 'Wreckage', revision: 0 });
    library.deleteInvestigation({ id });
    expect(await library.emptyTrash()).toMatchObject({ sources: 0, comparisons: 1 });
    expect(() => library.restoreInvestigation({ id })).toThrow(/investigation/);
    expect(library.trash({})).toEqual([]);
  });
});

it('there is one of a title, and one that is gone takes no changes', async () => {
  const library = await temp.open(temp.folder());
  const ferry = library.saveInvestigation({ title: 'The ferry' });
  expect(() => library.saveInvestigation({ title: 'the FERRY' })).toThrow(/already/i);
  expect(library.saveInvestigation({ id: ferry.id, title: 'The Ferry' }).title).toBe('The Ferry');
  library.deleteInvestigation({ id: ferry.id });
  for (const change of [
    () => library.saveInvestigation({ id: ferry.id, title: 'Again' }),
    () => library.saveInvestigationSettings({ id: ferry.id, settings: { openTabs: [] } }),
    () => library.placeSources({ into: ferry.id, add: [], from: null, remove: [] }),
  ])
    expect(change).toThrow(/investigation/);
});

it('travels in a copy, comes back, and is one', async () => {
  const [here, elsewhere] = [await temp.open(temp.folder()), await temp.open(temp.folder())];
  const bytes = Buffer.from('The ferry carried 45 passengers.');
  here.addDocuments([{ document: importPlainText({ name: 'ferry.txt', bytes }), bytes, origin: 'file' }]);
  const { id } = here.saveInvestigation({ title: 'The ferry' });
  const source = here.overview().sources.find(({ fileName }) => fileName === 'ferry.txt')!;
  here.placeSources({ into: id, add: [source.id], from: null, remove: [] });
  const comparison = here.openComparison({ members: [member(source)], investigation: id }).id;
  here.saveNote({ id: comparison, markdown: 'Ask.', revision: 0 });
  const [there, back] = [`${temp.folder()}/there.variorum`, `${temp.folder()}/back.variorum`];
  here.copyTo(there);
  elsewhere.mergeFrom(there);
  expect(titles(elsewhere)).toEqual(['The Asian Mirror / Globe Live Media', 'The ferry']);
  expect(elsewhere.overview().comparisons).toMatchObject([{ id: comparison, investigation: id }]);
  const more = add(elsewhere, 'More');
  elsewhere.placeSources({ into: id, add: [more.id], from: null, remove: [] });
  here.saveInvestigation({ id, title: 'The boat' });
  elsewhere.copyTo(back);
  const merged = here.mergeFrom(back);
  expect(titles(here)).toEqual(['The Asian Mirror / Globe Live Media', 'The boat']);
  expect(here.overview().investigations.find((one) => one.id === id)!.sources).toHaveLength(2);
  expect(merged.conflicts).toEqual([{ of: 'The boat', what: 'title', here: 'The boat', there: 'The ferry' }]);
});

describe('a note that is written while there is no investigation', () => {
  const write = (library: Library, versionId: string) =>
    library.saveAnnotation({
      investigation: null,
      markdown: 'Seen on the quay.',
      colour: null,
      tags: [],
      places: [{ versionId, start: 0, end: 3 }],
      about: null,
    });
  const words = (library: Library, investigation: string | null) =>
    library.annotations({ investigation }).map(({ markdown }) => markdown);

  it('is kept, changed, and seen in every investigation that is made later', async () => {
    const folder = temp.folder();
    const library = await temp.open(folder);
    library.deleteInvestigation({ id: first(library).id });
    const note = write(library, add(library, 'One').versionId);
    library.saveAnnotation({ ...inputOf(note), id: note.id, markdown: 'Seen twice.' });
    library.close();
    const again = await temp.open(folder);
    expect(words(again, null)).toEqual(['Seen twice.']);
    expect(words(again, again.saveInvestigation({ title: 'The ferry' }).id)).toEqual(['Seen twice.']);
    again.deleteAnnotation({ id: note.id });
    expect(words(again, null)).toEqual([]);
  });

  it('goes along with a copy of the library, and with an investigation that has its text', async () => {
    const library = await temp.open(temp.folder());
    const ferry = library.saveInvestigation({ title: 'The ferry' });
    library.saveSettings({ investigation: ferry.id });
    write(library, add(library, 'One').versionId);
    library.saveSettings({ investigation: null });
    write(library, add(library, 'Elsewhere').versionId);
    const [copied, sent] = [await temp.open(temp.folder()), await temp.open(temp.folder())];
    copied.mergeFrom(library.saveCopy({}).path);
    expect(words(copied, null)).toHaveLength(2);
    const { base64, name } = library.investigationFile({ id: ferry.id, initials: 'AB' });
    sent.mergeInvestigation({ name, handed: handOver(sent, base64!) });
    expect(words(sent, null)).toHaveLength(1);
  });
});

const inputOf = ({ investigation, markdown, colour, tags, places, about }: AnnotationRecord) => ({
  investigation,
  markdown,
  colour,
  tags: [...tags],
  places: places.map(({ versionId, start, end }) => ({ versionId, start, end })),
  about,
});
