import type { Json } from './wire.js';

/** What Discord answers to a request. */
export interface Answer {
  readonly status: number;
  readonly body: Json;
}

export const NO_CONTENT: Answer = { status: 204, body: null };

export function ok(body: Json): Answer {
  return { status: 200, body };
}

export function refusal(status: number, code: number, message: string): Answer {
  return { status, body: { code, message } };
}

/** How Discord refuses a message that breaks its rules. */
export function invalidBody(broken: readonly string[]): Answer {
  return refusal(400, 50_035, `Invalid Form Body: ${broken.join(', ')}`);
}
