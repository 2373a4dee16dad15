import { createContext } from 'svelte';
import type {
  AppInfo,
  ComparisonRecord,
  ComparisonSummary,
  Input,
  Member,
  PassageRecord,
  Settings,
  SourceRecord,
  Verdict,
} from '../../electron/bridge/contract.ts';
import { evidenceBlock, fileNameFor, placeLabel, renderDossier } from '../../engine/dossier/index.ts';
import type { Finding, Span } from '../../engine/index.ts';
import { type Bridge, type BridgeError, asBridgeError } from '../bridge/client.ts';
import type { StartComparing } from '../comparison/comparing.ts';
import { OpenComparison, type OpenText } from '../comparison/open-comparison.svelte.ts';
import { passageTitle, versionRanges } from '../comparison/passage-ranges.ts';
import { gatherPlaces } from '../comparison/quote-segments.ts';
import { dossierOf } from '../export/dossier-of.ts';
import { download } from '../export/download.ts';
import { now } from '../export/now.ts';
import { shortName } from '../library/byline.ts';
import { Library, memberOfPassage, memberOfSource, sameMember } from '../library/library.svelte.ts';
import { fileAsBase64 } from '../library/read-file.ts';
import { Toasts } from '../parts/toasts.svelte.ts';
import type { ReadingRoomHandle } from '../room/room.ts';
import { Saves } from './saves.svelte.ts';

/** Everything the window does: the one object that its panels talk to. */
export class Workbench {
  readonly bridge: Bridge;
  readonly library: Library;
  readonly saves = new Saves();
  readonly toasts = new Toasts();

  #info = $state.raw<AppInfo | null>(null);
  #settings = $state.raw<Settings>({});
  #ticked = $state.raw<readonly Member[]>([]);
  #open = $state.raw<OpenComparison | null>(null);
  #started = $state(false);
  #startFailure = $state.raw<BridgeError | null>(null);
  #announcement = $state('');
  /** The passage whose name is being edited in the library. */
  renaming = $state<string | null>(null);
  /** The mounted reading room. */
  room = $state.raw<ReadingRoomHandle | undefined>(undefined);

  readonly #startComparing: StartComparing;
  /** Counts the wishes to open something, so that a slow answer to an older one is dropped. */
  #turn = 0;

  constructor(bridge: Bridge, startComparing: StartComparing) {
    this.bridge = bridge;
    this.library = new Library(bridge);
    this.#startComparing = startComparing;
  }

  get info() {
    return this.#info;
  }
  get settings() {
    return this.#settings;
  }
  /** The members of the comparison that is open or being opened, in the order of their letters. */
  get ticked() {
    return this.#ticked;
  }
  get open() {
    return this.#open;
  }
  get started() {
    return this.#started;
  }
  get startFailure() {
    return this.#startFailure;
  }
  /** The newest sentence for screen readers. */
  get announcement() {
    return this.#announcement;
  }

  // ---- start and end -----------------------------------------------------------------------------------------------

  /** Loads the library and opens what was open last; at the very first start, the two seeds. */
  async start(): Promise<void> {
    this.#startFailure = null;
    try {
      const [info, overview] = await Promise.all([this.bridge.appInfo({}), this.library.load()]);
      this.#info = info;
      this.#settings = overview.settings;
      for (const notice of info.notices)
        this.toasts.show({ message: notice.message, hint: notice.hint, tone: 'error' });
      const last = overview.settings.lastComparison;
      if (last) {
        await this.openComparison(last, 'quietly');
      } else if (last === undefined) {
        const seeds = overview.sources.filter((source) => source.origin === 'seed');
        seeds.sort((a, b) => (a.fileName ?? a.title).localeCompare(b.fileName ?? b.title));
        if (seeds.length > 0) await this.setTicked(seeds.slice(0, 2).map(memberOfSource));
      }
    } catch (thrown) {
      this.#startFailure = asBridgeError(thrown);
    } finally {
      this.#started = true;
    }
  }

  /** Saves at once what is still on its way; for the moment the page goes away. */
  flush(): void {
    void this.#open?.flush();
  }

