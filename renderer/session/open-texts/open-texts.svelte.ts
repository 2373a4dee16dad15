import type { ComparisonRecord, Member } from '../../../electron/bridge/contract.ts';
import { type Bridge, asBridgeError } from '../../bridge/client.ts';
import type { StartComparing } from '../comparison/comparing.ts';
import { OpenComparison, type OpenText } from '../comparison/open-comparison.svelte.ts';
import { toldApart } from '../comparison/titles-of-texts.ts';
import { letterAt } from '../library/letters.ts';
import { type Library, sameMember } from '../library/library.svelte.ts';
import type { WorkspaceState } from '../saved/workspace-state.ts';
import type { KeptSettings } from '../saved/kept-settings.svelte.ts';
import type { Messages } from '../changes/messages.svelte.ts';
import type { Saves } from '../changes/saves.svelte.ts';
import { standAs, withTicked } from './ticked-order.ts';
import { type Tab, Tabs } from '../window/tabs.svelte.ts';

export interface OpenTextsOptions {
  readonly bridge: Bridge;
  readonly library: Library;
  readonly saves: Saves;
  readonly messages: Messages;
  readonly settings: KeptSettings;
  readonly workspace: WorkspaceState;
  readonly startComparing: StartComparing;
}

/** Comparisons in tabs out of sight that are kept as they are; those beyond are read again when their tab is chosen. */
const KEPT = 3;

/** The texts that are ticked in the library, the comparison that is open of them, and those in other tabs. */
export class OpenTexts {
  readonly tabs = new Tabs();
  #members = $state.raw<readonly Member[]>([]);
  /** How they stood before some were unticked. */
  #stood: readonly Member[] = [];
  #open = $state.raw<OpenComparison | null>(null);
  /** What lies in tabs out of sight, the one seen last at the end. */
  #kept: readonly OpenComparison[] = [];
  readonly #around: OpenTextsOptions;
  /** Counts the wishes to open something, so that a slow answer to an older one is dropped. */
  #turn = 0;
  /** Opens the investigation that a comparison is in, before the comparison is opened. */
  enter: (investigation: string) => Promise<void> = async () => {};

  constructor(options: OpenTextsOptions) {
    this.#around = options;
  }

  /** The members of the comparison that is open or being opened, in the order of their letters. */
  get members() {
    return this.#members;
  }
  get open() {
    return this.#open;
  }

  has(member: Member): boolean {
    return this.#members.some((one) => sameMember(one, member));
  }
  /** The letter of a ticked member, or null. */
  letterOf(member: Member): string | null {
    const position = this.#members.findIndex((one) => sameMember(one, member));
    return position === -1 ? null : letterAt(position);
  }

