import { expect } from 'vitest';
import { replyTo, saidIn } from './answers.js';
import type { LoopbackDiscord } from './loopback-discord.js';
import type { InteractionRecord } from './loopback-interactions.js';
import { member, type Person } from './people.js';

/** A question that the documents of Harwick answer. */
export function askAboutRepair(
  discord: LoopbackDiscord,
  options: { readonly private?: boolean } = {},
  by: Person = member,
): InteractionRecord {
  return discord.slash('ask', { question: 'what will the repair cost', ...options }, by);
}

/** Waits for the answer; the bot must have responded once, and said the right thing. */
export async function expectRepairAnswer(record: InteractionRecord): Promise<void> {
  expect(saidIn(await replyTo(record))).toContain('> **The repair will cost 4.2 million crowns');
  expect(record.callbacks).toHaveLength(1);
}
