import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';
import type { ComponentProps } from 'svelte';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { OpenedFile, Settings, WindowReport } from '../../electron/bridge/contract.ts';
import type { SecondReading } from '../../engine/second-reader/index.ts';
import type { Comparison, SourceText } from '../../engine/types.ts';
import { connect } from '../bridge/client.ts';
import App from './App.svelte';
import { fakeLibrary } from '../session/fake-library.ts';
import { Workbench } from '../session/workbench.svelte.ts';

vi.mock('../views/ComparisonViews.svelte', async () => import('./FakeRoom.svelte'));

/** What jsdom does not have and the window needs: the top layer, and measured text. */
beforeAll(() => {
  window.innerWidth = 1280;
  // jsdom hides whatever has the attribute, so that showing means taking it away.
  HTMLElement.prototype.showPopover = function () {
    this.removeAttribute('popover');
  };
  HTMLElement.prototype.hidePopover = function () {
    this.setAttribute('popover', 'manual');
  };
  const matches = Element.prototype.matches;
  vi.spyOn(Element.prototype, 'matches').mockImplementation(function (this: Element, selector: string) {
    return selector === ':popover-open' ? !this.hasAttribute('popover') : matches.call(this, selector);
  });
  Range.prototype.getClientRects = () => [] as unknown as DOMRectList;
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function () {
    this.open = false;
  };
});
afterEach(cleanup);

/** One finding in the first text, whatever the texts are. */
function comparisonOf(texts: readonly SourceText[]): Comparison {
  const place = (index: number) => {
    const text = texts[index]!;
    return { source: text.id, start: 0, end: 4, quote: text.text.slice(0, 4), focus: [{ start: 0, end: 4 }] };
  };
  const edits = (['case', 'punctuation'] as const).flatMap((kind) =>
    Array.from({ length: kind === 'case' ? 12 : 21 }, () => ({
      kind,
      corresponds: true,
      a: place(0),
      b: place(texts.length - 1),
    })),
  );
  return {
    texts: texts.map((text, index) => ({
      id: text.id,
      letter: String.fromCharCode(65 + index),
      language: 'en',
      length: text.text.length,
      words: 4,
      paragraphs: [{ index: 0, start: 0, end: text.text.length, role: 'body', number: 1 }],
      sentences: [{ index: 0, paragraph: 0, start: 0, end: text.text.length }],
    })),
    links:
      texts.length < 2 ? [] : [{ id: 'l', a: [place(0)], b: [place(1)], strength: 1, moved: false, edits }],
    faint: [],
    rows: [],
    findings: ['f1', 'f2'].map((id) => ({
      id,
      type: 'number',
      places: [place(0)],
      values: ['three', 'four'],
      confidence: 0.9,
      significance: 0.9,
      rule: 'number.differs',
      says: id === 'f1' ? 'A says three; B says four.' : 'A says May; B says June.',
    })),
    hidden: {
      number: 0,
      name: 0,
      negation: 0,
      quotation: 0,
      wording: 2,
      spelling: 0,
      case: 12,
      recognition: 0,
      'quote-style': 0,
      'dash-style': 0,
      punctuation: 21,
      space: 0,
    },
    compared: null,
    facts: [],
    precise: true,
  };
}

async function open(
  settings?: Settings,
  library = fakeLibrary(settings),
  transport?: ComponentProps<typeof App>['transport'],
) {
  const compared: (readonly SourceText[])[] = [];
  const workbench = new Workbench(connect(library.transport), (texts) => {
    compared.push(texts);
    return { result: Promise.resolve(comparisonOf(texts)), cancel: () => {} };
  });
  const { unmount } = render(App, { workbench, transport });
  await waitFor(() => expect(workbench.started).toBe(true));
  return { library, compared, workbench, unmount };
}
const says = 'A says three; B says four.';

