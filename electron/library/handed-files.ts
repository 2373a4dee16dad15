/** Files of the window that are too large for one call: handed over in pieces, and held in memory until they are used or given up. */
import { Refusal } from '../errors.ts';

/** A file that is larger is merged from the folder for copies, where nothing holds the whole of it. */
export const LARGEST_HANDED_BYTES = 500_000_000;
/** What nobody asked about for so long is let go: its window may be gone. */
const HELD_MS = 60 * 60_000;

interface Held {
  readonly id: string;
  readonly bytes: Buffer;
  filled: number;
}

/**
 * One file at a time: the next one takes the place of the one before, so that no more than one is ever in memory. Nothing of it is written
 * to the disk, where it would lie in clear beside a locked library.
 */
export class HandedFiles {
  readonly #newId: () => string;
  readonly #heldMs: number;
  #held: Held | null = null;
  #timer: NodeJS.Timeout | undefined;

  constructor(newId: () => string, heldMs: number = HELD_MS) {
    this.#newId = newId;
    this.#heldMs = heldMs;
  }

  /** @returns the id that its pieces are handed over under. @throws {Refusal} `investigation-too-large` */
  begin(name: string, bytes: number): string {
    if (bytes > LARGEST_HANDED_BYTES) throw new Refusal('investigation-too-large', { name });
    this.#letGo();
    // Not zeroed by hand: the system gives the pages of it as they are filled.
    this.#held = { id: this.#newId(), bytes: Buffer.alloc(bytes), filled: 0 };
    this.#stay();
    return this.#held.id;
  }

  /** The next piece, which begins where the one before ended. @throws {Refusal} `handed-gone`, `bad-input` */
  add(id: string, at: number, piece: Uint8Array): void {
    const held = this.#find(id);
    if (at !== held.filled || at + piece.length > held.bytes.length)
      throw new Refusal('bad-input', { detail: 'this is not the next piece of the file' });
    held.bytes.set(piece, at);
    held.filled += piece.length;
  }

  /** The whole file. @throws {Refusal} `handed-gone`, also where pieces are missing */
  whole(id: string): Uint8Array {
    const held = this.#find(id);
    if (held.filled !== held.bytes.length) throw new Refusal('handed-gone');
    return held.bytes;
  }

  /** Lets go of it; of one that is gone nothing is left to do. */
  drop(id: string): void {
    if (this.#held?.id === id) this.#letGo();
  }

  #find(id: string): Held {
    if (this.#held?.id !== id) throw new Refusal('handed-gone');
    this.#stay();
    return this.#held;
  }

  #stay(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#letGo(), this.#heldMs).unref();
  }

  #letGo(): void {
    clearTimeout(this.#timer);
    this.#held = null;
  }
}
