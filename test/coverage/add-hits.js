const start = ({ start: { line, column } }) => `${line}:${column}`;

/** The same branch, statement or function begins at the same place, however it was bundled; where it ends may be told differently. */
const keys = {
  b: ({ type, locations }) => `${type} ${locations.map(start)}`,
  s: start,
  f: ({ decl }) => start(decl),
};

const maps = { b: 'branchMap', s: 'statementMap', f: 'fnMap' };

const add = (a, b) => (Array.isArray(a) ? a.map((one, index) => one + b[index]) : a + b);

/**
 * Adds the hits of the same source file from elsewhere. What is counted stays as it was: places that only the other has are left out.
 * @returns how many branches were left out.
 */
export function addHits(file, other) {
  let unmatched = 0;
  for (const kind of ['s', 'f', 'b']) {
    const known = new Map(Object.entries(file[maps[kind]]).map(([id, place]) => [keys[kind](place), id]));
    for (const [id, place] of Object.entries(other[maps[kind]])) {
      const same = known.get(keys[kind](place));
      if (same !== undefined) file[kind][same] = add(file[kind][same], other[kind][id]);
      else if (kind === 'b') unmatched += 1;
    }
  }
  return unmatched;
}
