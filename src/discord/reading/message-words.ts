import { type Component, ComponentType, type Message, type MessageSnapshot } from 'discord.js';
import type { Texts } from '../../commands/texts/texts.js';
import { hasWords } from '../../language/words.js';
import { UserError } from '../../shared/user-error.js';
import { holdsLink, plainText } from './plain-text.js';

/** A message, or what a forwarded one keeps of the message it forwards. */
type Written = Pick<
  Message | MessageSnapshot,
  'content' | 'embeds' | 'components' | 'attachments' | 'stickers'
>;

/**
 * The words that a message shows: what was written, or, where nothing was, what it forwards, and the words of its
 * components, of its cards and of its poll. A card below a person's own words only shows a page that they link to.
 *
 * @throws UserError that says what it holds instead, where it holds no words
 */
export function wordsOfMessage(message: Message, { refusal }: Texts): string {
  const written = plainText(message.content);
  if (hasWords(written) && !message.author.bot) return written;
  const words = [
    written,
    ...[...message.messageSnapshots.values()].flatMap(wordsShown),
    ...wordsShown({ content: '', embeds: message.embeds, components: message.components }),
    ...(message.poll === null ? [] : [plainText(message.poll.question.text ?? '')]),
  ]
    .filter(hasWords)
    .join('\n');
  if (words !== '') return words;
  throw new UserError(`${whatInstead(message, refusal)} ${refusal.noWordsToFind}`);
}

function wordsShown({
  content,
  embeds,
  components,
}: Pick<Written, 'content' | 'embeds' | 'components'>): string[] {
  const cards = embeds.flatMap(({ title, description, fields }) => [
    title,
    description,
    ...fields.flatMap(({ name, value }) => [name, value]),
  ]);
  return [content, ...components.flatMap(textsOf), ...cards.map((text) => text ?? '')].map((text) =>
    plainText(text),
  );
}

function textsOf(component: Component): string[] {
  if (component.type === ComponentType.TextDisplay)
    return 'content' in component ? [String(component.content)] : [];
  const inner = 'components' in component ? (component.components as readonly Component[]) : [];
  return inner.flatMap(textsOf);
}

function whatInstead({ attachments, stickers, content }: Message, texts: Texts['refusal']): string {
  if (attachments.size > 0) return texts.onlyFile;
  if (stickers.size > 0) return texts.onlySticker;
  if (holdsLink(content)) return texts.onlyLink;
  return texts.onlyEmoji;
}
