import { type APIContainerComponent, ComponentType, MessageFlags } from 'discord.js';
import type { Command, Input } from '../../commands/command.js';
import type { Reply } from '../../commands/reply.js';
import type { Texts } from '../../commands/texts/texts.js';
import { buttonRows } from './buttons.js';
import type { Button } from './custom-id.js';
import { type Header, writeHeader } from './header.js';
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

/** A reply, and what it replies to. */
export interface Replied {
  readonly command: Command;
  readonly input: Input;
  readonly reply: Reply;
  /** What the program itself says in it. */
  readonly texts: Texts;
}

/** Which of a reply's messages is shown, to whom, and how. */
export interface Shown {
  /** From 1; the last one where there are fewer. */
  readonly sheet: number;
  readonly audience: Audience;
  /** The colour of the line beside the message, as one number; `null`: none. */
  readonly accentColour: number | null;
}

/** A reply as messages of components, within Discord's limits; gives each of them. */
export function layOut(replied: Replied): (shown: Shown) => MessageBody {
  const { command, input, reply, texts } = replied;
  const header = writeHeader(command, input, reply.heading, texts);
  const sheets = sheetsOf(replyBlocks(reply, texts), {
    text: MESSAGE_LIMITS.text - header.text.length - CLOSING,
    blocks: BLOCKS,
  });
  return (shown) => messageOf({ ...replied, header, sheets }, shown);
}

interface LaidOut extends Replied {
  readonly header: Header;
  /** The texts of each message. */
  readonly sheets: readonly (readonly string[])[];
}

/** @throws Error when Discord would refuse it: a bug */
function messageOf(laidOut: LaidOut, { sheet: wanted, audience, accentColour }: Shown): MessageBody {
  const { command, reply, texts, header, sheets } = laidOut;
  const sheet = Math.min(Math.max(1, wanted), sheets.length);
  const turnTo = turning(laidOut);
  const { number, count } = reply.page;
  const isCutOff = turnTo === null && (sheets.length > 1 || number < count);
  const closing = closingLines(isCutOff, audience, texts).join('\n');
  const shownTexts = [header.text, ...(sheets[sheet - 1] ?? []), closing].filter((text) => text !== '');
  const rows = buttonRows(reply, texts, {
    command: command.name,
    sheet,
    sheets: sheets.length,
    turnTo,
    readable: header.readable,
    share: audience.type === 'private' && audience.shareable && command.visibility === 'choice',
    asker: audience.type === 'public' ? audience.asker : null,
  });
  const container: APIContainerComponent = {
    type: ComponentType.Container,
    components: [
      ...shownTexts.map((content) => ({ type: ComponentType.TextDisplay as const, content })),
      ...rows,
    ],
    ...(accentColour !== null && { accent_color: accentColour }),
  };
  const body: MessageBody = {
    components: [container],
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
function turning({ command, input, reply, header }: LaidOut): ((sheet: number) => Button) | null {
  const { reference } = input;
  if (!command.listed && reference) return (sheet) => ({ action: 'turn', reference, sheet });
  if (!header.readable) return null;
  return (sheet) => ({ action: 'page', command: command.name, page: reply.page.number, sheet });
}
