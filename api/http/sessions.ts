import { createHash, randomBytes, timingSafeEqual } from "node:crypto";

/** Who is signed in as operator. Only hashes are kept: what lies in memory opens nothing. A restart signs everybody out. */
interface Sessions {
  /** Value of the cookie, or null when the token is wrong. */
  open(token: string): string | null;
  /** The session behind a cookie; null when it is none, or over. */
  find(cookie: string | undefined): Session | null;
  close(cookie: string | undefined): void;
}

export interface Session {
  /** Goes with every form of this session. */
  csrf: string;
}

export const SESSION_MS = 12 * 3_600_000;
const MOST = 50;

const digest = (text: string): Buffer => createHash("sha256").update(text).digest();

/** Hashed first: the time taken tells nothing, not even the length. */
export const sameSecret = (one: string, other: string): boolean => timingSafeEqual(digest(one), digest(other));

export function createSessions(secret: string, now: () => number): Sessions {
  const sessions = new Map<string, Session & { until: number }>();
  const keyOf = (cookie: string) => digest(cookie).toString("base64url");
  return {
    open(token) {
      if (!sameSecret(token, secret)) return null;
      for (const [key, session] of sessions) if (session.until <= now() || sessions.size >= MOST) sessions.delete(key);
      const cookie = randomBytes(32).toString("base64url");
      sessions.set(keyOf(cookie), { csrf: randomBytes(24).toString("base64url"), until: now() + SESSION_MS });
      return cookie;
    },
    find(cookie) {
      const session = cookie ? sessions.get(keyOf(cookie)) : undefined;
      return session && session.until > now() ? session : null;
    },
    close(cookie) {
      if (cookie) sessions.delete(keyOf(cookie));
    },
  };
}
