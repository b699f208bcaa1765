import { ComponentType, MessageFlags } from 'discord.js';
import { shorten } from '../../commands/parts/wording.js';
import type { Texts } from '../../commands/texts/texts.js';
import { deleteRow } from './buttons.js';
import { escapeText } from './escape.js';
import { MESSAGE_LIMITS, type MessageBody } from './limits.js';

/** One sentence to a person, such as what they can put right. Nothing in it formats or pings. */
export function plainMessage(text: string): MessageBody {
  // Escaping can double a text.
  return markupMessage(escapeText(shorten(text, MESSAGE_LIMITS.text / 2)));
}

/**
 * One sentence of Discord's markup. It is made of components as every other message is, because it may take the place of
 * one: Discord refuses plain content where components stand, and the other way about.
 */
export function markupMessage(content: string): MessageBody {
  return {
    components: [
      { type: ComponentType.Container, components: [{ type: ComponentType.TextDisplay, content }] },
    ],
    flags: MessageFlags.IsComponentsV2,
    allowed_mentions: { parse: [] },
  };
}

/**
 * The same message with a button that removes it, as answers have one which everybody sees.
 *
 * @param asker the id of the person whom it answers
 */
export function removable(message: MessageBody, asker: string, texts: Texts): MessageBody {
  return { ...message, components: [...message.components, ...deleteRow(asker, texts)] };
}
