import { expect, test } from 'vitest';
import { versionProblem } from '../src/node-version.js';

test.each(['v18.20.8', 'v20.18.3', 'v9.99.9', 'v20.9.0'])('%s is too old, and that is said', (version) => {
  expect(versionProblem(version)).toBe(
    `Footnote needs Node.js 20.19.0 or later, but this is ${version.slice(1)}: https://nodejs.org has a newer one.`,
  );
});

test.each(['v20.19.0', 'v20.20.2', 'v22.0.0', 'v24.1.0-nightly', 'v100.0.0', process.version])(
  '%s is new enough',
  (version) => expect(versionProblem(version)).toBeNull(),
);
