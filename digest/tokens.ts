import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";

/** What a link in a mail may do. A token for one purpose opens no other. */
export type Purpose = "confirm" | "unsubscribe";

export interface Tokens {
  /** Opaque, hard to forge, made anew for each mail without being stored. */
  make(subscriptionId: string, purpose: Purpose): string;
  /** Subscription id, or null for anything forged or damaged. */
  read(token: string, purpose: Purpose): string | null;
}

export const newSecret = (): string => randomBytes(32).toString("base64url");
export const newId = (): string => randomBytes(16).toString("base64url");

/** `secret` is made once and kept in the store. */
export function createTokens(secret: string): Tokens {
  const sign = (id: string, purpose: Purpose): Buffer =>
    createHmac("sha256", secret).update(`${purpose}\n${id}`).digest();
  return {
    make: (id, purpose) => `${id}.${sign(id, purpose).toString("base64url")}`,
    read(token, purpose) {
      const [id, signature, ...rest] = token.split(".");
      if (!id || !signature || rest.length > 0) return null;
      const given = Buffer.from(signature, "base64url");
      const right = sign(id, purpose);
      return given.length === right.length && timingSafeEqual(given, right) ? id : null;
    },
  };
}
