import { shorten } from '../commands/wording.js';
import { escapeText } from './escape.js';
import { MESSAGE_LIMITS, type MessageBody } from './limits.js';

/** One sentence to a person, such as what they can put right. Nothing in it formats or pings. */
export function plainMessage(text: string): MessageBody {
  // Escaping can double a text.
  return { content: escapeText(shorten(text, MESSAGE_LIMITS.content / 2)), allowed_mentions: { parse: [] } };
}
