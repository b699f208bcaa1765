import { z } from 'zod';

/** A message as Slack exports it. */
const message = z.looseObject({
  type: z.literal('message'),
  ts: z.string(),
  text: z.string(),
  user: z.string().optional(),
  subtype: z.string().optional(),
  user_profile: z
    .object({ display_name: z.string().optional(), real_name: z.string().optional() })
    .optional(),
});

/** What Slack writes for people, groups, channels and links: `<@U02>`, `<!here>`, `<#C01|general>`, `<https://example.org|the rules>`. */
const REFERENCE = /<([@#!]?)([^<>|\n]{1,2000})(?:\|([^<>\n]{0,500}))?>/g;

const SIGNS: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&' };

/** What Slack says itself: that somebody has joined, that the topic has changed. */
const NOTICE = /^(?:channel|group)_/;

/**
 * The entries with messages of Slack as people see them: what they refer to by its name, as far as the file knows it. Entries
 * of other kinds stay as they are.
 */
export function withSlackWords(entries: readonly unknown[]): readonly unknown[] {
  const names = new Map<string, string>();
  const messages = entries.map((entry) => (hasStamp(entry) ? message.safeParse(entry).data : undefined));
  for (const { user, user_profile: profile } of messages.flatMap((each) => each ?? [])) {
    const name = profile?.display_name || profile?.real_name;
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
