import { join } from 'node:path';
import v8 from '@vitest/coverage-v8';
import { V8CoverageProvider } from '@vitest/coverage-v8/dist/provider.js';
import { addHits } from './add-hits.js';
import { countsOfChildren } from './counts-of-children.js';

/** Below the folder that vitest empties before a run and removes after it. */
const folder = join(import.meta.dirname, '../../coverage/.tmp/children');

/** Coverage of vitest, and what the built command did in processes that tests started. */
class ProviderWithChildren extends V8CoverageProvider {
  name = 'custom';

  async generateCoverage(context) {
    const map = await super.generateCoverage(context);
    let unmatched = 0;
    for (const { url, code, sourceMap, functions } of await countsOfChildren(folder)) {
      const ofChunk = await this.remapCoverage(url, 0, { code, map: sourceMap }, functions);
      for (const [path, file] of Object.entries(ofChunk)) {
        if (map.data[path]) unmatched += addHits(map.fileCoverageFor(path).data, file);
      }
    }
    this.ctx.logger.log(`Branches that only the bundle has, left out: ${unmatched}`);
    return map;
  }
}

export default {
  ...v8,
  startCoverage(options) {
    // Every process that a test starts from here on inherits it, whatever environment the test gives.
    process.env.NODE_V8_COVERAGE = folder;
    return v8.startCoverage(options);
  },
  getProvider: async () => new ProviderWithChildren(),
};
