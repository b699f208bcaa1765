import { z } from 'zod';

/** Goes up when the meaning of an id changes; buttons of older messages then say that they no longer work. */
const VERSION = 'footnote1';

const command = z.string().regex(/^[\w-]{1,32}$/);
const reference = z.string().regex(/^[\w.-]{1,40}$/);
const number = z
  .string()
  .regex(/^[1-9]\d{0,5}$/)
  .transform(Number);

const buttonSchema = z.discriminatedUnion('action', [
  z.object({ action: z.literal('page'), command, page: number, sheet: number }),
  z.object({ action: z.literal('share'), command, page: number, sheet: number }),
  z.object({ action: z.literal('context'), reference }),
  z.object({ action: z.literal('turn'), reference, sheet: number }),
  z.object({
    action: z.literal('delete'),
    asker: z.string().regex(/^\d{1,20}$/),
    // Messages from before it was written there have none.
    command: command.optional(),
  }),
]);

/**
 * What a button does, held by the button itself so that it still works after a restart.
 *
 * - `page`: shows a sheet of a page of a command, with the input that the message's heading shows
 * - `share`: shows the same to the whole channel
 * - `context`: opens the paragraphs around a passage
 * - `turn`: shows another sheet of them in the same message
 * - `delete`: removes the message, for the one who asked and for moderators; it says which command the message answers
 *
 * A sheet is the part of a page that fits into one message. Pages and sheets count from 1.
 */
export type Button = z.infer<typeof buttonSchema>;

/** At most 100 characters, as Discord allows: an action, a command's name of 32 and two numbers, or a reference of 40. */
export function writeCustomId(button: Button): string {
  const fields: Readonly<Record<string, string | number | undefined>> = button;
  const values = fieldNames(button.action).flatMap((name) => fields[name] ?? []);
  return [VERSION, button.action, ...values].join('/');
}

/** The button that was written, or `null` for an id of another version or another program. */
export function readCustomId(customId: string): Button | null {
  const [version, action = '', ...values] = customId.split('/');
  const names = fieldNames(action);
  if (version !== VERSION || values.length > names.length) return null;
  const fields = Object.fromEntries(values.map((value, at) => [names[at], value]));
  const read = buttonSchema.safeParse({ action, ...fields });
  return read.success ? read.data : null;
}

/** The fields behind the action, in the order in which an id holds them; only the last one may be absent. */
function fieldNames(action: string): string[] {
  const schema = buttonSchema.options.find(({ shape }) => shape.action.value === action);
  return schema === undefined ? [] : Object.keys(schema.shape).filter((name) => name !== 'action');
}
