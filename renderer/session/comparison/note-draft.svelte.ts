import type { Note } from '../../../electron/bridge/contract.ts';
import { type BridgeError, asBridgeError } from '../../bridge/client.ts';
import { mergeNotes, openFenceOf } from '../../../engine/dossier/index.ts';

/** How a draft reaches the library. */
export interface NoteStore {
  save(markdown: string, revision: number): Promise<Note>;
  /** The note as the library has it. */
  load(): Promise<Note>;
  /** A save failed for another reason than a change elsewhere; the draft keeps the words and can save again. */
  failed(error: BridgeError): void;
}

/** Typing rests this long before it is saved. */
const REST_MS = 400;
/** Words that wait this long are saved though the typing goes on. */
const LONGEST_WAIT_MS = 2_000;

/**
 * The note of a comparison while it is being written. Saves follow each other, never overlap, and always carry the
 * newest words. When the note was changed elsewhere nothing is overwritten: {@link conflict} holds the other text until
 * {@link settle} decides.
 */
export class NoteDraft {
  #markdown = $state('');
  #conflict = $state.raw<Note | null>(null);
  #caretAsked = $state(false);
  #revision: number;
  #savedMarkdown = $state('');
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** When the oldest words that wait to be saved were written; null when none wait. */
  #waitingSince: number | null = null;
  #saving: Promise<void> | null = null;
  readonly #store: NoteStore;

  constructor(note: Note, store: NoteStore) {
    this.#markdown = note.markdown;
    this.#savedMarkdown = note.markdown;
    this.#revision = note.revision;
    this.#store = store;
  }

  get markdown(): string {
    return this.#markdown;
  }

  /** True while the library does not have these words yet. */
  get unsaved(): boolean {
    return this.#markdown !== this.#savedMarkdown;
  }

  get conflict(): Note | null {
    return this.#conflict;
  }

  /** The words of a conflict merged by paragraphs; what is written when there is none. */
  get merged(): string {
    if (!this.#conflict) return this.#markdown;
    // Two windows of one person: nobody signs.
    return mergeNotes(
      [this.#savedMarkdown],
      { markdown: this.#markdown, by: '' },
      { markdown: this.#conflict.markdown, by: '' },
    );
  }

  change(markdown: string): void {
    if (markdown === this.#markdown) return;
    this.#markdown = markdown;
    clearTimeout(this.#timer);
    this.#waitingSince ??= Date.now();
    const left = this.#waitingSince + LONGEST_WAIT_MS - Date.now();
    this.#timer = setTimeout(() => void this.flush(), Math.max(0, Math.min(REST_MS, left)));
  }

  /** Puts a block at the end, set off by a blank line. */
  append(block: string): void {
    const words = this.#markdown.trimEnd();
    // What is put behind a fence that was left open would be code.
    const fence = openFenceOf(words);
    const before = fence === null ? words : `${words}\n${fence}`;
    this.change(before === '' ? block : `${before}\n\n${block}`);
  }

  /** Whether somebody asked that the writing goes on behind the last words, and no editor has heard of it yet. */
  get caretAsked(): boolean {
    return this.#caretAsked;
  }
  askForCaret(): void {
    this.#caretAsked = true;
  }
  caretGiven(): void {
    this.#caretAsked = false;
  }

  /** Takes a block away from the end again; false when the note no longer ends with it. */
  dropEnd(block: string): boolean {
    const whole = this.#markdown.trimEnd();
    const end = block.trimEnd();
    if (end === '' || !whole.endsWith(end)) return false;
    this.change(whole.slice(0, -end.length).trimEnd());
    return true;
  }

  /** Saves what is not saved yet; resolves when nothing is left to save or a save was refused. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#waitingSince = null;
    if (this.#saving) return this.#saving;
    this.#saving = this.#saveAll();
    try {
      await this.#saving;
    } finally {
      this.#saving = null;
    }
  }

  /** Ends a conflict with the words that shall stand. */
  async settle(markdown: string): Promise<void> {
    if (!this.#conflict) return;
    this.#revision = this.#conflict.revision;
    this.#savedMarkdown = this.#conflict.markdown;
    this.#conflict = null;
    this.#markdown = markdown;
    await this.flush();
  }

  async #saveAll(): Promise<void> {
    while (this.#markdown !== this.#savedMarkdown && !this.#conflict) {
      const markdown = this.#markdown;
      try {
        const note = await this.#store.save(markdown, this.#revision);
        this.#revision = note.revision;
        this.#savedMarkdown = markdown;
      } catch (thrown) {
        const error = asBridgeError(thrown);
        if (error.code !== 'note-changed-elsewhere') return this.#store.failed(error);
        const loaded = await this.#store.load().catch(() => null);
        if (!loaded) return this.#store.failed(error);
        if (loaded.markdown === this.#markdown) {
          this.#revision = loaded.revision;
          this.#savedMarkdown = loaded.markdown;
        } else this.#conflict = loaded;
      }
    }
  }
}
