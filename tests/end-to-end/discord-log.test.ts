import { expect, test } from 'vitest';
import { followUpTo, replyTo, saidIn } from '../support/discord/answers.js';
import { connectedProgram, startedProgram } from '../support/discord/bot-program.js';
import { buttonClick } from '../support/discord/interactions.js';
import { TOKEN } from '../support/discord/loopback-discord.js';
import { GUILD, inDirectMessage, member, otherMember } from '../support/discord/people.js';
import { rateLimit } from '../support/discord/rate-limit.js';
import { EDIT } from '../support/discord/sent.js';
import { eventually } from '../support/eventually.js';

/** Words of the questions, none of which may be in the log; “crowns” stands in what is answered. */
const TYPED = ['zanzibar', 'quixotic', 'sollberg', 'obelisk', 'crowns'];

/** As an operator has it who sets nothing: lines of JSON, since no terminal reads them. */
const unset = { FOOTNOTE_LOG_FORMAT: '' };

test('the log says what became of each request, but never what was typed or answered, nor a token', async () => {
  const { discord, log, stop } = await connectedProgram({
    environment: { ...unset, FOOTNOTE_LOG_LEVEL: 'debug' },
  });
  const logged = (facts: Record<string, unknown>) =>
    eventually(
      () => linesOf(log()).find((line) => line.msg === 'request' && line.request === facts.request),
      `${facts.request} was logged`,
    ).then((line) => expect(line).toMatchObject(facts));

  const documents = await eventually(
    () => linesOf(log()).find(({ msg }) => msg === 'documents'),
    'it was logged how much there is',
  );
  expect(documents).toMatchObject({ level: 'info', documents: 2, passages: 8, skipped: 0 });
  const answer = await replyTo(
    discord.slash('ask', { question: 'what will zanzibar’s repair cost' }, member),
  );
  expect(saidIn(answer)).toContain('crowns');
  await logged({
    level: 'info',
    time: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
    request: '/ask',
    server: GUILD,
    outcome: expect.stringMatching(/^(?:answered|unsure)$/),
    ms: expect.any(Number),
    passages: 1,
  });
  await replyTo(discord.slash('quotes', { person: 'Sollberg', about: 'quixotic' }, inDirectMessage(member)));
  await logged({ request: '/quotes', server: null, outcome: 'unanswered', passages: 0 });
  const completed = discord.type('quotes', 'person', 'Sollberg', member);
  await eventually(() => completed.choices, 'choices were offered');
  await logged({ level: 'debug', request: 'complete /quotes', outcome: 'done' });
  await replyTo(discord.click(answer, 'Show context', otherMember));
  await logged({ request: 'button context', outcome: 'answered', passages: expect.any(Number) });
  await replyTo(discord.click(answer, 'Delete', otherMember));
  await logged({ request: 'button delete', outcome: 'refused', passages: 0 });
  await replyTo(discord.interact(buttonClick(answer, 'obelisk', member), answer));
  await logged({ request: 'button unknown', outcome: 'refused' });
  await replyTo(discord.slash('obelisk', { question: 'quixotic' }, member));
  await logged({ request: '/obelisk', outcome: 'refused' });
  expect(await stop()).toMatchObject({ status: 0 });
  expectNothingOf(
    TYPED.filter((word) => word !== 'obelisk'),
    log(),
  );
});

test('only what the operator asked for is logged', async () => {
  const { discord, log, stop } = await startedProgram({
    environment: { ...unset, FOOTNOTE_LOG_LEVEL: 'warn' },
  });
  await eventually(() => discord.gateway.received[0], 'the bot identified itself');
  discord.expire(discord.slash('ask', { question: 'repair' }, member));
  await eventually(() => log().includes('10062'), 'the refusal was logged');
  await replyTo(discord.slash('ask', { question: 'repair' }, member));
  await stop();
  expect(new Set(linesOf(log()).map(({ level }) => level))).toEqual(new Set(['warn']));
});

test('nor when Discord refuses, breaks off, asks to wait or is broken', async () => {
  const { discord, log, stop } = await connectedProgram();
  const ask = () => discord.slash('ask', { question: 'zanzibar: what will the repair cost' }, member);
  const refusal = { code: 50_035, message: 'Invalid Form Body' };

  discord.fail('PATCH', EDIT, { type: 'status', status: 400, body: refusal });
  await followUpTo(ask());
  // Three times four attempts.
  discord.fail('PATCH', EDIT, { type: 'status', status: 503 }, 12);
  await followUpTo(ask());
  discord.fail('PATCH', EDIT, rateLimit(0.2));
  await replyTo(ask());
  discord.expire(ask());
  await eventually(() => log().includes('code=10062'), 'the refusal was logged');
  await stop();

  for (const trace of [
    'error=DiscordAPIError code=50035',
    'error=HTTPError status=503',
    'Discord asks to wait',
  ]) {
    expect(log()).toContain(trace);
  }
  expect(log()).toContain('/webhooks/740000000000000001/[token]/messages/');
  expectNothingOf(TYPED, log());
});

/** What the log must not hold: words, the bot's token, the tokens of interactions. */
function expectNothingOf(words: readonly string[], log: string): void {
  for (const secret of [...words, TOKEN, 'token-of-']) expect(log.toLowerCase()).not.toContain(secret);
}

/** The log as a program reads it. */
function linesOf(log: string): Record<string, unknown>[] {
  return log
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}
