import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isPrivate, replyIn, replyTo, saidIn } from '../support/discord/answers.js';
import { type BotProgram, connectedProgram } from '../support/discord/bot-program.js';
import { choicesOffered } from '../support/discord/choices-offered.js';
import { APPLICATION, buttonClick } from '../support/discord/interactions.js';
import type { InteractionRecord } from '../support/discord/loopback-interactions.js';
import {
  GUILD,
  inDirectMessage,
  inServer,
  member,
  moderator,
  namedAdmin,
  OTHER_GUILD,
  otherMember,
  owner,
  type Person,
  roleAdmin,
  STRANGE_GUILD,
  serverManager,
} from '../support/discord/people.js';
import { askAboutRepair } from '../support/discord/repair-question.js';
import type { WireMessage } from '../support/discord/wire.js';
import { harwick } from '../support/documents.js';
import { eventually } from '../support/eventually.js';

// The table in README.md, cell by cell.

/** The people of each column. */
const people: Readonly<Record<string, readonly Person[]>> = {
  member: [member],
  moderator: [moderator],
  'server manager': [serverManager],
  'named admin': [namedAdmin, roleAdmin],
  owner: [owner],
  'direct message': [inDirectMessage(member), inDirectMessage(serverManager)],
  'other server': [member, serverManager].map((who) => inServer(STRANGE_GUILD, who)),
};

type Attempt = (bot: BotProgram, who: Person) => Promise<boolean>;

/** Does what a row says, and tells whether it was allowed. */
const attempts: Readonly<Record<string, Attempt>> = {
  '`/ask`, `/quotes`, `/sources`, `/help`': async ({ discord }, who) => {
    const allowed = [];
    for (const [name, options] of [
      ['ask', { question: 'what will the repair cost' }],
      ['quotes', { person: 'Sollberg' }],
      ['sources', {}],
      ['help', {}],
    ] as const) {
      allowed.push(await answered(discord.slash(name, options, who)));
    }
    return agreed(allowed);
  },
  '`/find`, _Find the source_': async ({ discord }, who) => {
    const words = 'Nobody asked the people who live from the water';
    return agreed([
      await answered(discord.slash('find', { words }, who)),
      await answered(discord.choose('Find the source', { content: words }, who)),
    ]);
  },
  'ask in a message to the bot': async ({ discord, log }, who) => {
    // Where it does not answer, nothing is said, and only the log tells that it came.
    const seen = () => log().match(/ info request request=message /g)?.length ?? 0;
    const before = seen();
    const mention = who.guild === null ? '' : `<@${APPLICATION}> `;
    const id = discord.write(`${mention}what will the repair cost`, who);
    await eventually(() => seen() > before, 'the message was seen');
    return discord.posted.some(({ answers }) => answers === id);
  },
  'names and sources offered while typing': async (bot, who) =>
    (await choicesOffered(bot, ['quotes', 'person'], 'soll', who)).length > 0,
  'open the context, turn pages': async ({ discord }, who) => {
    const answer = await replyTo(askAboutRepair(discord, {}, otherMember));
    return agreed([
      await answered(discord.click(answer, 'Show context', who)),
      await answered(discord.click(answer, 'More passages', who)),
    ]);
  },
  'share one’s own private answer': async ({ discord }, who) => {
    const answer = await replyTo(askAboutRepair(discord, { private: true }, { ...member, id: who.id }));
    const click = discord.click(answer, 'Share', who);
    const said = await eventually(() => {
      const [shared] = click.followUps;
      if (shared !== undefined) return shared;
      // The button goes first, which changes the message that was clicked.
      const after = replyIn(click);
      return after !== null && isRefusal(after) ? after : null;
    }, 'it was answered');
    return said === click.followUps[0] && !isPrivate(said);
  },
  'delete one’s own answer': async ({ discord }, who) => {
    const answer = await replyTo(askAboutRepair(discord, {}, { ...member, id: who.id }));
    return deleted(discord.click(answer, 'Delete', who));
  },
  'delete another’s answer': async ({ discord }, who) =>
    deleted(discord.click(await replyTo(askAboutRepair(discord, {}, otherMember)), 'Delete', who)),
  'see in `/sources` why files are left out': async ({ discord }, who) =>
    saidIn(await replyTo(discord.slash('sources', {}, who))).includes('binary data'),
  '`/reload`': async ({ discord }, who) => {
    const command = await answered(discord.slash('reload', {}, who));
    const answer = await replyTo(askAboutRepair(discord, {}, otherMember));
    const forged = buttonClick(answer, 'footnote1/page/reload/1/1', who);
    return agreed([command, await answered(discord.interact(forged, answer))]);
  },
};

