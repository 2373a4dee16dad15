/** Who may speak to the loopback server: whoever opened the printed address first, and nobody else. */
import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

export interface Session {
  /** Goes into the printed address; good for one use. */
  readonly token: string;
  /** `in` once, for the right token; `again` for the right one after that, which somebody else has had first. */
  readonly redeem: (token: string | null) => 'in' | 'again' | 'wrong';
  /** The `Set-Cookie` value that lets a browser in from now on. */
  readonly cookie: (port: number) => string;
  /** Whether a request's `Cookie` header holds that cookie. */
  readonly admits: (header: string | undefined, port: number) => boolean;
  /**
   * What a page must hold to call: browsers send a cookie to every port of this machine, and whoever listens on another one could send it
   * here; what a page keeps for its origin goes nowhere by itself.
   */
  readonly callKey: string;
  /** Whether a request's header is that key. */
  readonly mayCall: (header: string | string[] | undefined) => boolean;
  /** What cookie and call key are made of; kept, it lets the same browser in again. */
  readonly key: string;
}

/** @param kept the key of an earlier session, whose browser is let in again */
export function newSession(
  random: () => string = () => randomBytes(32).toString('base64url'),
  kept?: string,
): Session {
  const token = random();
  const key = kept ?? random();
  const made = (of: string) => createHmac('sha256', key).update(of).digest('base64url');
  const [cookie, callKey] = [made('cookie'), made('calls')];
  let used = false;
  return {
    token,
    key,
    callKey,
    redeem(offered) {
      if (offered === null || !equal(offered, token)) return 'wrong';
      if (used) return 'again';
      used = true;
      return 'in';
    },
    cookie: (port) => `${cookieName(port)}=${cookie}; Path=/; HttpOnly; SameSite=Strict`,
    admits: (header, port) =>
      cookiesNamed(header ?? '', cookieName(port)).some((offered) => equal(offered, cookie)),
    mayCall: (header) => typeof header === 'string' && equal(header, callKey),
  };
}

/** Cookies do not know ports: the name does, so that two Variorums do not sign each other out. */
const cookieName = (port: number) => `variorum-${port}`;

function cookiesNamed(header: string, name: string): string[] {
  return header
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(`${name}=`))
    .map((pair) => pair.slice(name.length + 1));
}

/** In the same time whatever the strings are, lengths included. */
function equal(a: string, b: string): boolean {
  const digest = (words: string) => createHash('sha256').update(words).digest();
  return timingSafeEqual(digest(a), digest(b));
}
