/**
 * What is mutated, and the tests that belong to it: those that run in this process and end within a second.
 * `leftOut` names tests that take too long to be run hundreds of times, or that a changed writer must not get to see.
 */
export const areas = {
  reader: {
    files: ['src/source/plain-*.ts', 'src/source/read-plain*.ts', 'src/source/build-tree.ts'],
    tests: ['read-plain', 'plain-borders', 'build-tree', 'hostile', 'read-document', 'yaml-test-suite'].map(
      (name) => `test/source/${name}.test.ts`,
    ),
    leftOut: '10,000 mutants|no message or hint|near the limits|00,00|20,000 keys',
  },
  writer: {
    files: ['save-beside', 'write-file', 'write-bytes', 'overwrite'].map((name) => `src/shell/${name}.ts`),
    tests: ['write-file', 'save-faults', 'overwrite', 'write-descriptor'].map((name) => `test/shell/${name}.test.ts`),
    leftOut: 'device|/dev/',
    writes: true,
  },
  escapers: {
    files: ['src/formats/neutralise/*.ts'],
    tests: ['test/formats/neutralise/*.test.ts'],
    leftOut: 'no such name',
  },
};