  /** Saves again after a save has failed. */
  async retrySaves(): Promise<void> {
    await this.#open?.flush();
    if (this.saves.state === 'failed') await this.saveSettings(this.#settings);
  }

  async saveSettings(change: Settings): Promise<void> {
    this.#settings = { ...this.#settings, ...change };
    await this.#attempt(this.saves.track(this.bridge.saveSettings(change)));
  }

  /** A width while it is being dragged; {@link saveSettings} remembers it. */
  showSetting(change: Settings): void {
    this.#settings = { ...this.#settings, ...change };
  }

  // ---- what is open ------------------------------------------------------------------------------------------------

  isTicked(member: Member): boolean {
    return this.#ticked.some((one) => sameMember(one, member));
  }
  /** The place of a member among the open ones, or -1. */
  positionOf(member: Member): number {
    return this.#ticked.findIndex((one) => sameMember(one, member));
  }

  tick(member: Member, on: boolean): Promise<void> {
    const others = this.#ticked.filter((one) => !sameMember(one, member));
    return this.setTicked(on ? [...others, member] : others);
  }

  /** Opens the comparison of these members, in this order; none of them closes what is open. */
  async setTicked(members: readonly Member[]): Promise<void> {
    const before = this.#ticked;
    this.#ticked = members;
    const turn = ++this.#turn;
    if (members.length === 0) {
      await this.#show(null);
      await this.saveSettings({ lastComparison: null });
      return;
    }
    try {
      const record = await this.bridge.openComparison({
        members: members.map(({ kind, id }) => ({ kind, id })),
      });
      if (turn === this.#turn) await this.#openRecord(record, turn);
    } catch (thrown) {
      if (turn !== this.#turn) return;
      this.#ticked = this.#open?.members ?? before.filter((member) => this.library.sourceOf(member));
      this.showError(asBridgeError(thrown));
    }
  }

  /** Opens a saved comparison; `quietly` lets one that is gone stay closed without a message. */
  async openComparison(id: string, quietly?: 'quietly'): Promise<void> {
    const turn = ++this.#turn;
    try {
      const record = await this.bridge.comparison({ id });
      if (turn !== this.#turn) return;
      this.#ticked = record.members;
      await this.#openRecord(record, turn);
    } catch (thrown) {
      if (turn !== this.#turn) return;
      this.#ticked = this.#open?.members ?? [];
      const error = asBridgeError(thrown);
      if (!(quietly && error.code === 'not-found')) this.showError(error);
    }
  }

  async #openRecord(record: ComparisonRecord, turn: number): Promise<void> {
    const members = await Promise.all(record.members.map((member) => this.bridge.memberText({ member })));
    if (turn !== this.#turn) return;
    const texts = members.map((member): OpenText => {
      const source = this.library.source(member.sourceId);
      return { member, published: source?.published ?? null, language: source?.language ?? null };
    });
    const open = new OpenComparison(record, texts, {
      bridge: this.bridge,
      saves: this.saves,
      startComparing: this.#startComparing,
      onError: (error) => this.showError(error),
    });
    await this.#show(open);
    void open.compare();
    if (this.#settings.lastComparison !== record.id) void this.saveSettings({ lastComparison: record.id });
    void this.#refresh();
  }

  async #show(open: OpenComparison | null): Promise<void> {
    const previous = this.#open;
    this.#open = open;
    await previous?.close();
  }

  /** Opens the same members again, after what is known of them has changed. */
  async #reopen(): Promise<void> {
    const id = this.#open?.id;
    if (!id) return;
    await this.#open?.flush();
    await this.openComparison(id);
  }

  // ---- sources -----------------------------------------------------------------------------------------------------

  /** Adds files one after the other; each that is refused gets a message of its own. */
  async addFiles(files: Iterable<File>): Promise<void> {
    for (const file of files) {
      await this.#attempt(
        (async () => {
          const base64 = await fileAsBase64(file);
          this.#added(await this.saves.track(this.bridge.addFile({ name: file.name, base64 })));
        })(),
      );
    }
    await this.#refresh();
  }

  /** @throws BridgeError so that the form can show what is wrong beside the field */
  async addText(input: Input<'addText'>): Promise<void> {
    const added = await this.saves.track(this.bridge.addText(input));
    await this.#refresh();
    this.#added(added);
  }

  #added({ source, alreadyThere }: { source: SourceRecord; alreadyThere: boolean }): void {
    const member = memberOfSource(source);
    this.toasts.show({
      message: alreadyThere ? `“${source.title}” is already in the library.` : `Added “${source.title}”.`,
      actions: this.isTicked(member) ? [] : [{ label: 'Tick it', run: () => void this.tick(member, true) }],
    });
  }

  /** @throws BridgeError so that the form can show what is wrong beside the field */
  async editSource(input: Input<'editSource'>): Promise<void> {
    const source = await this.saves.track(this.bridge.editSource(input));
    await this.#refresh();
    if (this.#open?.texts.some((text) => text.member.sourceId === source.id)) await this.#reopen();
  }

  async deleteSource(source: SourceRecord): Promise<void> {
    const openBefore = this.#open?.id;
    await this.#attempt(
      (async () => {
        await this.saves.track(this.bridge.deleteSource({ id: source.id }));
        await this.#refresh();
        await this.#dropMissing();
        this.toasts.show({
          message: `Deleted “${source.title}”.`,
          undo: () => void this.#undo(() => this.bridge.restoreSource({ id: source.id }), openBefore),
        });
      })(),
    );
  }

  // ---- passages ----------------------------------------------------------------------------------------------------

  async makePassage(column: number, span: Span): Promise<void> {
    const text = this.#open?.texts[column];
    if (!text) return;
    const ranges = versionRanges(text.member, span);
    if (ranges.length === 0) {
      this.toasts.show({
        message: 'There are no words in this selection.',
        hint: 'Select some words and try again.',
      });
      return;
    }
    await this.#attempt(
      (async () => {
        const title = passageTitle(text.member.text.slice(span.start, span.end));
        const { versionId } = text.member;
        const passage = await this.saves.track(this.bridge.makePassage({ versionId, title, ranges }));
        await this.#refresh();
        const member = memberOfPassage(passage);
        this.toasts.show({
          message: `Passage made: “${passage.title}”`,
          actions: [
            { label: 'Name it', run: () => (this.renaming = passage.id) },
            { label: 'Tick it', run: () => void this.tick(member, true) },
          ],
        });
      })(),
    );
  }

  async renamePassage(passage: PassageRecord, title: string): Promise<void> {
    const wanted = title.trim();
    if (wanted === '' || wanted === passage.title) return;
    await this.#attempt(
      (async () => {
        await this.saves.track(this.bridge.renamePassage({ id: passage.id, title: wanted }));
        await this.#refresh();
        if (this.isTicked(memberOfPassage(passage))) await this.#reopen();
      })(),
    );
  }

