import { createContext, tick } from 'svelte';
import type {
  AppInfo,
  InvestigationSettings,
  SearchHit,
  SourceRecord,
} from '../../electron/bridge/contract.ts';
import type { Span } from '../../engine/index.ts';
import { type Bridge, type BridgeError, asBridgeError } from '../bridge/client.ts';
import type { StartComparing } from './comparison/comparing.ts';
import { ExportWork } from './export/export-work.svelte.ts';
import { Copying } from './export/copying.svelte.ts';
import { dossierOf } from './export/dossier-of.ts';
import { InvestigationFiles } from './actions/investigation-files.svelte.ts';
import { Library, memberOfSource, sameMember } from './library/library.svelte.ts';
import { ReaderActions } from './second-reader/reader-actions.svelte.ts';
import { TextSearch } from './library/text-search.svelte.ts';
import { Pictures } from './notes/pictures.ts';
import { Annotations } from './notes/annotations.svelte.ts';
import { Proposals } from './library/proposals.svelte.ts';
import { ManyQueries } from './library/many-queries.svelte.ts';
import { WhereElse } from './library/where-else.svelte.ts';
import { BackupActions } from './actions/backup-actions.svelte.ts';
import { ComparisonActions } from './actions/comparison-actions.ts';
import { FilingActions } from './actions/filing-actions.svelte.ts';
import { WorkspaceState } from './saved/workspace-state.ts';
import { InvestigationActions } from './actions/investigation-actions.svelte.ts';
import { deepLink, linkedInvestigation, parseDeepLink, type DeepLink } from './window/deep-link.ts';
import { FindInTexts } from './find/find-in-texts.svelte.ts';
import { FindingActions } from './actions/finding-actions.svelte.ts';
import { Journal } from './changes/journal.svelte.ts';
import { KeptSettings } from './saved/kept-settings.svelte.ts';
import { LockActions } from './actions/lock-actions.svelte.ts';
import { LibraryChanges } from './open-texts/library-changes.ts';
import { Messages } from './changes/messages.svelte.ts';
import { PassageActions } from './actions/passage-actions.svelte.ts';
import { PinActions } from './actions/pin-actions.svelte.ts';
import { Reconnect } from './changes/reconnect.ts';
import { RowActions } from './actions/row-actions.ts';
import { Saves } from './changes/saves.svelte.ts';
import { SourceActions } from './actions/source-actions.ts';
import { OpenTexts } from './open-texts/open-texts.svelte.ts';
import { VersionActions } from './actions/version-actions.svelte.ts';
import { ClipboardActions } from './actions/clipboard-actions.ts';
import { ViewActions } from './actions/view-actions.ts';

/** Everything the window has and does: the one object that its panels talk to, and the parts it is made of. */
export class Workbench {
  readonly library: Library;
  readonly saves = new Saves();
  readonly messages = new Messages();
  readonly settings: KeptSettings;
  readonly texts: OpenTexts;
  readonly sources: SourceActions;
  readonly versions: VersionActions;
  readonly filing: FilingActions;
  readonly investigations: InvestigationActions;
  readonly backups: BackupActions;
  /** The investigation in one file: saved, and brought back. */
  readonly investigationFiles: InvestigationFiles;
  /** Notes at places, and highlights, of the open investigation. */
  readonly annotations: Annotations;
  readonly copying: Copying;
  /** Pictures of notes. */
  readonly pictures: Pictures;
  readonly passages: PassageActions;
  readonly pins: PinActions;
  readonly comparisons: ComparisonActions;
  readonly views: ViewActions;
  readonly clipboard: ClipboardActions;
  readonly findings: FindingActions;
  readonly rows: RowActions;
  readonly journal: Journal;
  readonly find: FindInTexts;
  readonly search: TextSearch;
  /** The same for what is typed into the palette. */
  readonly paletteSearch: TextSearch;
  readonly whereElse: WhereElse;
  readonly manyQueries: ManyQueries;
  readonly proposals: Proposals;
  readonly reconnect: Reconnect;
  readonly reader: ReaderActions;
  /** The passphrase of the library. */
  readonly lock: LockActions;

