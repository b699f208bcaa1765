import { describe, expect, it } from 'vitest';
import { isSameSection, sectionOf } from '../../../src/commands/parts/section.js';
import { namedSource } from '../../support/source.js';

const under = (title: string, ...headings: string[]) => {
  return {
    source: namedSource('a.md', title),
    heading: headings.at(-1) ?? null,
    above: headings.slice(0, -1),
  };
};

describe('the headings that a passage stands under', () => {
  it('are told from the outermost to the nearest', () => {
    expect(sectionOf(under('Changelog', '2.4.1', 'Fixed'))).toBe('2.4.1 › Fixed');
    expect(sectionOf(under('Changelog'))).toBeNull();
    expect(sectionOf(under('Guide', 'Fares:', 'Children ¶'))).toBe('Fares › Children');
  });

  it('do not say again what the title says', () => {
    expect(sectionOf(under('Server rules', 'Server  Rules'))).toBeNull();
    expect(sectionOf(under('The Ferry at Harwick', 'The ferry', 'Fares'))).toBe('Fares');
    expect(sectionOf(under('Fares and times', 'Fares'))).toBe('Fares');
    expect(sectionOf(under('Apples', 'A', 'Storing'))).toBe('A › Storing');
  });

  it('have room on a phone: the nearest is kept longest, of the outer ones those next to it', () => {
    const long = 'Appeals against a ban or a warning, how they are decided, and by whom';
    expect(sectionOf(under('Rules', long))).toBe(
      'Appeals against a ban or a warning, how they are decided,…',
    );
    expect(sectionOf(under('Rules', long, 'Voice channels'))).toBe(
      'Appeals against a ban or a… › Voice channels',
    );
    expect(sectionOf(under('Rules', 'Part one', long, long))).toBe(
      '… › Appeals against a ban or a… › Appeals against a ban or a warning, how they are decided,…',
    );
    for (const length of [1, 10, 40, 100]) {
      const line = sectionOf(under('Rules', ...Array.from({ length: 6 }, () => 'x'.repeat(length)))) ?? '';
      expect(line.length).toBeLessThanOrEqual(94);
      expect(line.endsWith(`x${length > 60 ? '…' : ''}`)).toBe(true);
    }
  });

  it('are compared in full', () => {
    const long = 'A heading that begins like another one and ends otherwise: ';
    const [one, other] = [under('Rules', `${long}here`, 'x'), under('Rules', `${long}there`, 'x')];
    expect(sectionOf(one)).toBe(sectionOf(other));
    expect(isSameSection(one, other)).toBe(false);
    expect(isSameSection(one, { ...one })).toBe(true);
  });
});
