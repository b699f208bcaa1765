import { z } from 'zod';

/** What of a member people see. */
const profileSchema = z.object({ display_name: z.string().optional(), real_name: z.string().optional() });

/** A member as Slack exports the list of them. */
const member = z.looseObject({ id: z.string(), profile: profileSchema });

/** A message as Slack exports it. */
const message = z.looseObject({
  type: z.literal('message'),
  ts: z.string(),
  text: z.string(),
  user: z.string().optional(),
  subtype: z.string().optional(),
  user_profile: profileSchema.optional(),
});

/** What Slack writes for people, groups, channels and links: `<@U02>`, `<!here>`, `<#C01|general>`, `<https://example.org|the rules>`. */
const REFERENCE = /<([@#!]?)([^<>|\n]{1,2000})(?:\|([^<>\n]{0,500}))?>/g;

const SIGNS: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&' };

/** What Slack says itself: that somebody has joined, that the topic has changed. */
const NOTICE = /^(?:channel|group)_/;

/** The names of the members in a list that Slack exported, by their ids; `undefined` where it is no such list. */
export function namesOfMembers(bytes: Uint8Array): ReadonlyMap<string, string> | undefined {
  try {
    const members = z.array(member).parse(JSON.parse(new TextDecoder().decode(bytes)));
    return new Map(members.map(({ id, profile }) => [id, nameOf(profile) ?? id]));
  } catch {
    return undefined;
  }
}

/**
 * The entries with messages of Slack as people see them: what they refer to by its name, as far as it is known. Entries of
 * other kinds stay as they are.
 */
export function withSlackWords(
  entries: readonly unknown[],
  members?: ReadonlyMap<string, string>,
): readonly unknown[] {
  const names = new Map(members);
  const messages = entries.map((entry) => (hasStamp(entry) ? message.safeParse(entry).data : undefined));
  for (const { user, user_profile: profile } of messages.flatMap((each) => each ?? [])) {
    const name = profile && nameOf(profile);
    if (user && name) names.set(user, name);
  }
  return entries.map((entry, at) => {
    const found = messages[at];
    if (!found) return entry;
    const { user, text, subtype = '' } = found;
    const words = NOTICE.test(subtype) ? '' : shown(text, names);
    return { ...found, text: words, ...(user ? { user: names.get(user) ?? user } : {}) };
  });
}

function nameOf({
  display_name: shown,
  real_name: real,
}: z.output<typeof profileSchema>): string | undefined {
  return shown || real || undefined;
}

/** Told before an entry is checked: lists of other things may be long. */
function hasStamp(entry: unknown): boolean {
  return typeof entry === 'object' && entry !== null && 'ts' in entry;
}

function shown(text: string, names: ReadonlyMap<string, string>): string {
  return text
    .replace(REFERENCE, (_, kind: string, id: string, label = '') => {
      const name = label || names.get(id) || id;
      if (kind === '' || id.startsWith('date^')) return name;
      return `${kind === '#' ? '#' : '@'}${name.replace(/^[@#]/, '')}`;
    })
    .replace(/&(?:lt|gt|amp);/g, (sign) => SIGNS[sign] ?? sign);
}
