/** Where ids and secrets come from; tests pass their own. */
export interface RandomSource {
  /** A new unique id. */
  id(): string;
  /** A one-time code of six decimal digits, unpredictable. */
  code(): string;
}

/** Web Crypto, present in Node, browsers and Workers. */
export const cryptoRandom: RandomSource = {
  id: () => globalThis.crypto.randomUUID(),
  code: () => {
    const words = globalThis.crypto.getRandomValues(new Uint32Array(1));
    return String((words[0] ?? 0) % 1_000_000).padStart(6, '0');
  },
};
