/** Yields the next whole number from 0 to 2³² − 1. */
export type Generator = () => number;

/** splitmix32, as in scoring method version 1; used to fill the state of xoshiro128**. */
export function splitmix32(seed: number): Generator {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x9e3779b9) >>> 0;
    let z = state;
    z = Math.imul(z ^ (z >>> 16), 0x21f0aaad);
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
    return (z ^ (z >>> 15)) >>> 0;
  };
}

/** xoshiro128** (Blackman and Vigna) from a state of four words. */
export function xoshiro128(state: readonly [number, number, number, number]): Generator {
  let [a, b, c, d] = state;
  return () => {
    const scrambled = Math.imul(b, 5);
    const result = Math.imul((scrambled << 7) | (scrambled >>> 25), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
    return result;
  };
}

/** The generator of every interval: xoshiro128** whose state is the first four words of splitmix32. */
export function seededGenerator(seed: number): Generator {
  const word = splitmix32(seed);
  return xoshiro128([word(), word(), word(), word()]);
}

/** A whole number from 0 to `count` − 1. */
export const drawIndex = (next: Generator, count: number): number => Math.floor((next() * count) / 4294967296);