const REFUSALS = [
  'This bot does not answer in this server',
  'Only the admins of this bot',
  'Only the person who asked',
];

describe.each([
  { servers: [GUILD, OTHER_GUILD], named: false },
  { servers: [GUILD], named: false },
  { servers: [GUILD, OTHER_GUILD], named: true },
  { servers: [GUILD], named: true },
])('a bot for $servers.length servers, admins named: $named', ({ servers, named }) => {
  test('lets do what the README says, and nothing else', async () => {
    const bot = await connectedProgram({
      files: { ...harwick, 'broken.txt': new Uint8Array([0, 159, 0, 3]) },
      before: (discord) => {
        discord.servers = [GUILD, OTHER_GUILD, STRANGE_GUILD];
      },
      environment: {
        FOOTNOTE_SERVERS: servers.join(','),
        FOOTNOTE_DIRECT_MESSAGES: 'yes',
        ...(named && {
          FOOTNOTE_ADMIN_USERS: namedAdmin.id,
          FOOTNOTE_ADMIN_ROLES: roleAdmin.roles.at(-1) ?? '',
        }),
      },
    });
    const allowed: Readonly<Record<string, boolean>> = {
      yes: true,
      no: false,
      'in one server': servers.length === 1 && !named,
      'unless admins are named': !named,
    };
    const rows = tableOf('### Who may do what');
    expect(rows.map(({ what }) => what)).toEqual(Object.keys(attempts));
    for (const { what = '', ...cells } of rows) {
      expect(Object.keys(cells)).toEqual(Object.keys(people));
      for (const [column, cell] of Object.entries(cells)) {
        // Where nobody is named, there is nobody to try it.
        if (column === 'named admin' && !named) continue;
        for (const who of people[column] ?? []) {
          expect({ what, column, may: await attempts[what]?.(bot, who) }).toEqual({
            what,
            column,
            may: allowed[cell],
          });
        }
      }
    }
  });
});

/** Whether a request was answered rather than refused; a refusal is seen by the one who asked only. */
async function answered(record: InteractionRecord): Promise<boolean> {
  const message = await eventually(() => record.followUps[0] ?? replyIn(record), 'it was answered');
  const refused = isRefusal(message);
  if (refused) expect(isPrivate(message)).toBe(true);
  return !refused;
}

function isRefusal(message: WireMessage): boolean {
  return REFUSALS.some((refusal) => saidIn(message).startsWith(refusal));
}

async function deleted(click: InteractionRecord): Promise<boolean> {
  const after = await eventually(() => click.original === null || replyIn(click), 'it was answered');
  return after === true;
}

function agreed(allowed: readonly boolean[]): boolean {
  expect(new Set(allowed).size).toBe(1);
  return allowed[0] ?? false;
}

/** The first table below a heading of the README, each row by the names of its columns. */
function tableOf(heading: string): Record<string, string>[] {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const lines = readme.slice(readme.indexOf(heading)).split('\n');
  const first = lines.findIndex((line) => line.startsWith('|'));
  const end = lines.findIndex((line, at) => at > first && !line.startsWith('|'));
  const [columns = [], , ...rows] = lines.slice(first, end).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
  return rows.map((cells) => Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? ''])));
}
