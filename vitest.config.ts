import { defineConfig } from 'vitest/config';
import { generatedModules } from './src/build/generated-modules.js';

export default defineConfig({
  plugins: [generatedModules()],
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    coverage: { provider: 'v8', include: ['src/**/*.ts'], exclude: ['src/build/**'], reporter: ['text-summary', 'html'] },
  },
});