  async deletePassage(passage: PassageRecord): Promise<void> {
    const openBefore = this.#open?.id;
    await this.#attempt(
      (async () => {
        await this.saves.track(this.bridge.deletePassage({ id: passage.id }));
        await this.#refresh();
        await this.#dropMissing();
        this.toasts.show({
          message: `Deleted the passage “${passage.title}”.`,
          undo: () => void this.#undo(() => this.bridge.restorePassage({ id: passage.id }), openBefore),
        });
      })(),
    );
  }

  // ---- comparisons -------------------------------------------------------------------------------------------------

  async renameComparison(comparison: ComparisonSummary, title: string): Promise<void> {
    if (this.#open?.id === comparison.id) await this.#open.rename(title);
    else
      await this.#attempt(
        this.saves.track(this.bridge.renameComparison({ id: comparison.id, title: title.trim() })),
      );
    await this.#refresh();
  }

  async deleteComparison(comparison: ComparisonSummary): Promise<void> {
    const openBefore = this.#open?.id;
    await this.#attempt(
      (async () => {
        if (openBefore === comparison.id) await this.setTicked([]);
        await this.saves.track(this.bridge.deleteComparison({ id: comparison.id }));
        await this.#refresh();
        this.toasts.show({
          message: `Deleted the comparison “${comparison.title}”, with its judgements and its note.`,
          undo: () => void this.#undo(() => this.bridge.restoreComparison({ id: comparison.id }), openBefore),
        });
      })(),
    );
  }

  // ---- findings and notes ------------------------------------------------------------------------------------------

  selectFinding(id: string, options: { readonly move?: boolean } = {}): void {
    const open = this.#open;
    const finding = open?.select(id);
    if (!open || !finding) return;
    if (options.move !== false) this.room?.goTo(finding.places);
    const at = open.shown.indexOf(finding) + 1;
    this.announce(`Finding ${at} of ${open.shown.length}. ${finding.says}`);
  }

  stepFinding(steps: 1 | -1): void {
    const finding = this.#open?.step(steps);
    if (finding) this.selectFinding(finding.id);
    else this.announce('There is no finding to go to.');
  }

  async judge(finding: Finding, verdict: Verdict, reason: string): Promise<void> {
    await this.#open?.judge(finding, verdict, reason);
    if (verdict !== 'open') this.announce(`Marked ${verdict}.`);
    void this.#refresh();
  }

  quoteFinding(finding: Finding): void {
    const places = gatherPlaces(finding.places, (place) => this.#citeLabel(place.source, place)).map(
      ({ place, label }) => ({ quote: place.quote, label }),
    );
    this.#addToNote(evidenceBlock(places, finding.says));
  }

  quoteSelection(column: number, span: Span): void {
    const text = this.#open?.texts[column];
    if (!text) return;
    const quote = text.member.text.slice(span.start, span.end).trim();
    if (quote === '') return;
    this.#addToNote(evidenceBlock([{ quote, label: this.#citeLabel(text.member.member.id, span) }]));
  }

  #addToNote(block: string): void {
    this.#open?.note.append(block);
    this.announce('Added to the notes.');
  }

  /** For example "B, par. 3 (Globe Live Media)". */
  #citeLabel(id: string, span: Span): string {
    const outline = this.#open?.outline(id);
    const text = this.#open?.texts.find((one) => one.member.member.id === id);
    const source = text && this.library.source(text.member.sourceId);
    const from = source ? shortName(source) : (text?.member.title ?? '');
    if (!outline) return from;
    return from ? `${placeLabel(outline, span)} (${from})` : placeLabel(outline, span);
  }

  async export(): Promise<void> {
    const open = this.#open;
    if (!open) {
      this.toasts.show({
        message: 'There is nothing to export yet.',
        hint: 'Tick a source in the library first.',
      });
      return;
    }
    await open.note.flush();
    const exportedAt = now();
    const dossier = dossierOf(open, this.library, `Variorum ${this.#info?.version ?? ''}`.trim(), exportedAt);
    if (!dossier) {
      this.toasts.show({
        message: 'The comparison has no result to export.',
        hint: open.stopped ? 'Compare again first.' : 'Wait until it is ready, then export again.',
      });
      return;
    }
    await this.#attempt(
      (async () => {
        const markdown = renderDossier(dossier);
        const fileName = fileNameFor(open.title, exportedAt);
        const saved = await this.bridge.saveDossier({ fileName, markdown });
        if (saved.how === 'download') download(fileName, markdown);
        if (saved.how === 'written') this.toasts.show({ message: 'Exported the dossier.', hint: saved.path });
        if (saved.how === 'download')
          this.toasts.show({ message: `Exported “${fileName}” to your downloads.` });
      })(),
    );
  }

  // ---- messages ----------------------------------------------------------------------------------------------------

  announce(sentence: string): void {
    // The same sentence twice is only spoken twice when it differs.
    this.#announcement = this.#announcement === sentence ? `${sentence}\u00a0` : sentence;
  }

  showError(error: BridgeError): void {
    this.toasts.show({ message: error.message, hint: error.hint, tone: 'error' });
  }

  async #attempt(work: Promise<unknown>): Promise<void> {
    try {
      await work;
    } catch (thrown) {
      this.showError(asBridgeError(thrown));
    }
  }

  async #refresh(): Promise<void> {
    await this.#attempt(this.library.load());
  }

  /** Unticks members that are no longer in the library. */
  async #dropMissing(): Promise<void> {
    const left = this.#ticked.filter((member) =>
      member.kind === 'passage' ? this.library.passageOf(member) : this.library.sourceOf(member),
    );
    if (left.length !== this.#ticked.length) await this.setTicked(left);
  }

  async #undo(restore: () => Promise<unknown>, openBefore: string | undefined): Promise<void> {
    await this.#attempt(
      (async () => {
        await this.saves.track(restore());
        await this.#refresh();
        if (openBefore && openBefore !== this.#open?.id) await this.openComparison(openBefore);
        this.announce('Brought back.');
      })(),
    );
  }
}

export const [useWorkbench, provideWorkbench] = createContext<Workbench>();
