import type { Language } from '../commands/texts/texts.js';
import type { Admins } from './access/admins.js';
import type { UsageRules } from './access/usage-rules.js';
import type { ConnectionSettings } from './connection/plan-connections.js';

/** What the operator decides about the bot. */
export interface BotSettings extends ConnectionSettings {
  /** The server whose commands are registered, or looked at when the bot starts; `null`: those of all servers. */
  readonly guild: string | null;
  /** Whether the bot registers its commands when it starts; otherwise it only says where they are not as they should be. */
  readonly registerAtStart: boolean;
  /** How long connecting may take, in milliseconds; of several connections, as soon as Discord takes the last. */
  readonly readyTimeoutMs: number;
  /** The colour of the line beside answers, as one number; `null`: none. */
  readonly accentColour: number | null;
  /** The language of what a whole channel sees; `null`: the server's own. */
  readonly language: Language | null;
  readonly admins: Admins;
  readonly rules: UsageRules;
}
