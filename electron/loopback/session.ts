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
  /** Token, cookie and key are new ones: whoever holds those from before is let in no more. */
  readonly renew: () => void;
}

/** @param kept the key of an earlier session, whose browser is let in again */
export function newSession(
  random: () => string = () => randomBytes(32).toString('base64url'),
  kept?: string,
): Session {
  const make = (token: string, key: string) => {
    const made = (of: string) => createHmac('sha256', key).update(of).digest('base64url');
    return { token, key, cookie: made('cookie'), callKey: made('calls'), used: false };
  };
  let now = make(random(), kept ?? random());
  return {
    get token() {
      return now.token;
    },
    get key() {
      return now.key;
    },
    get callKey() {
      return now.callKey;
    },
    redeem(offered) {
      if (offered === null || !equal(offered, now.token)) return 'wrong';
      if (now.used) return 'again';
      now.used = true;
      return 'in';
    },
    cookie: (port) => `${cookieName(port)}=${now.cookie}; Path=/; HttpOnly; SameSite=Strict`,
    admits: (header, port) =>
      cookiesNamed(header ?? '', cookieName(port)).some((offered) => equal(offered, now.cookie)),
    mayCall: (header) => typeof header === 'string' && equal(header, now.callKey),
    renew: () => {
      now = make(random(), random());
    },
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
