/** The passphrase of a library: setting it, locking and unlocking. */
import * as v from 'valibot';
import { declare, nothing } from './declare.ts';

/** Written as it was typed: spaces at its ends count. */
export const passphrase = v.pipe(v.string(), v.maxLength(1_000));

/** How a library stands, whether it is open or not. */
export interface LockState {
  /** Whether it has a passphrase. */
  readonly hasPassphrase: boolean;
  /** Whether it is locked now: nothing of it is in memory, and every other call is refused. */
  readonly isLocked: boolean;
  /** So many minutes without a sign of the user it stays open; null for ever. */
  readonly lockAfterMinutes: number | null;
  /** Characters that a passphrase has at least. */
  readonly shortest: number;
}

/** What was written anew with another passphrase, and what could not be. */
export interface RelockedState extends LockState {
  /** Backups, originals and copies that could not be read, and stay as they are. */
  readonly unreadable: number;
  /** Names of files beside the library that may hold words of it and are not touched. */
  readonly remaining: readonly string[];
}

export const lockingCalls = {
  lockState: declare<LockState>()(nothing),
  /** Opens a locked library. */
  unlock: declare<LockState>()(v.strictObject({ passphrase })),
  /** Closes it, and lets go of all that it held in memory. Nothing is locked that has no passphrase. */
  lock: declare<LockState>()(nothing),
  /** The user is there: tells an open library so, which locks itself when nobody has said so for long. */
  stillHere: declare<null>()(nothing),
  /** Sets a passphrase (`before` is null), changes it, or removes it (`after` is null). Every file is written anew. */
  changePassphrase: declare<RelockedState>()(
    v.strictObject({ before: v.nullable(passphrase), after: v.nullable(passphrase) }),
  ),
} as const;
