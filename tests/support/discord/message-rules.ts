import { allComponents, COMPONENT, FLAGS, type WireComponent } from './wire.js';

/** A message as a bot sends it, before Discord has looked at it. */
export interface SentMessage {
  readonly content?: string;
  readonly flags?: number;
  readonly components?: readonly WireComponent[];
}

const HOLDS: Readonly<Record<number, readonly number[]>> = {
  [COMPONENT.container]: [COMPONENT.row, COMPONENT.textDisplay, COMPONENT.separator],
  [COMPONENT.row]: [COMPONENT.button],
};

/** What Discord would say about a message: its rules as documented, empty where it accepts the message. */
export function brokenRules({ content = '', flags = 0, components = [] }: SentMessage): string[] {
  const broken: string[] = [];
  const rule = (holds: boolean, name: string) => {
    if (!holds) broken.push(name);
  };
  const all = allComponents(components);
  const texts = all
    .filter(({ type }) => type === COMPONENT.textDisplay)
    .map((component) => component.content ?? '');
  const ids = all.flatMap(({ custom_id }) => custom_id ?? []);

  rule(content.length <= 2_000, 'content of at most 2000');
  rule(content !== '' || components.length > 0, 'a message is not empty');
  if (flags & FLAGS.componentsV2) rule(content === '', 'no content beside components v2');
  else
    rule(
      components.length === 0 || components.every(({ type }) => type === COMPONENT.row),
      'the components v2 flag',
    );
  rule(all.length <= 40, 'at most 40 components');
  rule(texts.reduce((sum, text) => sum + text.length, 0) <= 4_000, 'at most 4000 units of text');
  rule(
    texts.every((text) => text.trim() !== ''),
    'text displays hold text',
  );
  rule(new Set(ids).size === ids.length, 'custom_ids are unique');
  for (const { type, components: inner, custom_id, label } of all) {
    if (type in HOLDS) {
      rule(inner !== undefined && inner.length > 0, `components in a component of type ${type}`);
      rule(
        (inner ?? []).every((child) => HOLDS[type]?.includes(child.type)),
        `what type ${type} may hold`,
      );
    }
    if (type === COMPONENT.row) rule((inner ?? []).length <= 5, 'at most 5 buttons in a row');
    if (type === COMPONENT.button) {
      rule(
        custom_id !== undefined && custom_id.length >= 1 && custom_id.length <= 100,
        'a custom_id of 1 to 100',
      );
      rule(label !== undefined && label.length >= 1 && label.length <= 80, 'a label of 1 to 80');
    }
  }
  return broken;
}
