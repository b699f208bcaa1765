import { DiscordAPIError, HTTPError, RateLimitError } from 'discord.js';
import type { LogFacts } from '../../shared/log.js';
import { UserError } from '../../shared/user-error.js';

/**
 * An error as the log may hold it. The errors of discord.js carry the interaction's token in their address and all
 * that was sent in their body, so only their kind and the route with its secrets struck out are kept.
 *
 * @param secrets texts that must not be in it: the token, what a person typed
 */
export function errorFacts(error: unknown, secrets: readonly string[] = []): LogFacts {
  if (error instanceof DiscordAPIError) {
    const { code, status, method, url } = error;
    return { error: 'DiscordAPIError', code, status, method, route: redactRoute(url) };
  }
  if (error instanceof HTTPError) {
    return { error: 'HTTPError', status: error.status, method: error.method, route: redactRoute(error.url) };
  }
  if (error instanceof RateLimitError) {
    const { method, url, retryAfter } = error;
    return { error: 'RateLimitError', method, route: redactRoute(url), ms: retryAfter };
  }
  if (!(error instanceof Error)) return { error: typeof error };
  // Its sentence says all that there is to say: it was thrown on purpose.
  if (error instanceof UserError) return { error: error.name, reason: strike(error.message, secrets) };
  return { error: strike(error.name, secrets), stack: strike(error.stack ?? error.message, secrets) };
}

/** The path of an address, without the tokens that stand in those of interactions and webhooks. */
export function redactRoute(address: string): string {
  const path = URL.canParse(address) ? new URL(address).pathname : (address.split('?')[0] ?? '');
  return path.replace(/\/(interactions|webhooks)\/(\d+)\/[^/]+/, '/$1/$2/[token]');
}

function strike(text: string, secrets: readonly string[]): string {
  return secrets
    .filter((secret) => secret.length > 1)
    .toSorted((a, b) => b.length - a.length)
    .reduce((struck, secret) => struck.replaceAll(secret, '[struck out]'), text);
}
