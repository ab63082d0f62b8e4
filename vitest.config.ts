import { defineConfig } from 'vitest/config';
import { generatedModules } from './src/build/generated-modules.js';

export default defineConfig({
  plugins: [generatedModules()],
  test: {
    include: ['test/**/*.test.ts'],
    // Generous, because tests that drive browsers, office programs and kills share two slow cores; nothing here asserts a time.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    coverage: {
      provider: 'custom',
      customProviderModule: './test/coverage/provider.js',
      include: ['src/**/*.ts'],
      exclude: ['src/build/**'],
      reporter: ['text-summary', 'html'],
      // Of the whole suite; a run of some tests falls short of it.
      thresholds: { branches: 95 },
    },
  },
});
