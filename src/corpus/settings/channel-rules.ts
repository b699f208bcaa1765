import { z } from 'zod';
import { globTestWithFolders } from './glob.js';
import { wrongEntry } from './settings-problem.js';

/** Where on Discord something is asked. */
export interface Place {
  /** The server's id; `null` in a direct message. */
  readonly server: string | null;
  /** The channel's id, before those that hold it: a thread's channel, a channel's category. */
  readonly channels: readonly string[];
  /** Whether all that hold it are known. */
  readonly certain: boolean;
}

/** What a place may see of a folder. */
export interface Sight {
  /** The same for places that see the same. */
  readonly key: string;
  /** Whether a file may be shown there. Only its name counts, so files that are gone or unreadable have an answer too. */
  sees(file: string): boolean;
}

/** Which places see which files. */
export interface ChannelRules {
  /**
   * The settings file, and what is wrong in it, for an admin and without a full stop; no place sees anything then. `null`
   * when nothing is.
   */
  readonly broken: { readonly file: string; readonly problem: string } | null;
  /** @returns `null` where everything may be shown, `nothing` where it cannot be told what may */
  sightOf(place: Place): Sight | 'nothing' | null;
  /** The patterns in them, as they are written. */
  readonly patterns: readonly string[];
}

const IDS = 'must be ids (numbers of 15 to 21 digits)';
const ids = z
  .array(z.string(IDS).regex(/^\d{15,21}$/, IDS), 'must be a list of ids')
  .min(1, 'names no id')
  .default([]);
const pattern = z.string().trim().min(1, 'must not be empty');

/** `channels` in `footnote.yaml`, where every value is read as text. */
export const channelRulesSchema = z.array(
  z
    .strictObject(
      {
        files: z.union(
          [pattern.transform((one) => [one]), z.array(pattern).min(1)],
          'must be a pattern or a list of patterns',
        ),
        channels: ids,
        servers: ids,
        everywhere: z.literal('true', 'can only be true').optional(),
      },
      { error: wrongEntry(['files', 'channels', 'servers', 'everywhere']) },
    )
    .refine(
      ({ channels, servers, everywhere }) => channels.length + servers.length > 0 || everywhere,
      'must name channels or servers, or say “everywhere: true”',
    ),
  'must be a list',
);

type Entry = z.output<typeof channelRulesSchema>[number];

/** Rules that cannot be understood: nothing is shown anywhere, because what was meant to be hidden is not known. */
export function brokenRules(file: string, problem: string): ChannelRules {
  return { broken: { file, problem }, sightOf: () => 'nothing', patterns: [] };
}

/**
 * The rules that the entries make. A place that entries name, itself or by its server, sees the files of those entries.
 * Any other place, and a direct message, sees the files that no entry names. Files of an entry that says `everywhere`
 * are seen by all. Without entries, everybody sees everything.
 */
export function channelRules(entries: readonly Entry[]): ChannelRules {
  const rules = entries.map((entry) => ({ ...entry, tests: entry.files.map(globTestWithFolders) }));
  const fits = (chosen: typeof rules, file: string) =>
    chosen.some(({ tests }) => tests.some((test) => test(file)));
  const common = rules.filter(({ everywhere }) => everywhere);

  return {
    broken: null,
    sightOf({ server, channels, certain }) {
      if (rules.length === 0) return null;
      if (!certain && rules.some((rule) => rule.channels.length > 0)) return 'nothing';
      const given = rules.filter(
        (rule) =>
          (server !== null && rule.servers.includes(server)) ||
          rule.channels.some((channel) => channels.includes(channel)),
      );
      const own = [...given, ...common];
      return {
        key: given.map((rule) => rules.indexOf(rule)).join(','),
        sees: (file) => fits(own, file) || (given.length === 0 && !fits(rules, file)),
      };
    },
    patterns: rules.flatMap(({ files }) => files),
  };
}

/** Everybody sees everything. */
export const NO_RULES = channelRules([]);