describe('the window', () => {
  it('opens the two seeds side by side at the very first start', async () => {
    const { library, compared } = await open();
    expect(await screen.findByText(says)).toBeTruthy();
    expect(compared).toHaveLength(1);
    expect(compared[0]!.map((text) => [text.id, text.published])).toEqual([
      ['s0v', '2022-07'],
      ['s1v', '2022-07'],
    ]);
    expect(library.settings.lastComparison).toBe('c0');
    expect(screen.getByText('33 hidden: 21 punctuation, 12 case')).toBeTruthy();
  });

  it('leaves the window empty when the user has closed everything before', async () => {
    const { compared } = await open({ lastComparison: null });
    expect(screen.getByText('Nothing is open.')).toBeTruthy();
    expect(compared).toHaveLength(0);
  });

  it('gives letters in the order of ticking, and a self-check for one', async () => {
    const { compared } = await open({ lastComparison: null });
    await fireEvent.click(screen.getByRole('checkbox', { name: 'Second report' }));
    await waitFor(() => expect(compared.at(-1)?.map((text) => text.id)).toEqual(['s1v']));
    await fireEvent.click(screen.getByRole('checkbox', { name: 'First report' }));
    await waitFor(() => expect(compared.at(-1)?.map((text) => text.id)).toEqual(['s1v', 's0v']));
  });

  it('leads back to the same comparison when a text is unticked and ticked again', async () => {
    const { library, workbench } = await open();
    const first = () => screen.getByRole<HTMLInputElement>('checkbox', { name: 'First report' });
    await fireEvent.click(first());
    await waitFor(() => expect(workbench.open?.id).not.toBe('c0'));
    await fireEvent.click(first());
    await waitFor(() => expect(workbench.open?.id).toBe('c0'));
    const asked = library.calls.filter(({ name }) => name === 'openComparison').map(({ input }) => input);
    expect(asked.at(-1)).toMatchObject({ members: [{ id: 's0v' }, { id: 's1v' }] });
  });

  it('has the focus in the reading room when selected sources have been compared', async () => {
    const { workbench } = await open({ lastComparison: null });
    workbench.filing.selection.begin();
    const bar = await screen.findByRole('group', { name: 'Selected sources' });
    await fireEvent.click(within(bar).getByRole('button', { name: /^All shown/ }));
    const button = within(bar).getByRole('button', { name: 'Compare' });
    button.focus();
    await fireEvent.click(button);
    await waitFor(() => expect(workbench.open?.members).toHaveLength(2));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('main')));
    expect(screen.queryByRole('group', { name: 'Selected sources' })).toBeNull();
  });

  it('keeps a judgement with its reason, and shows it after a restart', async () => {
    const { library, unmount } = await open();
    await fireEvent.click(await screen.findByText(says));
    await fireEvent.click(screen.getByRole('radio', { name: 'confirmed' }));
    await fireEvent.change(screen.getByRole('textbox', { name: 'Reason' }), {
      target: { value: 'Misquoted' },
    });
    await waitFor(() =>
      expect(library.calls.filter((call) => call.name === 'judge').at(-1)?.input).toEqual({
        id: 'c0',
        findingId: 'f1',
        verdict: 'confirmed',
        reason: 'Misquoted',
        says,
        // By them it is found again in a newer version of a source.
        places: expect.any(Array),
      }),
    );
    unmount();
    await open(undefined, library);
    const card = (await screen.findByText(says)).closest('article')!;
    expect(within(card).getByText('confirmed')).toBeTruthy();
    expect(screen.getByText(/1 judged$/, { selector: '.counts' })).toBeTruthy();
  });

  it('takes a judgement back and says why when it could not be kept', async () => {
    const { library } = await open();
    library.refuse('judge', { code: 'library-unwritable', message: 'The disk is full.', hint: 'Make room.' });
    await fireEvent.click(await screen.findByText(says));
    await fireEvent.click(screen.getByRole('radio', { name: 'dismissed' }));
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('The disk is full.');
    expect(alert.textContent).toContain('Make room.');
    expect(screen.getByText('Not saved')).toBeTruthy();
    await waitFor(() =>
      expect(screen.getByRole<HTMLInputElement>('radio', { name: 'open' }).checked).toBe(true),
    );
  });

  it('says at once that a consent does not hold any more when a passphrase is set', async () => {
    const library = fakeLibrary();
    const { call } = library.transport;
    let hasPassphrase = false;
    const locking = { isLocked: false, lockAfterMinutes: 15, shortest: 12, unreadable: [], remaining: [] };
    const own: Record<string, () => unknown> = {
      lockState: () => ({ hasPassphrase, ...locking }),
      changePassphrase: () => ({ hasPassphrase: (hasPassphrase = true), ...locking }),
      secondReader: () => ({
        choices: { on: true, address: 'https://models.example', model: 'tiny', mostQuestions: 60 },
        host: 'models.example',
        isRemote: true,
        isEncrypted: true,
        consent: hasPassphrase ? 'wanted for a locked library' : 'given',
        consentAt: null,
        key: { held: false, kept: 'session' },
      }),
      startReading: () => ({ standing: 'done', total: 3, answered: 0, known: 0, thrownAway: 0, tokens: 0, fault: null, answers: [] }),
    }; // prettier-ignore
    const answered: typeof call = async (name, input) =>
      own[name] ? { ok: true, value: own[name]() } : call(name, input);
    const { workbench } = await open(undefined, { ...library, transport: { call: answered } });
    const bar = await screen.findByRole('region', { name: 'Second reader' });
    await waitFor(() => expect(bar.textContent).toContain('are sent to models.example when it reads'));
    await workbench.lock.change(null, 'a long enough passphrase');
    await waitFor(() => expect(bar.textContent).toMatch(/the library is locked\. Nothing is sent/));
    expect(screen.queryByText('Reader at models.example')).toBeNull();
  });

  it('judges what a second reader proposes as a finding is judged, and takes it back', async () => {
    const { library, workbench } = await open();
    await screen.findByText(says);
    const said = { verdict: 'agrees', places: [], reason: 'So.', at: '2026-01-01', ordered: false } as const;
    workbench.open!.secondReading = {
      model: 'tiny',
      verdicts: [],
      proposals: [{ ...said, id: 'second_reader-1', kind: 'difference' }],
      thrownAway: {},
    } as unknown as SecondReading;
    const card = await screen.findByRole('article', { name: /^Proposed by the second reader/ });
    await fireEvent.click(within(card).getByRole('radio', { name: 'confirmed' }));
    const judgements = () =>
      [...library.calls].filter(({ name }) => name === 'judge').map(({ input }) => input);
    await waitFor(() =>
      expect(judgements()).toEqual([
        expect.objectContaining({
          findingId: 'second_reader-1',
          verdict: 'confirmed',
          says: 'Proposed by the second reader (tiny): told differently. In its words: “So.”',
        }),
      ]),
    );
    expect(workbench.open!.orphans).toEqual([]);
    workbench.open!.filter = { ...workbench.open!.filter, verdict: 'open' };
    await waitFor(() => expect(screen.queryByRole('article', { name: /^Proposed/ })).toBeNull());
    expect(screen.getByText('0 of 1')).toBeTruthy();
    workbench.open!.filter = { ...workbench.open!.filter, verdict: 'all' };
    // Switched off, the judgement is not lost.
    const kept = workbench.open!.secondReading;
    workbench.open!.secondReading = null;
    expect(await screen.findByText('1 proposed by a second reader and judged, not shown now')).toBeTruthy();
    workbench.open!.secondReading = kept;
    await fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true });
    await waitFor(() =>
      expect(judgements().at(-1)).toMatchObject({ findingId: 'second_reader-1', verdict: 'open' }),
    );
  });

  it('steps through findings with n and p, but not while someone types', async () => {
    const { workbench } = await open();
    await screen.findByText(says);
    await fireEvent.keyDown(document.body, { key: 'n' });
    expect(workbench.open?.selected).toBe('f1');
    await fireEvent.keyDown(document.body, { key: 'n' });
    expect(workbench.open?.selected).toBe('f2');
    await fireEvent.keyDown(screen.getByRole('searchbox'), { key: 'p' });
    expect(workbench.open?.selected).toBe('f2');
    await fireEvent.keyDown(document.body, { key: 'p' });
    expect(workbench.open?.selected).toBe('f1');
  });

  it('drops the evidence of a finding into the note and saves it', async () => {
    const { library } = await open();
    await fireEvent.click(await screen.findByText(says));
    await fireEvent.click(screen.getByRole('button', { name: 'Add to notes' }));
    await waitFor(() => {
      const note = library.comparisonOf([
        { kind: 'version', id: 's0v' },
        { kind: 'version', id: 's1v' },
      ])?.note.markdown;
      expect(note).toContain(says);
      expect(note).toContain('> Text');
      expect(note).toContain('The Mirror');
    });
  });

  it('deletes a source, closes what it was part of, and brings both back with Ctrl+Z', async () => {
    const { library, workbench } = await open();
    await screen.findByText(says);
    await fireEvent.click(screen.getByRole('button', { name: 'Actions for “Second report”' }));
    await fireEvent.click(await screen.findByRole('menuitem', { name: 'Delete' }));
    await screen.findByText('Moved “Second report” to the trash.');
    await waitFor(() => expect(workbench.ticked.map((member) => member.id)).toEqual(['s0v']));
    await fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true });
    await waitFor(() => expect(workbench.open?.members.map((member) => member.id)).toEqual(['s0v', 's1v']));
    expect(library.sources).toHaveLength(2);
  });

  it('remembers which kinds of difference are hidden', async () => {
    const { library } = await open();
    await fireEvent.click(await screen.findByText('33 hidden: 21 punctuation, 12 case'));
    await fireEvent.click(screen.getByRole('checkbox', { name: /^Case/ }));
    expect(screen.getByText('21 hidden: 21 punctuation')).toBeTruthy();
    await waitFor(() =>
      expect(library.calls.find((call) => call.name === 'saveView')?.input).toMatchObject({
        view: { hiddenKinds: ['recognition', 'quote-style', 'dash-style', 'punctuation', 'space'] },
      }),
    );
  });
});

