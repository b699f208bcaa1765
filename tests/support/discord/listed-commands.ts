import { APPLICATION, snowflake } from './interactions.js';
import { isObject, type Json, type JsonObject } from './wire.js';

/** A command as Discord lists it: with ids and with what it fills in, without what means nothing in one server. */
export function registered(command: JsonObject, guild: string, before: readonly JsonObject[]): JsonObject {
  const { contexts, integration_types, options, ...fields } = command;
  const known = before.find(({ name, type }) => name === command.name && type === (command.type ?? 1));
  return {
    id: known?.id ?? snowflake(),
    application_id: APPLICATION,
    version: snowflake(),
    type: 1,
    name_localizations: null,
    description_localizations: null,
    nsfw: false,
    ...fields,
    default_member_permissions: command.default_member_permissions ?? null,
    ...(Array.isArray(options) && options.length > 0 && { options: options.map(withoutDefaults) }),
    ...(guild === ''
      ? { contexts: contexts ?? null, integration_types: integration_types ?? [0] }
      : { guild_id: guild }),
  };
}

export function withoutLocalizations(value: Json): Json {
  if (Array.isArray(value)) return value.map(withoutLocalizations);
  if (!isObject(value)) return value;
  const kept = Object.entries(value).filter(([key]) => !key.endsWith('_localizations'));
  return Object.fromEntries(kept.map(([key, inner]) => [key, withoutLocalizations(inner)]));
}

/** Discord leaves out of an option what is false. */
function withoutDefaults(option: Json): Json {
  return isObject(option)
    ? Object.fromEntries(Object.entries(option).filter(([, value]) => value !== false))
    : option;
}
