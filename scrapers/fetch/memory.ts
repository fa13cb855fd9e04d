/** What the fetch room remembers between two runs: robots.txt, validators, hosts that asked us to wait. No secret. */
export interface FetchMemory {
  get(key: string): Promise<string | null>;
  /** `expiresAt`: ISO instant after which the value may be forgotten and must not be given back. */
  set(key: string, value: string, expiresAt?: string): Promise<void>;
}

/** A memory that lasts as long as the process. */
export function inMemory(): FetchMemory {
  const values = new Map<string, { value: string; until: number }>();
  return {
    async get(key) {
      const known = values.get(key);
      if (known === undefined) return null;
      if (known.until > Date.now()) return known.value;
      values.delete(key);
      return null;
    },
    async set(key, value, expiresAt) {
      values.set(key, { value, until: expiresAt === undefined ? Number.POSITIVE_INFINITY : Date.parse(expiresAt) });
    },
  };
}
