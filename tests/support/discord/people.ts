/** Somebody who uses the bot, and where they stand. */
export interface Person {
  readonly id: string;
  /** `null`: in a direct message. */
  readonly guild: string | null;
  readonly roles: readonly string[];
  /** Permission bits as a decimal number. */
  readonly permissions: string;
  /** Where in the server. */
  readonly channel: string;
  /** The language of their Discord; `en-US` where nothing is said. */
  readonly locale?: string;
}

export const GUILD = '700000000000000001';
export const OTHER_GUILD = '700000000000000002';
/** A server that nobody of the others is in. */
export const STRANGE_GUILD = '700000000000000003';
/** Stands in `CATEGORY`, and has `THREAD`. */
export const CHANNEL = '710000000000000001';
export const OTHER_CHANNEL = '710000000000000002';
export const THREAD = '710000000000000003';
export const DIRECT_CHANNEL = '710000000000000005';
export const CATEGORY = '710000000000000004';
export const OWNER_ID = '720000000000000009';
export const ADMIN_ROLE = '730000000000000001';
export const PLAIN_ROLE = '730000000000000002';

const USE_COMMANDS = 1n << 31n;
const MANAGE_MESSAGES = 1n << 13n;
const MANAGE_GUILD = 1n << 5n;

function person(id: string, permissions: bigint, change: Partial<Person> = {}): Person {
  return {
    id,
    guild: GUILD,
    roles: [PLAIN_ROLE],
    permissions: String(permissions),
    channel: CHANNEL,
    ...change,
  };
}

export const member = person('720000000000000001', USE_COMMANDS);
export const otherMember = person('720000000000000002', USE_COMMANDS);
export const moderator = person('720000000000000003', USE_COMMANDS | MANAGE_MESSAGES);
export const serverManager = person('720000000000000004', USE_COMMANDS | MANAGE_GUILD);
export const roleAdmin = person('720000000000000005', USE_COMMANDS, { roles: [PLAIN_ROLE, ADMIN_ROLE] });
export const namedAdmin = person('720000000000000006', USE_COMMANDS);
export const owner = person(OWNER_ID, USE_COMMANDS);

/** The same person writing to the bot directly. */
export function inDirectMessage(who: Person): Person {
  return { ...who, guild: null, roles: [] };
}

/** The same person in another channel of the server. */
export function inChannel(channel: string, who: Person): Person {
  return { ...who, channel };
}

/** The same person in another server, with what they may do there. */
export function inServer(guild: string, who: Person): Person {
  return { ...who, guild, roles: [] };
}
