import type { Fault } from './loopback-discord.js';

/** What Discord answers when it asks to wait this many seconds, for one route or for all of them. */
export function rateLimit(seconds: number, { global = false } = {}): Fault {
  const route = {
    'x-ratelimit-limit': '5',
    'x-ratelimit-remaining': '0',
    'x-ratelimit-reset-after': String(seconds),
  };
  return {
    type: 'status',
    status: 429,
    headers: { 'retry-after': String(seconds), ...(global ? { 'x-ratelimit-global': 'true' } : route) },
    body: { message: 'You are being rate limited.', retry_after: seconds, global },
  };
}
