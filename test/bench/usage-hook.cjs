/** Preloaded into every measured process: writes what it cost to file descriptor 3 when it ends. */
const { isMainThread } = require('node:worker_threads');

if (isMainThread) {
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    require('node:fs').writeSync(3, `${userCPUTime} ${systemCPUTime} ${maxRSS}`);
  });
}