describe('files that are opened with the program', () => {
  it('are added, but for an investigation: that is looked at, and merged after a yes', async () => {
    const library = fakeLibrary();
    let give: (files: readonly OpenedFile[]) => void = () => {};
    await open(undefined, library, { onFiles: (listener) => ((give = listener), () => {}) });
    const bytes = new Uint8Array(Buffer.from('words'));
    give([
      { name: 'Strike.variorum', bytes },
      { name: 'Harbour.VARIORUM', bytes },
    ]);
    expect(await screen.findByRole('heading', { name: 'Open “Strike.variorum”' })).toBeTruthy();
    expect(screen.getByText('Open afterwards: “Harbour.VARIORUM”.')).toBeTruthy();
    const asked = (name: string) => library.calls.filter((call) => call.name === name);
    expect(asked('previewInvestigation')).toEqual([]);
    await fireEvent.click(screen.getByRole('button', { name: 'Look at it' }));
    const input = { name: 'Strike.variorum', handed: 'h0' };
    await waitFor(() => expect(asked('previewInvestigation')).toMatchObject([{ input }]));
    expect(asked('handPiece')).toMatchObject([{ input: { handed: 'h0', at: 0, base64: 'd29yZHM=' } }]);
    expect(await screen.findByText(/^Saved by AB\. It would bring 1 source, 1 note\./)).toBeTruthy();
    expect(screen.getByText('both of you wrote', { exact: false })).toBeTruthy();
    expect(screen.getByText('In the copy (AB)')).toBeTruthy();
    expect(asked('mergeInvestigation')).toEqual([]);
    await fireEvent.click(screen.getByRole('button', { name: 'Merge' }));
    await waitFor(() => expect(asked('mergeInvestigation')).toMatchObject([{ input }]));
    expect(await screen.findByText('The copy brought 1 source, 1 note.')).toBeTruthy();
    expect(screen.queryByRole('heading', { name: 'Add source' })).toBeNull();
    expect(asked('addFiles')).toEqual([]);
  });
});

