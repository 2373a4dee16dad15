import type { LockState, RelockedState } from '../../../electron/bridge/contract.ts';
import { asBridgeError, type Bridge, type BridgeError } from '../../bridge/client.ts';
import type { Messages } from '../changes/messages.svelte.ts';

/** The windows of one library tell each other that the user is there, and that it was locked. */
const CHANNEL = 'variorum-lock';
type Told = 'here' | 'locked';

/** So often it is told that the user is there, and looked whether nobody is. */
const TELL_MS = 20_000;
const LOOK_MS = 5_000;
const SIGNS = ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const;

export interface LockParts {
  readonly bridge: Pick<Bridge, 'lockState' | 'lock' | 'stillHere' | 'changePassphrase'>;
  readonly messages: Messages;
  /** Saves what is still on its way; false when something could not be kept. */
  readonly saveAll: () => Promise<boolean>;
  /** Loads the window again, so that nothing of the library is left in it. */
  readonly loadWindow: () => void;
  readonly clock?: () => number;
}

/** What the user does about the passphrase of the library. */
export class LockActions {
  /** Whether the dialog about the passphrase is shown. */
  shown = $state(false);
  #state = $state.raw<LockState | null>(null);
  #busy = $state(false);
  #failure = $state.raw<BridgeError | null>(null);
  #relocked = $state.raw<RelockedState | null>(null);
  readonly #parts: LockParts;
  readonly #clock: () => number;
  #sign: number;
  #told: number;
  #locking = false;
  #channel: BroadcastChannel | null = null;

  constructor(parts: LockParts) {
    this.#parts = parts;
    this.#clock = parts.clock ?? Date.now;
    this.#sign = this.#told = this.#clock();
  }

  /** Null before it was asked for. */
  get state() {
    return this.#state;
  }
  get hasPassphrase(): boolean {
    return this.#state?.hasPassphrase === true;
  }
  /** Files are being written anew. */
  get busy() {
    return this.#busy;
  }
  get failure() {
    return this.#failure;
  }
  /** What was done last; null before something was. */
  get relocked() {
    return this.#relocked;
  }

  async load(): Promise<void> {
    const { bridge, messages } = this.#parts;
    await messages.attempt(
      (async () => {
        this.#state = await bridge.lockState({});
      })(),
    );
  }

  async open(): Promise<void> {
    this.#failure = null;
    this.#relocked = null;
    this.shown = true;
    await this.load();
  }

  /** Sets a passphrase (`before` is null), changes it, or removes it (`after` is null). */
  async change(before: string | null, after: string | null): Promise<void> {
    this.#busy = true;
    this.#failure = null;
    try {
      this.#relocked = this.#state = await this.#parts.bridge.changePassphrase({ before, after });
    } catch (thrown) {
      this.#failure = asBridgeError(thrown);
    } finally {
      this.#busy = false;
    }
  }

  /** Saves, locks the library and leaves nothing of it in any window. What cannot be saved keeps it open, and is told. */
  async lockNow(): Promise<void> {
    const { bridge, messages, saveAll, loadWindow } = this.#parts;
    if (this.#locking) return;
    this.#locking = true;
    await messages.attempt(
      (async () => {
        if (!(await saveAll())) return;
        await bridge.lock({});
        this.#channel?.postMessage('locked' satisfies Told);
        loadWindow();
      })(),
    );
    this.#locking = false;
  }

  /** Begins to look whether the user is there. @returns what ends it */
  watch(): () => void {
    const seen = () => this.#seen();
    for (const sign of SIGNS) window.addEventListener(sign, seen, { passive: true, capture: true });
    if (typeof BroadcastChannel !== 'undefined') {
      this.#channel = new BroadcastChannel(CHANNEL);
      this.#channel.onmessage = ({ data }: MessageEvent<Told>) => {
        if (data === 'locked') this.#parts.loadWindow();
        else this.#sign = this.#clock();
      };
    }
    const timer = setInterval(() => void this.look(), LOOK_MS);
    return () => {
      for (const sign of SIGNS) window.removeEventListener(sign, seen, { capture: true });
      this.#channel?.close();
      this.#channel = null;
      clearInterval(timer);
    };
  }

  /** Locks a library with a passphrase when nobody was there for so long as was chosen. */
  async look(): Promise<void> {
    const minutes = this.#state?.lockAfterMinutes ?? null;
    if (!this.hasPassphrase || minutes === null || this.#busy) return;
    if (this.#clock() - this.#sign >= minutes * 60_000) await this.lockNow();
  }

  #seen(): void {
    const now = this.#clock();
    // A machine that slept locks before anybody goes on.
    if (this.#idleTooLong(now)) return void this.look();
    this.#sign = now;
    if (!this.hasPassphrase || now - this.#told < TELL_MS) return;
    this.#told = now;
    this.#channel?.postMessage('here' satisfies Told);
    // One that is locked or gone answers soon enough.
    this.#parts.bridge.stillHere({}).catch(() => {});
  }

  #idleTooLong(now: number): boolean {
    const minutes = this.#state?.lockAfterMinutes ?? null;
    return this.hasPassphrase && minutes !== null && now - this.#sign >= minutes * 60_000;
  }
}
