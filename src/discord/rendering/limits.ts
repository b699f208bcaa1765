import {
  type APIComponentInContainer,
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
 * What in a message Discord would refuse; empty when it may be sent.
 *
 * The builders of discord.js check single fields only: a payload far over the limits of the whole message passes them.
 */
export function limitViolations(body: MessageBody): string[] {
  const violations: string[] = [];
  const customIds = new Set<string>();
  let components = 0;
  let text = 0;

  const refuse = (what: string) => violations.push(what);
  const visit = (component: APIMessageTopLevelComponent | APIComponentInContainer): void => {
    components += 1;
    switch (component.type) {
      case ComponentType.Container:
        if (component.components.length === 0) refuse('a container is empty');
        component.components.forEach(visit);
        break;
      case ComponentType.TextDisplay:
        if (component.content.trim() === '') refuse('a text display is empty');
        text += component.content.length;
        break;
      case ComponentType.ActionRow:
        if (component.components.length === 0) refuse('a row is empty');
        if (component.components.length > MESSAGE_LIMITS.buttonsInRow) {
          refuse(`a row holds ${component.components.length} buttons`);
        }
        for (const button of component.components) {
          components += 1;
          if (button.type !== ComponentType.Button || !('custom_id' in button)) {
            refuse(`a row holds a component of type ${button.type}`);
            continue;
          }
          const { custom_id: customId, label = '' } = button;
          if (label === '' || label.length > MESSAGE_LIMITS.label)
            refuse(`a label has ${label.length} units`);
          if (customId.length === 0 || customId.length > MESSAGE_LIMITS.customId) {
            refuse(`a custom_id has ${customId.length} units`);
          }
          if (customIds.has(customId)) refuse(`two buttons have the custom_id ${customId}`);
          customIds.add(customId);
        }
        break;
      case ComponentType.Separator:
        break;
      default:
        refuse(`a component has the type ${component.type}`);
    }
  };
  body.components.forEach(visit);

  if (components > MESSAGE_LIMITS.components) refuse(`there are ${components} components`);
  if (text > MESSAGE_LIMITS.text) refuse(`the text displays have ${text} units`);
  if (components === 0) refuse('the message is empty');
  if ((body.flags & MessageFlags.IsComponentsV2) === 0) {
    refuse('components of version 2 are sent without their flag');
  }
  return violations;
}

/** @throws Error when Discord would refuse the message: a bug in how it was built */
export function assertWithinLimits(body: MessageBody): void {
  const violations = limitViolations(body);
  if (violations.length > 0) throw new Error(`A message breaks Discord's limits: ${violations.join('; ')}.`);
}
