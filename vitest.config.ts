import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Rooms whose tests only call functions: nothing there mocks a module, sets a global or leaves a thread behind. */
const ONLY_FUNCTIONS = ['language', 'retrieval', 'quotes', 'commands', 'corpus'].map(
  (room) => `tests/${room}/**/*.test.ts`,
);

// Vitest reads its configuration from a default export: the one place that needs one.
export default defineConfig({
  test: {
    setupFiles: ['tests/support/properties.ts', 'tests/support/late-imports.ts'],
    // The end-to-end tests start the built program as a child process, some of them several times: seconds on a small
    // machine, and many times that on a slow and busy one. A test that hangs is rare, and costs these minutes once.
    testTimeout: 240_000,
    hookTimeout: 240_000,
    // Much of the time goes into waiting for child processes, so that two files at once pay off on two cores as well.
    maxWorkers: Math.max(2, Math.min(4, Math.floor(availableParallelism() / 2))),
    // PDF.js leaves rejected promises behind over damaged files; the library's thread goes on with them, and so do tests.
    onUnhandledError: ({ stack }) => !stack?.includes('unpdf/dist/pdfjs'),
    projects: [
      // These share the modules that they load: half of their time went into loading them for each file.
      { extends: true, test: { name: 'functions', include: ONLY_FUNCTIONS, isolate: false } },
      { extends: true, test: { name: 'program', include: ['tests/**/*.test.ts'], exclude: ONLY_FUNCTIONS } },
    ],
  },
});
