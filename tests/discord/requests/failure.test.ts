import { expect, test } from 'vitest';
import { programTexts } from '../../../src/commands/texts/choose-texts.js';
import { english } from '../../../src/commands/texts/english.js';
import { MarkupError } from '../../../src/discord/access/markup-error.js';
import { unescapeText } from '../../../src/discord/rendering/escape.js';
import { failureMessage } from '../../../src/discord/requests/failure.js';
import { createLog } from '../../../src/shared/log.js';
import { UserError, type UserErrorCode } from '../../../src/shared/user-error.js';
import { textsOf } from '../../support/discord/wire.js';

function told(error: unknown, texts = english) {
  const lines: string[] = [];
  const log = createLog({ level: 'debug', format: 'json', write: (line) => lines.push(line) });
  const body = failureMessage(error, texts, log, ['zanzibar']);
  const raw = textsOf(body as Parameters<typeof textsOf>[0]).join('\n');
  return {
    body,
    raw,
    says: unescapeText(raw),
    log: lines.map((line) => JSON.parse(line) as object),
  };
}

test.each(Object.entries(programTexts))(
  'of a bug, a person gets a reference under which the log has the rest: %s',
  (_, texts) => {
    const { body, says, log } = told(new TypeError('zanzibar is not a function'), texts);
    const [reference = ''] = /[0-9a-f]{6}/.exec(says) ?? [];
    expect(says).toBe(texts.refusal.bug(reference));
    expect(body.allowed_mentions).toEqual({ parse: [] });
    expect(log).toMatchObject([{ reference, level: 'error', error: 'TypeError' }]);
    expect(JSON.stringify([says, log])).not.toContain('zanzibar');
  },
);

test.each(Object.entries(programTexts))(
  'what the library refuses everybody is told in their language: %s',
  (_, { refusal, ...texts }) => {
    const said = (code: UserErrorCode) =>
      told(new UserError('As the library says it.', code), { ...texts, refusal }).says;
    expect(said('busy')).toBe(refusal.readingAgain);
    expect(said('unknown-place')).toBe(refusal.unknownPlace);
    expect(said('broken-rules')).toBe(refusal.brokenRules);
    expect(said('not-found')).toBe('As the library says it.');
  },
);

test('what a person can put right is told as it is, formatting nothing, and is no matter for the log', () => {
  expect(told(new UserError('No document is called “**@everyone**”.'))).toMatchObject({
    raw: 'No document is called “\\*\\*\\@everyone\\*\\*”.',
    log: [],
  });
  expect(told(new MarkupError('You can ask again <t:7:R>.'))).toMatchObject({
    raw: 'You can ask again <t:7:R>.',
    body: { allowed_mentions: { parse: [] } },
    log: [],
  });
});
