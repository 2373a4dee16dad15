import type { Bridge } from '../bridge/client.ts';
import type { Library } from '../library/library.svelte.ts';
import type { Messages } from './messages.svelte.ts';
import type { Saves } from './saves.svelte.ts';
import type { TickedTexts } from './ticked-texts.svelte.ts';

/** How every order of the user's changes the library: saved, shown in its panel, and taken back when asked. */
export class LibraryChanges {
  readonly bridge: Bridge;
  readonly library: Library;
  readonly messages: Messages;
  readonly ticked: TickedTexts;
  readonly #saves: Saves;

  constructor(parts: {
    readonly bridge: Bridge;
    readonly library: Library;
    readonly saves: Saves;
    readonly messages: Messages;
    readonly ticked: TickedTexts;
  }) {
    this.bridge = parts.bridge;
    this.library = parts.library;
    this.messages = parts.messages;
    this.ticked = parts.ticked;
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

  /** Deletes with `erase` and says so; the toast's undo brings it back with `restore`, and opens what was open. */
  async remove(what: {
    readonly erase: () => Promise<unknown>;
    readonly message: string;
    readonly restore: () => Promise<unknown>;
  }): Promise<void> {
    const openBefore = this.ticked.open?.id;
    await this.attempt(async () => {
      await this.save(what.erase());
      await this.refresh();
      await this.ticked.dropMissing();
      this.messages.toasts.show({
        message: what.message,
        undo: () => void this.#undo(what.restore, openBefore),
      });
    });
  }

  async #undo(restore: () => Promise<unknown>, openBefore: string | undefined): Promise<void> {
    await this.attempt(async () => {
      await this.save(restore());
      await this.refresh();
      if (openBefore && openBefore !== this.ticked.open?.id) await this.ticked.openComparison(openBefore);
      this.messages.announce('Brought back.');
    });
  }
}
