import { defineConfig } from 'vitest/config';

// Vitest 5 prints failures with Map.groupBy, which Node has from 21 on.
if (!('groupBy' in Map)) Object.assign(Map, { groupBy });

function groupBy<K, T>(items: Iterable<T>, keyOf: (item: T) => K) {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
}

/** `chromium` and `firefox` run the same scenarios in a real browser; scripts/test.ts builds the extension first. */
const inBrowser = (name: 'chromium' | 'firefox') => ({
  test: {
    name,
    include: ['test/{e2e,browser}/**/*.e2e.ts'],
    env: { CROSSREAD_BROWSER: name },
    testTimeout: 120_000,
    hookTimeout: 60_000,
  },
});

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      // Property tests take their time on a busy machine.
      {
        test: {
          name: 'unit',
          include: ['test/unit/**/*.test.ts', 'test/unit/**/*.test.tsx'],
          testTimeout: 30_000,
        },
      },
      { test: { name: 'pages', include: ['test/pages/*.test.ts'], testTimeout: 60_000 } },
      inBrowser('chromium'),
      inBrowser('firefox'),
    ],
  },
});