  /** A document in HTML that is being printed in place of the window; its text from outside is text. Null for none. */
  printed = $state.raw<string | null>(null);
  #info = $state.raw<AppInfo | null>(null);
  #started = $state(false);
  #startFailure = $state.raw<BridgeError | null>(null);
  readonly #bridge: Bridge;
  readonly #workspace: WorkspaceState;
  readonly #startComparing: StartComparing;

  constructor(bridge: Bridge, startComparing: StartComparing) {
    const { saves, messages } = this;
    const library = new Library(bridge);
    const settings = new KeptSettings({ bridge, saves, messages });
    const workspace = new WorkspaceState({ bridge, library, saves, messages, settings });
    const openTexts = new OpenTexts({
      bridge,
      library,
      saves,
      messages,
      settings,
      workspace,
      startComparing,
    });
    const journal = new Journal(messages);
    const changes = new LibraryChanges({ bridge, library, saves, messages, openTexts, journal });
    this.#bridge = bridge;
    this.#startComparing = startComparing;
    this.library = library;
    this.settings = settings;
    this.texts = openTexts;
    this.versions = new VersionActions(changes);
    this.sources = new SourceActions(changes, this.versions);
    this.filing = new FilingActions(changes);
    this.investigations = new InvestigationActions(changes, workspace, settings);
    this.#workspace = workspace;
    this.backups = new BackupActions(changes, () => window.location.reload());
    this.investigationFiles = new InvestigationFiles(
      changes,
      this.investigations,
      settings,
      () => this.#info?.way ?? 'browser',
    );
    this.annotations = new Annotations(changes);
    this.passages = new PassageActions(changes);
    this.pins = new PinActions(changes);
    this.comparisons = new ComparisonActions(changes);
    this.views = new ViewActions(changes);
    this.clipboard = new ClipboardActions(changes);
    const dossier = () =>
      this.open &&
      dossierOf(this.open, this.library, { program: '', exportedAt: '', author: '', citationKeys: {} });
    this.findings = new FindingActions(changes, dossier);
    this.pictures = new Pictures(changes);
    this.copying = new Copying({
      open: () => this.open,
      dossier,
      link: (finding, place) =>
        deepLink(
          { comparison: this.open!.id, finding, ...(place ? { place } : {}) },
          this.#info?.way ?? 'browser',
          window.location.origin,
        ),
      keep: () => void this.messages.attempt(bridge.keepComparison({ id: this.open!.id })),
      toasts: messages.toasts,
    });
    this.rows = new RowActions({
      open: () => this.open,
      room: () => this.findings.room,
      announce: (sentence) => messages.announce(sentence),
    });
    this.journal = journal;
    this.search = new TextSearch(bridge);
    this.paletteSearch = new TextSearch(bridge);
    this.whereElse = new WhereElse(bridge);
    this.manyQueries = new ManyQueries(bridge);
    this.proposals = new Proposals(bridge);
    this.reader = new ReaderActions(bridge, messages);
    this.lock = new LockActions({
      bridge,
      messages,
      saveAll: () => this.saveAll(),
      loadWindow: () => window.location.reload(),
    });
    this.reconnect = new Reconnect({ bridge, saves, messages, saveAgain: () => this.retrySaves() });
    this.find = new FindInTexts(() =>
      (this.open?.texts ?? []).map(({ member }) => ({ id: member.member.id, text: member.text })),
    );
    messages.rescue = () =>
      this.open?.note.markdown ? [{ label: 'Copy the note', run: () => void this.copyNote() }] : [];
  }

  get info() {
    return this.#info;
  }
  get started() {
    return this.#started;
  }
  get startFailure() {
    return this.#startFailure;
  }
  /** The members of the comparison that is open or being opened, in the order of their letters. */
  get ticked() {
    return this.texts.members;
  }
  get open() {
    return this.texts.open;
  }

