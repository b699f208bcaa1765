import type { LoopbackDiscord, RecordedRequest } from './loopback-discord.js';
import type { InteractionRecord } from './loopback-interactions.js';

/** The path of the first response to an interaction. */
export const CALLBACK = /^\/interactions\/.*\/callback$/;
/** The path of a reply that is changed, as a placeholder is into an answer. */
export const EDIT = /^\/webhooks\/.*\/messages\/@original$/;

/** The requests for an interaction, in order. */
export function requestsFor({ token }: InteractionRecord, { requests }: LoopbackDiscord): RecordedRequest[] {
  return requests.filter(({ path }) => path.includes(token));
}

/** The same as text, without what differs from one run to the next. */
export function sentFor(record: InteractionRecord, discord: LoopbackDiscord): string {
  const sent = requestsFor(record, discord).map(({ path, query: _, ...request }) => ({
    path: path.replace(record.token, '<token>').replace(record.id, '<interaction>'),
    ...request,
  }));
  return `${JSON.stringify(sent, null, 2).replace(/[\d,]+ ms/g, '<time>')}\n`;
}
