import { originPlaces, type OriginPlaces } from '../../../engine/dossier/index.ts';
import type {
  ComparisonRecord,
  Judgement,
  Member,
  MemberText,
  Verdict,
  ViewState,
} from '../../../electron/bridge/contract.ts';
import {
  isProposalId,
  type FindingReading,
  type Proposal,
  type SecondReading,
} from '../../../engine/second-reader/index.ts';
import type { Comparison, EditKind, Finding, Pin, SourceText } from '../../../engine/index.ts';
import type { Bridge } from '../../bridge/client.ts';
import { asBridgeError, type BridgeError } from '../../bridge/client.ts';
import { NoteDraft } from './note-draft.svelte.ts';
import { keptView, type LayoutSettings } from './layout-settings.ts';
import { SEVERAL_FACTS, type FactFilter } from './fact-filter.ts';
import type { LayoutPlace } from './layout-place.ts';
import type { ColumnPlace } from './parallel-view.ts';
import type { Saves } from '../changes/saves.svelte.ts';
import type { StartComparing } from './comparing.ts';
import { EngineWork } from './engine-work.svelte.ts';
import {
  EVERY_FINDING,
  filterOf,
  inOrder,
  passes,
  passesJudged,
  type FindingFilter,
} from './finding-filter.ts';
import { hiddenKindsOf } from './noise.ts';
import { mapBy, setOf, withEntry, withMember } from '../../parts/immutable.ts';
import { isKnown, judgedBefore } from './same-finding.ts';

/** A member of the open comparison, and what the engine should know of its source. */
export interface OpenText {
  readonly member: MemberText;
  readonly published: string | null;
  readonly language: string | null;
}

export interface Surroundings {
  readonly bridge: Bridge;
  readonly saves: Saves;
  readonly startComparing: StartComparing;
  readonly onError: (error: BridgeError) => void;
  /** The first thing was done in a comparison that was only looked at: the library keeps it, and gathers its texts. */
  readonly onKept?: () => void;
}

const VIEW_REST_MS = 300;

/** The open comparison: its texts, what the engine says of them, and what the user made of it. */
export class OpenComparison {
  readonly id: string;
  readonly members: readonly Member[];
  readonly texts: readonly OpenText[];
  readonly #origins: Readonly<Record<string, OriginPlaces>>;
  readonly note: NoteDraft;