  /** Loads the library and opens what was open last; at the very first start, the two seeds. */
  async start(): Promise<void> {
    this.#startFailure = null;
    try {
      const [info, overview] = await Promise.all([
        this.#bridge.appInfo({}),
        this.library.load(),
        this.reader.load(),
      ]);
      this.#info = info;
      void this.lock.load();
      // In safe mode what was remembered is neither followed nor changed.
      this.settings.loaded(info.safe ? {} : overview.settings);
      this.library.order = overview.settings.librarySort ?? 'added';
      for (const notice of info.notices)
        this.messages.toasts.show({ message: notice.message, hint: notice.hint, tone: 'error' });
      this.library.choose(overview.settings.investigation);
      const remembered: InvestigationSettings = info.safe ? { lastComparison: null } : this.#workspace.value;
      const { openTabs = [], lastComparison, scope } = remembered;
      if (scope) this.library.scope = scope;
      if (lastComparison !== undefined) {
        await this.texts.restoreTabs(openTabs, lastComparison);
      } else {
        const seeds = this.library.shownSources.filter((source) => source.origin === 'seed');
        seeds.sort((a, b) => (a.fileName ?? a.title).localeCompare(b.fileName ?? b.title));
        if (seeds.length > 0) await this.texts.set(seeds.slice(0, 2).map(memberOfSource));
      }
    } catch (thrown) {
      this.#startFailure = asBridgeError(thrown);
    } finally {
      this.#started = true;
    }
  }

  /** Puts what helps to find a fault on the clipboard. */
  async copyDiagnostics(): Promise<void> {
    const { toasts } = this.messages;
    await this.messages.attempt(
      (async () => {
        const { text } = await this.#bridge.diagnostics({});
        await navigator.clipboard.writeText(text);
        toasts.show({
          message: 'Copied the diagnostics.',
          hint: 'They hold versions, sizes and the last lines of the log; none of your texts, titles or notes.',
        });
      })(),
    );
  }

  /** Shows what another window has made of the library. */
  async changedElsewhere(): Promise<void> {
    await this.messages.attempt(this.library.load());
  }

  /** Saves at once what is still on its way; for the moment the page goes away. */
  flush(): void {
    void this.texts.flush();
  }

  /** Saves what is still on its way, and waits for it; false when something could not be kept. */
  async saveAll(): Promise<boolean> {
    await this.texts.flush();
    return this.saves.state !== 'failed' && !this.open?.note.unsaved;
  }

  /** Goes to where a link leads: a comparison, and perhaps a finding in it. An address that is none of ours does nothing. */
  async follow(address: string): Promise<void> {
    const investigation = linkedInvestigation(address);
    if (investigation !== null && this.library.investigations.some(({ id }) => id === investigation))
      return this.investigations.open(investigation);
    const link = parseDeepLink(address);
    if (!link) return;
    if (!(await this.texts.openComparison(link.comparison, { in: 'new tab' }))) return;
    if (link.finding === null && !link.place) return;
    const open = this.open;
    await open?.compared;
    if (!open || open !== this.open) return;
    if (link.place) return this.#goToPlace(link.place);
    if (link.finding === null) return;
    if (open.findings.some((finding) => finding.id === link.finding)) this.findings.select(link.finding);
    else if (open.result)
      this.messages.toasts.show({
        message: 'The finding that the link leads to is no longer reported.',
        hint: 'The comparison it was found in is open.',
      });
  }

