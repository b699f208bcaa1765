import { ButtonStyle, ComponentType, MessageFlags } from 'discord.js';
import { expect, test } from 'vitest';
import { assertWithinLimits, type MessageBody } from '../../../src/discord/rendering/limits.js';

const text = (content: string) => ({ type: ComponentType.TextDisplay as const, content });
const button = (custom_id: string, label = 'More') => ({
  type: ComponentType.Button as const,
  style: ButtonStyle.Secondary as const,
  label,
  custom_id,
});
const row = (...components: ReturnType<typeof button>[]) => ({
  type: ComponentType.ActionRow as const,
  components,
});
const times = <T>(count: number, make: (at: number) => T) =>
  Array.from({ length: count }, (_, at) => make(at));

function container(...components: (ReturnType<typeof text> | ReturnType<typeof row>)[]): MessageBody {
  return {
    components: [{ type: ComponentType.Container, components }],
    flags: MessageFlags.IsComponentsV2,
    allowed_mentions: { parse: [] },
  };
}

test.each<[string, MessageBody]>([
  ['4,000 units in two texts', container(text('x'.repeat(2_000)), text('x'.repeat(2_000)))],
  ['40 components', container(...times(39, () => text('x')))],
  ['five buttons in a row', container(row(...times(5, (at) => button(`${at}`))))],
  ['a custom_id of 100 and a label of 80', container(row(button('x'.repeat(100), 'y'.repeat(80))))],
])('%s may be sent', (_, body) => {
  expect(() => assertWithinLimits(body)).not.toThrow();
});

test.each<[string, MessageBody, string]>([
  ['nothing', { ...container(), components: [] }, 'the message is empty'],
  [
    '4,001 units in three texts',
    container(text('x'.repeat(2_000)), text('x'.repeat(2_000)), text('x')),
    'the text displays have 4001 units',
  ],
  ['an empty text', container(text(' \n')), 'a text display is empty'],
  ['an empty container', container(), 'a container is empty'],
  ['41 components, nested ones counted', container(...times(40, () => text('x'))), 'there are 41 components'],
  ['six buttons in a row', container(row(...times(6, (at) => button(`${at}`)))), 'a row holds 6 buttons'],
  ['an empty row', container(row()), 'a row is empty'],
  ['a label of 81', container(row(button('a', 'x'.repeat(81)))), 'a label has 81 units'],
  ['a custom_id of 101', container(row(button('x'.repeat(101)))), 'a custom_id has 101 units'],
  [
    'components without their flag',
    { ...container(text('x')), flags: MessageFlags.SuppressEmbeds },
    'components of version 2 are sent without their flag',
  ],
  ['one custom_id twice', container(row(button('a'), button('a'))), 'two buttons have the custom_id a'],
])('%s may not be sent', (_, body, violation) => {
  expect(() => assertWithinLimits(body)).toThrow(`limits: ${violation}.`);
});
