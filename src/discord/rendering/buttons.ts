import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  type APIComponentInMessageActionRow,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import { shorten } from '../../commands/parts/wording.js';
import type { Reply } from '../../commands/reply.js';
import type { Texts } from '../../commands/texts/texts.js';
import { type Button, writeCustomId } from './custom-id.js';
import { MESSAGE_LIMITS } from './limits.js';

/** More would push the answer off a phone's screen. */
const MOST_BUTTONS = 10;

/** Where a message stands in its reply, and who can see it. */
export interface ButtonPlace {
  readonly command: string;
  /** Which of the reply's sheets the message shows, from 1, and how many there are. */
  readonly sheet: number;
  readonly sheets: number;
  /** Opens another sheet of the same page; `null` where the message could not say of what. */
  readonly turnTo: ((sheet: number) => Button) | null;
  /** Whether the message says what was asked, so that its buttons can ask again. */
  readonly readable: boolean;
  readonly share: boolean;
  /** The person who may remove the message, `null` where nobody needs to. */
  readonly asker: string | null;
}

type Labelled = Button & { readonly label: string };

/** What a person can do next with a message, as rows of buttons; none where there is nothing to do. */
export function buttonRows(
  reply: Pick<Reply, 'actions' | 'page'>,
  { actions: labels }: Texts,
  place: ButtonPlace,
): APIActionRowComponent<APIComponentInMessageActionRow>[] {
  return rowsOf([
    ...contextButtons(reply),
    ...turningButtons(reply, place, labels),
    ...ownButtons(reply, place, labels),
  ]);
}

/** A button that removes its message, for the one whom it answers and for moderators. */
export function deleteRow(
  asker: string,
  { actions: labels }: Texts,
): APIActionRowComponent<APIComponentInMessageActionRow>[] {
  return rowsOf([{ action: 'delete', asker, label: labels.delete }]);
}

function rowsOf(labelled: readonly Labelled[]): APIActionRowComponent<APIComponentInMessageActionRow>[] {
  const buttons = new Map<string, APIButtonComponentWithCustomId>();
  for (const { label, ...button } of labelled) {
    const customId = writeCustomId(button);
    if (buttons.size === MOST_BUTTONS || buttons.has(customId)) continue;
    buttons.set(customId, {
      type: ComponentType.Button,
      style: ButtonStyle.Secondary,
      label: shorten(label, MESSAGE_LIMITS.label),
      custom_id: customId,
    });
  }
  const all = [...buttons.values()];
  return Array.from({ length: Math.ceil(all.length / MESSAGE_LIMITS.buttonsInRow) }, (_, row) => ({
    type: ComponentType.ActionRow,
    components: all.slice(row * MESSAGE_LIMITS.buttonsInRow, (row + 1) * MESSAGE_LIMITS.buttonsInRow),
  }));
}

function contextButtons({ actions }: Pick<Reply, 'actions'>): Labelled[] {
  // Half of the buttons at most, so that there is always one that leads on.
  return actions
    .filter((action) => action.type === 'context')
    .slice(0, MOST_BUTTONS / 2)
    .map(({ label, reference }) => ({ action: 'context', label, reference }));
}

/** Sheets first, then pages: earlier pages are reached from the first sheet and later ones from the last. */
function turningButtons(
  { actions, page }: Pick<Reply, 'actions' | 'page'>,
  place: ButtonPlace,
  labels: Texts['actions'],
): Labelled[] {
  const { command, sheet, sheets, turnTo, readable } = place;
  const turning: Labelled[] = [];
  if (turnTo !== null && sheet > 1) turning.push({ ...turnTo(sheet - 1), label: labels.back });
  if (turnTo !== null && sheet < sheets)
    turning.push({ ...turnTo(sheet + 1), label: labels.continues(sheet + 1, sheets) });
  for (const action of actions) {
    if (action.type !== 'page' || !readable) continue;
    const reachable = action.page < page.number ? sheet === 1 : sheet === sheets;
    if (reachable)
      turning.push({ action: 'page', command, page: action.page, sheet: 1, label: action.label });
  }
  return turning;
}

function ownButtons(
  { page }: Pick<Reply, 'page'>,
  { command, sheet, readable, share, asker }: ButtonPlace,
  labels: Texts['actions'],
): Labelled[] {
  const own: Labelled[] = [];
  if (share && readable)
    own.push({ action: 'share', command, page: page.number, sheet, label: labels.share });
  if (asker !== null) own.push({ action: 'delete', asker, command, label: labels.delete });
  return own;
}