describe('files that are dropped anywhere on the window', () => {
  const drop = (...names: string[]) =>
    fireEvent.drop(window, {
      dataTransfer: { types: ['Files'], items: [], files: names.map((name) => new File(['words'], name)) },
    });

  it('are offered for adding', async () => {
    const { library } = await open();
    await drop('Kell.txt');
    expect(await screen.findByRole('heading', { name: 'Add source' })).toBeTruthy();
    await waitFor(() =>
      expect(library.calls.find(({ name }) => name === 'addFiles')?.input).toMatchObject({
        files: [{ name: 'Kell.txt', base64: 'd29yZHM=' }],
      }),
    );
  });

  it('are looked at first where they are of an investigation', async () => {
    const { library } = await open();
    await drop('Strike.variorum');
    expect(await screen.findByRole('heading', { name: 'Open “Strike.variorum”' })).toBeTruthy();
    expect(library.calls.filter(({ name }) => /^(?:addFiles|mergeInvestigation)$/.test(name))).toEqual([]);
  });
});

describe('the window of the desktop', () => {
  it('is closed when the note is saved, and told of as unsaved where it cannot be', async () => {
    const library = fakeLibrary();
    let leave: () => Promise<boolean> = async () => false;
    const reports: WindowReport[] = [];
    const { workbench } = await open(undefined, library, {
      onLeave: (listener) => ((leave = listener), () => {}),
      report: (report) => void reports.push(report),
    });
    await screen.findByText(says);
    workbench.open!.note.change('Typed just now');
    await waitFor(() => expect(reports.at(-1)!.unsaved).toBe(true));
    expect(library.calls.filter(({ name }) => name === 'saveNote')).toEqual([]);
    expect(await leave()).toBe(true);
    expect(library.calls.find(({ name }) => name === 'saveNote')?.input).toMatchObject({
      markdown: 'Typed just now',
    });
    await waitFor(() => expect(reports.at(-1)!.unsaved).toBe(false));
    library.refuse('saveNote', {
      code: 'library-unwritable',
      message: 'The disk is full.',
      hint: 'Make room.',
    });
    workbench.open!.note.change('Typed on a full disk');
    expect(await leave()).toBe(false);
    await waitFor(() => expect(reports.at(-1)!.unsaved).toBe(true));
  });

  it('tells its commands and investigations, and does what the menu and links ask', async () => {
    let order: (command: string) => void = () => {};
    let follow: (fragment: string) => void = () => {};
    const reports: WindowReport[] = [];
    const library = fakeLibrary();
    const { workbench } = await open(undefined, library, {
      onMenuOrder: (listener) => ((order = listener), () => {}),
      onLink: (listener) => ((follow = listener), () => {}),
      report: (report) => void reports.push(report),
    });
    await waitFor(() => expect(reports.length).toBeGreaterThan(0));
    const { commands, investigations } = reports.at(-1)!;
    expect(commands.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['export', 'shortcuts', 'copy-diagnostics']),
    );
    expect(investigations).toEqual(workbench.library.investigations.map(({ id, title }) => ({ id, title })));
    order('shortcuts');
    expect(await screen.findByRole('dialog')).toBeTruthy();
    const followed = vi.spyOn(workbench, 'follow');
    follow('#/comparison/c0');
    expect(followed).toHaveBeenCalledWith('#/comparison/c0');
  });
});

