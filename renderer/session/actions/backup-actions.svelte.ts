import type { BackupRecord, CopyRecord, Merged } from '../../../electron/bridge/contract.ts';
import { asBridgeError, type BridgeError } from '../../bridge/client.ts';
import type { LibraryChanges } from '../open-texts/library-changes.ts';

const named = ({ name }: CopyRecord, passphrase: string | null) => ({
  name,
  ...(passphrase !== null && { passphrase }),
});

/** What the user does with the copies that the program makes of the library. */
export class BackupActions {
  /** Whether they are shown. */
  shown = $state(false);
  #list = $state.raw<readonly BackupRecord[] | null>(null);
  #copies = $state.raw<{ readonly folder: string; readonly copies: readonly CopyRecord[] } | null>(null);
  #preview = $state.raw<{ readonly copy: CopyRecord; readonly merged: Merged } | null>(null);
  #merged = $state.raw<Merged | null>(null);
  #locked = $state.raw<{ readonly copy: CopyRecord; readonly failure: BridgeError | null } | null>(null);
  /** The passphrase of the copy that is looked at. */
  #passphrase: string | null = null;
  #busy = $state(false);
  readonly #changes: LibraryChanges;
  readonly #loadWindow: () => void;

  /** @param loadWindow loads the whole window again: nothing that it holds is of the library that was restored */
  constructor(changes: LibraryChanges, loadWindow: () => void) {
    this.#changes = changes;
    this.#loadWindow = loadWindow;
  }

  /** The newest first; null before they were asked for. */
  get list() {
    return this.#list;
  }

  /** A copy is being written or merged. */
  get busy() {
    return this.#busy;
  }

  async open(): Promise<void> {
    this.shown = true;
    this.#preview = null;
    this.#merged = null;
    this.leaveCopy();
    const { bridge } = this.#changes;
    await this.#changes.attempt(async () => {
      this.#list = await bridge.backups({});
      this.#copies = await bridge.copies({});
    });
  }

  /** The copies in one file, and the folder they lie in; null before they were asked for. */
  get copies() {
    return this.#copies;
  }
  /** A copy that was looked at, and what merging it would bring; null for none. */
  get preview() {
    return this.#preview;
  }
  /** What the copy that was merged last brought; null before one was. */
  get merged() {
    return this.#merged;
  }

  /** Writes the library into one file, and says where it is. */
  saveCopy(): Promise<void> {
    const { bridge, messages } = this.#changes;
    return this.#work(async () => {
      const { path, missing } = await this.#changes.save(bridge.saveCopy({}));
      this.#copies = await bridge.copies({});
      messages.toasts.show({
        message: 'Saved a copy of the library.',
        hint: missing === 0 ? path : `${path}. Originals that were missing: ${missing}.`,
      });
    });
  }

  /** A copy that was saved from another locked library, whose passphrase is asked for; null for none. */
  get locked() {
    return this.#locked;
  }

  /** Looks at a copy, and says what merging it would bring; nothing is changed. */
  lookAtCopy(copy: CopyRecord, passphrase: string | null = null): Promise<void> {
    const { bridge, openTexts } = this.#changes;
    return this.#work(async () => {
      // What is being written here counts too.
      await openTexts.open?.flush();
      try {
        this.#preview = { copy, merged: await bridge.previewCopy(named(copy, passphrase)) };
      } catch (thrown) {
        const failure = asBridgeError(thrown);
        if (failure.code !== 'copy-locked' && failure.code !== 'passphrase-wrong') throw thrown;
        this.#locked = { copy, failure: passphrase === null ? null : failure };
        return;
      }
      this.#locked = null;
      this.#passphrase = passphrase;
    });
  }

  /** Back to the list: nothing of the copy that was looked at is merged. */
  leaveCopy(): void {
    this.#preview = this.#locked = this.#passphrase = null;
  }

  /** Brings what a copy holds into the library. */
  mergeCopy(copy: CopyRecord): Promise<void> {
    const { bridge, journal, openTexts } = this.#changes;
    return this.#work(async () => {
      await openTexts.open?.flush();
      const merged = await this.#changes.save(bridge.mergeCopy(named(copy, this.#passphrase)));
      // The whole of it is taken back by the backup that was made before, and by nothing less.
      journal.forget();
      await this.#changes.refresh();
      await openTexts.reopen();
      this.leaveCopy();
      this.#merged = merged;
      this.#list = await bridge.backups({});
    });
  }

  async #work(work: () => Promise<void>): Promise<void> {
    this.#busy = true;
    await this.#changes.attempt(work);
    this.#busy = false;
  }

  /** Puts a backup in the place of what is there. */
  restore(backup: BackupRecord): Promise<void> {
    const { bridge, openTexts } = this.#changes;
    return this.#changes.attempt(async () => {
      // So that the backup of what is there has the last words of the note.
      await openTexts.open?.flush();
      await this.#changes.save(bridge.restoreBackup({ name: backup.name }));
      this.shown = false;
      this.#loadWindow();
    });
  }
}
