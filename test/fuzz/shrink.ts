/** Pieces to leave out, large ones first. */
function* cuts(length: number): Generator<readonly [from: number, to: number]> {
  for (let size = Math.ceil(length / 2); size >= 1; size = Math.floor(size / 2))
    for (let from = 0; from < length; from += size) yield [from, Math.min(length, from + size)];
}

async function without<Part>(parts: readonly Part[], stillFails: (parts: readonly Part[]) => Promise<boolean>): Promise<readonly Part[]> {
  let left = parts;
  for (let progress = true; progress; ) {
    progress = false;
    for (const [from, to] of cuts(left.length)) {
      const fewer = [...left.slice(0, from), ...left.slice(to)];
      if (fewer.length === left.length || !(await stillFails(fewer))) continue;
      left = fewer;
      progress = true;
      break;
    }
  }
  return left;
}

/** A smaller file with the same failure: first lines are left out, then bytes. `tries` bounds the work. */
export async function shrink(bytes: Uint8Array, fails: (bytes: Uint8Array) => Promise<boolean>, tries = 2000): Promise<Uint8Array> {
  let left = tries;
  const limited = async (candidate: Uint8Array): Promise<boolean> => {
    left -= 1;
    return left > 0 && (await fails(candidate));
  };
  const lines = Buffer.from(bytes)
    .toString('latin1')
    .split(/(?<=\n)/);
  const fromLatin1 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'));
  const fewer = await without(lines, (some) => limited(fromLatin1(some.join(''))));
  return Uint8Array.from(await without([...fromLatin1(fewer.join(''))], (some) => limited(Uint8Array.from(some))));
}
