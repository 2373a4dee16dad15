import type { InvestigationRecord, Merged } from '../../../electron/bridge/contract.ts';
import { handFile } from '../library/hand-file.ts';
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
  #preview = $state.raw<{ readonly name: string; readonly handed: string; readonly merged: Merged } | null>(
    null,
  );
  /** The file that is on its way to the library; null for none. */
  #handing = $state.raw<{ readonly done: number; readonly total: number } | null>(null);
  #stop = new AbortController();
  #merged = $state.raw<Merged | null>(null);
  /** Pieces of work that are going on. */
  #working = $state(0);
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
    return this.#working > 0;
  }
  /** In a few letters, who judges and writes notes here. */
  get initials(): string {
    return this.#settings.value.initials ?? '';
  }

  /** How many bytes of the chosen file have arrived; null while none is on its way. */
  get handing() {
    return this.#handing;
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
    this.#giveUp();
    this.#saving = saving;
    this.#given = given;
    this.#preview = null;
    this.#merged = null;
    this.shown = true;
  }

  /** The dialog is closed: a file that is on its way, or was looked at, is given up. */
  close(): void {
    this.shown = false;
    this.#giveUp();
  }

  #giveUp(): void {
    this.#stop.abort();
    this.#handing = null;
    const handed = this.#preview?.handed;
    // One that the library does not hold any more is given up already.
    if (handed !== undefined && this.#merged === null)
      void this.#changes.bridge.handBack({ handed }).catch(() => {});
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
    const stop = new AbortController();
    this.#stop = stop;
    return this.#work(async () => {
      // What is being written here counts too.
      await openTexts.open?.flush();
      const name = file.name.slice(0, 500);
      this.#handing = { done: 0, total: file.size };
      const handed = await handFile(bridge, file, {
        stop: stop.signal,
        progress: (done) => {
          if (!stop.signal.aborted) this.#handing = { done, total: file.size };
        },
      }).finally(() => {
        // Unless another one is on its way by now.
        if (this.#stop === stop) this.#handing = null;
      });
      if (handed === null) return;
      const merged = await bridge.previewInvestigation({ name, handed });
      if (stop.signal.aborted) await bridge.handBack({ handed });
      else this.#preview = { name, handed, merged };
    });
  }

  /** Brings in the investigation that was looked at, and opens it. */
  merge(): Promise<void> {
    const { bridge, journal, openTexts } = this.#changes;
    const preview = this.#preview;
    if (preview === null) return Promise.resolve();
    return this.#work(async () => {
      await openTexts.open?.flush();
      const { name, handed } = preview;
      const merged = await this.#changes.save(bridge.mergeInvestigation({ name, handed }));
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
    this.#working += 1;
    await this.#changes.attempt(work);
    this.#working -= 1;
  }
}
