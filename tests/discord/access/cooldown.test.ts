import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { english } from '../../../src/commands/texts/english.js';
import { createCooldown } from '../../../src/discord/access/cooldown.js';

describe('a cooldown', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: 1_000_000 }));
  afterEach(() => void vi.useRealTimers());

  test('tells when one can ask again, counts each person alone, and does not count what it refused', () => {
    const cooldown = createCooldown(10_000);
    cooldown.take('a', english);
    cooldown.take('b', english);
    vi.setSystemTime(1_009_999);
    expect(() => cooldown.take('a', english)).toThrow('You can ask again <t:1010:R>.');
    vi.setSystemTime(1_010_000);
    cooldown.take('a', english);
    expect(() => cooldown.take('a', english)).toThrow('You can ask again <t:1020:R>.');
  });

  test('is not made longer by a clock that is put back', () => {
    const cooldown = createCooldown(10_000);
    cooldown.take('a', english);
    vi.setSystemTime(500_000);
    cooldown.take('a', english);
    expect(() => cooldown.take('a', english)).toThrow(/^You can ask again /);
  });

  test('of no time lets everybody ask always', () => {
    const cooldown = createCooldown(0);
    for (let times = 0; times < 100; times += 1) cooldown.take('a', english);
  });

  test('of who still waits forgets nobody, however many ask', () => {
    const cooldown = createCooldown(10_000);
    const people = Array.from({ length: 10_100 }, (_, at) => `person ${at}`);
    for (const person of people) cooldown.take(person, english);
    for (const person of people) expect(() => cooldown.take(person, english)).toThrow(/^You can ask again /);
    vi.setSystemTime(1_010_000);
    for (const person of people) cooldown.take(person, english);
  });
});
