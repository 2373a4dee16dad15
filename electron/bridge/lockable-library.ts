/** The library of a program, which may be locked and opened again while the program runs. */
import { Refusal } from '../errors.ts';
import type { Library } from '../library/library.ts';
import type { LockState, Parsed, RelockedState, Result } from './contract.ts';
import type { lockingCalls } from './contract/locking.ts';

export interface LockableOptions {
  /** @throws {Refusal} `library-locked`, `passphrase-wrong` and all that opening a library refuses */
  readonly open: (passphrase: string | null) => Promise<Library>;
  /** Whether the library has a passphrase, as its folder says. */
  readonly hasPassphrase: () => boolean;
  /** Called when the library was locked: whoever holds words of it lets go of them. */
  readonly onLock: () => void;
  /** Milliseconds; a machine that slept has let them pass. */
  readonly clock?: () => number;
  readonly shortest: number;
}

/** Of a library with a passphrase for which nothing else was chosen. */
export const LOCK_AFTER_MINUTES = 15;
/** The window locks it first, and saves before; this is for windows that are gone or do nothing any more. */
const GRACE_MS = 60_000;
const LOOK_EVERY_MS = 15_000;

type LockingCall = keyof typeof lockingCalls;

export class LockableLibrary {
  readonly #options: LockableOptions;
  readonly #clock: () => number;
  readonly #timer: NodeJS.Timeout;
  #library: Library | null;
  /** When the user was last known to be there. */
  #sign: number;
  /** Calls that are being answered: what is at work is not idle. */
  #working = 0;
  #opening: Promise<unknown> = Promise.resolve();
  #relocking = false;
  #closed = false;

  private constructor(options: LockableOptions, library: Library | null) {
    this.#options = options;
    this.#clock = options.clock ?? Date.now;
    this.#library = library;
    this.#sign = this.#clock();
    this.#timer = setInterval(() => this.lockWhenIdle(), LOOK_EVERY_MS).unref();
  }

  /** Opens a library that has no passphrase; one that has stays locked until it is given. @throws {Refusal} */
  static async begin(options: LockableOptions): Promise<LockableLibrary> {
    try {
      return new LockableLibrary(options, await options.open(null));
    } catch (error) {
      if (error instanceof Refusal && error.code === 'library-locked')
        return new LockableLibrary(options, null);
      throw error;
    }
  }

  /** The library. @throws {Refusal} `library-locked` */
  get library(): Library {
    if (this.#library === null) throw new Refusal('library-locked');
    return this.#library;
  }

  /** The library, or null while it is locked. */
  get opened(): Library | null {
    return this.#library;
  }

  readonly calls: { readonly [N in LockingCall]: (input: Parsed<N>) => Result<N> | Promise<Result<N>> } = {
    lockState: () => this.#state(),
    unlock: async ({ passphrase }) => {
      // One after the other: each guess takes its time and its memory.
      const before = this.#opening;
      const opening = (async () => {
        await before.catch(() => {});
        if (this.#closed) throw new Refusal('library-locked');
        this.#library ??= await this.#options.open(passphrase);
        this.#sign = this.#clock();
      })();
      this.#opening = opening;
      await opening;
      return this.#state();
    },
    lock: () => {
      if (this.#options.hasPassphrase()) this.#lock();
      return this.#state();
    },
    stillHere: () => {
      this.#sign = this.#clock();
      return null;
    },
    changePassphrase: async ({ before, after }): Promise<RelockedState> => {
      if (this.#relocking) throw new Refusal('passphrase-busy');
      this.#relocking = true;
      try {
        const { unreadable, remaining } = await this.library.relock(before, after);
        return { ...this.#state(), unreadable, remaining };
      } finally {
        this.#relocking = false;
      }
    },
  };

  /** Does a piece of work for the user, while which the library is not locked by itself. */
  async atWork<T>(work: () => T | Promise<T>): Promise<T> {
    this.#sign = this.#clock();
    this.#working += 1;
    try {
      return await work();
    } finally {
      this.#working -= 1;
    }
  }

  /** Locks a library with a passphrase when nobody was there for so long as its user chose. */
  lockWhenIdle(): void {
    const now = this.#clock();
    // A clock that was set back.
    if (now < this.#sign) this.#sign = now;
    if (this.#library === null || this.#relocking || this.#working > 0) return;
    const minutes = this.#minutes();
    if (minutes === null || now - this.#sign < minutes * 60_000 + GRACE_MS) return;
    if (this.#options.hasPassphrase()) this.#lock();
  }

  close(): void {
    this.#closed = true;
    clearInterval(this.#timer);
    this.#library?.close();
    this.#library = null;
  }

  #lock(): void {
    if (this.#relocking) throw new Refusal('passphrase-busy');
    this.#library?.close();
    this.#library = null;
    this.#options.onLock();
  }

  #minutes(): number | null {
    const chosen = this.#library?.settings().lockAfterMinutes;
    return chosen === undefined ? LOCK_AFTER_MINUTES : chosen;
  }

  #state(): LockState {
    return {
      hasPassphrase: this.#options.hasPassphrase(),
      isLocked: this.#library === null,
      lockAfterMinutes: this.#minutes(),
      shortest: this.#options.shortest,
    };
  }
}