describe('a dialog', () => {
  it('shows what is wrong beside the field and sends nothing', async () => {
    const { library } = await open();
    await fireEvent.click(await screen.findByRole('button', { name: 'Actions for “First report”' }));
    await fireEvent.click(await screen.findByRole('menuitem', { name: 'Edit details…' }));
    await fireEvent.input(screen.getByLabelText('Published'), { target: { value: 'July' } });
    await fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(screen.getByLabelText('Published').getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText('Write it as 2022, 2022-07 or 2022-07-19.')).toBeTruthy();
    expect(library.calls.some((call) => call.name === 'editSource')).toBe(false);
  });
});

describe('tabs', () => {
  const members = [
    { kind: 'version', id: 's0v' },
    { kind: 'version', id: 's1v' },
  ] as const;

  it('come back with the one that was before the user, and keep their order', async () => {
    const library = fakeLibrary();
    const first = await open(undefined, library);
    await screen.findByText(says);
    await first.workbench.texts.newTab();
    await first.workbench.texts.set([members[1]]);
    await waitFor(() => expect(library.settings.openTabs).toEqual(['c0', 'c1']));
    expect(library.settings).toMatchObject({ lastComparison: 'c1', recentComparisons: ['c1', 'c0'] });
    first.unmount();
    const again = await open(undefined, library);
    await waitFor(() => expect(again.workbench.open?.id).toBe('c1'));
    expect(again.workbench.texts.tabs.list.map((tab) => tab.comparison)).toEqual(['c0', 'c1']);
  });

  it('come back with an empty one before the user, when that was so', async () => {
    const library = fakeLibrary();
    const first = await open(undefined, library);
    await screen.findByText(says);
    await first.workbench.texts.newTab();
    await waitFor(() => expect(library.settings.lastComparison).toBeNull());
    first.unmount();
    const { workbench } = await open(undefined, library);
    expect(workbench.open).toBeNull();
    expect(workbench.texts.tabs.list.map((tab) => tab.comparison)).toEqual(['c0', null]);
  });

  it('never hold one comparison twice: ticking the same texts leads to where they are', async () => {
    const { workbench } = await open();
    await screen.findByText(says);
    const there = workbench.texts.tabs.active;
    await workbench.texts.newTab();
    await workbench.texts.set([...members]);
    expect(workbench.texts.tabs.active).toBe(there);
    expect(workbench.open?.id).toBe('c0');
  });

  it('show the comparison that was asked for last, and not what was ticked just before', async () => {
    const { workbench } = await open();
    await screen.findByText(says);
    const { texts } = workbench;
    const ticking = texts.tick(members[1], false);
    expect(await texts.openComparison('c0')).toBe(true);
    await ticking;
    expect(workbench.open?.id).toBe('c0');
    expect(texts.members.map(({ id }) => id)).toEqual(['s0v', 's1v']);
  });

  it('keep what lies in them without comparing again', async () => {
    const { workbench, compared } = await open();
    await screen.findByText(says);
    const kept = workbench.open;
    await workbench.texts.newTab();
    await workbench.texts.set([members[1]]);
    expect(compared).toHaveLength(2);
    await workbench.texts.activate(workbench.texts.tabs.list[0]!);
    expect(workbench.open).toBe(kept);
    expect(compared).toHaveLength(2);
  });
});

describe('undo and redo', () => {
  it('take a judgement back and do it again, in the tab it was made in', async () => {
    const { workbench } = await open();
    await fireEvent.click(await screen.findByText(says));
    await fireEvent.click(screen.getByRole('radio', { name: 'confirmed' }));
    await waitFor(() => expect(workbench.journal.last?.what).toContain('confirmed'));
    await workbench.texts.newTab();
    await fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true });
    await waitFor(() => expect(workbench.open?.verdictOf('f1')).toBe('open'));
    await waitFor(() => expect(workbench.journal.next).not.toBeNull());
    await fireEvent.keyDown(document.body, { key: 'Z', ctrlKey: true, shiftKey: true });
    await waitFor(() => expect(workbench.open?.verdictOf('f1')).toBe('confirmed'));
  });
});
