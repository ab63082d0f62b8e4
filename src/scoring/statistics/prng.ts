/** Fills the array with the first words (whole numbers from 0 to 2³² − 1) of splitmix32, as in scoring method version 1. */
export function splitmix32(seed: number, words: Uint32Array): void {
  let state = seed;
  for (let index = 0; index < words.length; index += 1) {
    state = (state + 0x9e3779b9) | 0;
    let z = state;
    z = Math.imul(z ^ (z >>> 16), 0x21f0aaad);
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
    words[index] = z ^ (z >>> 15);
  }
}

/** Fills the array with the first words of xoshiro128** (Blackman and Vigna) from a state of four words. */
export function xoshiro128(state: Uint32Array, words: Uint32Array): void {
  let [a = 0, b = 0, c = 0, d = 0] = Int32Array.from(state);
  for (let index = 0; index < words.length; index += 1) {
    const scrambled = Math.imul(b, 5);
    words[index] = Math.imul((scrambled << 7) | (scrambled >>> 25), 9);
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
  }
}

let kept: { readonly seed: number; readonly words: Uint32Array } | null = null;

/** The random numbers of every interval: xoshiro128** whose state is the first four words of splitmix32. The last ones are kept: every interval of a result starts with the same. */
export function seededWords(seed: number, count: number): Uint32Array {
  if (kept === null || kept.seed !== seed || kept.words.length < count) {
    const state = new Uint32Array(4);
    splitmix32(seed, state);
    const words = new Uint32Array(count);
    xoshiro128(state, words);
    kept = { seed, words };
  }
  return kept.words.subarray(0, count);
}

/** A whole number from 0 to `count` − 1 from a random word. */
export const indexFrom = (word: number, count: number): number => Math.floor((word * count) / 4294967296);
