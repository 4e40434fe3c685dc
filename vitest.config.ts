import { defineConfig } from 'vitest/config';

/** `chromium` and `firefox` run the same scenarios in a real browser; scripts/test.ts builds the extension first. */
const inBrowser = (name: 'chromium' | 'firefox') => ({
  test: {
    name,
    include: ['test/e2e/**/*.e2e.ts'],
    env: { CROSSREAD_BROWSER: name },
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      { test: { name: 'unit', include: ['test/unit/**/*.test.ts', 'test/unit/**/*.test.tsx'] } },
      { test: { name: 'pages', include: ['test/pages/*.test.ts'], testTimeout: 60_000 } },
      inBrowser('chromium'),
      inBrowser('firefox'),
    ],
  },
});
