/** For a house of which nobody listens to what it says beside its work. */
export const QUIET = { err() {}, terminal: false, signal: new AbortController().signal };
