// What goes over the wire between a bot and Discord, as far as the tests need it. Written from Discord's documentation
// and not from discord.js's types, so that the two check each other.

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type JsonObject = { [key: string]: Json };

/** A component of a message as it is sent or received. */
export interface WireComponent {
  readonly type: number;
  readonly id?: number;
  readonly content?: string;
  readonly components?: readonly WireComponent[];
  readonly custom_id?: string;
  readonly label?: string;
  readonly style?: number;
  readonly accent_color?: number;
}

export interface WireMessage {
  readonly id: string;
  readonly content: string;
  readonly flags: number;
  readonly components: readonly WireComponent[];
}

export const FLAGS = { suppressEmbeds: 4, ephemeral: 64, loading: 128, componentsV2: 32_768 } as const;
export const COMPONENT = { row: 1, button: 2, textDisplay: 10, separator: 14, container: 17 } as const;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** All components of a message, nested ones behind the one that holds them. */
export function allComponents(components: readonly WireComponent[]): WireComponent[] {
  return components.flatMap((component) => [component, ...allComponents(component.components ?? [])]);
}

/** The texts of a message's text displays, in order. */
export function textsOf(message: Pick<WireMessage, 'components'>): string[] {
  return allComponents(message.components).flatMap(({ type, content }) =>
    type === COMPONENT.textDisplay && content !== undefined ? [content] : [],
  );
}

/** The buttons of a message, in order. */
export function buttonsOf(message: Pick<WireMessage, 'components'>): { label: string; custom_id: string }[] {
  return allComponents(message.components).flatMap(({ type, label = '', custom_id }) =>
    type === COMPONENT.button && custom_id !== undefined ? [{ label, custom_id }] : [],
  );
}
