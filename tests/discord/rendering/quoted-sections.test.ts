import { describe, expect, test } from 'vitest';
import type { Citation, Reply } from '../../../src/commands/reply.js';
import { textsOf } from '../../support/discord/wire.js';
import { quoteOf, replyOf } from '../../support/reply.js';
import { namedSource } from '../../support/source.js';
import { ALONE, allSheets } from './sheets.js';

describe('the headings that a quote stands under', () => {
  const where = namedSource('a.md', 'Changes');
  const quote = (text: string, cited: Partial<Citation> | null) => quoteOf(text, where, cited);
  const shown = (...parts: Reply['parts']) =>
    allSheets(replyOf(parts), { words: 'x', place: null }, ALONE).map((body) => textsOf(body).slice(1));

  test('stand behind the title, or by themselves where that is named above, and format nothing', () => {
    const section = '[2.4.1] › # Fixed *';
    expect(shown(quote('One.', { section }), quote('Two.', { section, brief: true }))).toEqual([
      [
        '> One.\n-# Changes › \\[2.4.1\\] › # Fixed \\* · ¶\u00a01',
        '> Two.\n-# \\[2.4.1\\] › # Fixed \\* · ¶\u00a01',
      ],
    ]);
  });

  test('are named again where the message before named them', () => {
    const long = 'The mill grinds rye. '.repeat(120).trim();
    const sheets = shown(
      { type: 'source', source: where },
      { type: 'section', text: '2.4.1' },
      quote(long, { brief: true }),
      quote(long, { brief: true }),
      { type: 'source', source: where },
      quote(long, { brief: true }),
    );
    expect(sheets.map(([first]) => first?.split('\n').slice(0, 2))).toEqual([
      ['**Changes**'],
      ['**Changes**', '**2\\.4\\.1**'],
      ['**Changes**'],
    ]);
  });

  test('may stand between quotes that share a citation', () => {
    const long = 'The mill grinds rye. '.repeat(182).trim();
    const sheets = shown(quote(long, null), { type: 'section', text: '2.4.1' }, quote('Two.', {}));
    expect(sheets).toEqual([
      [`> ${long}\n-# Changes · ¶\u00a01`],
      ['**2\\.4\\.1**', '> Two.\n-# Changes · ¶\u00a01'],
    ]);
  });
});
