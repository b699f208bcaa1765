import {
  type APIComponentInContainer,
  type APIComponentInMessageActionRow,
  type APIMessageTopLevelComponent,
  ComponentType,
  MessageFlags,
} from 'discord.js';

/** What Discord accepts in one message, in UTF-16 units after escaping. */
export const MESSAGE_LIMITS = {
  /** All text displays of a message together. */
  text: 4_000,
  /** Components of a message, nested ones counted. */
  components: 40,
  buttonsInRow: 5,
  label: 80,
  customId: 100,
} as const;

/** What is sent as a message: components that hold its text, and their flag. */
export interface MessageBody {
  components: APIMessageTopLevelComponent[];
  flags: MessageFlags;
  /** Nothing that is sent pings anybody. */
  allowed_mentions: { parse: [] };
}

/**
 * The builders of discord.js check single fields only: a payload far over the limits of the whole message passes them.
 *
 * @throws Error when Discord would refuse the message: a bug in how it was built
 */
export function assertWithinLimits(body: MessageBody): void {
  const violations = violationsIn(body);
  if (violations.length > 0) throw new Error(`A message breaks Discord's limits: ${violations.join('; ')}.`);
}

function violationsIn({ components, flags }: MessageBody): string[] {
  const all = components.flatMap(withInner);
  const text = all.reduce((sum, each) => sum + (isText(each) ? each.content.length : 0), 0);
  const customIds = all.flatMap((each) => ('custom_id' in each ? [each.custom_id] : []));
  const twice = new Set(customIds.filter((id, at) => customIds.indexOf(id) < at));
  return [
    ...all.flatMap(violationsOf),
    ...[...twice].map((id) => `two buttons have the custom_id ${id}`),
    ...(all.length > MESSAGE_LIMITS.components ? [`there are ${all.length} components`] : []),
    ...(text > MESSAGE_LIMITS.text ? [`the text displays have ${text} units`] : []),
    ...(all.length === 0 ? ['the message is empty'] : []),
    ...((flags & MessageFlags.IsComponentsV2) === 0
      ? ['components of version 2 are sent without their flag']
      : []),
  ];
}

type Component = APIMessageTopLevelComponent | APIComponentInContainer | APIComponentInMessageActionRow;

/** A component, and those that it holds. */
function withInner(component: Component): Component[] {
  const holds = component.type === ComponentType.Container || component.type === ComponentType.ActionRow;
  return holds ? [component, ...component.components.flatMap(withInner)] : [component];
}

function isText(component: Component): component is Extract<Component, { type: ComponentType.TextDisplay }> {
  return component.type === ComponentType.TextDisplay;
}

/** What is wrong with a component by itself. */
function violationsOf(component: Component): string[] {
  switch (component.type) {
    case ComponentType.Container:
      return component.components.length === 0 ? ['a container is empty'] : [];
    case ComponentType.TextDisplay:
      return component.content.trim() === '' ? ['a text display is empty'] : [];
    case ComponentType.ActionRow: {
      const { length } = component.components;
      if (length === 0) return ['a row is empty'];
      return length > MESSAGE_LIMITS.buttonsInRow ? [`a row holds ${length} buttons`] : [];
    }
    case ComponentType.Button: {
      if (!('custom_id' in component)) return ['a button has no custom_id'];
      const { custom_id: customId, label = '' } = component;
      return [
        ...(label === '' || label.length > MESSAGE_LIMITS.label ? [`a label has ${label.length} units`] : []),
        ...(customId === '' || customId.length > MESSAGE_LIMITS.customId
          ? [`a custom_id has ${customId.length} units`]
          : []),
      ];
    }
    case ComponentType.Separator:
      return [];
    default:
      return [`a component has the type ${component.type}`];
  }
}
