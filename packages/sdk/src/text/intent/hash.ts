/** Start of a 32-bit FNV-1a hash (Fowler, Noll and Vo; offset basis 2166136261, prime 16777619). */
export const HASH_SEED = 0x811c9dc5;

/** One step of FNV-1a over a UTF-16 code unit. */
export function hashStep(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

/** FNV-1a of a whole string, unsigned. */
export function hashText(text: string): number {
  let hash = HASH_SEED;
  for (let index = 0; index < text.length; index += 1) hash = hashStep(hash, text.charCodeAt(index));
  return hash >>> 0;
}

/** Spreads two hashes into one, in order; the finishing steps are those of MurmurHash3 (Appleby). */
export function hashPair(first: number, second: number): number {
  let hash = Math.imul(first, 0x85ebca6b) ^ second;
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0xc2b2ae35);
  hash ^= hash >>> 13;
  return hash >>> 0;
}
