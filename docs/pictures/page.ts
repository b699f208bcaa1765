import { type MarkdownNode, readMarkdown } from '../../tests/support/discord/markdown.js';
import { COMPONENT, FLAGS, type WireComponent } from '../../tests/support/discord/wire.js';
import type { Typing } from './scenes.js';
import type { Shown } from './talk.js';

const BUTTON_TYPES = ['', 'primary', 'secondary', 'success', 'destructive'];

const avatar = (background: string, text: string) =>
  `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" fill="${background}"/><text x="20" y="28" font-family="Noto Serif, serif" font-size="24" font-weight="bold" text-anchor="middle" fill="#fff">${text}</text></svg>`,
  )}`;
const BOT = { author: 'Footnote', avatar: avatar('#2f5d50', '”¹') };
const PERSON = { author: 'Mira', avatar: avatar('#8a5a83', 'M') };

/** The body of a page that shows messages as Discord does on a phone. */
export function messagesPage(shown: readonly Shown[]): string {
  return `<discord-messages no-background>${shown.map(messageHtml).join('')}</discord-messages>`;
}

/** The body of a page that shows what is offered while somebody types. */
export function typingPage({ typed, choices }: Typing): string {
  const items = choices.map((choice) => `<div class="choice">${escaped(choice)}</div>`).join('');
  return `<div class="typing"><div class="choices">${items}</div><div class="field">${escaped(typed)}<span class="caret"></span></div></div>`;
}

function messageHtml({ command, written, replies, message }: Shown): string {
  const hidden = (message.flags & FLAGS.ephemeral) !== 0;
  const used =
    command === null
      ? ''
      : `<discord-command slot="reply" author="${PERSON.author}" avatar="${PERSON.avatar}" command="${escaped(command)}"></discord-command>`;
  const body = message.content === '' ? '' : markdownHtml(message.content);
  const replied = replies
    ? `<discord-reply slot="reply" author="${BOT.author}" avatar="${BOT.avatar}" bot>${replies}</discord-reply>`
    : '';
  const mention = command === null && !replies ? `<discord-mention>${BOT.author}</discord-mention> ` : '';
  const before =
    written === null
      ? ''
      : `<discord-message author="${PERSON.author}" avatar="${PERSON.avatar}" timestamp="14:04">${replied}${mention}${escaped(written)}</discord-message>`;
  return `${before}<discord-message author="${BOT.author}" avatar="${BOT.avatar}" bot timestamp="14:05" ${hidden ? 'ephemeral' : ''}>${used}${body}${message.components.map(componentHtml).join('')}</discord-message>`;
}

function componentHtml(component: WireComponent): string {
  const inside = () => (component.components ?? []).map(componentHtml).join('');
  const { type, label = '', content = '', style = 2 } = component;
  const accent: unknown = Reflect.get(component, 'accent_color');
  switch (type) {
    case COMPONENT.container: {
      const bar =
        typeof accent === 'number' ? ` style="--accent:#${accent.toString(16).padStart(6, '0')}"` : '';
      return `<div class="container${bar ? ' accented' : ''}"${bar}>${inside()}</div>`;
    }
    case COMPONENT.textDisplay:
      return `<div class="text">${markdownHtml(content)}</div>`;
    case COMPONENT.separator:
      return '<hr>';
    case COMPONENT.row:
      return `<discord-action-row class="row">${inside()}</discord-action-row>`;
    case COMPONENT.button:
      return `<discord-button type="${BUTTON_TYPES[style] ?? 'secondary'}">${escaped(label)}</discord-button>`;
    default:
      return `<div class="row"><div class="menu">${escaped(String(Reflect.get(component, 'placeholder') ?? ''))}<span>⌄</span></div></div>`;
  }
}

function markdownHtml(text: string): string {
  return readMarkdown(text).map(nodeHtml).join('');
}

function nodeHtml(node: MarkdownNode): string {
  const inside = 'children' in node ? node.children.map(nodeHtml).join('') : '';
  switch (node.type) {
    case 'text':
      return escaped(node.text).replaceAll('\n', '<br>');
    case 'quote':
      return `<discord-quote>${inside}</discord-quote>`;
    case 'bold':
      return `<b>${inside}</b>`;
    case 'heading':
      return `<div class="heading">${inside}</div>`;
    case 'small':
      return `<div class="small">${inside}</div>`;
    case 'item':
      return `<div class="item">${inside}</div>`;
    case 'link':
      return `<a>${inside}</a>`;
    case 'mention':
      return `<discord-mention>${PERSON.author}</discord-mention>`;
    case 'other':
      return otherHtml(node.text);
  }
}

/** What the bot shows only here and there: moments, channels, struck words. */
function otherHtml(text: string): string {
  if (text.startsWith('<t:')) return '<discord-time>in 10 seconds</discord-time>';
  if (text.startsWith('<#')) return '<discord-mention type="channel">general</discord-mention>';
  if (text.startsWith('~~')) return `<s>${markdownHtml(text.slice(2, -2))}</s>`;
  if (text.startsWith('__')) return `<u>${markdownHtml(text.slice(2, -2))}</u>`;
  return escaped(text);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
