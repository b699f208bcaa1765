import type { InteractionRecord, LoopbackDiscord } from './loopback-discord.js';

/** The requests for an interaction in order, as text, without what differs from one run to the next. */
export function sentFor({ id, token }: InteractionRecord, { requests }: LoopbackDiscord): string {
  const sent = requests
    .filter(({ path }) => path.includes(token))
    .map(({ path, ...request }) => ({
      path: path.replace(token, '<token>').replace(id, '<interaction>'),
      ...request,
    }));
  return `${JSON.stringify(sent, null, 2).replace(/[\d,]+ ms/g, '<time>')}\n`;
}
