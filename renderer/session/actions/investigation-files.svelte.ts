import type { InvestigationRecord, Merged } from '../../../electron/bridge/contract.ts';
import { fileAsBase64 } from '../library/read-file.ts';
import type { InvestigationActions } from './investigation-actions.svelte.ts';
import type { KeptSettings } from '../saved/kept-settings.svelte.ts';
import type { LibraryChanges } from '../open-texts/library-changes.ts';
import { download } from '../../parts/download.ts';

/** An investigation in one file: saved for somebody else, and brought in again with what they made of it. */
export class InvestigationFiles {
  /** Whether the dialog is open. */
  shown = $state(false);
  /** The investigation to be saved; null where one is to be brought in. */
  #saving = $state.raw<InvestigationRecord | null>(null);
  #given = $state.raw<File | null>(null);
  #preview = $state.raw<{ readonly name: string; readonly base64: string; readonly merged: Merged } | null>(
    null,
  );
  #merged = $state.raw<Merged | null>(null);
  #busy = $state(false);
  readonly #changes: LibraryChanges;
  readonly #investigations: InvestigationActions;
  readonly #settings: KeptSettings;
  readonly #way: () => 'desktop' | 'browser';

  constructor(
    changes: LibraryChanges,
    investigations: InvestigationActions,
    settings: KeptSettings,
    way: () => 'desktop' | 'browser',
  ) {
    this.#changes = changes;
    this.#investigations = investigations;
    this.#settings = settings;
    this.#way = way;
  }

  get saving() {
    return this.#saving;
  }
  /** What a file holds and what it would change, before it is brought in; null for none. */
  get preview() {
    return this.#preview;
  }
  /** What the file that was brought in last held; null before one was. */
  get merged() {
    return this.#merged;
  }
  /** The file that was opened with the program, or dropped on its window, and waits for a yes; null for none. */
  get given() {
    return this.#given;
  }
  get busy() {
    return this.#busy;
  }
  /** In a few letters, who judges and writes notes here. */
  get initials(): string {
    return this.#settings.value.initials ?? '';
  }

  ask(saving: InvestigationRecord | null): void {
    this.#show(saving, null);
  }

  /** Files that were opened with the program or dropped: the first is asked about; nothing is brought in before a yes. */
  give([file, ...others]: readonly File[]): void {
    if (!file) return;
    this.#show(null, file);
    if (others.length > 0)
      this.#changes.messages.toasts.show({
        message: 'One investigation file is opened at a time.',
        hint: `Open afterwards: ${others.map(({ name }) => `“${name}”`).join(', ')}.`,
      });
  }

  #show(saving: InvestigationRecord | null, given: File | null): void {
    this.#saving = saving;
    this.#given = given;
    this.#preview = null;
    this.#merged = null;
    this.shown = true;
  }

  /** Who judges and writes notes in this library from now on. */
  setInitials(initials: string): Promise<void> {
    const wanted = initials.trim().slice(0, 12);
    return wanted === this.initials ? Promise.resolve() : this.#settings.save({ initials: wanted });
  }

  /** Writes the investigation into a file where the user says. */
  save(initials: string): Promise<void> {
    const { bridge, messages, openTexts } = this.#changes;
    const investigation = this.#saving;
    if (!investigation) return Promise.resolve();
    return this.#work(async () => {
      await openTexts.open?.flush();
      await this.setInitials(initials);
      const file = await this.#changes.save(
        bridge.investigationFile({ id: investigation.id, initials: this.initials }),
      );
      const { name, base64, path, missing } = file;
      const hint = missing === 0 ? path : `${path}. Originals that were missing: ${missing}.`;
      if (base64 === null) messages.toasts.show({ message: 'Saved the investigation.', hint });
      else if (this.#way() === 'browser') {
        download(
          name,
          Uint8Array.from(atob(base64), (one) => one.charCodeAt(0)),
        );
        messages.toasts.show({ message: `Saved “${name}” to your downloads.`, hint });
      } else {
        const saved = await bridge.saveDossier({ fileName: name, base64 });
        if (saved.how === 'cancelled') return;
        messages.toasts.show({
          message: 'Saved the investigation.',
          hint: saved.how === 'written' ? saved.path : hint,
        });
      }
      this.shown = false;
    });
  }

  /** Looks at an investigation in a file, and says what it would bring; nothing is changed. */
  look(file: File): Promise<void> {
    const { bridge, openTexts } = this.#changes;
    return this.#work(async () => {
      // What is being written here counts too.
      await openTexts.open?.flush();
      const name = file.name.slice(0, 500);
      const base64 = await fileAsBase64(file);
      this.#preview = { name, base64, merged: await bridge.previewInvestigation({ name, base64 }) };
    });
  }

  /** Brings in the investigation that was looked at, and opens it. */
  merge(): Promise<void> {
    const { bridge, journal, openTexts } = this.#changes;
    const preview = this.#preview;
    if (preview === null) return Promise.resolve();
    return this.#work(async () => {
      await openTexts.open?.flush();
      const { name, base64 } = preview;
      const merged = await this.#changes.save(bridge.mergeInvestigation({ name, base64 }));
      // The whole of it is taken back by the backup that was made before, and by nothing less.
      journal.forget();
      await this.#changes.refresh();
      await openTexts.reopen();
      const [id] = merged.investigations;
      if (id !== undefined) await this.#investigations.open(id);
      this.#merged = merged;
    });
  }

  async #work(work: () => Promise<void>): Promise<void> {
    this.#busy = true;
    await this.#changes.attempt(work);
    this.#busy = false;
  }
}
