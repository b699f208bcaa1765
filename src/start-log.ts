import { botToken, type Config } from './config.js';
import { createLog, type Log } from './shared/log.js';

/** The log, with what is odd about the environment at its beginning. */
export function startLog(config: Config): Log {
  const log = logFor(config);
  for (const remark of config.remarks) log.warn(remark);
  return log;
}

/** The bot's log is read by programs, unless somebody looks at it; every other call's by who called. */
function logFor(config: Config): Log {
  const { level, format } = config.log;
  const { token, shardProcess } = config.discord;
  const forPrograms = botToken(config) !== null && !process.stderr.isTTY;
  return createLog({
    level,
    format: format ?? (forPrograms ? 'json' : 'text'),
    secrets: token === null ? [] : [token],
    always: shardProcess === null ? {} : { process: shardProcess },
  });
}
