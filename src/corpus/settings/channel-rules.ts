import { globTestWithFolders } from './glob.js';

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

/** An entry of `channels` in the settings of a folder. */
export interface ChannelRule {
  /** Patterns of files. */
  readonly files: readonly string[];
  /** Ids; a category stands for its channels, a channel for its threads. */
  readonly channels: readonly string[];
  readonly servers: readonly string[];
  /** Whether the files are shown everywhere, also where entries name others. */
  readonly everywhere?: unknown;
}

/** Rules that cannot be understood: nothing is shown anywhere, because what was meant to be hidden is not known. */
export function brokenRules(file: string, problem: string): ChannelRules {
  return { broken: { file, problem }, sightOf: () => 'nothing', patterns: [] };
}

/**
 * The rules that the entries make. A place that entries name, itself or by its server, sees the files of those entries.
 * Any other place, and a direct message, sees the files that no entry names. Files of an entry that says `everywhere`
 * are seen by all. Without entries, everybody sees everything.
 */
export function channelRules(entries: readonly ChannelRule[]): ChannelRules {
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
