/**
 * What opens the key of a library by its passphrase: the key itself, encrypted (AES-256-GCM) by one that scrypt (RFC 7914) makes of the
 * passphrase. It stands in clear beside what it opens, and again in every file of the database, since without it nothing can be read.
 */
import { createCipheriv, createDecipheriv, randomBytes, scrypt } from 'node:crypto';
import * as v from 'valibot';
import type { LibraryKey } from './file-cipher.ts';

/** How much work one guess takes: 2 to this power rounds. 128 MB and about half a second (OWASP's first choice in 2024). */
export const SCRYPT_LOG2_N = 17;
const SCRYPT_R = 8;
const SCRYPT_P = 1;
/** A lid comes from outside: it cannot ask for more memory than a gigabyte. */
const MOST_LOG2_N = 20;
const TAG_BYTES = 16;

const base64 = v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/]+={0,2}$/), v.maxLength(10_000));
const slot = v.strictObject({
  kdf: v.literal('scrypt'),
  log2N: v.pipe(v.number(), v.integer(), v.minValue(10), v.maxValue(MOST_LOG2_N)),
  r: v.literal(SCRYPT_R),
  p: v.literal(SCRYPT_P),
  salt: base64,
  nonce: base64,
  sealed: base64,
});
type Slot = v.InferOutput<typeof slot>;

const lidForm = v.strictObject({
  form: v.literal('variorum-passphrase-1'),
  /** One for each passphrase that opens it: two while it is being changed. */
  slots: v.pipe(v.array(slot), v.minLength(1), v.maxLength(2)),
  /** While files are being written anew: the lid that is to be there in the end, as its text; null when it is to be none. */
  then: v.optional(v.nullable(v.pipe(v.string(), v.maxLength(20_000)))),
});
export type Lid = v.InferOutput<typeof lidForm>;

const contents = v.strictObject({
  keys: v.array(v.strictObject({ id: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)), bytes: base64 })),
  writes: v.nullable(v.string()),
  readsPlain: v.boolean(),
  /** What `then` is, so that nobody can put another one there. */
  then: v.optional(v.nullable(v.string())),
});

/** What a lid closes over. */
export interface LidContents {
  readonly keys: readonly LibraryKey[];
  readonly writes: string | null;
  readonly readsPlain: boolean;
}

/** A passphrase with the work that one guess of it takes. */
export interface Passphrase {
  readonly words: string;
  readonly log2N?: number;
}

/** The bytes of a lid as they are written. */
export const encodeLid = (lid: Lid): Buffer => Buffer.from(`${JSON.stringify(lid, null, 1)}\n`, 'utf8');

/** Null for what is no lid. */
export function readLid(bytes: Uint8Array): Lid | null {
  try {
    const parsed = v.safeParse(lidForm, JSON.parse(Buffer.from(bytes).toString('utf8')));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}

/** A lid over some keys, which each of the passphrases opens. */
export async function makeLid(
  passphrases: readonly Passphrase[],
  { keys, writes, readsPlain }: LidContents,
  then?: string | null,
): Promise<Lid> {
  const inside = JSON.stringify({
    keys: keys.map(({ id, bytes }) => ({ id, bytes: Buffer.from(bytes).toString('base64') })),
    writes,
    readsPlain,
    ...(then !== undefined && { then }),
  } satisfies v.InferOutput<typeof contents>);
  const slots: Slot[] = [];
  for (const { words, log2N = SCRYPT_LOG2_N } of passphrases) {
    const salt = randomBytes(32);
    const nonce = randomBytes(12);
    const how = { kdf: 'scrypt', log2N, r: SCRYPT_R, p: SCRYPT_P, salt: salt.toString('base64') } as const;
    const key = await stretch(words, how);
    const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(boundTo(how));
    const sealed = Buffer.concat([cipher.update(inside, 'utf8'), cipher.final(), cipher.getAuthTag()]);
    key.fill(0);
    slots.push({ ...how, nonce: nonce.toString('base64'), sealed: sealed.toString('base64') });
  }
  return { form: 'variorum-passphrase-1', slots, ...(then !== undefined && { then }) };
}

/** What a lid closes over; null when the passphrase does not open it. */
export async function openLid(lid: Lid, words: string): Promise<LidContents | null> {
  for (const one of lid.slots) {
    const key = await stretch(words, one);
    const opened = openSlot(one, key);
    key.fill(0);
    if (opened === null) continue;
    const { keys, writes, readsPlain, then } = v.parse(contents, JSON.parse(opened.toString('utf8')));
    // Whoever can write here could else have all of it written in clear at the next opening.
    if (then !== lid.then) return null;
    return {
      keys: keys.map(({ id, bytes }) => ({ id, bytes: Buffer.from(bytes, 'base64') })),
      writes,
      readsPlain,
    };
  }
  return null;
}

function openSlot(one: Slot, key: Buffer): Buffer | null {
  const sealed = Buffer.from(one.sealed, 'base64');
  const nonce = Buffer.from(one.nonce, 'base64');
  if (sealed.length < TAG_BYTES || nonce.length !== 12) return null;
  const decipher = createDecipheriv('aes-256-gcm', key, nonce).setAAD(boundTo(one));
  decipher.setAuthTag(sealed.subarray(-TAG_BYTES));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(0, -TAG_BYTES)), decipher.final()]);
  } catch {
    return null;
  }
}

type How = Pick<Slot, 'kdf' | 'log2N' | 'r' | 'p' | 'salt'>;

const boundTo = ({ kdf, log2N, r, p, salt }: How): Buffer =>
  Buffer.from(JSON.stringify(['variorum-passphrase-1', kdf, log2N, r, p, salt]), 'utf8');

/** The same for one passphrase on every keyboard: composed characters and decomposed ones are one (NFKC). */
function stretch(words: string, { log2N, r, p, salt }: How): Promise<Buffer> {
  const N = 2 ** log2N;
  return new Promise((resolve, reject) =>
    scrypt(
      words.normalize('NFKC'),
      Buffer.from(salt, 'base64'),
      32,
      { N, r, p, maxmem: 256 * N * r },
      (error, key) => (error ? reject(error) : resolve(key)),
    ),
  );
}

/** A key that no other library has. */
export const newKey = (): LibraryKey => ({ id: randomBytes(8).toString('hex'), bytes: randomBytes(32) });
