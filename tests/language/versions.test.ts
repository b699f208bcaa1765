import { expect, it } from 'vitest';
import { compareVersions, versionHeaded } from '../../src/language/versions.js';

it.each([
  ['2.4.1', [2, 4, 1]],
  ['v3.10.0', [3, 10, 0]],
  ['[3.2.0] - 2024-05-01', [3, 2, 0]],
  ['3.2.0 (3 May 2024)', [3, 2, 0]],
  ['Tessel 2.4', [2, 4]],
  ['Version 2.0.0-rc.1', [2, 0, 0]],
])('the heading %s is about a version', (heading, version) => {
  expect(versionHeaded(heading)).toEqual(version);
});

it.each(['1.2 Installing', 'Boats', '', 'Room 12'])('the heading “%s” is about none', (heading) => {
  expect(versionHeaded(heading)).toBeNull();
});

it('3.10 is higher than 3.9, and as high as 3.10.0', () => {
  expect(compareVersions([3, 10], [3, 9, 4])).toBeGreaterThan(0);
  expect(compareVersions([3, 9, 4], [3, 10])).toBeLessThan(0);
  expect(compareVersions([3, 10], [3, 10, 0])).toBe(0);
});
