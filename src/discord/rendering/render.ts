import { type APIComponentInContainer, ComponentType, MessageFlags } from 'discord.js';
import type { Command, Input } from '../../commands/command.js';
import type { Reply } from '../../commands/reply.js';
import type { Texts } from '../../commands/texts/texts.js';
import { buttonRows } from './buttons.js';
import type { Button } from './custom-id.js';
import { writeHeader } from './header.js';
import { assertWithinLimits, MESSAGE_LIMITS, type MessageBody } from './limits.js';
import { replyBlocks } from './reply-blocks.js';
import { sheetsOf } from './sheets.js';

/** Text displays beside the header: what is left of 40 components after container, header, two rows, ten buttons. */
const BLOCKS = 24;
/** UTF-16 units kept for the lines at the end. */
const CLOSING = 150;

/** Who sees a message. The one who asked may share a private one and remove a public one. */
export type Audience =
  | { readonly type: 'private'; readonly shareable: boolean }
  | { readonly type: 'public'; readonly asker: string; readonly shared: boolean };

export interface Rendering {
  readonly command: Command;
  readonly input: Input;
  readonly reply: Reply;
  /** Which message of a reply too long for one, from 1; the last one where there are fewer. */
  readonly sheet: number;
  readonly audience: Audience;
  /** What the program itself says in it. */
  readonly texts: Texts;
  /** The colour of the line beside the message, as one number; `null`: none. */
  readonly accentColour: number | null;
}

/**
 * A reply as a message of components, within Discord's limits.
 *
 * @throws Error when Discord would refuse it: a bug
 */
export function renderReply({
  command,
  input,
  reply,
  sheet,
  audience,
  texts,
  accentColour,
}: Rendering): MessageBody {
  const header = writeHeader(command, input, reply.heading, texts);
  const turnTo = turning(command, input, reply, header.readable);
  const sheets = sheetsOf(replyBlocks(reply, texts), {
    text: MESSAGE_LIMITS.text - header.text.length - CLOSING,
    blocks: BLOCKS,
  });
  const shown = Math.min(Math.max(1, sheet), sheets.length);
  const isCutOff = turnTo === null && sheets.length > 1;
  const closing = closingLines(isCutOff, audience, texts).join('\n');
  const shownTexts = [header.text, ...(sheets[shown - 1] ?? []), closing].filter((text) => text !== '');
  const components: APIComponentInContainer[] = [
    ...shownTexts.map((content) => ({ type: ComponentType.TextDisplay as const, content })),
    ...buttonRows(reply, texts, {
      command: command.name,
      sheet: shown,
      sheets: sheets.length,
      turnTo,
      readable: header.readable,
      share: audience.type === 'private' && audience.shareable && command.visibility === 'choice',
      asker: audience.type === 'public' ? audience.asker : null,
    }),
  ];
  const body: MessageBody = {
    components: [
      {
        type: ComponentType.Container,
        components,
        ...(accentColour !== null && { accent_color: accentColour }),
      },
    ],
    flags: MessageFlags.IsComponentsV2 | MessageFlags.SuppressEmbeds,
    allowed_mentions: { parse: [] },
  };
  assertWithinLimits(body);
  return body;
}

/** The small print at the end of a message. */
function closingLines(isCutOff: boolean, audience: Audience, { message }: Texts): string[] {
  return [
    // In place of the buttons that lead on, which read the question from the message.
    ...(isCutOff ? [message.cutOff] : []),
    ...(audience.type === 'public' && audience.shared ? [message.sharedBy(`<@${audience.asker}>`)] : []),
  ].map((line) => `-# ${line}`);
}

/** How a button leads to another sheet: by what was asked, or by the passage whose surroundings are shown. */
function turning(
  command: Command,
  input: Input,
  reply: Reply,
  readable: boolean,
): ((sheet: number) => Button) | null {
  const { reference } = input;
  if (!command.listed && reference) return (sheet) => ({ action: 'turn', reference, sheet });
  if (!readable) return null;
  return (sheet) => ({ action: 'page', command: command.name, page: reply.page.number, sheet });
}
