import type { Reply } from '../../../src/commands/reply.js';
import { english } from '../../../src/commands/texts/english.js';
import type { Texts } from '../../../src/commands/texts/texts.js';
import { readCustomId } from '../../../src/discord/rendering/custom-id.js';
import { type Audience, layOut } from '../../../src/discord/rendering/render.js';
import { searchCommand } from '../../support/discord/replies.js';
import { buttonsOf, type WireComponent } from '../../support/discord/wire.js';

/** Whoever asked sees it alone, and cannot share it. */
export const ALONE: Audience = { type: 'private', shareable: false };

/** Every message of a reply, one after the other as its buttons lead through them. */
export function allSheets(
  reply: Reply,
  given: Record<string, string | null>,
  seenBy: Audience,
  texts: Texts = english,
) {
  const bodies: { components: WireComponent[]; flags: number }[] = [];
  const laidOut = layOut({ command: searchCommand, input: given, reply, texts });
  for (let sheet = 1; ; sheet += 1) {
    const body = laidOut({ sheet, audience: seenBy, accentColour: null });
    bodies.push(body as unknown as { components: WireComponent[]; flags: number });
    const leadsOn = buttonsOf(bodies.at(-1) ?? { components: [] }).some(({ custom_id }) => {
      const button = readCustomId(custom_id);
      return button?.action === 'page' && button.page === reply.page.number && button.sheet === sheet + 1;
    });
    if (!leadsOn) return bodies;
  }
}