  #title = $state('');
  #selected = $state<string | null>(null);
  #hiddenKinds = $state.raw<ReadonlySet<EditKind>>(setOf<EditKind>([]));
  #view = $state.raw<LayoutSettings>(keptView({}));
  #judgements = $state.raw<ReadonlyMap<string, Judgement>>(
    mapBy<string, Judgement>([], (one) => one.findingId),
  );
  #filter = $state.raw<FindingFilter>(EVERY_FINDING);
  #pins = $state.raw<readonly Pin[]>([]);
  #ignored = $state.raw<readonly string[]>([]);
  #newFindings = $state.raw<ReadonlySet<string>>(setOf<string>([]));
  #known: readonly Finding[] | null = null;
  /** What a second reader made of it; null without one. */
  secondReading = $state.raw<SecondReading | null>(null);
  /** Which facts the reader looks at; not kept: what is left out without being asked is forgotten. */
  factFilter = $state.raw<FactFilter>(SEVERAL_FACTS);

  readonly #around: Surroundings;
  #columns: readonly ColumnPlace[];
  #layoutPlaces: Readonly<Record<string, LayoutPlace>>;
  readonly #work: EngineWork;
  #compared: Promise<void> = Promise.resolve();
  #viewTimer: ReturnType<typeof setTimeout> | undefined;
  #viewChanged = false;
  #kept: boolean;

  constructor(record: ComparisonRecord, texts: readonly OpenText[], around: Surroundings) {
    this.id = record.id;
    this.#kept = record.kept;
    this.members = record.members;
    this.texts = texts;
    this.#origins = Object.fromEntries(
      texts.flatMap(({ member: { member, versionText, stretches } }) =>
        versionText === undefined ? [] : [[member.id, originPlaces({ sourceText: versionText, stretches })]],
      ),
    );
    this.#title = record.title;
    this.#selected = record.view.finding ?? null;
    this.#hiddenKinds = hiddenKindsOf(record.view.hiddenKinds);
    this.#view = keptView(record.view, texts.length);
    this.#columns = record.view.columns ?? [];
    this.#layoutPlaces = record.view.layoutPlaces ?? {};
    this.#filter = filterOf(record.view.filter);
    this.#pins = record.view.pins ?? [];
    this.#ignored = record.view.ignored ?? [];
    this.#newFindings = setOf(record.view.newFindings ?? []);
    this.#judgements = mapBy(record.judgements, (judgement) => judgement.findingId);
    this.#around = around;
    this.#work = new EngineWork(around.startComparing, around.onError);
    this.note = new NoteDraft(record.note, {
      save: (markdown, revision) =>
        around.saves.track(around.bridge.saveNote({ id: record.id, markdown, revision })).then((note) => {
          this.#keep();
          return note;
        }),
      load: async () => (await around.bridge.comparison({ id: record.id })).note,
      failed: around.onError,
    });
  }

  get title(): string {
    return this.#title;
  }
  /** Null until the engine has answered. */
  get result(): Comparison | null {
    return this.#work.result;
  }
  /** What can be drawn: the result, or the links that are known so far. */
  get drawn(): Comparison | null {
    return this.#work.drawn;
  }
  /** What the texts hold; null until it has been gathered, which is after the result. */
  get ledgers() {
    return this.#work.ledgers;
  }
  /** Set while the engine works for longer than a moment. */
  get progress() {
    return this.#work.progress;
  }
  /** Why there is no result and none is coming: the user's wish, or an error. */
  get stopped() {
    return this.#work.stopped;
  }
  get selected(): string | null {
    return this.#selected;
  }
  get hiddenKinds(): ReadonlySet<EditKind> {
    return this.#hiddenKinds;
  }
  /** How the reader has set up the reading room. */
  get view(): LayoutSettings {
    return this.#view;
  }
  /** What the user decided corresponds and what never does, the newest first. */
  get pins(): readonly Pin[] {
    return this.#pins;
  }
  /** Keeps these pins and links the texts anew around them; resolves when that is done. */
  pin(pins: readonly Pin[]): Promise<void> {
    this.#pins = pins;
    this.#rememberView();
    return this.compare();
  }
  /** Regular expressions of what does not count here. */
  get ignored(): readonly string[] {
    return this.#ignored;
  }
  /** Compares the texts anew without what these regular expressions match; resolves when that is done. */
  ignore(patterns: readonly string[]): Promise<void> {
    this.#ignored = patterns;
    this.#rememberView();
    return this.compare();
  }
  get filter(): FindingFilter {
    return this.#filter;
  }
  set filter(filter: FindingFilter) {
    this.#filter = filter;
    this.#rememberView();
  }
  /** Where the columns stand, as last told: when it is shown again, it is shown there. */
  get initialColumns(): readonly ColumnPlace[] {
    return this.#columns;
  }

  readonly findings = $derived.by(() => this.result?.findings ?? []);
  /** By finding: the judgement of when it stood in fewer texts, or in more; under the id that it has now. */
  readonly #before: readonly { readonly now: string; readonly judgement: Judgement }[] = $derived.by(() => {
    const reported = setOf(this.findings.map(({ id }) => id));
    return this.findings.flatMap((finding) => {
      if (this.#judgements.has(finding.id)) return [];
      const judgement = judgedBefore(finding, this.#judgements.values(), reported);
      return judgement ? [{ now: finding.id, judgement }] : [];
    });
  });
  readonly #inherited: ReadonlyMap<string, Judgement> = $derived.by(() =>
    mapBy(
      this.#before.map(({ now, judgement }) => ({ ...judgement, findingId: now })),
      (one) => one.findingId,
    ),
  );
  /** The judgements but for those that live on in another finding. */
  readonly #standing = $derived.by(() => {
    const goneOn = setOf(this.#before.map(({ judgement }) => judgement.findingId));
    return [...this.#judgements.values()].filter((one) => !goneOn.has(one.findingId));
  });
  readonly #readByFinding = $derived.by(() =>
    mapBy<string, FindingReading>(this.secondReading?.verdicts ?? [], ({ finding }) => finding),
  );
  /** The filter as far as it holds now: without a second reading there is nothing of it to filter or sort by. */
  readonly filterNow = $derived.by((): FindingFilter => {
    if (this.secondReading) return this.#filter;
    const { reader: _reader, byReader: _byReader, ...filter } = this.#filter;
    return filter;
  });
  readonly shown = $derived.by(() =>
    inOrder(
      this.filterNow,
      this.findings.filter((finding) =>
        passes(this.filterNow, finding, this.verdictOf(finding.id), this.readingOf(finding.id)?.verdict),
      ),
      ({ id }) => this.readingOf(id)?.verdict,
    ),
  );
  /** What the second reader proposes, as far as the filter lets it through. */
  readonly shownProposals: readonly Proposal[] = $derived.by(() =>
    inOrder(
      this.filterNow,
      (this.secondReading?.proposals ?? []).filter(({ id, verdict }) =>
        passesJudged(this.filterNow, this.verdictOf(id), verdict),
      ),
      ({ verdict }) => verdict,
    ),
  );
  readonly judgedCount = $derived.by(
    () => this.findings.filter((finding) => this.verdictOf(finding.id) !== 'open').length,
  );
  /** How many proposals of a second reader were judged, on the screen or not. */
  readonly judgedProposals = $derived.by(
    () => this.#standing.filter((one) => one.verdict !== 'open' && isProposalId(one.findingId)).length,
  );
  readonly dismissed: ReadonlySet<string> = $derived.by(() =>
    setOf(
      [...this.#judgements.values(), ...this.#inherited.values()]
        .filter((one) => one.verdict === 'dismissed')
        .map((one) => one.findingId),
    ),
  );
  /** Judgements of findings that the engine no longer reports. */
  readonly orphans = $derived.by(() => {
    if (!this.result) return [];
    const known = setOf(this.findings.map((finding) => finding.id));
    return this.#standing.filter(
      (one) => one.verdict !== 'open' && !known.has(one.findingId) && !isProposalId(one.findingId),
    );
  });
  /** Judgements of proposals that are not on the screen: the second reader is off, another model, or has not read them yet. */
  readonly proposalsApart = $derived.by(() => {
    const known = setOf((this.secondReading?.proposals ?? []).map(({ id }) => id));
    return this.#standing.filter(
      (one) => one.verdict !== 'open' && isProposalId(one.findingId) && !known.has(one.findingId),
    );
  });
  readonly allJudgements = $derived.by(() => [...this.#standing, ...this.#inherited.values()]);

  judgement(findingId: string): Judgement | undefined {
    return this.#judgements.get(findingId) ?? this.#inherited.get(findingId);
  }
  /** What the second reader says of a finding. */
  readingOf(findingId: string): FindingReading | undefined {
    return this.#readByFinding.get(findingId);
  }
  /** The words of its texts, by id; made anew for whoever asks, and never changed. */
  get words(): ReadonlyMap<string, string> {
    // eslint-disable-next-line svelte/prefer-svelte-reactivity
    return new Map(this.texts.map(({ member }) => [member.member.id, member.text]));
  }
  verdictOf(findingId: string): Verdict {
    return this.judgement(findingId)?.verdict ?? 'open';
  }
  /** Whether a finding keeps the judgement of when it stood in fewer texts, or in more. */
  isInherited(findingId: string): boolean {
    return !this.#judgements.has(findingId) && this.#inherited.has(findingId);
  }
  /** Whether a finding came with a text that was added, and is not judged. */
  isNew(findingId: string): boolean {
    return this.#newFindings.has(findingId) && this.verdictOf(findingId) === 'open';
  }
  /** What the reader has seen of it: its findings but for the new ones, or, before there are any, those it was carried on from. */
  get known(): readonly Finding[] | null {
    return this.result ? this.findings.filter(({ id }) => !this.isNew(id)) : this.#known;
  }
  /** Marks what is not among the findings of before, when texts were added or taken away; resolves when that is known. */
  async markNew(known: readonly Finding[]): Promise<void> {
    this.#known = known;
    await this.#compared;
    if (!this.result) return;
    const fresh = this.findings.filter((finding) => !isKnown(finding, known));
    this.#newFindings = setOf(fresh.map(({ id }) => id));
    this.#rememberView();
  }
  /** Whether the user made anything of it that is worth carrying on: a judgement, a note, a pin. */
  get hasWork(): boolean {
    const judged = [...this.#judgements.values()].some(({ verdict }) => verdict !== 'open');
    return judged || this.note.markdown.trim() !== '' || this.#pins.length + this.#ignored.length > 0;
  }
  /** Where a passage stands in its source, for citing; null for a whole text. */
  origin(id: string): OriginPlaces | null {
    return this.#origins[id] ?? null;
  }
  /** Pages or times of a text, for a passage those of its source; none for most. */
  locators(id: string): NonNullable<MemberText['locators']> {
    return this.texts.find(({ member }) => member.member.id === id)?.member.locators ?? [];
  }

  outline(source: string) {
    return this.result?.texts.find((text) => text.id === source);
  }

  /** Starts the engine, or starts it again; resolves when it has answered or was stopped. */
  compare(): Promise<void> {
    return (this.#compared = this.#work.run(this.#texts(), { pins: this.#pins, ignored: this.#ignored }));
  }
  /** Resolves when the work under way is done. */
  get compared(): Promise<void> {
    return this.#compared;
  }

  #texts(): SourceText[] {
    return this.texts.map(({ member, published, language }) => ({
      id: member.member.id,
      title: member.title,
      text: member.text,
      ...(published ? { published } : {}),
      ...(language ? { language } : {}),
    }));
  }

  cancel(): void {
    this.#work.cancel();
  }

  select(findingId: string | null): Finding | undefined {
    this.#selected = findingId;
    this.#rememberView();
    return this.findings.find((finding) => finding.id === findingId);
  }

  /** The finding `steps` further in the shown list, from the selected one; it goes round at the ends. */
  step(steps: 1 | -1): Finding | undefined {
    const list = this.shown;
    if (list.length === 0) return undefined;
    const at = list.findIndex((finding) => finding.id === this.#selected);
    if (at !== -1) return list[(at + steps + list.length) % list.length];
    // The filter may have let it go when it was judged: on from where it stood.
    const order = this.findings;
    const stood = order.findIndex((finding) => finding.id === this.#selected);
    const behind = list.findIndex((finding) => order.indexOf(finding) > stood);
    const next = steps === 1 ? behind : (behind === -1 ? list.length : behind) - 1;
    return list[(next + list.length) % list.length] ?? list[0];
  }

  showKind(kind: EditKind, shown: boolean): void {
    this.hideKinds(withMember(this.#hiddenKinds, kind, !shown));
  }
  hideKinds(kinds: Iterable<EditKind>): void {
    this.#hiddenKinds = setOf(kinds);
    this.#rememberView();
  }

  changeView(change: Partial<LayoutSettings>): void {
    this.#view = { ...this.#view, ...change };
    this.#rememberView();
  }

  /** Where the layouts made of rows stand, by their names, as last told. */
  get layoutPlaces(): Readonly<Record<string, LayoutPlace>> {
    return this.#layoutPlaces;
  }
  layoutMoved(layout: string, place: LayoutPlace): void {
    this.#layoutPlaces = { ...this.#layoutPlaces, [layout]: place };
    this.#rememberView();
  }

  columnsMoved(columns: readonly ColumnPlace[]): void {
    this.#columns = columns;
    this.#rememberView();
  }

  /** Judges a finding or a proposal; false when the library did not keep it. */
  async judge(
    finding: Pick<Finding, 'id' | 'says' | 'places'>,
    verdict: Verdict,
    reason: string,
  ): Promise<boolean> {
    const before = this.#judgements;
    const words = { findingId: finding.id, verdict, reason, says: finding.says };
    this.#judgements = withEntry(before, finding.id, { ...words, judgedAt: '' });
    try {
      const { saves, bridge } = this.#around;
      const judgement = await saves.track(
        bridge.judge({ id: this.id, ...words, places: finding.places.map(placeOfMember) }),
      );
      this.#keep();
      // A later answer of the user's must not be undone by an earlier one of the library's.
      const current = this.#judgements.get(finding.id);
      if (current?.verdict === verdict && current.reason === reason) {
        this.#judgements = withEntry(this.#judgements, finding.id, {
          ...judgement,
          places: finding.places.map(placeOfMember),
        });
      }
      return true;
    } catch (thrown) {
      const current = this.#judgements.get(finding.id);
      if (current?.verdict === verdict && current.reason === reason) {
        this.#judgements = withEntry(this.#judgements, finding.id, before.get(finding.id));
      }
      this.#around.onError(asBridgeError(thrown));
      return false;
    }
  }

  async rename(title: string): Promise<void> {
    const before = this.#title;
    const wanted = title.trim();
    if (wanted === '' || wanted === before) return;
    this.#title = wanted;
    try {
      await this.#around.saves.track(this.#around.bridge.renameComparison({ id: this.id, title: wanted }));
      this.#keep();
    } catch (thrown) {
      this.#title = before;
      this.#around.onError(asBridgeError(thrown));
    }
  }

  /** Saves note and view at once; call it before the comparison or the page is left. */
  async flush(): Promise<void> {
    clearTimeout(this.#viewTimer);
    await Promise.all([this.note.flush(), this.#saveView()]);
  }

  /** Ends the engine's work; the comparison is no longer open. */
  close(): Promise<void> {
    this.#work.end();
    return this.flush();
  }

  /** Something was done in it. */
  #keep(): void {
    if (this.#kept) return;
    this.#kept = true;
    this.#around.onKept?.();
  }

  #rememberView(): void {
    this.#viewChanged = true;
    clearTimeout(this.#viewTimer);
    this.#viewTimer = setTimeout(() => void this.#saveView(), VIEW_REST_MS);
  }

  async #saveView(): Promise<void> {
    if (!this.#viewChanged) return;
    this.#viewChanged = false;
    const view: ViewState = {
      ...this.#view,
      columns: this.#columns.map(({ sentence, offset }) => ({ sentence, offset })),
      finding: this.#selected,
      pins: this.#pins,
      ignored: this.#ignored,
      layoutPlaces: this.#layoutPlaces,
      hiddenKinds: [...this.#hiddenKinds],
      filter: { ...this.#filter, hiddenTypes: [...this.#filter.hiddenTypes] },
      ...(this.#newFindings.size > 0 ? { newFindings: [...this.#newFindings] } : {}),
    };
    try {
      const { saves, bridge } = this.#around;
      await saves.track(bridge.saveView({ id: this.id, view }));
      if (this.#pins.length + this.#ignored.length > 0) this.#keep();
    } catch {
      // The status bar says that a save failed; a lost scroll place deserves no message of its own.
      this.#viewChanged = true;
    }
  }
}

const placeOfMember = ({ source, start, end }: Finding['places'][number]) => ({ member: source, start, end });