  /** What is open, if work was done in it and the members are those of it with some more or some fewer: then it is carried on. */
  #continued(members: readonly Member[]): OpenComparison | null {
    const open = this.#open;
    if (!open?.hasWork) return null;
    const isIn = (list: readonly Member[]) => (one: Member) => list.some((other) => sameMember(one, other));
    const isSameAffair = open.members.every(isIn(members)) || members.every(isIn(open.members));
    return isSameAffair && members.length > 1 ? open : null;
  }

  tick(member: Member, on: boolean): Promise<void> {
    if (on) return this.set(withTicked(this.#members, member, this.#stood));
    if (!standAs(this.#members, this.#stood)) this.#stood = this.#members;
    const others = this.#members.filter((one) => !sameMember(one, member));
    // Begun anew, they stand as they are ticked.
    if (others.length === 0) this.#stood = [];
    return this.set(others);
  }

  /** Opens the comparison of these members, in this order; none of them leaves the tab empty. */
  async set(members: readonly Member[]): Promise<void> {
    const { bridge, library, messages } = this.#around;
    const before = this.#members;
    this.#members = members;
    const turn = ++this.#turn;
    if (members.length === 0) {
      await this.#lay(null);
      return;
    }
    try {
      const left = this.#continued(members);
      // What is carried on is what the library has.
      await left?.flush();
      const record = await bridge.openComparison({
        members: members.map(({ kind, id }) => ({ kind, id })),
        ...(left ? { from: left.id } : {}),
        investigation: library.investigation?.id ?? null,
      });
      if (turn === this.#turn) await this.#openRecord(record, turn, left);
    } catch (thrown) {
      if (turn !== this.#turn) return;
      this.#members = this.#open?.members ?? before.filter((member) => library.sourceOf(member));
      messages.showError(asBridgeError(thrown));
    }
  }

  /**
   * Opens a saved comparison, in the tab that has it, else `in` the active one or a new one; `quietly` lets one that is
   * gone stay closed without a message. False when it could not be opened.
   */
  async openComparison(
    id: string,
    how: { readonly in?: 'new tab'; readonly quietly?: boolean } = {},
  ): Promise<boolean> {
    const { library } = this.#around;
    const home = library.comparisons.find((one) => one.id === id)?.investigation ?? null;
    if (home !== null && home !== library.investigation?.id) await this.enter(home);
    const there = this.tabs.withComparison(id);
    if (there && there !== this.tabs.active) return this.activate(there);
    if (this.#open?.id === id) {
      // What was ticked meanwhile and is still on its way is not wished any more.
      this.#turn += 1;
      this.#members = this.#open.members;
      return true;
    }
    const empty = this.tabs.active.comparison === null;
    const added = how.in === 'new tab' && !empty ? this.#newTab() : null;
    const turn = ++this.#turn;
    try {
      const record = await this.#around.bridge.comparison({ id });
      if (turn !== this.#turn) return false;
      this.#members = record.members;
      await this.#openRecord(record, turn);
      return this.#open?.id === id;
    } catch (thrown) {
      if (turn !== this.#turn) return false;
      const error = asBridgeError(thrown);
      if (added) await this.closeTab(added);
      else this.#members = this.#open?.members ?? [];
      if (this.#open === null) this.tabs.lay(null);
      if (!(how.quietly && error.code === 'not-found')) this.#around.messages.showError(error);
      return false;
    }
  }

  /** Opens the same members again, after what is known of them has changed. */
  async reopen(): Promise<void> {
    const id = this.#open?.id;
    if (!id) return;
    const others = this.#kept;
    this.#kept = [];
    await Promise.all([this.#open?.flush(), ...others.map((one) => one.close())]);
    const turn = ++this.#turn;
    await this.#around.messages.attempt(
      this.#around.bridge.comparison({ id }).then((record) => this.#openRecord(record, turn)),
    );
  }

  /** Unticks members that are no longer in the library, and closes tabs whose comparison is not. */
  async dropMissing(): Promise<void> {
    const { library } = this.#around;
    for (const tab of this.tabs.list) {
      const { comparison } = tab;
      if (comparison === null || tab === this.tabs.active) continue;
      if (!library.comparisons.some(({ id }) => id === comparison)) await this.closeTab(tab);
    }
    const left = this.#members.filter((member) =>
      member.kind === 'passage' ? library.passageOf(member) : library.sourceOf(member),
    );
    if (left.length !== this.#members.length) await this.set(left);
  }

  /** Closes everything, in all tabs, after it was saved. What was open is remembered as it was before. */
  async clear(): Promise<void> {
    const leaving = [...this.#kept, ...(this.#open ? [this.#open] : [])];
    this.#kept = [];
    this.#open = null;
    this.#members = [];
    this.#turn += 1;
    this.tabs.restore([]);
    await Promise.all(leaving.map((one) => one.close()));
  }

  // ---- tabs ----------------------------------------------------------------------------------------------------------

  /** Puts the tabs of the last time back and opens the one that was `shown`; null was an empty one. */
  async restoreTabs(comparisons: readonly string[], shown: string | null): Promise<void> {
    const ids = shown === null || comparisons.includes(shown) ? comparisons : [...comparisons, shown];
    const { comparisons: known } = this.#around.library;
    this.tabs.restore(ids.filter((id) => known.some((one) => one.id === id)));
    if (shown === null) {
      if (this.tabs.active.comparison !== null) this.tabs.add();
      return;
    }
    this.tabs.activate(this.tabs.withComparison(shown) ?? this.tabs.active);
    const { comparison } = this.tabs.active;
    if (comparison !== null) await this.openComparison(comparison, { quietly: true });
  }

  /** The comparison with this id, if it is open in some tab and has been seen. */
  opened(id: string): OpenComparison | null {
    return [this.#open, ...this.#kept].find((one) => one?.id === id) ?? null;
  }

  /** An empty tab, unless the active one is empty. */
  async newTab(): Promise<void> {
    if (this.tabs.active.comparison === null && this.#members.length === 0) return;
    this.#newTab();
    await this.#remember();
  }

  /** Shows what lies in a tab, as it was left. False when it could not be opened. */
  async activate(tab: Tab): Promise<boolean> {
    if (tab.key === this.tabs.active.key) return true;
    this.#putAside();
    this.tabs.activate(tab);
    const turn = ++this.#turn;
    const kept = this.#kept.find((one) => one.id === tab.comparison);
    if (kept) {
      this.#kept = this.#kept.filter((one) => one !== kept);
      this.#members = kept.members;
      this.#open = kept;
      await this.#remember();
      return true;
    }
    if (tab.comparison === null) {
      await this.#remember();
      return true;
    }
    try {
      const record = await this.#around.bridge.comparison({ id: tab.comparison });
      if (turn !== this.#turn) return false;
      this.#members = record.members;
      await this.#openRecord(record, turn);
      return this.#open?.id === tab.comparison;
    } catch (thrown) {
      if (turn !== this.#turn) return false;
      this.tabs.lay(null);
      this.#around.messages.showError(asBridgeError(thrown));
      return false;
    }
  }

  async closeTab(tab: Tab): Promise<void> {
    const wasActive = tab.key === this.tabs.active.key;
    const kept = this.#kept.find((one) => one.id === tab.comparison);
    this.#kept = this.#kept.filter((one) => one !== kept);
    await kept?.close();
    if (!wasActive) {
      this.tabs.remove(tab);
      return this.#remember();
    }
    const closed = this.#open;
    this.#open = null;
    this.#members = [];
    this.#turn++;
    await closed?.close();
    this.tabs.remove(tab);
    const next = this.tabs.active;
    if (next.comparison !== null) await this.#showAgain(next);
    else await this.#remember();
  }

  async moveTab(tab: Tab, position: number): Promise<void> {
    this.tabs.move(tab, position);
    await this.#remember();
  }

  /** Saves what lies in every tab; for the moment the page goes away. */
  async flush(): Promise<void> {
    await Promise.all([...this.#kept, ...(this.#open ? [this.#open] : [])].map((one) => one.flush()));
  }

  // ---- within --------------------------------------------------------------------------------------------------------

  /** Shows what lies in the active tab, when nothing of it is shown yet. */
  async #showAgain(tab: Tab): Promise<void> {
    const kept = this.#kept.find((one) => one.id === tab.comparison);
    if (!kept) return void (await this.openComparison(tab.comparison!, { quietly: true }));
    this.#kept = this.#kept.filter((one) => one !== kept);
    this.#members = kept.members;
    this.#open = kept;
    await this.#remember();
  }

  #newTab(): Tab {
    this.#putAside();
    return this.tabs.add();
  }

  /** Takes what is open out of sight, but keeps it. */
  #putAside(): void {
    const open = this.#open;
    this.#open = null;
    this.#members = [];
    this.#turn++;
    if (!open) return;
    void open.flush();
    this.#kept = [...this.#kept, open];
    while (this.#kept.length > KEPT) {
      const [first, ...others] = this.#kept;
      this.#kept = others;
      void first?.close();
    }
  }

  /** @param left what was open before it, of which texts were added or taken away */
  async #openRecord(
    record: ComparisonRecord,
    turn: number,
    left: OpenComparison | null = null,
  ): Promise<void> {
    const { bridge, library, saves, messages, startComparing } = this.#around;
    const elsewhere = this.tabs.withComparison(record.id);
    if (elsewhere && elsewhere !== this.tabs.active) {
      this.#members = this.#open?.members ?? [];
      await this.activate(elsewhere);
      return;
    }
    const members = await Promise.all(record.members.map((member) => bridge.memberText({ member })));
    if (turn !== this.#turn) return;
    const texts = toldApart(members, (id) => library.source(id)).map((member): OpenText => {
      const source = library.source(member.sourceId);
      return { member, published: source?.published ?? null, language: source?.language ?? null };
    });
    const onError = messages.showError.bind(messages);
    const onKept = () => void messages.attempt(library.load());
    const open = new OpenComparison(record, texts, { bridge, saves, startComparing, onError, onKept });
    const known = left?.known ?? null;
    void open.compare();
    if (known) void open.markNew(known);
    await this.#lay(open);
    void messages.attempt(library.load());
  }

  /** Lays something into the active tab, in place of what was there. */
  async #lay(open: OpenComparison | null): Promise<void> {
    const previous = this.#open;
    this.#open = open;
    this.tabs.lay(open?.id ?? null);
    await Promise.all([previous?.close(), this.#remember()]);
  }

  /** Saves which tabs there are, and which comparisons were opened last. */
  async #remember(): Promise<void> {
    const { settings, workspace } = this.#around;
    const openTabs = this.tabs.list.flatMap((tab) => tab.comparison ?? []).slice(0, MOST_REMEMBERED);
    const lastComparison = this.#open?.id ?? null;
    const recent = settings.value.recentComparisons ?? [];
    const recentComparisons = lastComparison
      ? [lastComparison, ...recent.filter((id) => id !== lastComparison)].slice(0, MOST_REMEMBERED)
      : recent;
    const { value } = workspace;
    const same = value.lastComparison === lastComparison && String(value.openTabs ?? []) === String(openTabs);
    await Promise.all([
      same ? null : workspace.save({ lastComparison, openTabs }),
      String(recent) === String(recentComparisons) ? null : settings.save({ recentComparisons }),
    ]);
  }
}

const MOST_REMEMBERED = 30;
