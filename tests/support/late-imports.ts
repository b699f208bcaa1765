import { afterAll, vi } from 'vitest';

// A library finds quotations behind its first answer, also when a test is already done with it. What that loads is waited
// for: a module that arrives when Vitest has taken the test's surroundings down fails the whole run.
afterAll(() => vi.dynamicImportSettled());
