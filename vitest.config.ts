import { defineConfig } from 'vitest/config';

// Vitest reads its configuration from a default export: the one place that needs one.
export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // The end-to-end tests start the built program as a child process, which takes seconds on a small machine.
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
