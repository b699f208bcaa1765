import type { UsageRules } from '../../../src/discord/access/usage-rules.js';

/** The rules of an operator who sets none. */
export const everywhere: UsageRules = {
  servers: [],
  channels: [],
  directMessages: null,
  messages: true,
  visibility: 'public',
  cooldownMs: 0,
};
