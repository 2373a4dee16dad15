import type { ComparisonRecord, Member } from '../../electron/bridge/contract.ts';
import { type Bridge, asBridgeError } from '../bridge/client.ts';
import type { StartComparing } from '../comparison/comparing.ts';
import { OpenComparison, type OpenText } from '../comparison/open-comparison.svelte.ts';
import { letterAt } from '../library/letters.ts';
import { type Library, sameMember } from '../library/library.svelte.ts';
import type { KeptSettings } from './kept-settings.svelte.ts';
import type { Messages } from './messages.svelte.ts';
import type { Saves } from './saves.svelte.ts';

export interface TickedTextsOptions {
  readonly bridge: Bridge;
  readonly library: Library;
  readonly saves: Saves;
  readonly messages: Messages;
  readonly settings: KeptSettings;
  readonly startComparing: StartComparing;
}

/** The texts that are ticked in the library, and the comparison that is open of them. */
export class TickedTexts {
  #members = $state.raw<readonly Member[]>([]);
  #open = $state.raw<OpenComparison | null>(null);
  readonly #around: TickedTextsOptions;
  /** Counts the wishes to open something, so that a slow answer to an older one is dropped. */
  #turn = 0;

  constructor(options: TickedTextsOptions) {
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

  tick(member: Member, on: boolean): Promise<void> {
    const others = this.#members.filter((one) => !sameMember(one, member));
    return this.set(on ? [...others, member] : others);
  }

  /** Opens the comparison of these members, in this order; none of them closes what is open. */
  async set(members: readonly Member[]): Promise<void> {
    const { bridge, library, messages, settings } = this.#around;
    const before = this.#members;
    this.#members = members;
    const turn = ++this.#turn;
    if (members.length === 0) {
      await this.#show(null);
      await settings.save({ lastComparison: null });
      return;
    }
    try {
      const record = await bridge.openComparison({ members: members.map(({ kind, id }) => ({ kind, id })) });
      if (turn === this.#turn) await this.#openRecord(record, turn);
    } catch (thrown) {
      if (turn !== this.#turn) return;
      this.#members = this.#open?.members ?? before.filter((member) => library.sourceOf(member));
      messages.showError(asBridgeError(thrown));
    }
  }

  /** Opens a saved comparison; `quietly` lets one that is gone stay closed without a message. */
  async openComparison(id: string, quietly?: 'quietly'): Promise<void> {
    const turn = ++this.#turn;
    try {
      const record = await this.#around.bridge.comparison({ id });
      if (turn !== this.#turn) return;
      this.#members = record.members;
      await this.#openRecord(record, turn);
    } catch (thrown) {
      if (turn !== this.#turn) return;
      this.#members = this.#open?.members ?? [];
      const error = asBridgeError(thrown);
      if (!(quietly && error.code === 'not-found')) this.#around.messages.showError(error);
    }
  }

  /** Opens the same members again, after what is known of them has changed. */
  async reopen(): Promise<void> {
    const id = this.#open?.id;
    if (!id) return;
    await this.#open?.flush();
    await this.openComparison(id);
  }

  /** Unticks members that are no longer in the library. */
  async dropMissing(): Promise<void> {
    const { library } = this.#around;
    const left = this.#members.filter((member) =>
      member.kind === 'passage' ? library.passageOf(member) : library.sourceOf(member),
    );
    if (left.length !== this.#members.length) await this.set(left);
  }

  async #openRecord(record: ComparisonRecord, turn: number): Promise<void> {
    const { bridge, library, saves, messages, settings, startComparing } = this.#around;
    const members = await Promise.all(record.members.map((member) => bridge.memberText({ member })));
    if (turn !== this.#turn) return;
    const texts = members.map((member): OpenText => {
      const source = library.source(member.sourceId);
      return { member, published: source?.published ?? null, language: source?.language ?? null };
    });
    const onError = messages.showError.bind(messages);
    const open = new OpenComparison(record, texts, { bridge, saves, startComparing, onError });
    await this.#show(open);
    void open.compare();
    if (settings.value.lastComparison !== record.id) void settings.save({ lastComparison: record.id });
    void messages.attempt(library.load());
  }

  async #show(open: OpenComparison | null): Promise<void> {
    const previous = this.#open;
    this.#open = open;
    await previous?.close();
  }
}
