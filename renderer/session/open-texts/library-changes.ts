import type { Bridge } from '../../bridge/client.ts';
import type { Library } from '../library/library.svelte.ts';
import type { UndoableAction, Journal } from '../changes/journal.svelte.ts';
import type { Messages } from '../changes/messages.svelte.ts';
import type { Saves } from '../changes/saves.svelte.ts';
import type { OpenTexts } from './open-texts.svelte.ts';

/** How every order of the user's changes the library: saved, shown in its panel, and taken back when asked. */
export class LibraryChanges {
  readonly bridge: Bridge;
  readonly library: Library;
  readonly messages: Messages;
  readonly openTexts: OpenTexts;
  readonly journal: Journal;
  readonly #saves: Saves;

  constructor(parts: {
    readonly bridge: Bridge;
    readonly library: Library;
    readonly saves: Saves;
    readonly messages: Messages;
    readonly openTexts: OpenTexts;
    readonly journal: Journal;
  }) {
    this.bridge = parts.bridge;
    this.library = parts.library;
    this.messages = parts.messages;
    this.openTexts = parts.openTexts;
    this.journal = parts.journal;
    this.#saves = parts.saves;
  }

  /** Counts `call` as a save under way, and passes on how it ends. */
  save<T>(call: Promise<T>): Promise<T> {
    return this.#saves.track(call);
  }

  /** Loads the library again, so that its panel shows what it holds now. */
  refresh(): Promise<void> {
    return this.messages.attempt(this.library.load());
  }

  /** Does `work`, and shows the error it may end with. */
  attempt(work: () => Promise<unknown>): Promise<void> {
    return this.messages.attempt(work());
  }

  /**
   * Deletes with `erase` and says so; undo, in the message or by key, brings it back with `restore`, and opens what was
   * open.
   */
  async remove(what: {
    readonly erase: () => Promise<unknown>;
    readonly message: string;
    readonly restore: () => Promise<unknown>;
  }): Promise<void> {
    let openBefore: string | undefined;
    let shown: number | undefined;
    const erase = async () => {
      openBefore = this.openTexts.open?.id;
      await this.save(what.erase());
      await this.refresh();
      await this.openTexts.dropMissing();
    };
    const deed: UndoableAction = {
      what: what.message.replace(/\.$/, ''),
      undo: async () => {
        if (shown !== undefined) this.messages.toasts.close(shown);
        await this.save(what.restore());
        await this.refresh();
        if (openBefore && openBefore !== this.openTexts.open?.id)
          await this.openTexts.openComparison(openBefore);
      },
      redo: erase,
    };
    await this.attempt(async () => {
      await erase();
      this.journal.record(deed);
      shown = this.messages.toasts.show({
        message: what.message,
        undo: () => void this.journal.undo(deed),
      });
    });
  }
}
