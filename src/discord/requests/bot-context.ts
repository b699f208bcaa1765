import type { Command, ReloadElsewhere } from '../../commands/command.js';
import type { Texts } from '../../commands/texts/texts.js';
import type { Place } from '../../corpus/settings/channel-rules.js';
import type { WholeLibrary } from '../../library/library.js';
import type { LogFacts } from '../../shared/log.js';
import type { Caller } from '../access/caller.js';
import type { Cooldown } from '../access/cooldown.js';
import type { Visibility } from '../access/usage-rules.js';
import type { spokenTexts } from './languages.js';
import type { FinishedRequest } from './outcome.js';

/** What every request is answered with. */
export interface BotContext {
  /** Asked only for a place: what may not be shown there must not be found. */
  readonly library: Pick<WholeLibrary, 'at'>;
  readonly commands: readonly Command[];
  isAdmin(caller: Caller): Promise<boolean>;
  /** What the program says, in the languages of those who read it. */
  readonly textsFor: ReturnType<typeof spokenTexts>;
  /** Whether it answers messages, and not only commands. */
  readonly takesReplies: boolean;
  /** Who sees an answer whose asker does not say. */
  readonly visibility: Visibility;
  /** The colour of the line beside answers, as one number; `null`: none. */
  readonly accentColour: number | null;
  /** @throws UserError in the language of `texts` where the bot does not answer at all */
  checkPlace(place: Place, texts: Texts): void;
  /** Counts the requests of each person. */
  readonly cooldown: Cooldown;
  /** Has the other processes of the bot read the documents again; `null` where there are none. */
  readonly reloadElsewhere: (() => Promise<ReloadElsewhere>) | null;
  /** Ids of the private messages that are just being shown to their channel. */
  readonly beingShared: Set<string>;
  /** Ids of the channels in which the bot may not write, as the log has said. */
  readonly closedChannels: Set<string>;
  /** Told who called a command for admins, where, and what became of it. */
  onAdminCommand(facts: LogFacts): void;
  /** Told about every request once it is over. */
  onFinished(request: FinishedRequest): void;
}
