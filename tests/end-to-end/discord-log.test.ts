import { expect, test } from 'vitest';
import { followUpTo, replyTo, saidIn } from '../support/discord/answers.js';
import { connectedProgram } from '../support/discord/bot-program.js';
import { buttonClick } from '../support/discord/interactions.js';
import { TOKEN } from '../support/discord/loopback-discord.js';
import { member, otherMember } from '../support/discord/people.js';
import { rateLimit } from '../support/discord/rate-limit.js';
import { eventually } from '../support/eventually.js';

const EDIT = /^\/webhooks\/.*\/messages\/@original$/;

/** Words of the questions, none of which may be in the log; “crowns” stands in what is answered. */
const TYPED = ['zanzibar', 'quixotic', 'sollberg', 'obelisk', 'crowns'];

test('the log says what became of each request, but never what was typed or answered, nor a token', async () => {
  const { discord, log, stop } = await connectedProgram();
  const logged = (line: RegExp) => eventually(() => line.test(log()), `the log had ${line}`);

  const answer = await replyTo(
    discord.slash('ask', { question: 'what will zanzibar’s repair cost' }, member),
  );
  expect(saidIn(answer)).toContain('crowns');
  await logged(/ info answered request=\/ask server=\d+ status=\w+ ms=\d+/);
  await replyTo(discord.slash('quotes', { person: 'Sollberg', about: 'quixotic' }, member));
  await logged(/ info answered request=\/quotes /);
  const completed = discord.type('quotes', 'person', 'Sollberg', member);
  await eventually(() => completed.choices, 'choices were offered');
  await replyTo(discord.click(answer, 'Delete', otherMember));
  await logged(/ info not answered request="button delete" /);
  await replyTo(discord.interact(buttonClick(answer, 'obelisk', member), answer));
  await logged(/ info not answered request="button unknown" /);
  await replyTo(discord.slash('obelisk', { question: 'quixotic' }, member));
  await logged(/ info not answered request=\/obelisk /);
  expect(await stop()).toMatchObject({ status: 0 });
  expectNothingOf(
    TYPED.filter((word) => word !== 'obelisk'),
    log(),
  );
});

test('nor when Discord refuses, breaks off, asks to wait or is broken', async () => {
  const { discord, log, stop } = await connectedProgram();
  const ask = () => discord.slash('ask', { question: 'zanzibar: what will the repair cost' }, member);
  const refusal = { code: 50_035, message: 'Invalid Form Body' };

  discord.fail('PATCH', EDIT, { type: 'status', status: 400, body: refusal });
  await followUpTo(ask());
  discord.fail('PATCH', EDIT, { type: 'status', status: 503 }, 4);
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
