import type { Log } from '../../shared/log.js';
import { errorFacts } from '../connection/redact.js';
import { type RegistrationOptions, registerCommands } from './register.js';

/**
 * Registers the commands when the bot starts, or only says where they are not registered as they should be, since the
 * bot would then seem to be dead. Never rejects: a bot that cannot find out answers all the same.
 */
export async function registerAtStart(options: RegistrationOptions, log: Log): Promise<void> {
  try {
    const { added, changed, removed, unchanged, emptied, written } = await registerCommands(options);
    const facts = {
      server: options.guild,
      added: added.join(' '),
      changed: changed.join(' '),
      removed: [...removed, ...emptied.flatMap(({ names }) => names)].join(' '),
    };
    if (written) log.info('the commands were registered', facts);
    else if (unchanged.length + changed.length === 0)
      log.warn('no commands are registered, so nobody sees any: run “footnote register”', facts);
    else if (added.length + changed.length + removed.length > 0)
      log.warn('the commands are registered as another version has them: run “footnote register”', facts);
  } catch (error) {
    log.warn('whether the commands are registered could not be found out', errorFacts(error));
  }
}
