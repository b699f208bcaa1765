import { appendFile, cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { replyTo } from '../../tests/support/discord/answers.js';
import { APPLICATION } from '../../tests/support/discord/interactions.js';
import { LoopbackDiscord, TOKEN } from '../../tests/support/discord/loopback-discord.js';
import { member, type Person } from '../../tests/support/discord/people.js';
import type { Json, WireMessage } from '../../tests/support/discord/wire.js';
import { eventually } from '../../tests/support/eventually.js';
import { startProgram } from '../../tests/support/program.js';

const shipped = fileURLToPath(new URL('../../corpus', import.meta.url));

/** A message as it stands in the channel, and what it is an answer to. */
export interface Shown {
  /** The command that a person used, without the slash; `null` for what a button opened or a message asked. */
  readonly command: string | null;
  /** The message that it is about or answers, as a person wrote it; `null` where there is none. */
  readonly written: string | null;
  /** How the message looks that the written one replies to, in a line. */
  readonly replies?: string;
  readonly message: WireMessage;
}

/** The bot over the documents that come with it, on a Discord of this machine, and somebody who talks to it. */
export interface Talk {
  slash(name: string, options?: Readonly<Record<string, string | boolean>>, by?: Person): Promise<Shown>;
  click(shown: Shown, label: string | RegExp, by?: Person): Promise<Shown>;
  /** Chooses the command in the menu of somebody's message. */
  choose(name: string, content: string): Promise<Shown>;
  /** Writes a message that mentions the bot; or one below an answer, which it replies to. */
  write(content: string, below?: Shown): Promise<Shown>;
  /** What is offered while somebody types. */
  type(name: string, option: string, typed: string): Promise<string[]>;
  /** A document comes, one changes, and one comes that cannot be read. */
  changeDocuments(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts the built program. */
export async function startTalk(): Promise<Talk> {
  const corpus = await mkdtemp(join(tmpdir(), 'footnote-pictures-'));
  await cp(shipped, corpus, { recursive: true });
  const discord = await LoopbackDiscord.start();
  const child = startProgram(['--corpus', corpus], {
    environment: { DISCORD_TOKEN: TOKEN, DISCORD_API_URL: discord.apiUrl, FOOTNOTE_ADMIN_USERS: member.id },
  });
  let log = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    log += text;
  });
  await eventually(() => / ready|"ready"/.test(log), 'the bot is ready');
  return {
    async slash(name, options = {}, by = member) {
      return { command: name, written: null, message: await replyTo(discord.slash(name, options, by)) };
    },
    async click({ message }, label, by = member) {
      return { command: null, written: null, message: await replyTo(discord.click(message, label, by)) };
    },
    async choose(name, content) {
      const message = await replyTo(discord.choose(name, { content }, member));
      return { command: name, written: content, message };
    },
    async write(content, below) {
      const id =
        below === undefined
          ? discord.write(`<@${APPLICATION}> ${content}`, member)
          : discord.write(content, member, { repliesTo: below.message.id });
      const posted = await eventually(
        () => discord.posted.find(({ answers }) => answers === id),
        'the message was answered',
      );
      const replies = below === undefined ? {} : { replies: 'Click to see the answer' };
      return { command: null, written: content, message: posted.message, ...replies };
    },
    async type(name, option, typed) {
      const record = discord.type(name, option, typed, member);
      const choices: Json = await eventually(() => record.choices, 'choices were offered');
      return (choices as { name: string }[]).map((choice) => choice.name);
    },
    async changeDocuments() {
      await writeFile(
        join(corpus, 'minutes-of-may.md'),
        '# Minutes of May\n\nThe council met in the town hall and agreed on the repair of the bridge.\n',
      );
      await appendFile(
        join(corpus, 'about-footnote.md'),
        '\nThis paragraph has been added since the start.\n',
      );
      await writeFile(join(corpus, 'scan.pdf'), 'not a PDF');
    },
    async stop() {
      child.kill('SIGTERM');
      await new Promise((ended) => child.once('close', ended));
      await discord.stop();
      await rm(corpus, { recursive: true });
    },
  };
}