  #goToPlace({ text, start, end }: NonNullable<DeepLink['place']>): void {
    const member = this.open?.texts.find((one) => one.member.member.id === text)?.member;
    const quote = member?.text.slice(start, end) ?? '';
    if (quote !== '') this.findings.room?.goTo([{ source: text, start, end, quote }]);
    else
      this.messages.toasts.show({
        message: 'The words that the link leads to are no longer there.',
        hint: 'The comparison they were in is open.',
      });
  }

  /** Puts a link to selected words on the clipboard. */
  copyLinkTo(column: number, { start, end }: Span): Promise<void> {
    const text = this.open?.texts[column]?.member.member.id;
    return text === undefined ? Promise.resolve() : this.copyLink(null, { text, start, end });
  }

  /** Puts a link to a finding, to words, or to the comparison, on the clipboard. */
  async copyLink(finding: string | null, place?: DeepLink['place']): Promise<void> {
    if (!this.open) return;
    // What a link leads to is not let go of.
    await this.messages.attempt(this.#bridge.keepComparison({ id: this.open.id }));
    const link = deepLink(
      { comparison: this.open.id, finding, ...(place ? { place } : {}) },
      this.#info?.way ?? 'browser',
      window.location.origin,
    );
    try {
      await navigator.clipboard.writeText(link);
      this.messages.toasts.show({ message: 'Copied the link.' });
    } catch {
      this.messages.toasts.show({ message: 'The link could not be copied.', hint: link, tone: 'error' });
    }
  }

  /** Asks where else in the library selected words of a column are said. */
  askWhereElse(column: number, span: Span): void {
    const text = this.open?.texts[column]?.member;
    if (text) void this.whereElse.openFor(text.text.slice(span.start, span.end), text.versionId);
  }

  /** Opens a source at a place of its text: in the comparison that is open, if it is in it, else alone in a tab. */
  async openPlace(source: Pick<SourceRecord, 'versionId'>, { start, end }: Span): Promise<void> {
    const member = memberOfSource(source);
    if (!this.texts.has(member)) {
      if (this.open) await this.texts.newTab();
      await this.texts.set([member]);
    }
    await this.open?.compared;
    await tick();
    const text = this.open?.texts.find((one) => sameMember(one.member.member, member))?.member.text;
    if (text === undefined) return;
    this.findings.room?.goTo([{ source: member.id, start, end, quote: text.slice(start, end) }]);
  }

  /** Opens what a search of the library found, at its first place: a text alone in a tab, or a comparison. */
  async openHit(hit: SearchHit): Promise<void> {
    if (hit.kind === 'comparison') {
      await this.texts.openComparison(hit.comparison.id, { in: 'new tab' });
      return;
    }
    const member = memberOfSource(hit.source);
    if (!this.texts.has(member)) {
      if (this.open) await this.texts.newTab();
      await this.texts.set([member]);
    }
    const first = hit.snippet.hits[0];
    const column = this.open?.members.findIndex((one) => sameMember(one, member)) ?? -1;
    if (!first || column < 0) return;
    this.find.query = hit.snippet.text.slice(first.start, first.end);
    this.find.shown = true;
    await this.open?.compared;
    await tick();
    const at = this.find.columns[column]?.hits.findIndex(
      ({ start }) => start >= hit.snippet.start + first.start,
    );
    const place = at === undefined ? null : this.find.goTo({ column, hit: Math.max(0, at) });
    if (place) this.findings.room?.goTo([place]);
  }

  /** Opens the search in all columns; open already, its field takes the focus. */
  openFind(): void {
    if (this.find.shown) document.getElementById('find-in-texts')?.focus();
    else this.find.shown = true;
  }

  /** Closes the search; the focus goes to the column of the last hit. */
  closeFind(): void {
    const column = this.find.current?.column;
    this.find.close();
    if (column !== undefined) this.findings.room?.focusColumn(column + 1);
  }

  /** Puts the note on the clipboard, for when it can no longer be saved. */
  async copyNote(): Promise<void> {
    const { toasts } = this.messages;
    try {
      await navigator.clipboard.writeText(this.open?.note.markdown ?? '');
      toasts.show({ message: 'Copied the note.' });
    } catch {
      toasts.show({
        message: 'The note could not be copied.',
        hint: 'Click into the note, select all of it and copy it with the keyboard.',
        tone: 'error',
      });
    }
  }

  /** Saves again after a save has failed. */
  async retrySaves(): Promise<void> {
    await this.open?.flush();
    if (this.saves.state === 'failed') await this.settings.save(this.settings.value);
  }

  /** Begins an export of what is open. @throws Error when nothing is */
  startExport(): ExportWork {
    const { library, settings, open } = this;
    if (!open) throw new Error('There is no open comparison to export.');
    const program = `Variorum ${this.#info?.version ?? ''}`.trim();
    return new ExportWork({
      bridge: this.#bridge,
      library,
      startComparing: this.#startComparing,
      secondReading: (comparison, words) => this.reader.known(comparison, words),
      toasts: this.messages.toasts,
      settings,
      open,
      program,
      record: (deed) => this.journal.record(deed),
      print: (html) => (this.printed = html),
    });
  }
}

export const [useWorkbench, provideWorkbench] = createContext<Workbench>();
