import { defineConfig } from 'vitest/config'

/**
 * Five suites, each with the set-up that it needs:
 * `unit` and `generated` need nothing, `server` speaks the protocol to the server's source,
 * `package` needs `npm run package`, `editor` needs the packages and a real VS Code (`scripts/vscode.mjs`).
 */
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['test/unit/**/*.test.ts'], setupFiles: ['test/unit/property-seed.ts'], testTimeout: 60_000 } },
      { test: { name: 'generated', include: ['test/generated/**/*.test.ts'] } },
      { test: { name: 'server', include: ['test/server/**/*.test.ts'], testTimeout: 90_000 } },
      { test: { name: 'package', include: ['test/package/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000 } },
      {
        test: {
          name: 'editor',
          include: ['test/editor/**/*.test.ts'],
          globalSetup: ['test/editor/set-up.mjs'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          fileParallelism: false,
          // A busy machine makes VS Code lose a key or a focus now and then; `npm test` also runs a file that failed anew.
          retry: 1,
          expect: { poll: { timeout: 30_000, interval: 200 } },
        },
      },
    ],
  },
})
